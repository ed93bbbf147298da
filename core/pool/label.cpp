#include "core/pool/label.h"

namespace advisorpool {

QString labelCode(Label label)
{
    switch (label) {
    case Label::Ship:
        return QStringLiteral("ship");
    case Label::Sample:
        return QStringLiteral("sample");
    case Label::Add:
        return QStringLiteral("add");
    case Label::Set:
        return QStringLiteral("set");
    case Label::Delete:
        return QStringLiteral("delete");
    case Label::Erase:
        return QStringLiteral("erase");
    case Label::Import:
        return QStringLiteral("import");
    case Label::Undo:
        return QStringLiteral("undo");
    case Label::Redo:
        return QStringLiteral("redo");
    case Label::Resolve:
        return QStringLiteral("resolve");
    case Label::CloseQuestionnaire:
        return QStringLiteral("close_questionnaire");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
