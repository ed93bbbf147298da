#pragma once

#include <QDateTime>
#include <QWidget>

namespace advisorpool {

class TextLabel;
class StatusNote;
class Theme;

// The foot of the window: when the last edit was saved, when the last backup was made; on the right, what the page
// shows.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void setSaved(const QDateTime& when);
    void setReadOnly();                    // instead of "saved"
    void setBackup(const QDateTime& when); // invalid: there is none yet

    void setShown(int shown, int selected = 0);
    void setWords(const QString& words); // instead of the counts

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showSaving();

    const Theme& m_theme;
    StatusNote* m_saving;
    StatusNote* m_backup;
    TextLabel* m_right;

    bool m_readOnly = false;
    QDateTime m_savedAt;
    QDateTime m_backupAt;
    int m_shown = -1;
    int m_selected = 0;
    QString m_words;
};

} // namespace advisorpool
