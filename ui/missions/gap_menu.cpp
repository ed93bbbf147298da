#include "ui/missions/gap_menu.h"

#include "core/words/words.h"
#include "ui/missions/staffing_deeds.h"

#include <QMenu>

namespace advisorpool {

QMenu* gapMenu(Pool& pool, const Id& advisor, const Reason& gap, QWidget* parent,
               std::function<void(const Result<Id>&)> done)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("gapMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& name, const QString& words, auto store) {
        QAction* action = menu->addAction(words);
        action->setObjectName(name);
        QObject::connect(
            action, &QAction::triggered, parent, [store, done] { done(store()); }, Qt::QueuedConnection);
    };
    if (gap.code == ReasonCode::LevelUnknown || gap.code == ReasonCode::WrittenUnknown) {
        const auto which = gap.code == ReasonCode::LevelUnknown ? &LanguageSkill::spoken : &LanguageSkill::written;
        const auto names = choiceNames(Level{});
        const Field& field = *LanguageSkill::kind().field(u"spoken");
        for (size_t i = names.size(); i-- > 0;)
            offer(QString::fromLatin1(names[i]), valueWords(field, Value(QString::fromLatin1(names[i]))),
                  [&pool, advisor, language = gap.language, which, i] {
                      return setLevel(pool, advisor, language, which, static_cast<Level>(i));
                  });
    } else if (gap.code == ReasonCode::FacilitationUnknown) {
        const Field& field = *LanguageSkill::kind().field(u"facilitates");
        for (const bool yes : {true, false})
            offer(yes ? QStringLiteral("yes") : QStringLiteral("no"), valueWords(field, Value(yes)),
                  [&pool, advisor, language = gap.language, yes] {
                      return setFacilitates(pool, advisor, language, yes);
                  });
    } else {
        for (int depth = 3; depth >= 1; --depth)
            offer(QString::number(depth), QCoreApplication::translate("advisorpool::GapMenu", "depth %1").arg(depth),
                  [&pool, advisor, subject = gap.record, depth] { return setDepth(pool, advisor, subject, depth); });
    }
    return menu;
}

} // namespace advisorpool
