#pragma once

#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/remark.h"
#include "core/people/same_person_verdict.h"
#include "core/pool/edit.h"
#include "tests/catch.h"

#include <QTemporaryDir>

namespace advisorpool {

// A fresh pool that holds people and administrations only.
class PeoplePool
{
public:
    PeoplePool()
    {
        const Session session{QStringLiteral("Anna"), QStringLiteral("laptop")};
        auto created = Pool::create(m_folder.filePath(QStringLiteral("people.pool")), kinds(), session);
        REQUIRE(created);
        m_pool = std::move(*created);
    }

    Pool& operator*() { return *m_pool; }
    Pool* operator->() { return m_pool.get(); }

    template <class R> Id save(R record)
    {
        Edit edit{*m_pool, Label::Set};
        REQUIRE(edit.save(record));
        REQUIRE(edit.commit());
        return record.id;
    }

    Id add(const QString& family, const QString& given, const QString& familyRu = {}, const QString& givenRu = {},
           const QString& patronymicRu = {})
    {
        Advisor advisor;
        advisor.familyName = family;
        advisor.givenName = given;
        advisor.familyNameRu = familyRu;
        advisor.givenNameRu = givenRu;
        advisor.patronymicRu = patronymicRu;
        return save(advisor);
    }

    void remove(const Kind& kind, const Id& id)
    {
        Edit edit{*m_pool, Label::Delete};
        REQUIRE(edit.remove(kind, id));
        REQUIRE(edit.commit());
    }

private:
    static const Kinds& kinds()
    {
        static const Kinds kinds({&Administration::kind(), &Advisor::kind(), &Remark::kind(), &SamePerson::kind()});
        return kinds;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Pool> m_pool;
};

} // namespace advisorpool
