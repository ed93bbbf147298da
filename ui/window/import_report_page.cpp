#include "ui/window/import_report_page.h"

#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_delegate.h"
#include "ui/forms/lines_table.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>

namespace advisorpool {

namespace {

// "42 rows: 22 new, 13 updated, 6 unchanged, 1 blank."
QString countWords(const ImportReport& report)
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

QString asideWords(const ImportReport& report)
{
    return report.unmapped.isEmpty()
               ? QString()
               : u' ' + ImportReportPage::tr("Columns left aside: %1.").arg(report.unmapped.join(QStringLiteral(", ")));
}

QStandardItem* cell(const TwoLines& lines)
{
    const QString words = lines.second.isEmpty() ? lines.plain : lines.plain + QStringLiteral(" – ") + lines.second;
    auto* item = new QStandardItem(words);
    item->setData(QVariant::fromValue(lines), LinesDelegate::Lines);
    item->setToolTip(words);
    return item;
}

} // namespace

ImportReportPage::ImportReportPage(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)),
      m_counts(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)),
      m_back(smallButton(theme, this, Icon::ArrowLeft)), m_model(new QStandardItemModel(this)),
      m_table(new LinesTable(theme, *m_model, this))
{
    setObjectName(QStringLiteral("importReport"));
    setProperty("look", QStringLiteral("pane"));
    m_title->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_table->setObjectName(QStringLiteral("misfits"));
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

QString ImportReportPage::words() const
{
    return m_file + QStringLiteral(" – ") + countWords(m_report) + asideWords(m_report);
}

int ImportReportPage::misfits() const
{
    return static_cast<int>(m_report.rejected.size() + m_report.doubtful.size());
}

void ImportReportPage::fill()
{
    m_back->setText(tr("Back to the advisors"));
    m_back->setAccessibleName(m_back->text());
    m_table->setAccessibleName(tr("What did not fit"));
    m_title->setText(tr("What did not fit in %1").arg(m_file));
    m_counts->setText(countWords(m_report) + asideWords(m_report));
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("In the file"), tr("Why")});
    const auto add = [this](const std::vector<Misfit>& misfits, const QString& outcome) {
        for (const Misfit& misfit : misfits) {
            m_model->appendRow({cell({{}, QString::number(misfit.line)}), cell({{}, misfit.column}),
                                cell({{}, misfit.value}), cell({{}, describe(misfit), {}, outcome})});
        }
    };
    add(m_report.rejected, tr("row left out"));
    add(m_report.doubtful, tr("kept as a remark"));
    m_table->fitColumns();
}

void ImportReportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace advisorpool
