#pragma once

#include "core/pool/pool.h"

#include <QMenu>

class QPushButton;

namespace advisorpool {

class WorkshopPage;

// A workshop's papers, each in either language, as PDF or as a web page.
class ReportsMenu : public QMenu
{
    Q_OBJECT

public:
    // Hangs below the button, which it names.
    ReportsMenu(Pool& pool, WorkshopPage& page, QPushButton& button);

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

    Pool& m_pool;
    WorkshopPage& m_page;
    QPushButton& m_button;
    QMenu* m_english;
    QMenu* m_russian;
    std::vector<Paper> m_papers;
};

} // namespace advisorpool
