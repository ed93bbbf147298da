#pragma once

#include "core/pool/pool.h"

#include <QMenu>

namespace advisorpool {

class Theme;

// The letters to the administration about an assignment, in either language: as a draft of mail, PDF or web page.
class LettersMenu : public QMenu
{
    Q_OBJECT

public:
    LettersMenu(Pool& pool, const Id& assignment, QWidget* parent);

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void told(const QString& words);
    void templatesWanted();

private:
    void save(const QString& form, const QString& language);

    Pool& m_pool;
    Id m_assignment;
};

// The window in which the letters' templates are changed, filled as they would be for the assignment.
void showLetterTemplates(Pool& pool, const Theme& theme, const Id& assignment, QWidget* parent);

} // namespace advisorpool
