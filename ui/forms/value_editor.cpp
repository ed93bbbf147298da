#include "ui/forms/value_editor.h"

#include "ui/forms/field_words.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>

namespace advisorpool {

namespace {

bool isUndoKey(QEvent* event)
{
    return event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo);
}

bool isRedoKey(QEvent* event)
{
    return event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Redo);
}

// Esc gives up what is typed, before it means anything to the page.
bool takesEscape(QEvent* event)
{
    const bool escape =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escape)
        event->accept();
    return escape;
}

bool staysHere(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason;
}

// Completes from what an offer is called in either language, and puts the chosen one's words into the line.
class OfferCompleter : public QCompleter
{
public:
    OfferCompleter(const std::vector<Offer>& offers, QObject* parent) : QCompleter(parent)
    {
        auto* model = new QStandardItemModel(this);
        for (const Offer& offer : offers) {
            auto* item = new QStandardItem(offer.words);
            item->setData(QString(offer.words + u'\n' + offer.also), sought);
            model->appendRow(item);
        }
        setModel(model);
        setCompletionRole(sought);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(12);
    }

    QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::DisplayRole).toString(); }

private:
    static constexpr int sought = Qt::UserRole + 1;
};

} // namespace

ValueEditor::ValueEditor(const Theme& theme, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("valueEditor"));
    theme.follow(this, [this, &theme] { setFont(theme.type().font(Type::Style::Base)); });
    connect(this, &QLineEdit::returnPressed, this, &ValueEditor::committed);
}

void ValueEditor::setOffers(const std::vector<Offer>& offers, bool listAtOnce)
{
    m_listAtOnce = listAtOnce;
    auto* completer = new OfferCompleter(offers, this);
    completer->popup()->setObjectName(QStringLiteral("offers"));
    setCompleter(completer);
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { Q_EMIT committed(); },
        Qt::QueuedConnection);
}

void ValueEditor::showOffers()
{
    if (!m_listAtOnce || !completer())
        return;
    // The page makes room for the line first.
    QTimer::singleShot(0, this, [this] {
        if (!hasFocus())
            return;
        completer()->setCompletionPrefix(QString());
        const QAbstractItemView* list = completer()->popup();
        const int needed = list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + 8;
        completer()->complete(QRect(0, 0, std::max(width(), needed), height()));
    });
}

bool ValueEditor::event(QEvent* event)
{
    if (takesEscape(event))
        return true;
    if ((isUndoKey(event) && !isUndoAvailable()) || (isRedoKey(event) && !isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void ValueEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Down && completer() && text().isEmpty())
        completer()->complete();
    else
        QLineEdit::keyPressEvent(event);
}

void ValueEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!staysHere(event->reason()))
        Q_EMIT left();
}

LongTextEditor::LongTextEditor(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("valueEditor"));
    setTabChangesFocus(true);
    theme.follow(this, [this, &theme] {
        setFont(theme.type().font(Type::Style::Base));
        setFixedHeight(theme.px(96));
    });
}

bool LongTextEditor::event(QEvent* event)
{
    if (takesEscape(event))
        return true;
    if ((isUndoKey(event) && !document()->isUndoAvailable()) || (isRedoKey(event) && !document()->isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void LongTextEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT committed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LongTextEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (!staysHere(event->reason()))
        Q_EMIT left();
}

} // namespace advisorpool
