#include "ui/missions/letters_menu.h"

#include "core/letters/letter.h"
#include "core/rosters/safe_file.h"
#include "ui/templates/template_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace advisorpool {

LettersMenu::LettersMenu(Pool& pool, const Id& assignment, QWidget* parent)
    : QMenu(tr("Letter to the administration"), parent), m_pool(pool), m_assignment(assignment)
{
    setObjectName(QStringLiteral("letters"));
    for (const auto& [title, code] : {std::pair(tr("In English"), "en"), std::pair(tr("In Russian"), "ru")}) {
        addSection(title);
        for (const DocumentForm* form : letterForms()) {
            const QString language = QString::fromLatin1(code);
            const QString name = form->name;
            QAction* action = addAction(QCoreApplication::translate("Document", form->label) + QStringLiteral("…"));
            action->setObjectName(name + u'_' + language);
            connect(
                action, &QAction::triggered, this, [this, name, language] { save(name, language); },
                Qt::QueuedConnection);
        }
    }
    addSeparator();
    QAction* templates = addAction(tr("Change the templates…"));
    templates->setObjectName(QStringLiteral("changeTemplates"));
    connect(templates, &QAction::triggered, this, &LettersMenu::templatesWanted);
}

void LettersMenu::save(const QString& form, const QString& language)
{
    const auto letter = makeLetter(m_pool, m_assignment, *findForm(form), language);
    if (!letter)
        return Q_EMIT failed(letter.error());
    const QString path = QFileDialog::getSaveFileName(
        parentWidget(), title(), QDir::home().filePath(letter->file + QStringLiteral(".eml")),
        tr("Draft of mail (*.eml);;PDF (*.pdf);;Web page (*.html)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const auto done =
        letterFile(m_pool, *letter, path).and_then([&](const QByteArray& bytes) { return writeSafely(path, bytes); });
    if (!done)
        return Q_EMIT failed(done.error());
    const QString words = tr("Written to %1.").arg(QDir::toNativeSeparators(path));
    Q_EMIT told(isMailDraft(path) && letter->email.isEmpty()
                    ? words + u' ' + tr("The administration has no contact e-mail: the draft is addressed to nobody.")
                    : words);
}

void showLetterTemplates(Pool& pool, const Theme& theme, const Id& assignment, QWidget* parent)
{
    const auto filling = [&pool, assignment](const QString& form, const QString& language) {
        const auto letters = letterForms();
        const bool isLetter = std::ranges::any_of(letters, [&](const auto* one) { return one->name == form; });
        return isLetter ? letterFields(pool, assignment, language) : Result<DocumentFields>(exampleOf(*findForm(form)));
    };
    auto* window = new TemplateWindow(pool, theme, letterForms().front()->name, filling, parent);
    QObject::connect(&pool, &QObject::destroyed, window, &QObject::deleteLater);
    window->show();
}

} // namespace advisorpool
