#include "ui/importing/import_head.h"

#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/segmented.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace advisorpool {

namespace {

// What offices have used, the likeliest first.
const QStringList& usualEncodings()
{
    static const QStringList all{QStringLiteral("UTF-8"),        QStringLiteral("windows-1251"),
                                 QStringLiteral("windows-1252"), QStringLiteral("KOI8-R"),
                                 QStringLiteral("IBM866"),       QStringLiteral("ISO-8859-5"),
                                 QStringLiteral("UTF-16LE")};
    return all;
}

void choose(QComboBox& box, const QVariant& value, const QString& words)
{
    int place = box.findData(value);
    if (place < 0) {
        box.addItem(words, value);
        place = box.count() - 1;
    }
    box.setCurrentIndex(place);
}

QWidget* flowingLine(const Theme& theme, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* layout = new FlowLayout(line, theme.px(8));
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

} // namespace

ImportHead::ImportHead(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("importHead"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    all->setSpacing(theme.px(10));
    all->addWidget(makeFileLine());
    all->addWidget(makeReadingLine());
    all->addWidget(makeShowLine());
    retranslate();
}

QWidget* ImportHead::makeFileLine()
{
    auto* line = new QWidget(this);
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, line);
    m_file = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, line);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setMinimumWidth(m_theme.px(60));
    m_another = linkButton(m_theme, line);
    m_another->setObjectName(QStringLiteral("anotherFile"));
    connect(m_another, &QPushButton::clicked, this, &ImportHead::anotherFileWanted);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(10));
    layout->addWidget(m_title);
    layout->addWidget(m_file, 1, Qt::AlignBottom);
    layout->addWidget(m_another);
    return line;
}

// A label keeps to its box when the line is too short for all.
QComboBox* ImportHead::addChoice(QLayout& line, TextLabel*& label, const char* name)
{
    auto* pair = new QWidget(line.parentWidget());
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, m_theme.px(8), 0);
    layout->setSpacing(m_theme.px(8));
    label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, pair);
    auto* box = new QComboBox(pair);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    layout->addWidget(label);
    layout->addWidget(box);
    line.addWidget(pair);
    return box;
}

QWidget* ImportHead::makeReadingLine()
{
    QWidget* line = flowingLine(m_theme, this);
    m_encoding = addChoice(*line->layout(), m_encodingLabel, "importEncoding");
    m_delimiter = addChoice(*line->layout(), m_delimiterLabel, "importDelimiter");
    m_dates = addChoice(*line->layout(), m_datesLabel, "importDates");
    for (const QString& name : usualEncodings())
        m_encoding->addItem(name, name);
    m_recognised = new ChipView(m_theme, line);
    m_recognised->setObjectName(QStringLiteral("importRecognised"));
    line->layout()->addWidget(m_recognised);
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
    connect(m_delimiter, &QComboBox::activated, this,
            [this] { Q_EMIT delimiterChosen(m_delimiter->currentData().toChar().toLatin1()); });
    connect(m_dates, &QComboBox::activated, this,
            [this] { Q_EMIT datesChosen(static_cast<DateOrder>(m_dates->currentData().toInt())); });
    return line;
}

QWidget* ImportHead::makeShowLine()
{
    QWidget* line = flowingLine(m_theme, this);
    m_show = new Segmented(m_theme, Segmented::Size::Small, line);
    m_show->setObjectName(QStringLiteral("importShow"));
    for (const char* name : {"showAll", "showToLookAt", "showRejected"})
        m_show->addSegment(QString(), QString::fromLatin1(name));
    m_show->setCurrent(0);
    m_matched = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, line);
    m_matched->setObjectName(QStringLiteral("importMatched"));
    line->layout()->addWidget(m_show);
    line->layout()->addWidget(m_matched);
    connect(m_show, &Segmented::chosen, this,
            [this](int segment) { Q_EMIT showChosen(static_cast<SheetModel::Show>(segment)); });
    return line;
}

