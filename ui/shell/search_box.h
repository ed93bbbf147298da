#pragma once

#include <QLineEdit>
#include <QPointer>

class QAbstractItemModel;

namespace advisorpool {

class SearchPopup;
class Theme;

// Finds anything in either script. What it found drops down below; the keyboard stays in the box: up and down move,
// Enter takes, Esc closes and, once more, clears.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    // What a model of results gives, beside Qt::DisplayRole (the name) and Qt::AccessibleTextRole.
    enum ResultRole {
        SecondLine = Qt::UserRole + 1, // the other script, the place
        KindWord,                      // on the right: "advisor"
        KindIcon,                      // int of Icon
        Doubtful,                      // of the first: it waits to be chosen, Enter alone does not take it
    };

    explicit SearchBox(const Theme& theme, QWidget* parent = nullptr);

    void setResults(QAbstractItemModel* results); // not owned
    // What to try, as a placeholder; `name`: what another box than the window's is called, to which no keys lead.
    void setHint(const QString& hint, const QString& name = {});

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex& result);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void retranslate();
    void showResults();
    void hideResults();

    const Theme& m_theme;
    QPointer<SearchPopup> m_popup; // while open it belongs to the window
    QString m_hint;
    QString m_name;
    QString m_keys;
};

} // namespace advisorpool
