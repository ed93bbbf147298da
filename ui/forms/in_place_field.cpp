#include "ui/forms/in_place_field.h"

#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/forms/value_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace advisorpool {

namespace {

// A long address may break after its @ and its dots.
QString breakable(QString words)
{
    const QChar here(0x200b);
    return words.contains(u'@') ? words.replace(u'@', QString(u'@') + here).replace(u'.', QString(u'.') + here) : words;
}

// For a button: the whole stands in the note above it.
QString shortened(const QString& words)
{
    constexpr qsizetype longest = 28;
    return words.size() <= longest ? words : words.left(longest - 1) + QChar(0x2026);
}

} // namespace

InPlaceField::InPlaceField(const Theme& theme, const Field& field, FieldAccess access, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_field(field), m_access(std::move(access)), m_rest(new ValueLabel(theme, this)),
      m_note(new FieldNote(theme, this))
{
    setObjectName(QStringLiteral("field_") + field.name);
    m_rest->setObjectName(QStringLiteral("value_") + field.name);
    m_rest->setTall(isLong());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_rest, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_rest, &ValueLabel::editWanted, this, &InPlaceField::edit);
    connect(m_note, &FieldNote::chosen, this, [this](int choice) {
        if (m_asking)
            choice == 0 ? store(m_mine, false) : finish(false);
        else
            store(m_sides[static_cast<size_t>(choice)], false);
    });
    refresh();
}

bool InPlaceField::isLong() const
{
    return m_field.type == FieldType::LongText;
}

void InPlaceField::setWords(const QString& label, const QString& placeholder)
{
    setAccessibleName(label);
    m_rest->setAccessibleName(label);
    m_placeholder = placeholder;
    refresh();
}

void InPlaceField::setEditable(bool editable)
{
    m_rest->setEditable(editable);
}

void InPlaceField::setName(const QString& name)
{
    setObjectName(name);
    m_rest->setObjectName(name + QStringLiteral("_value"));
}

void InPlaceField::setProposal(std::function<QString()> proposal)
{
    m_proposal = std::move(proposal);
    m_take = tinyButton(m_theme, Icon::Check, this);
    m_take->setObjectName(QStringLiteral("take_") + m_field.name);
    static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->addWidget(m_take);
    QWidget::setTabOrder(m_rest, m_take);
    connect(m_take, &QToolButton::clicked, this, &InPlaceField::takeProposal);
    refresh();
}

QString InPlaceField::proposal() const
{
    return m_proposal && m_rest->isEditable() ? m_proposal() : QString();
}

void InPlaceField::takeProposal()
{
    const QString proposed = proposal();
    const auto now = m_access.read();
    if (!proposed.isEmpty() && now && now->isNull())
        store(Value(proposed), false);
}

void InPlaceField::refresh()
{
    if (m_editing)
        return;
    if (const auto value = m_access.read())
        show(*value);
    showConflict();
}

// People set it differently, on two laptops: it is settled here, or in the room of conflicts.
void InPlaceField::showConflict()
{
    std::vector<Value> sides = m_access.sides ? m_access.sides() : std::vector<Value>();
    if (sides.empty() && m_sides.empty())
        return; // the note is not ours
    m_sides = std::move(sides);
    if (m_sides.size() < 2)
        return m_note->hide();
    QStringList words;
    QStringList choices;
    for (const Value& side : m_sides) {
        words << (side.isNull() ? tr("nothing") : m_access.words(side));
        choices << tr("Keep %1").arg(shortened(words.back()));
    }
    m_note->say(StatusMark::Problem,
                tr("Set differently on several copies:") + u' ' + words.join(QStringLiteral(" / ")),
                m_rest->isEditable() ? choices : QStringList());
}

void InPlaceField::show(const Value& value)
{
    const QString words = m_access.words(value);
    const QString proposed = words.isEmpty() ? proposal() : QString();
    if (m_take) {
        m_take->setVisible(!proposed.isEmpty() && !m_editing);
        setIconWords(m_take, tr("Take the proposed spelling: %1").arg(proposed));
    }
    m_rest->setText(!words.isEmpty()     ? breakable(words)
                    : proposed.isEmpty() ? m_placeholder
                                         : tr("%1?", "a proposed spelling").arg(proposed));
    m_rest->setRole(words.isEmpty()                          ? &Tokens::text3
                    : m_field.name == QLatin1String("email") ? &Tokens::accent
                                                             : &Tokens::text);
    m_rest->setAccessibleDescription(words);
}

} // namespace advisorpool
