#include "ui/shell/status_line.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/status_note.h"
#include "ui/shell/when.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_saving(new StatusNote(theme, this)), m_backup(new StatusNote(theme, this)),
      m_right(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_saving->setObjectName(QStringLiteral("savedNote"));
    m_backup->setObjectName(QStringLiteral("backupNote"));
    m_right->setObjectName(QStringLiteral("shownNote"));

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_saving);
    layout->addWidget(m_backup);
    layout->addStretch(1);
    layout->addWidget(m_right);
    m_theme.follow(this, [this] {
        this->layout()->setContentsMargins(m_theme.px(12), 1, m_theme.px(12), 0);
        this->layout()->setSpacing(m_theme.px(16));
        const int text = QFontMetrics(m_theme.type().font(Type::Style::Second)).height();
        setMinimumHeight(std::max(m_theme.px(26), text + m_theme.px(6)));
        update();
    });
    refresh();
}

void StatusLine::setSaved(const QDateTime& when)
{
    m_readOnly = false;
    m_savedAt = when;
    refresh();
}

void StatusLine::setReadOnly()
{
    m_readOnly = true;
    refresh();
}

void StatusLine::setBackup(const QDateTime& when)
{
    m_backupAt = when;
    refresh();
}

void StatusLine::setShown(int shown, int selected)
{
    m_shown = shown;
    m_selected = selected;
    m_words.clear();
    refresh();
}

void StatusLine::setWords(const QString& words)
{
    m_words = words;
    m_shown = -1;
    refresh();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void StatusLine::showSaving()
{
    if (m_readOnly)
        m_saving->say(Icon::Lock, &Tokens::text2, tr("Open read-only"));
    else
        m_saving->say(Icon::Check, &Tokens::ok,
                      m_savedAt.isValid() ? tr("All changes saved, %1").arg(timeOrDay(m_savedAt))
                                          : tr("All changes saved"));
}

void StatusLine::refresh()
{
    showSaving();
    m_backup->say(Icon::ShieldCheck, &Tokens::text2,
                  m_readOnly             ? QString() // nothing of it is going to be lost here
                  : m_backupAt.isValid() ? tr("Last backup %1").arg(dayAndTime(m_backupAt))
                                         : tr("No backup yet"));
    QString right = m_words;
    if (m_shown >= 0) {
        right = tr("%Ln shown", nullptr, m_shown);
        if (m_selected > 0) {
            right += tr(", ") + tr("%Ln selected", nullptr, m_selected);
        }
    }
    m_right->setText(right);
}

} // namespace advisorpool
