#include "ui/reports/reports_menu.h"

#include "core/documents/document.h"
#include "core/reports/workshop_report.h"
#include "core/rosters/safe_file.h"
#include "ui/templates/template_window.h"
#include "ui/workshops/workshop_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QPushButton>

namespace advisorpool {

namespace {

QString nameOfReport(const QString& report)
{
    return QCoreApplication::translate("Document", findForm(report)->label);
}

} // namespace

ReportsMenu::ReportsMenu(Pool& pool, const Theme& theme, WorkshopPage& page, QPushButton& button)
    : QMenu(&button), m_pool(pool), m_theme(theme), m_page(page), m_button(button), m_english(addMenu(QString())),
      m_russian(addMenu(QString()))
{
    for (const auto& [menu, code] : {std::pair(m_english, "en"), std::pair(m_russian, "ru")})
        for (const QString& report : workshopReports()) {
            const QString language = QString::fromLatin1(code);
            QAction* action = menu->addAction(QString());
            action->setObjectName(report + u'_' + language);
            connect(action, &QAction::triggered, this, [this, report, language] { save(report, language); });
            m_papers.push_back({report, action});
        }
    addSeparator();
    m_templates = addAction(QString(), this, &ReportsMenu::showTemplates);
    m_templates->setObjectName(QStringLiteral("changeTemplates"));
    button.setMenu(this);
    retranslate();
}

void ReportsMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void ReportsMenu::retranslate()
{
    m_button.setText(tr("Reports"));
    m_button.setAccessibleName(m_button.text());
    m_english->setTitle(tr("In English"));
    m_russian->setTitle(tr("In Russian"));
    for (const Paper& paper : m_papers)
        paper.action->setText(nameOfReport(paper.report));
    m_templates->setText(tr("Change the templates…"));
}

void ReportsMenu::save(const QString& report, const QString& language)
{
    const QString name = nameOfReport(report);
    const QString path =
        QFileDialog::getSaveFileName(&m_page, name, QDir::home().filePath(name + QStringLiteral(".pdf")),
                                     tr("PDF (*.pdf);;Web page (*.html)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const auto done = workshopReport(m_pool, m_page.workshop(), report, language)
                          .and_then([&](const QString& html) { return documentFile(html, path); })
                          .and_then([&](const QByteArray& bytes) { return writeSafely(path, bytes); });
    if (!done)
        return Q_EMIT m_page.failed(done.error());
    Q_EMIT m_page.told(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

void ReportsMenu::showTemplates()
{
    const auto filling = [&pool = m_pool, workshop = m_page.workshop()](const QString& form, const QString& language) {
        return workshopReports().contains(form) ? workshopFields(pool, workshop, form, language)
                                                : Result<DocumentFields>(exampleOf(*findForm(form)));
    };
    auto* window = new TemplateWindow(m_pool, m_theme, QStringLiteral("certificates"), filling, &m_page);
    window->show();
}

} // namespace advisorpool
