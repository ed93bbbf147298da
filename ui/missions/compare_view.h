#pragma once

#include "core/missions/shortlist.h"

#include <QScrollArea>

class QGridLayout;

namespace advisorpool {

class Theme;
struct CandidateRow;

// Two or three candidates side by side, their reasons by what they are about.
class CompareView : public QScrollArea
{
    Q_OBJECT

public:
    CompareView(Pool& pool, const Theme& theme, QWidget* parent);

    void compare(const std::shared_ptr<const Shortlist>& list, const std::vector<Id>& advisors);
    void refresh(const std::shared_ptr<const Shortlist>& list);

Q_SIGNALS:
    void proposed(const advisorpool::Id& advisor);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead(QGridLayout& grid, int column, const CandidateRow& row);
    QWidget* addReasons(const CandidateRow& row, int aspect);

    Pool& m_pool;
    const Theme& m_theme;
    std::vector<Id> m_advisors;
};

} // namespace advisorpool
