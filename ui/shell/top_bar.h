#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace advisorpool {

class SearchBox;
class Theme;

// Over every page: the search box, undo and redo, and the page's first action.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Theme& theme, QWidget* parent = nullptr);

    SearchBox* search() const { return m_search; }

    // The buttons take text, tooltip and state from these; shortcuts stay with the actions.
    void setUndoActions(QAction* undo, QAction* redo);

    // The page's first action (none: nullptr); its text is on the button. A quiet one has no accent ground.
    enum class Weight { Primary, Quiet };
    void setPageAction(QAction* action, Weight weight = Weight::Primary);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void showPageAction();

    const Theme& m_theme;
    SearchBox* m_search;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_button;
    QPointer<QAction> m_action;
};

} // namespace advisorpool
