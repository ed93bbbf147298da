#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/pool/edit.h"
#include "core/shipped/kinds.h"
#include "tests/catch.h"

#include <QDir>
#include <QTemporaryDir>

namespace advisorpool {

// A fresh pool of all kinds, on 14 February 2011, and short ways to fill it.
class RosterPool
{
public:
    RosterPool() : m_folder(memory() + QStringLiteral("/roster-XXXXXX"))
    {
        const auto clock = [passed = 0]() mutable { // so that ids rise in the order of making
            return QDateTime(QDate(2011, 2, 14), QTime(9, 0), Qt::UTC).addMSecs(++passed);
        };
        auto created = Pool::create(file(QStringLiteral("test.pool")), allKinds(),
                                    {QStringLiteral("Anna"), QStringLiteral("laptop"), clock});
        REQUIRE(created);
        m_pool = std::move(*created);
    }

    Pool& operator*() { return *m_pool; }
    Pool* operator->() { return m_pool.get(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    template <class R> Id save(R record)
    {
        Edit edit{*m_pool, Label::Set};
        REQUIRE(edit.save(record));
        REQUIRE(edit.commit());
        return record.id;
    }

    void remove(const Kind& kind, const Id& id)
    {
        Edit edit{*m_pool, Label::Delete};
        REQUIRE(edit.remove(kind, id));
        REQUIRE(edit.commit());
    }

    Id administration(const QString& code, const QString& country, Region region, const QString& nameRu = {})
    {
        return save(Administration{.code = code,
                                   .nameEn = QStringLiteral("Customs of ") + code,
                                   .nameRu = nameRu,
                                   .country = country,
                                   .region = region});
    }
    Id group(const QString& code) { return save(ExpertGroup{.code = code, .nameEn = code}); }
    Id subject(const QString& code) { return save(Subject{.code = code, .nameEn = code}); }
    Id advisor(const QString& familyName) { return save(Advisor{.familyName = familyName}); }
    void speaks(const Id& advisor, const QString& language, std::optional<Level> spoken,
                std::optional<Level> written = {}, std::optional<bool> facilitates = {})
    {
        save(LanguageSkill{.advisor = advisor,
                           .language = language,
                           .spoken = spoken,
                           .written = written,
                           .facilitates = facilitates});
    }
    void step(const Id& advisor, const Id& group, Step step, QDate day, const Id& subject = {})
    {
        save(AccreditationStep{
            .advisor = advisor, .expertGroup = group, .subject = subject, .step = step, .onDate = day});
    }

private:
    static QString memory()
    {
        return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Pool> m_pool;
};

} // namespace advisorpool
