#pragma once

#include "ui/shell/recent_pool.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace advisorpool {

class AboutYou;
class DropZone;
class TextLabel;
class Theme;
class WelcomeCard;

// The first page: four ways to start, the pools opened before, and who you are.
// The keys on the cards are those of the main window's actions, which the cards only show.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(const Theme& theme, QWidget* parent = nullptr);

    void setRecent(const QList<RecentPool>& pools);
    AboutYou* aboutYou() const { return m_aboutYou; }

Q_SIGNALS:
    void sampleChosen();
    void newChosen();
    void importChosen();
    void openChosen();
    void recentChosen(const RecentPool& pool);
    void recentForgotten(const RecentPool& pool);
    void fileDropped(const QString& path); // a pool or a spreadsheet

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeStart();
    QWidget* makeRecent();
    WelcomeCard* addCard(QVBoxLayout& column, WelcomeCard* card, const QString& objectName);
    void retranslate();
    void dress();

    const Theme& m_theme;
    QWidget* m_content;
    QBoxLayout* m_columns;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_list = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_about = nullptr;
    TextLabel* m_start = nullptr;
    TextLabel* m_recent = nullptr;
    WelcomeCard* m_sample = nullptr;
    WelcomeCard* m_new = nullptr;
    WelcomeCard* m_import = nullptr;
    WelcomeCard* m_open = nullptr;
    DropZone* m_drop = nullptr;
    AboutYou* m_aboutYou;
};

} // namespace advisorpool
