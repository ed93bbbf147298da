#pragma once

#include "core/pool/pool.h"

class QAction;

namespace advisorpool {

class Notices;
class StatusLine;

// What a window says of its file: when it was saved and backed up, that it can't be written, that it is gone. Brings
// in what others write to it.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    FileWatch(Pool& pool, StatusLine& status, Notices& notices, QAction& saveCopy, QObject* parent);

    // What is shown is how a pool stood then.
    void setMoment(const QDateTime& moment);
    bool showsMoment() const { return m_moment.isValid(); }
    void sayReadOnly(); // where it is

private:
    void look();
    void onChanged();

    Pool& m_pool;
    StatusLine& m_status;
    Notices& m_notices;
    QAction& m_saveCopy;
    QDateTime m_moment;
    bool m_gone = false;
};

} // namespace advisorpool
