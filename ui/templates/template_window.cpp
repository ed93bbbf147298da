#include "ui/templates/template_window.h"

#include "core/documents/document.h"
#include "core/documents/document_template.h"
#include "core/words/language.h"
#include "ui/forms/controls.h"
#include "ui/forms/error_words.h"
#include "ui/forms/field_note.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/topic_delegate.h"
#include "ui/shell/segmented.h"
#include "ui/templates/page_preview.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

using namespace std::chrono_literals;

QString nameOf(const DocumentForm& form)
{
    return QCoreApplication::translate("Document", form.label);
}

const QStringList& languages()
{
    static const QStringList both{QStringLiteral("en"), QStringLiteral("ru")};
    return both;
}

} // namespace

TemplateWindow::TemplateWindow(Pool& pool, const Theme& theme, const QString& first, Filling filling, QWidget* parent)
    : QDialog(parent), m_pool(pool), m_theme(theme), m_filling(std::move(filling)), m_form(findForm(first)),
      m_language(spokenLanguage()), m_documents(new QListWidget(this)),
      m_title(new TextLabel(theme, Type::Style::Record, &Tokens::text, this)),
      m_languages(new Segmented(theme, Segmented::Size::Small, this)), m_insert(smallButton(theme, this, Icon::Plus)),
      m_fields(new QMenu(m_insert)), m_text(new QPlainTextEdit(this)), m_note(new FieldNote(theme, this)),
      m_state(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_reset(smallButton(theme, this)),
      m_save(primaryButton(theme, this, Icon::Save)), m_preview(new PagePreview(theme, this))
{
    setObjectName(QStringLiteral("templateWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const DocumentForm& one : allForms())
        (new QListWidgetItem(m_documents))->setData(Qt::UserRole, one.name);
    for (const QString& language : languages())
        m_languages->addSegment(language == u"en" ? QStringLiteral("English") : QStringLiteral("Русский"),
                                QStringLiteral("template_") + language);
    m_insert->setMenu(m_fields);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    layOut();
    connect(m_documents, &QListWidget::currentRowChanged, this,
            [this](int row) { turnTo(allForms()[static_cast<size_t>(std::max(row, 0))], m_language); });
    connect(m_languages, &Segmented::chosen, this, [this](int which) { turnTo(form(), languages()[which]); });
    connect(m_text, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &TemplateWindow::follow);
    connect(m_note, &FieldNote::chosen, this, &TemplateWindow::load);
    connect(m_save, &QPushButton::clicked, this, &TemplateWindow::leave);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (store(shippedTemplate(form(), m_language)))
            load();
    });
    connect(&pool, &Pool::changed, this, [this] {
        if (m_text->toPlainText() == m_stored)
            load(); // somebody else's change, or an undo
    });
    retranslate();
    load();
}

void TemplateWindow::layOut()
{
    m_documents->setObjectName(QStringLiteral("templateDocuments"));
    m_languages->setObjectName(QStringLiteral("templateLanguage"));
    m_insert->setObjectName(QStringLiteral("insertField"));
    m_text->setObjectName(QStringLiteral("templateText"));
    m_note->setObjectName(QStringLiteral("templateNote"));
    m_state->setObjectName(QStringLiteral("templateState"));
    m_reset->setObjectName(QStringLiteral("templateReset"));
    m_save->setObjectName(QStringLiteral("templateSave"));
    m_preview->setObjectName(QStringLiteral("templatePreview"));
    dressTopics(*m_documents, m_theme);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setReadOnly(!m_pool.isWritable());
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_languages);
    head->addWidget(m_insert);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(m_theme.px(8));
    foot->addWidget(m_state, 1);
    foot->addWidget(m_reset);
    foot->addWidget(m_save);
    auto* writing = new QFrame(this);
    writing->setProperty("look", QStringLiteral("pane"));
    auto* lines = new QVBoxLayout(writing);
    lines->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    lines->setSpacing(m_theme.px(8));
    lines->addLayout(head);
    lines->addWidget(m_text, 1);
    lines->addWidget(m_note);
    lines->addLayout(foot);
    auto* panes = new QSplitter(this);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_documents);
    panes->addWidget(writing);
    panes->addWidget(m_preview);
    panes->setStretchFactor(1, 1);
    panes->setStretchFactor(2, 1);
    panes->setSizes({m_theme.px(190), m_theme.px(460), m_theme.px(400)});
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(panes);
    resize(m_theme.px(1020), m_theme.px(660));
}

