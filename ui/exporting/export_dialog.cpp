#include "ui/exporting/export_dialog.h"

#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

namespace advisorpool {

ExportDialog::ExportDialog(const Theme& theme, const QString& what, const ExportFormat& format, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_mark(new QCheckBox(tr("&Mark the file as UTF-8, which Excel needs"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export as shown"));
    auto* shown = new TextLabel(theme, Type::Style::Base, &Tokens::text2, this);
    shown->setText(what);
    shown->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, theme.px(280));
    m_separator = addChoice(*grid, tr("Se&parator"), QStringLiteral("exportSeparator"));
    for (const auto& [words, sign] : {std::pair(tr("comma"), u','), {tr("semicolon"), u';'}, {tr("tab"), u'\t'}})
        m_separator->addItem(words, QChar(sign));
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(QChar(QLatin1Char(format.csv.delimiter)))));
    m_language = addChoice(*grid, tr("&Language of the headings"), QStringLiteral("exportLanguage"));
    m_language->addItem(QStringLiteral("English"), QLocale::English);
    m_language->addItem(QStringLiteral("Русский"), QLocale::Russian);
    m_language->setCurrentIndex(std::max(0, m_language->findData(format.language)));
    m_mark->setObjectName(QStringLiteral("exportMark"));
    m_mark->setChecked(format.csv.bom);
    grid->addWidget(m_mark, 2, 1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    all->setSpacing(theme.px(16));
    all->addWidget(shown);
    all->addLayout(grid);
    all->addWidget(makeButtons());
}

QComboBox* ExportDialog::addChoice(QGridLayout& grid, const QString& label, const QString& name)
{
    auto* words = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    auto* choice = new QComboBox(this);
    words->setText(label);
    words->setBuddy(choice);
    choice->setObjectName(name);
    choice->setAccessibleName(QString(label).remove(u'&'));
    const int row = grid.count() / 2;
    grid.addWidget(words, row, 0);
    grid.addWidget(choice, row, 1);
    return choice;
}

QWidget* ExportDialog::makeButtons()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    auto* save = primaryButton(m_theme, line);
    save->setText(tr("&Save as CSV…"));
    save->setDefault(true);
    auto* workbook = new QPushButton(tr("Save as &Excel…"), line);
    auto* copy = new QPushButton(tr("&Copy all"), line);
    auto* print = new QPushButton(tr("P&rint…"), line);
    auto* cancel = new QPushButton(tr("Cancel"), line);
    for (const auto& [button, name, way] : {std::tuple(save, "exportSave", Way::Save),
                                            {workbook, "exportWorkbook", Way::Workbook},
                                            {copy, "exportCopy", Way::Copy},
                                            {print, "exportPrint", Way::Print}}) {
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, way = way] { take(way); });
    }
    cancel->setObjectName(QStringLiteral("exportCancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    layout->addStretch();
    for (QPushButton* button : {save, workbook, copy, print, cancel}) {
        button->setAccessibleName(button->text().remove(u'&'));
        layout->addWidget(button);
    }
    return line;
}

void ExportDialog::take(Way way)
{
    m_way = way;
    accept();
}

ExportFormat ExportDialog::format() const
{
    return {static_cast<QLocale::Language>(m_language->currentData().toInt()),
            {m_separator->currentData().toChar().toLatin1(), m_mark->isChecked()}};
}

} // namespace advisorpool
