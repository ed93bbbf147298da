#include "ui/advisors/condition_editor.h"

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/field_note.h"
#include "ui/forms/field_words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

namespace advisorpool {

namespace {

constexpr size_t manyOffers = 15; // are found by typing

// Shipped lists by their codes, which filters use.
std::vector<Offer> coded(Pool& pool, const Kind& kind)
{
    std::vector<Offer> offers;
    const Field& code = *kind.field(u"code");
    std::vector<Record> records;
    (void)pool.tables().readAll(kind, [&](const Record& record) {
        if (record.isAlive() && !record[code].isNull())
            records.push_back(record);
        return true;
    });
    for (const Record& record : records)
        offers.push_back({record[code], nameOf(pool, record)});
    return offers;
}

std::vector<Offer> stages(Pool& pool)
{
    auto offers = offersFor(pool, *AccreditationStep::kind().field(u"step"));
    std::erase_if(offers, [](const Offer& offer) { return offer.value.text() == QLatin1String("refreshed"); });
    return offers;
}

} // namespace

ConditionEditor::ConditionEditor(Pool& pool, const Theme& theme, const Condition& condition, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_pool(pool), m_theme(theme), m_condition(condition), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("conditionEditor"));
    setProperty("look", QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(nameOf(condition.what));
    m_grid->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    m_grid->setHorizontalSpacing(theme.px(10));
    m_grid->setVerticalSpacing(theme.px(8));
    using What = Condition::What;
    switch (condition.what) {
    case What::Language:
        addChoice(tr("Language"), QStringLiteral("of"), offersFor(pool, *LanguageSkill::kind().field(u"language")),
                  &Condition::of);
        addLanguageKind();
        addChoice(tr("At least"), QStringLiteral("value"), offersFor(pool, *LanguageSkill::kind().field(u"spoken")),
                  &Condition::value, tr("any level"));
        break;
    case What::Stage:
        addChoice(tr("Expert group"), QStringLiteral("of"), coded(pool, ExpertGroup::kind()), &Condition::of);
        addChoice(tr("At least"), QStringLiteral("value"), stages(pool), &Condition::value, tr("any stage"));
        break;
    case What::Expertise:
        addChoice(tr("Subject"), QStringLiteral("of"), coded(pool, Subject::kind()), &Condition::of);
        addChoice(tr("At least"), QStringLiteral("value"),
                  {{Value(QStringLiteral("1")), tr("1: knows it")},
                   {Value(QStringLiteral("2")), tr("2: works in it")},
                   {Value(QStringLiteral("3")), tr("3: teaches it")}},
                  &Condition::value, tr("any depth"));
        break;
    case What::Free:
        addDay(tr("From"), QStringLiteral("from"), &Condition::value);
        addDay(tr("To"), QStringLiteral("to"), &Condition::until);
        break;
    case What::Administration:
        addChoice(tr("Administration"), QStringLiteral("value"),
                  offersFor(pool, *Advisor::kind().field(u"administration")), &Condition::value);
        break;
    case What::Region:
        addChoice(tr("Region"), QStringLiteral("value"), offersFor(pool, *Administration::kind().field(u"region")),
                  &Condition::value);
        break;
    case What::Country:
        addChoice(tr("Country"), QStringLiteral("value"), offersFor(pool, *Administration::kind().field(u"country")),
                  &Condition::value);
        addExcludes();
        break;
    case What::Status:
        addChoice(tr("Status"), QStringLiteral("value"), offersFor(pool, *Advisor::kind().field(u"status")),
                  &Condition::value);
        break;
    case What::Text:
        addText();
        break;
    case What::Expression:
        addExpression();
        break;
    case What::Waiting:
        addChoice(tr("Expert group"), QStringLiteral("of"), coded(pool, ExpertGroup::kind()), &Condition::of);
        addChoice(tr("Longer than"), QStringLiteral("value"),
                  {{Value(QStringLiteral("30")), tr("a month")},
                   {Value(QStringLiteral("90")), tr("three months")},
                   {Value(QStringLiteral("180")), tr("half a year")},
                   {Value(QStringLiteral("365")), tr("a year")}},
                  &Condition::value, tr("any time"));
        break;
    case What::Expires:
        addChoice(tr("Expert group"), QStringLiteral("of"), coded(pool, ExpertGroup::kind()), &Condition::of);
        addDay(tr("Until at most"), QStringLiteral("until"), &Condition::value);
        break;
    }
}

void ConditionEditor::addRow(const QString& label, QWidget* control)
{
    const int row = m_grid->rowCount();
    auto* words = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    words->setText(label);
    words->setBuddy(control);
    control->setAccessibleName(label);
    if (const auto* box = qobject_cast<QComboBox*>(control); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(label); // it has the keyboard
    control->setMinimumWidth(m_theme.px(220));
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(control, row, 1);
    if (!focusWidget())
        control->setFocus();
}

void ConditionEditor::addChoice(const QString& label, const QString& name, const std::vector<Offer>& offers,
                                QString Condition::*member, const QString& any)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("condition_") + name);
    box->setMaxVisibleItems(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (!any.isEmpty())
        box->addItem(any, QString());
    for (const Offer& offer : offers)
        box->addItem(offer.words, offer.value.toText());
    if (offers.size() > manyOffers) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    box->setCurrentIndex(box->findData(m_condition.*member));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, member](int index) {
        if (index < 0)
            return;
        m_condition.*member = box->itemData(index).toString();
        tell();
    });
    addRow(label, box);
}