void ImportHead::setFile(const QString& name, qint64 rows)
{
    m_name = name;
    m_rows = rows;
    sayFile();
}

void ImportHead::setText(bool isText)
{
    for (QComboBox* box : {m_encoding, m_delimiter})
        box->parentWidget()->setVisible(isText);
}

void ImportHead::setChoosable(bool on)
{
    for (QComboBox* box : {m_encoding, m_delimiter, m_dates})
        box->setEnabled(on);
    if (!on)
        m_recognised->hide();
}

void ImportHead::sayFile()
{
    QString words = m_name;
    if (m_rows >= 0)
        words += QStringLiteral(", ") + tr("%n row(s)", nullptr, static_cast<int>(m_rows));
    m_file->setText(words);
    m_file->setToolTip(words);
}

void ImportHead::setReading(const Mapping& mapping, bool recognised)
{
    choose(*m_encoding, mapping.encoding, mapping.encoding);
    if (mapping.delimiter != 0) {
        const QChar sign = QLatin1Char(mapping.delimiter);
        choose(*m_delimiter, sign, sign);
    }
    choose(*m_dates, static_cast<int>(mapping.dates.value_or(DateOrder::DayFirst)), QString());
    m_recognised->setVisible(recognised);
}

void ImportHead::setCounts(const SheetModel& model)
{
    for (const auto show : {SheetModel::Show::All, SheetModel::Show::ToLookAt, SheetModel::Show::Rejected})
        m_counts[static_cast<int>(show)] = model.countOf(show);
    const auto& columns = model.mapping().columns;
    m_columns = static_cast<int>(columns.size());
    m_mapped = static_cast<int>(std::count_if(columns.begin(), columns.end(), [](const Mapping::Column& column) {
        return column.meaning.what != ColumnMeaning::What::Nothing;
    }));
    m_show->setCurrent(static_cast<int>(model.show()));
    retranslate();
}

void ImportHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportHead::retranslate()
{
    m_title->setText(tr("Import a spreadsheet"));
    m_another->setText(tr("Another file…"));
    m_another->setAccessibleName(m_another->text());
    const auto name = [](TextLabel* label, QComboBox* box, const QString& words) {
        label->setText(words);
        box->setAccessibleName(words);
    };
    name(m_encodingLabel, m_encoding, tr("Encoding"));
    name(m_delimiterLabel, m_delimiter, tr("Separator"));
    name(m_datesLabel, m_dates, tr("Dates"));
    const auto offer = [](QComboBox* box, const QList<std::pair<QString, QVariant>>& offers) {
        const QVariant chosen = box->currentData();
        box->clear();
        for (const auto& [words, value] : offers)
            box->addItem(words, value);
        if (chosen.isValid())
            choose(*box, chosen, chosen.toString());
    };
    offer(m_delimiter, {{tr("comma"), QChar(u',')},
                        {tr("semicolon"), QChar(u';')},
                        {tr("tab"), QChar(u'\t')},
                        {tr("bar"), QChar(u'|')}});
    offer(m_dates, {{tr("day first"), static_cast<int>(DateOrder::DayFirst)},
                    {tr("month first"), static_cast<int>(DateOrder::MonthFirst)}});
    m_recognised->setChip({Chip::Kind::Ok, tr("recognised"), StatusMark::Ok});
    const QLocale numbers;
    m_show->setText(0, tr("All rows: %1").arg(numbers.toString(m_counts[0])));
    m_show->setText(1, tr("To look at: %1").arg(numbers.toString(m_counts[1])));
    m_show->setText(2, tr("Do not fit: %1").arg(numbers.toString(m_counts[2])));
    m_matched->setText(m_columns == 0 ? QString()
                                      : tr("%n column(s), %1 of them used", nullptr, m_columns).arg(m_mapped));
    sayFile();
}

} // namespace advisorpool
