#include "ui/window/import_report_page.h"

#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/look/table_header.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace advisorpool {

QString importWords(const ImportReport& report)
{
    QStringList parts{ImportReportPage::tr("%n new", nullptr, static_cast<int>(report.created)),
                      ImportReportPage::tr("%n updated", nullptr, static_cast<int>(report.updated)),
                      ImportReportPage::tr("%n unchanged", nullptr, static_cast<int>(report.unchanged))};
    if (report.blank > 0)
        parts << ImportReportPage::tr("%n blank", nullptr, static_cast<int>(report.blank));
    if (!report.rejected.empty())
        parts << ImportReportPage::tr("%n row(s) that nobody can be made of", nullptr,
                                      static_cast<int>(report.rejected.size()));
    return ImportReportPage::tr("%n row(s)", nullptr, static_cast<int>(report.rows)) + QStringLiteral(": ") +
           parts.join(QStringLiteral(", ")) + u'.';
}

ImportReportPage::ImportReportPage(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)),
      m_counts(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)),
      m_back(smallButton(theme, this, Icon::ArrowLeft)), m_table(new QTableView(this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("importReport"));
    setProperty("look", QStringLiteral("pane"));
    m_title->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_table->setObjectName(QStringLiteral("misfits"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new TableHeader(theme, m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4));
    top->addLayout(head);
    top->addWidget(m_counts);
    all->addLayout(top);
    all->addWidget(m_table, 1);
    connect(m_back, &QPushButton::clicked, this, &ImportReportPage::closed);
    fill();
}

void ImportReportPage::setReport(const QString& file, const ImportReport& report)
{
    m_file = file;
    m_report = report;
    fill();
}

void ImportReportPage::fill()
{
    m_back->setText(tr("Back to the advisors"));
    m_back->setAccessibleName(m_back->text());
    m_table->setAccessibleName(tr("What did not fit"));
    m_title->setText(tr("What did not fit in %1").arg(m_file));
    QString words = importWords(m_report);
    if (!m_report.unmapped.isEmpty())
        words += u' ' + tr("Columns left aside: %1.").arg(m_report.unmapped.join(QStringLiteral(", ")));
    m_counts->setText(words);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("In the file"), tr("Why")});
    const auto add = [this](const std::vector<Misfit>& misfits, const QString& outcome) {
        for (const Misfit& misfit : misfits) {
            QList<QStandardItem*> row{new QStandardItem(QString::number(misfit.line)), new QStandardItem(misfit.column),
                                      new QStandardItem(misfit.value),
                                      new QStandardItem(describe(misfit) + QStringLiteral(" – ") + outcome)};
            m_model->appendRow(row);
        }
    };
    add(m_report.rejected, tr("row left out"));
    add(m_report.doubtful, tr("kept as a remark"));
    m_table->resizeColumnsToContents();
    for (int column = 1; column < 3; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + m_theme.px(12), m_theme.px(260)));
    m_table->resizeRowsToContents();
}

void ImportReportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace advisorpool
