#pragma once

#include "core/pool/pool.h"

#include <QMenu>

namespace advisorpool {

// The forum as files that open anywhere: a folder, or one zip file for the learning portal.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    ExportMenu(Pool& pool, QWidget* parent);

    void setWorkshop(const Id& workshop) { m_workshop = workshop; }
    void retranslate();

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void told(const QString& words);

private:
    enum class As { Folder, Zip };
    void pack(As as);

    Pool& m_pool;
    Id m_workshop;
    QAction* m_folder;
    QAction* m_zip;
};

} // namespace advisorpool
