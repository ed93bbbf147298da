#pragma once

#include <QTableView>

#include "core/pool/id.h"

namespace advisorpool {

class CandidatesModel;
class Theme;

// Those who dropped out, each in one line with why; Enter, a click on the link or a drag lets one in after all.
class DroppedTable : public QTableView
{
    Q_OBJECT

public:
    DroppedTable(const Theme& theme, CandidatesModel& model, QWidget* parent);

Q_SIGNALS:
    void included(const advisorpool::Id& advisor);
    void advisorWanted(const advisorpool::Id& advisor);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    CandidatesModel& m_model;
};

} // namespace advisorpool
