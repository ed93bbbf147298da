#include "ui/help/help_window.h"

#include "core/words/language.h"
#include "ui/look/theme.h"
#include "ui/look/topic_delegate.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>

namespace advisorpool {

namespace {

const auto firstSteps = QStringLiteral("start");

// In the order in which the list shows them.
const QStringList& rooms()
{
    static const QStringList all{firstSteps,
                                 QStringLiteral("advisors"),
                                 QStringLiteral("missions"),
                                 QStringLiteral("workshops"),
                                 QStringLiteral("planning"),
                                 QStringLiteral("coverage"),
                                 QStringLiteral("accreditation"),
                                 QStringLiteral("administrations"),
                                 QStringLiteral("feedback"),
                                 QStringLiteral("documents"),
                                 QStringLiteral("import"),
                                 QStringLiteral("export"),
                                 QStringLiteral("merge"),
                                 QStringLiteral("problems"),
                                 QStringLiteral("history"),
                                 QStringLiteral("protection")};
    return all;
}

QString textOf(const QString& room)
{
    QFile file(helpFile(room, spokenLanguage()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "# Advisors" is what the page is called.
QString titleOf(const QString& markdown)
{
    return markdown.section(u'\n', 0, 0).mid(1).trimmed();
}

// Markdown leaves no room between paragraphs where a heading stands, and sets headings very large.
void space(QTextDocument& page, const Theme& theme)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(theme.px(level == 2 ? 12 : 0));
        format.setBottomMargin(theme.px(level > 0 || block.textList() ? 4 : 8));
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat words; // in place of what markdown made of them
        words.setFont(theme.type().font(level == 1 ? Type::Style::PageTitle : Type::Style::Name));
        cursor.setCharFormat(words);
    }
}

} // namespace

QString helpFile(const QString& room, const QString& language)
{
    return QStringLiteral(":/help/%1/%2.md").arg(language, room);
}

HelpWindow::HelpWindow(const Theme& theme, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_topics(new QListWidget(this)), m_page(new QTextBrowser(this)),
      m_room(firstSteps)
{
    setObjectName(QStringLiteral("helpWindow"));
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setOpenLinks(false);
    m_page->setProperty("look", QStringLiteral("pane"));
    dressTopics(*m_topics, theme);
    for (const QString& room : rooms())
        (new QListWidgetItem(m_topics))->setData(Qt::UserRole, room);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_topics);
    all->addWidget(m_page, 1);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* chosen) {
        if (chosen)
            showRoom(chosen->data(Qt::UserRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showRoom(link.fileName().section(u'.', 0, 0)); });
    m_theme.follow(this, [this] { dress(); });
    retranslate();
    resize(theme.px(720), theme.px(520));
}

void HelpWindow::showRoom(const QString& room)
{
    m_room = rooms().contains(room) ? room : firstSteps;
    m_topics->setCurrentRow(static_cast<int>(rooms().indexOf(m_room)));
    load();
}

void HelpWindow::load()
{
    const QString text = textOf(m_room);
    m_page->setMarkdown(text);
    space(*m_page->document(), m_theme);
    m_page->moveCursor(QTextCursor::Start);
    m_page->setAccessibleName(titleOf(text));
}

void HelpWindow::dress()
{
    m_page->document()->setDefaultFont(m_theme.type().font(Type::Style::Base));
    m_page->document()->setDocumentMargin(m_theme.px(20));
    load();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_topics->setAccessibleName(tr("Help pages"));
    int widest = 0;
    for (int row = 0; row < m_topics->count(); ++row) {
        m_topics->item(row)->setText(titleOf(textOf(rooms()[row])));
        widest = std::max(widest, m_topics->sizeHintForColumn(0));
    }
    m_topics->setFixedWidth(widest + m_theme.px(8));
    load();
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace advisorpool