void TemplateWindow::retranslate()
{
    setWindowTitle(tr("Templates of documents"));
    m_documents->setAccessibleName(tr("Documents"));
    m_languages->setAccessibleName(tr("Language of the document"));
    m_insert->setText(tr("Field"));
    m_insert->setAccessibleName(tr("Insert a field"));
    m_text->setAccessibleName(tr("Text with named fields (HTML)"));
    m_preview->setAccessibleName(tr("As it will look"));
    m_reset->setText(tr("As shipped"));
    m_reset->setAccessibleName(tr("Back to the text as shipped"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(m_save->text());
    for (int row = 0; row < m_documents->count(); ++row)
        m_documents->item(row)->setText(advisorpool::nameOf(allForms()[static_cast<size_t>(row)]));
    m_documents->setMinimumWidth(m_documents->sizeHintForColumn(0) + m_theme.px(8));
    m_title->setText(advisorpool::nameOf(form()));
}

void TemplateWindow::turnTo(const DocumentForm& next, const QString& language)
{
    if (leave()) {
        m_form = &next;
        m_language = language;
        load();
        return;
    }
    const QSignalBlocker still(m_documents);
    m_documents->setCurrentRow(static_cast<int>(m_form - allForms().data()));
    m_languages->setCurrent(static_cast<int>(languages().indexOf(m_language)));
}

void TemplateWindow::load()
{
    const auto html = templateOf(m_pool, form(), m_language);
    if (!html)
        return complain(html.error());
    m_title->setText(advisorpool::nameOf(form()));
    const QSignalBlocker still(m_documents);
    m_documents->setCurrentRow(static_cast<int>(m_form - allForms().data()));
    m_languages->setCurrent(static_cast<int>(languages().indexOf(m_language)));
    if (m_text->toPlainText() != *html)
        m_text->setPlainText(*html);
    m_stored = m_text->toPlainText();
    fillFields();
    follow();
}

void TemplateWindow::fillFields()
{
    m_fields->clear();
    for (QMenu* rows : m_fields->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        rows->deleteLater(); // clear() leaves them
    const auto add = [this](QMenu& menu, const QString& name, const QString& text) {
        menu.addAction(name, m_text, [this, text] { m_text->insertPlainText(text); });
    };
    for (const QString& text : form().texts)
        add(*m_fields, text, QStringLiteral("{{%1}}").arg(text));
    for (const DocumentForm::List& list : form().lists) {
        QMenu* rows = m_fields->addMenu(list.name);
        add(*rows, tr("For each row"), QStringLiteral("{{#%1}}{{/%1}}").arg(list.name));
        rows->addSeparator();
        for (const QString& text : list.texts)
            add(*rows, text, QStringLiteral("{{%1}}").arg(text));
    }
    m_insert->setEnabled(m_pool.isWritable());
}

bool TemplateWindow::leave()
{
    return m_text->toPlainText() == m_stored || !m_pool.isWritable() || store(m_text->toPlainText());
}

// The shipped text needs no record.
bool TemplateWindow::store(const QString& html)
{
    DocumentTemplate changed{.id = {}, .name = form().name, .language = m_language, .html = html};
    const Kind& kind = DocumentTemplate::kind();
    const Id id = kind.derivedId(toRecord(changed).values);
    const bool isKept = m_pool.find<DocumentTemplate>(id).value_or(std::nullopt).has_value();
    if (isKept)
        changed.id = id;
    const bool isShipped = html == shippedTemplate(form(), m_language);
    const QString before = std::exchange(m_stored, html); // what comes of the change is no news here
    Result<Id> done = Id();
    if (!isShipped)
        done = saveRecord(m_pool, changed, isKept ? Label::Set : Label::Add);
    else if (isKept)
        done = removeRecord(m_pool, kind, id);
    if (!done) {
        m_stored = before;
        complain(done.error());
    } else {
        follow();
    }
    return done.has_value();
}

Result<QString> TemplateWindow::page() const
{
    const auto fields = m_filling(form().name, m_language);
    const bool isBare = fields && !fields->lists.empty() &&
                        std::ranges::all_of(fields->lists, [](const auto& list) { return list.second.empty(); });
    return fillDocument(m_text->toPlainText(), form(), fields && !isBare ? *fields : exampleOf(form()), m_language);
}

void TemplateWindow::follow()
{
    const QString text = m_text->toPlainText();
    const bool isChanged = text != m_stored;
    m_soon.stop();
    m_save->setEnabled(isChanged && m_pool.isWritable());
    m_reset->setEnabled(m_pool.isWritable() && text != shippedTemplate(form(), m_language));
    m_state->setText(isChanged              ? tr("Not saved yet")
                     : m_reset->isEnabled() ? tr("Changed by this office")
                                            : tr("As shipped"));
    const auto made = page();
    if (!made)
        return complain(made.error());
    m_note->hide();
    m_text->setExtraSelections({});
    m_preview->setPage(*made);
}

// Below the text, and on the line that it is about.
void TemplateWindow::complain(const Error& error)
{
    m_note->say(StatusMark::Problem, errorWords(error), {tr("Give up the changes")});
    const QTextBlock line = m_text->document()->findBlockByNumber(static_cast<int>(error.line) - 1);
    if (error.line < 1 || !line.isValid())
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(line);
    mark.format.setBackground(m_theme.tokens().problemSoft);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
}

void TemplateWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
    QDialog::changeEvent(event);
}

void TemplateWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(leave());
}

void TemplateWindow::reject()
{
    close();
}

} // namespace advisorpool
