#include "core/words/words.h"
#include "ui/forms/field_note.h"
#include "ui/forms/in_place_field.h"
#include "ui/forms/value_editor.h"
#include "ui/forms/value_label.h"

#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace advisorpool {

// A field while it is edited.

namespace {

constexpr size_t fewOffers = 12; // are listed before anything is typed

} // namespace

QWidget* InPlaceField::editor() const
{
    return m_line ? static_cast<QWidget*>(m_line) : static_cast<QWidget*>(m_long);
}

void InPlaceField::makeEditor()
{
    const auto connectTo = [this](auto* editor) {
        using Editor = std::remove_pointer_t<decltype(editor)>;
        connect(editor, &Editor::committed, this, [this] { save(true); });
        connect(editor, &Editor::cancelled, this, [this] {
            finish(true);
            Q_EMIT cancelled();
        });
        connect(editor, &Editor::left, this, [this] { save(false); });
        editor->setAccessibleName(accessibleName());
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, editor);
    };
    if (isLong()) {
        connectTo(m_long = new LongTextEditor(m_theme, this));
        return;
    }
    connectTo(m_line = new ValueEditor(m_theme, this));
    m_offers = m_access.offers();
    if (!m_offers.empty())
        m_line->setOffers(m_offers, m_offers.size() <= fewOffers);
    m_line->setPlaceholderText(m_field.type == FieldType::Date ? m_access.words(Value(QStringLiteral("2011-02-18")))
                                                               : proposal());
}

void InPlaceField::edit(const QString& typed)
{
    if (!begin(typed))
        return;
    editor()->setFocus(Qt::OtherFocusReason); // before the text goes: else Qt would hand the keyboard to the next field
    m_rest->hide();
    if (!m_line)
        return;
    if (typed.isEmpty())
        m_line->selectAll();
    m_line->showOffers();
}

bool InPlaceField::begin(const QString& typed)
{
    if (m_editing)
        return false;
    const auto value = m_access.read();
    if (!value) {
        complain(value.error());
        return false;
    }
    m_editing = true;
    m_loaded = *value;
    makeEditor();
    const QString words = m_access.words(*value);
    if (m_long) {
        m_long->setPlainText(typed.isEmpty() ? words : typed);
        m_long->moveCursor(QTextCursor::End);
    } else {
        m_line->setText(typed.isEmpty() ? words : typed);
    }
    QWidget::setTabOrder(m_rest, editor());
    editor()->show();
    if (m_take)
        m_take->hide();
    return true;
}

std::optional<InPlaceField::Unsaved> InPlaceField::unsaved() const
{
    return m_editing && (m_refused || m_asking) ? std::optional(Unsaved{typed(), m_refused}) : std::nullopt;
}

void InPlaceField::showUnsaved(const Unsaved& unsaved)
{
    if (!begin(unsaved.typed))
        return;
    m_rest->hide();
    if (unsaved.why)
        complain(*unsaved.why);
    else
        save(false);
}

QString InPlaceField::typed() const
{
    return m_long ? m_long->toPlainText() : m_line->text();
}

void InPlaceField::save(bool stayHere)
{
    if (!m_editing || m_asking || m_storing)
        return;
    if (stayHere && m_loaded.isNull() && typed().isEmpty() && !proposal().isEmpty())
        return store(Value(proposal()), stayHere);
    if (typed() == m_access.words(m_loaded))
        return finish(stayHere);
    const auto value = typedValue(m_field, m_offers, typed());
    if (!value)
        return complain(value.error());
    const auto now = m_access.read();
    if (now && *now != m_loaded && *now != *value)
        return askWhich(*value, *now);
    store(*value, stayHere);
}

void InPlaceField::store(const Value& value, bool stayHere)
{
    m_storing = true; // what it changes on the page may take the keyboard away, which saves, too
    const auto done = m_access.write(value);
    m_storing = false;
    if (!done)
        return complain(done.error());
    m_editing ? finish(stayHere) : refresh();
    Q_EMIT saved();
}

void InPlaceField::askWhich(const Value& mine, const Value& theirs)
{
    m_asking = true;
    m_refused.reset();
    m_mine = mine;
    const QString words = m_access.words(theirs);
    const QString author = m_access.lastAuthor ? m_access.lastAuthor() : QString();
    const QString who = author.isEmpty() ? tr("someone else") : author;
    m_note->say(StatusMark::Warn,
                words.isEmpty() ? tr("Emptied meanwhile by %1.").arg(who)
                                : tr("Changed meanwhile by %1: %2").arg(who, words),
                {tr("Keep mine"), tr("Take theirs")});
}

void InPlaceField::complain(const Error& error)
{
    m_asking = false;
    if (m_editing)
        m_refused = error;
    m_note->say(StatusMark::Problem, describe(error));
    if (editor()) {
        editor()->setProperty("look", QStringLiteral("problem"));
        retouch();
    }
}

void InPlaceField::retouch()
{
    editor()->style()->unpolish(editor());
    editor()->style()->polish(editor());
}

void InPlaceField::finish(bool stayHere)
{
    if (!m_editing)
        return;
    m_editing = m_asking = false;
    m_refused.reset();
    QWidget* gone = editor();
    m_line = nullptr;
    m_long = nullptr;
    m_rest->show();
    if (stayHere)
        m_rest->setFocus(Qt::OtherFocusReason);
    gone->disconnect(this);
    gone->hide();
    gone->deleteLater();
    m_note->hide();
    refresh();
}

} // namespace advisorpool