void ConditionEditor::addLanguageKind()
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("condition_how"));
    box->addItem(tr("spoken"), QStringLiteral("language"));
    box->addItem(tr("written"), QStringLiteral("written"));
    box->addItem(tr("can facilitate in it"), QStringLiteral("facilitates"));
    box->setCurrentIndex(box->findData(m_condition.how));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box](int index) {
        m_condition.how = box->itemData(index).toString();
        tell();
    });
    addRow(tr("How"), box);
}

void ConditionEditor::addDay(const QString& label, const QString& name, QString Condition::*member)
{
    auto* day = new QDateEdit(QDate::fromString(m_condition.*member, Qt::ISODate), this);
    day->setObjectName(QStringLiteral("condition_") + name);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    connect(day, &QDateEdit::dateChanged, this, [this, member](QDate chosen) {
        m_condition.*member = chosen.toString(Qt::ISODate);
        if (m_condition.what != Condition::What::Free || m_condition.until >= m_condition.value)
            tell();
    });
    addRow(label, day);
}

void ConditionEditor::addText()
{
    auto* text = new QLineEdit(m_condition.value, this);
    text->setObjectName(QStringLiteral("condition_text"));
    connect(text, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_condition.value = typed;
        tell();
    });
    addRow(tr("Contains"), text);
}

// In the language of core/rosters/filter.h; in force as soon as it can be read.
void ConditionEditor::addExpression()
{
    auto* text = new QLineEdit(m_condition.value, this);
    text->setObjectName(QStringLiteral("condition_expression"));
    auto* note = new FieldNote(m_theme, this);
    connect(text, &QLineEdit::textChanged, this, [this, note](const QString& typed) {
        const auto parsed = parseFilter(typed);
        note->setVisible(!parsed);
        if (!parsed)
            return note->say(StatusMark::Problem, describe(parsed.error()));
        m_condition.value = typed.trimmed();
        tell();
    });
    addRow(tr("Filter"), text);
    text->setMinimumWidth(m_theme.px(380));
    m_grid->addWidget(note, m_grid->rowCount(), 0, 1, 2);
}

void ConditionEditor::addExcludes()
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("condition_excludes"));
    box->addItems({tr("from there"), tr("not from there")});
    box->setCurrentIndex(m_condition.excludes ? 1 : 0);
    connect(box, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_condition.excludes = index == 1;
        tell();
    });
    addRow(tr("Show"), box);
}

// It is in force as it is chosen: Enter has nothing left to do but close.
void ConditionEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ConditionEditor::showBelow(QWidget* chip)
{
    adjustSize();
    const QRect screen = chip->screen()->availableGeometry();
    QPoint corner = chip->mapToGlobal(QPoint(0, chip->height() + 4));
    corner.setX(std::min(corner.x(), screen.right() - width()));
    move(corner);
    show();
}

} // namespace advisorpool
