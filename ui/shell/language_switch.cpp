#include "ui/shell/language_switch.h"

#include <QEvent>

namespace advisorpool {

namespace {

const QStringList& codes()
{
    static const QStringList list{QStringLiteral("en"), QStringLiteral("ru")};
    return list;
}

} // namespace

LanguageSwitch::LanguageSwitch(const Theme& theme, Size size, QWidget* parent) : Segmented(theme, size, parent)
{
    setObjectName(QStringLiteral("languageSwitch"));
    addSegment(QStringLiteral("English"), QStringLiteral("languageEn"));
    addSegment(QStringLiteral("Русский"), QStringLiteral("languageRu"));
    connect(this, &Segmented::chosen, this, [this](int segment) { Q_EMIT languageChosen(codes().at(segment)); });
    retranslate();
}

void LanguageSwitch::setLanguage(const QString& code)
{
    setCurrent(static_cast<int>(codes().indexOf(code)));
}

QString LanguageSwitch::language() const
{
    return codes().value(current());
}

void LanguageSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Segmented::changeEvent(event);
}

void LanguageSwitch::retranslate()
{
    setAccessibleName(tr("Language"));
    setToolTip(tr("Language of the window and of documents"));
}

} // namespace advisorpool
