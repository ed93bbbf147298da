#include "ui/feedback/fill_window.h"

#include "core/words/words.h"
#include "core/workshops/workshop.h"
#include "ui/feedback/sheet_form.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/forms/scroll.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/segmented.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace advisorpool {

FillWindow::FillWindow(Pool& pool, const Theme& theme, const Id& workshop, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint), m_pool(pool), m_theme(theme), m_workshop(workshop)
{
    setObjectName(QStringLiteral("fillWindow"));
    setWindowModality(Qt::ApplicationModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_language = new Segmented(theme, Segmented::Size::Regular, this);
    m_language->addSegment(QStringLiteral("Русский"), QStringLiteral("fillRussian"));
    m_language->addSegment(QStringLiteral("English"), QStringLiteral("fillEnglish"));
    connect(m_language, &Segmented::chosen, this, [this](int segment) {
        m_words.choose(segment == 0 ? QStringLiteral("ru") : QStringLiteral("en"));
        retranslate();
    });
    m_leave = new QWidget(this);
    m_leave->setObjectName(QStringLiteral("leaveFilling"));
    m_leaveWords = new TextLabel(theme, Type::Style::Base, &Tokens::text2, m_leave);
    m_leaveWord = new QLineEdit(m_leave);
    m_leaveWord->setObjectName(QStringLiteral("leaveWord"));
    m_leaveWord->setMaximumWidth(theme.px(200));
    auto* foot = new QHBoxLayout(m_leave);
    foot->setContentsMargins(0, theme.px(8), 0, 0);
    foot->addStretch();
    foot->addWidget(m_leaveWords);
    foot->addWidget(m_leaveWord);
    m_leave->hide();
    connect(m_leaveWord, &QLineEdit::returnPressed, this, &FillWindow::tryToLeave);

    auto* body = new QWidget(this);
    m_pages = new QStackedLayout(body);
    m_pages->addWidget(makeSheetPage());
    m_pages->addWidget(makeThanksPage());
    auto* head = new QHBoxLayout;
    head->addStretch();
    head->addWidget(m_language);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme.px(32), theme.px(20), theme.px(32), theme.px(20));
    lines->addLayout(head);
    lines->addWidget(body, 1);
    lines->addWidget(m_leave);
}

QWidget* FillWindow::makeSheetPage()
{
    m_scroll = new QScrollArea(this);
    scrollDown(*m_scroll);
    auto* page = new QWidget(m_scroll);
    auto* column = new QWidget(page);
    column->setMaximumWidth(m_theme.px(760));
    auto* across = new QHBoxLayout(page);
    across->addStretch();
    across->addWidget(column, 1);
    across->addStretch();
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, column);
    m_title->setWordWrap(true);
    m_promise = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, column);
    m_promise->setWordWrap(true);
    m_note = new FieldNote(m_theme, column);
    m_note->hide();
    m_handIn = primaryButton(m_theme, column);
    m_handIn->setObjectName(QStringLiteral("handInSheet"));
    auto* end = new QHBoxLayout;
    end->addWidget(m_handIn);
    end->addStretch();
    auto* lines = new QVBoxLayout(column);
    lines->setSpacing(m_theme.px(8));
    lines->addWidget(m_title);
    lines->addWidget(m_promise);
    lines->addSpacing(m_theme.px(16)); // the sheet comes here
    lines->addWidget(m_note);
    lines->addLayout(end);
    lines->addStretch();
    m_scroll->setWidget(page);
    connect(m_handIn, &QPushButton::clicked, this, &FillWindow::handInSheet);
    return m_scroll;
}

QWidget* FillWindow::makeThanksPage()
{
    auto* page = new QWidget(this);
    m_thanks = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, page);
    m_thanks->setAlignment(Qt::AlignCenter);
    m_thanks->setWordWrap(true);
    m_next = primaryButton(m_theme, page);
    m_next->setObjectName(QStringLiteral("nextPerson"));
    auto* lines = new QVBoxLayout(page);
    lines->addStretch();
    lines->addWidget(m_thanks);
    lines->addSpacing(m_theme.px(24));
    lines->addWidget(m_next, 0, Qt::AlignCenter);
    lines->addStretch();
    connect(m_next, &QPushButton::clicked, this, &FillWindow::next);
    return page;
}

