#pragma once

#include "core/pool/pool.h"

#include <QMenu>

class QPushButton;

namespace advisorpool {

class Theme;
class WorkshopPage;

// A workshop's papers, each in either language, as PDF or as a web page; and the templates that they are made by.
class ReportsMenu : public QMenu
{
    Q_OBJECT

public:
    // Hangs below the button, which it names.
    ReportsMenu(Pool& pool, const Theme& theme, WorkshopPage& page, QPushButton& button);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Paper
    {
        QString report;
        QAction* action;
    };
    void retranslate();
    void save(const QString& report, const QString& language);
    void showTemplates();

    Pool& m_pool;
    const Theme& m_theme;
    WorkshopPage& m_page;
    QPushButton& m_button;
    QMenu* m_english;
    QMenu* m_russian;
    QAction* m_templates;
    std::vector<Paper> m_papers;
};

} // namespace advisorpool
