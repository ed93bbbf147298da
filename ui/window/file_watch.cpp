#include "ui/window/file_watch.h"

#include "core/pool/backup.h"
#include "core/pool/label.h"
#include "core/words/words.h"
#include "ui/shell/status_line.h"
#include "ui/shell/when.h"
#include "ui/window/notices.h"

#include <QAction>
#include <QFileInfo>
#include <QTimer>

namespace advisorpool {

namespace {

constexpr int lookEvery = 500; // ms: what others commit shows within a second

} // namespace

FileWatch::FileWatch(Pool& pool, StatusLine& status, Notices& notices, QAction& saveCopy, QObject* parent)
    : QObject(parent), m_pool(pool), m_status(status), m_notices(notices), m_saveCopy(saveCopy)
{
    connect(&pool, &Pool::changed, this, &FileWatch::onChanged);
    auto* often = new QTimer(this);
    connect(often, &QTimer::timeout, this, &FileWatch::look);
    often->start(lookEvery);
    onChanged();
}

// Others may have written to it; or it was moved, deleted, or pulled out with its stick.
void FileWatch::look()
{
    const bool gone = !QFileInfo::exists(m_pool.path());
    if (gone && !m_gone)
        m_notices.tell(Strip::Kind::Problem,
                       tr("The file is no longer in its place: moved, deleted, or its disk is gone. Nothing can be "
                          "saved into it. What it held is still open here: save a copy."),
                       tr("Save a copy…"), [this] { m_saveCopy.trigger(); });
    else if (!gone && m_gone)
        m_notices.dismiss();
    m_gone = gone;
    if (!gone)
        (void)m_pool.refresh();
}

void FileWatch::onChanged()
{
    const auto newest = m_pool.changelog().newest();
    if (newest && !newest->isNull() && m_pool.isWritable())
        if (const auto edit = m_pool.changelog().edit(*newest);
            edit && *edit && (*edit)->label != labelCode(Label::Ship)) // that is older than the pool
            m_status.setSaved((*edit)->at);
    const QStringList kept = backups(m_pool);
    m_status.setBackup(kept.isEmpty() ? QDateTime() : QFileInfo(kept.front()).lastModified());
}

void FileWatch::sayReadOnly()
{
    if (m_pool.isWritable())
        return;
    m_status.setReadOnly();
    if (m_moment.isValid())
        m_notices.info(tr("The pool as of %1: what is known now about that moment. It can't be changed.")
                           .arg(dayAndTime(m_moment)));
    else
        m_notices.tell(Strip::Kind::Warn, describe({.fault = *m_pool.whyReadOnly()}), tr("Save a copy…"),
                       [this] { m_saveCopy.trigger(); });
}

void FileWatch::setMoment(const QDateTime& moment)
{
    m_moment = moment;
    sayReadOnly();
}

} // namespace advisorpool
