#pragma once

#include "core/rosters/filter.h"
#include "ui/coverage/heat_model.h"
#include "ui/forms/pool_question.h"
#include "ui/forms/room.h"

class QBoxLayout;
class QStackedWidget;

namespace advisorpool {

class CoverageHead;
class CoveragePanel;
class EmptyNote;
class HeatMap;
class TextLabel;
class Theme;

// Where the pool is thin: languages against expert groups, regions or subjects, and the missions to come.
class CoverageRoom : public Room
{
    Q_OBJECT

public:
    CoverageRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void count() override;
    QByteArray state() const override;
    void restore(const QByteArray& state) override;

Q_SIGNALS:
    void advisorsWanted(const advisorpool::Filter& filter);
    void workshopWanted(const advisorpool::Workshop& like);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut(const Theme& theme);
    void connectParts();
    void ask();
    void show();
    void tell();
    void showPeople();
    void planWorkshop();
    CoverageQuestion question() const;
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    HeatModel* m_model;
    CoverageHead* m_head;
    HeatMap* m_map;
    EmptyNote* m_none;
    QStackedWidget* m_body;
    TextLabel* m_note;
    CoveragePanel* m_panel;
    QBoxLayout* m_panes;
    PoolQuestion<std::shared_ptr<const CoverageFacts>> m_question;
    std::shared_ptr<const CoverageFacts> m_facts;
    QDate m_until; // of the days asked for; invalid: whatever day
};

} // namespace advisorpool
