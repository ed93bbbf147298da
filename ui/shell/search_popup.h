#pragma once

#include <QFrame>
#include <QPointer>

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace advisorpool {

class TextLabel;
class Theme;

// The results below the search box. It lies inside the window, above the page, so that the box keeps the keyboard.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(const Theme& theme, QWidget* owner);

    void setResults(QAbstractItemModel* results);
    void showBelow(const QLineEdit& box, const QString& query);
    void pressKey(int key); // up, down, page up, page down
    void takeCurrent();

Q_SIGNALS:
    void chosen(const QModelIndex& result);

private:
    void fit();
    void selectFirst();

    const Theme& m_theme;
    QListView* m_list;
    TextLabel* m_nothing;
    QPointer<QAbstractItemModel> m_results;
    QPointer<const QLineEdit> m_box;
};

} // namespace advisorpool
