#pragma once

#include "core/pool/pool.h"
#include "ui/accreditation/groups_view.h"
#include "ui/forms/room.h"

class QStackedWidget;

namespace advisorpool {

class ExpiringPage;
class QueuePage;
class Segmented;
class TextLabel;
class Theme;

// The room of accreditations: who waits for an in-field mission, whose accreditation runs out, what each expert group
// asks for.
class AccreditationRoom : public Room
{
    Q_OBJECT

public:
    AccreditationRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    QStringList shows() const override;
    void showRecord(const QString& kind, const Id& record) override;
    void count() override;
    QByteArray state() const override { return m_groups->state(); }
    void restore(const QByteArray& state) override { m_groups->restore(state); }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Part { Queue, Expiring, Groups };
    void open(Part part);
    void reload();
    void retranslate();

    const Theme& m_theme;
    TextLabel* m_title;
    Segmented* m_parts;
    QStackedWidget* m_stack;
    QueuePage* m_queue;
    ExpiringPage* m_expiring;
    GroupsView* m_groups;
};

} // namespace advisorpool
