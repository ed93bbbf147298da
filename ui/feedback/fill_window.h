#pragma once

#include "core/pool/pool.h"
#include "ui/feedback/fill_words.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace advisorpool {

class FieldNote;
class Segmented;
class SheetForm;
class TextLabel;
class Theme;

// The laptop goes round: the whole screen is one empty sheet, and after it is handed in, the next person's. There is
// nothing else to see, and no way back to the pool but by a word that the facilitator knows from the foot of the page.
class FillWindow : public QWidget
{
    Q_OBJECT

public:
    FillWindow(Pool& pool, const Theme& theme, const Id& workshop, QWidget* parent);
    void begin();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeSheetPage();
    QWidget* makeThanksPage();
    void next();
    void handInSheet();
    void askToLeave();
    void tryToLeave();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_workshop;
    FillWords m_words;
    QStackedLayout* m_pages;
    Segmented* m_language;
    TextLabel* m_title;
    TextLabel* m_promise;
    QScrollArea* m_scroll;
    SheetForm* m_form = nullptr;
    FieldNote* m_note;
    QPushButton* m_handIn;
    TextLabel* m_thanks;
    QPushButton* m_next;
    QWidget* m_leave;
    TextLabel* m_leaveWords;
    QLineEdit* m_leaveWord;
    bool m_mayClose = false;
};

} // namespace advisorpool
