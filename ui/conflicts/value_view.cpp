#include "ui/conflicts/value_view.h"

#include "core/people/language_skill.h"
#include "core/words/conflict_words.h"
#include "ui/look/level_bar.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

namespace {

// How many of the six segments a level fills; nothing where the field holds no level.
std::optional<int> segmentsOf(const OpenConflict& conflict, const Value& value)
{
    const Field* field = conflict.conflict.field;
    const bool isLevel = conflict.kind == &LanguageSkill::kind() &&
                         (field->name == QLatin1String("spoken") || field->name == QLatin1String("written"));
    const auto level =
        std::find(field->choices.begin(), field->choices.end(), value.isNull() ? QString() : value.text());
    if (!isLevel || level == field->choices.end())
        return std::nullopt;
    return std::min(static_cast<int>(level - field->choices.begin()) + 1, 6);
}

class Bar : public QWidget
{
public:
    Bar(const Theme& theme, int filled, BarSize size, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_filled(filled), m_size(size)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        theme.follow(this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return levelBarSize(m_theme.look(), m_size); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLevelBar(painter, {0, 0}, m_filled, m_theme.look(), m_size);
    }

private:
    const Theme& m_theme;
    int m_filled;
    BarSize m_size;
};

Type::Style styleOf(const QString& words, bool isLarge)
{
    constexpr qsizetype shortText = 18, line = 60;
    if (!isLarge)
        return Type::Style::Name;
    return words.size() <= shortText ? Type::Style::Hero
           : words.size() <= line    ? Type::Style::Record
                                     : Type::Style::Base;
}

} // namespace

ValueView::ValueView(Pool& pool, const Theme& theme, const OpenConflict& conflict, const Value& value, Size size,
                     QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    const QString words = sideWords(pool, conflict, value);
    const bool isLarge = size == Size::Large;
    auto* text = new TextLabel(theme, styleOf(words, isLarge), value.isNull() ? &Tokens::text3 : &Tokens::text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(isLarge);
    text->setText(words);
    setAccessibleName(words);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(isLarge ? 10 : 6));
    if (const auto filled = segmentsOf(conflict, value))
        line->addWidget(new Bar(theme, *filled, isLarge ? BarSize::Large : BarSize::Small, this), 0, Qt::AlignVCenter);
    line->addWidget(text, 1);
}

} // namespace advisorpool
