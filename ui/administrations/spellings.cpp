#include "ui/administrations/spellings.h"

#include "core/people/locale_names.h"
#include "core/rosters/vocabulary.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/filter_chip.h"
#include "ui/shell/flow_layout.h"

#include <QCollator>
#include <QEvent>
#include <QVBoxLayout>

namespace advisorpool {

Spellings::Spellings(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_title(sectionTitle(theme, this)), m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips, theme.px(6))), m_new(new ValueEditor(theme, this)),
      m_note(new FieldNote(theme, this))
{
    setObjectName(QStringLiteral("spellings"));
    m_new->setObjectName(QStringLiteral("newSpelling"));
    m_title->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme.px(6));
    all->addWidget(hairline(this));
    all->addWidget(m_title);
    all->addWidget(m_chips);
    all->addWidget(m_new);
    all->addWidget(m_note);
    connect(m_new, &ValueEditor::committed, this, &Spellings::add);
    connect(m_new, &ValueEditor::cancelled, m_new, &QLineEdit::clear);
    connect(m_new, &QLineEdit::textEdited, m_note, &QWidget::hide);
}

void Spellings::setCountry(const QString& code)
{
    if (code != m_country) {
        m_new->clear();
        m_note->hide();
    }
    m_country = code;
    refresh();
}

void Spellings::refresh()
{
    setVisible(!m_country.isEmpty());
    if (m_country.isEmpty())
        return;
    std::vector<Alias> aliases;
    (void)m_pool.tables().readAll(Alias::kind(), [&](const Record& record) {
        auto alias = fromRecord<Alias>(record);
        if (record.isAlive() && alias.of == AliasOf::Country && alias.target == m_country)
            aliases.push_back(std::move(alias));
        return true;
    });
    const QCollator collator{QLocale()};
    std::sort(aliases.begin(), aliases.end(),
              [&](const Alias& a, const Alias& b) { return collator.compare(a.name, b.name) < 0; });
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // its own signal may have brought us here
        delete item;
    }
    for (const Alias& alias : aliases)
        m_flow->addWidget(chipOf(alias));
    const QString country = countryName(m_country, QLocale());
    m_chips->setVisible(!aliases.empty());
    m_title->setText(tr("Other spellings of %1 in spreadsheets").arg(country));
    m_new->setVisible(m_pool.isWritable());
    m_new->setPlaceholderText(tr("Add a spelling, then Enter"));
    m_new->setAccessibleName(tr("Another spelling of %1").arg(country));
}

QWidget* Spellings::chipOf(const Alias& alias)
{
    auto* chip = new FilterChip(m_theme, FilterChip::Kind::Condition, alias.name, m_chips);
    chip->setObjectName(QStringLiteral("spelling_") + alias.name);
    chip->setAccessibleName(tr("Spelling: %1. Delete removes it.").arg(alias.name));
    chip->setEnabled(m_pool.isWritable());
    chip->show();
    connect(
        chip, &FilterChip::removed, this, [this, id = alias.id] { remove(id); }, Qt::QueuedConnection);
    return chip;
}

// A name that means another country already is refused: a spreadsheet would be read differently from one row to the
// next.
void Spellings::add()
{
    const QString name = m_new->text().simplified();
    if (name.isEmpty())
        return;
    const auto vocabulary = Vocabulary::load(m_pool);
    const auto known = vocabulary ? vocabulary->country(name) : std::nullopt;
    if (known)
        return m_note->say(StatusMark::Problem, *known == m_country
                                                    ? tr("This is understood already.")
                                                    : tr("This means %1.").arg(countryName(*known, QLocale())));
    Alias alias{.of = AliasOf::Country, .name = name, .target = m_country};
    const auto done = saveRecord(m_pool, alias, Label::Add);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_new->clear();
    m_note->hide();
}

void Spellings::remove(const Id& alias)
{
    if (const auto done = removeRecord(m_pool, Alias::kind(), alias); !done)
        Q_EMIT failed(done.error());
    m_new->setFocus();
}

void Spellings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace advisorpool
