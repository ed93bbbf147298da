#pragma once

#include "core/missions/assignment_status.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// How far an assignment is, as four bars: proposed, requested, released, confirmed.
class ReleaseStrip : public QWidget
{
    Q_OBJECT

public:
    ReleaseStrip(const Theme& theme, QWidget* parent);

    void setStatus(AssignmentStatus status, bool isOverdue);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static QStringList words();

    const Theme& m_theme;
    AssignmentStatus m_status = AssignmentStatus::Proposed;
    bool m_overdue = false;
};

} // namespace advisorpool
