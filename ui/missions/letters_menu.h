#pragma once

#include "core/pool/pool.h"

#include <QMenu>

namespace advisorpool {

// The letters to the administration about an assignment, in either language: as a draft of mail, PDF or web page.
class LettersMenu : public QMenu
{
    Q_OBJECT

public:
    LettersMenu(Pool& pool, const Id& assignment, QWidget* parent);

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void told(const QString& words);

private:
    void save(const QString& form, const QString& language);

    Pool& m_pool;
    Id m_assignment;
};

} // namespace advisorpool
