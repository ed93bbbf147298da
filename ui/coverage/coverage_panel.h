#pragma once

#include "ui/coverage/heat_model.h"

#include <QFrame>

class QGridLayout;
class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace advisorpool {

class TextLabel;
struct StoryLine;
class Theme;

// The map in plain words: the chosen cell, who else could fill it, what to do; below it all thin places.
class CoveragePanel : public QFrame
{
    Q_OBJECT

public:
    CoveragePanel(const Theme& theme, HeatModel& model, QWidget* parent);

    void setWritable(bool writable);
    // Of one cell; invalid: none is chosen.
    void tell(const QModelIndex& index, const CoverageStory& story, const CoverageQuestion& question);
    void listThin();

Q_SIGNALS:
    void cellChosen(const QModelIndex& index);
    void peopleWanted();
    void workshopWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCard();
    void retranslate();
    void fillStory(const std::vector<StoryLine>& story);

    const Theme& m_theme;
    HeatModel& m_model;
    TextLabel* m_title;
    TextLabel* m_count;
    QWidget* m_card;
    TextLabel* m_mark;
    TextLabel* m_sentence;
    TextLabel* m_who;
    TextLabel* m_lapsing;
    TextLabel* m_storyTitle;
    QGridLayout* m_story;
    QPushButton* m_plan;
    QPushButton* m_people;
    QStandardItemModel* m_thin;
    QListView* m_list;
    TextLabel* m_none;
    QStackedWidget* m_below;
};

} // namespace advisorpool
