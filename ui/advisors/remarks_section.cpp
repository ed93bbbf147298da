#include "ui/advisors/remarks_section.h"

#include "core/people/remark.h"
#include "ui/advisors/advisor_records.h"
#include "ui/forms/controls.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

RemarksSection::RemarksSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("remarks"), true, parent)
{
}

QString RemarksSection::title() const
{
    return tr("Remarks");
}

QString RemarksSection::addWords() const
{
    return tr("Add");
}

std::vector<Record> RemarksSection::load()
{
    return recordsOfAdvisor(m_pool, Remark::kind(), owner());
}

void RemarksSection::build(const std::vector<Record>& records)
{
    if (records.empty())
        lines().addWidget(quietLine(tr("No remarks.")));
    for (const Record& record : records) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
        auto* words = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, row);
        words->setTextFormat(Qt::PlainText);
        words->setText(fromRecord<Remark>(record).text);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(words, 1);
        if (m_pool.isWritable()) {
            auto* remove = tinyButton(m_theme, Icon::X, row);
            remove->setObjectName(QStringLiteral("remove_") + record.id.text());
            setIconWords(remove, tr("Remove this remark"));
            connect(
                remove, &QToolButton::clicked, this,
                [this, id = record.id] { succeeded(removeRecord(m_pool, Remark::kind(), id)); }, Qt::QueuedConnection);
            layout->addWidget(remove, 0, Qt::AlignTop);
        }
        lines().addWidget(row);
    }
}

void RemarksSection::add()
{
    auto* editor = new LongTextEditor(m_theme, this);
    editor->setObjectName(QStringLiteral("newRemark"));
    editor->setAccessibleName(tr("New remark"));
    editor->setPlaceholderText(tr("New remark; Ctrl+Enter saves, Esc leaves it"));
    lines().addWidget(editor);
    editor->show(); // at once: nobody hidden takes the keyboard
    editor->setFocus();
    const auto close = [this, editor] {
        editor->disconnect(this);
        editor->hide();
        editor->deleteLater();
    };
    const auto save = [this, editor, close] {
        Remark remark{.advisor = owner(), .text = editor->toPlainText().trimmed()};
        close();
        if (!remark.text.isEmpty())
            succeeded(saveRecord(m_pool, remark, Label::Add));
    };
    connect(editor, &LongTextEditor::cancelled, this, close);
    connect(editor, &LongTextEditor::left, this, save);
    connect(editor, &LongTextEditor::committed, this, save);
}

} // namespace advisorpool
