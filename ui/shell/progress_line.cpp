#include "ui/shell/progress_line.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace advisorpool {

namespace {

constexpr int patience = 1000; // ms

} // namespace

ProgressLine::ProgressLine(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_work(new TextLabel(theme, Type::Style::Second, &Tokens::text, this)),
      m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this)), m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("progressLine"));
    m_work->setObjectName(QStringLiteral("progressWork"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setProperty("look", QStringLiteral("link"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);

    auto* line = new QHBoxLayout(this);
    line->addWidget(m_work);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    m_theme.follow(this, [this] {
        layout()->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(16), m_theme.px(5));
        layout()->setSpacing(m_theme.px(12));
        m_cancel->setFont(m_theme.type().font(Type::Style::SecondMedium));
        update();
    });
    retranslate();
    hide();
}

void ProgressLine::begin(const QString& work)
{
    m_work->setText(work);
    m_bar->setAccessibleName(work);
    m_bar->setRange(0, 0);
    m_patience->start(patience);
}

void ProgressLine::advance(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressLine::end()
{
    m_patience->stop();
    hide();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

void ProgressLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ProgressLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

} // namespace advisorpool