void FillWindow::begin()
{
    const bool russian = QLocale().language() == QLocale::Russian;
    m_language->setCurrent(russian ? 0 : 1);
    m_words.choose(russian ? QStringLiteral("ru") : QStringLiteral("en"));
    next();
    setGeometry(screen()->geometry()); // also where no window manager listens
    showFullScreen();
}

// All of the last person's sheet goes with its widgets.
void FillWindow::next()
{
    const auto questions = questionnaireOf(m_pool, m_workshop);
    if (!questions)
        return;
    delete m_form;
    m_form = new SheetForm(m_theme, *questions, m_title->parentWidget());
    auto* lines = static_cast<QVBoxLayout*>(m_title->parentWidget()->layout());
    lines->insertWidget(3, m_form);
    connect(m_form, &SheetForm::changed, m_note, &QWidget::hide);
    m_note->hide();
    m_leave->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    m_pages->setCurrentIndex(0);
    retranslate();
    m_form->setFocus();
    m_form->nextInFocusChain()->setFocus();
}

void FillWindow::handInSheet()
{
    const auto done = handIn(m_pool, m_workshop, m_form->answers());
    if (!done) {
        m_note->say(StatusMark::Problem,
                    done.error().detail == u"empty_sheet"
                        ? m_words.of(QT_TRANSLATE_NOOP("advisorpool::FillWords", "Nothing is answered yet."))
                        : describe(done.error()));
        m_note->show();
        return;
    }
    delete std::exchange(m_form, nullptr);
    m_pages->setCurrentIndex(1);
    m_next->setFocus();
}

void FillWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_leave->isVisible())
        m_leave->hide();
    else
        askToLeave();
}

// The window system's own way to close asks, too.
void FillWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose)
        return event->accept();
    event->ignore();
    askToLeave();
}

void FillWindow::askToLeave()
{
    m_leaveWord->clear();
    m_leave->show();
    m_leaveWord->setFocus();
}

void FillWindow::tryToLeave()
{
    const QString word = m_leaveWord->text().trimmed().toCaseFolded();
    if (word != u"pool" && word != u"пул")
        return m_leaveWord->selectAll();
    m_mayClose = true;
    close();
    Q_EMIT left();
}

void FillWindow::retranslate()
{
    const auto workshop = m_pool.find<Workshop>(m_workshop);
    if (workshop && *workshop) {
        const QString& first = m_words.isRussian() ? (*workshop)->titleRu : (*workshop)->titleEn;
        m_title->setText(first.isEmpty() ? (*workshop)->titleEn + (*workshop)->titleRu : first);
    }
    m_promise->setText(m_words.of(QT_TRANSLATE_NOOP(
        "advisorpool::FillWords", "Your answers are anonymous: neither who you are nor when you answered is kept. You "
                                  "may leave out any question.")));
    m_handIn->setText(m_words.of(QT_TRANSLATE_NOOP("advisorpool::FillWords", "Hand in")));
    m_thanks->setText(m_words.of(QT_TRANSLATE_NOOP("advisorpool::FillWords", "Thank you. Your sheet is handed in.")));
    m_next->setText(m_words.of(QT_TRANSLATE_NOOP("advisorpool::FillWords", "Next person")));
    m_leaveWords->setText(m_words.of(
        QT_TRANSLATE_NOOP("advisorpool::FillWords", "To go back to the pool, type “pool” and press Enter:")));
    m_leaveWord->setAccessibleName(m_leaveWords->text());
    for (QPushButton* button : {m_handIn, m_next})
        button->setAccessibleName(button->text());
    if (m_form)
        m_form->retranslate(m_words);
}

} // namespace advisorpool
