#pragma once

#include "core/documents/document_form.h"
#include "core/pool/pool.h"

#include <QDialog>
#include <QTimer>

class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace advisorpool {

class FieldNote;
class PagePreview;
class Segmented;
class TextLabel;
class Theme;

// The texts of the documents that leave the program, beside the page that each makes. An office changes them in either
// language, or goes back to the shipped one. It stays open while one works; what is typed is saved as one leaves it.
class TemplateWindow : public QDialog
{
    Q_OBJECT

public:
    // What the document would say just now. Where it can't be told, an example stands for it.
    using Filling = std::function<Result<DocumentFields>(const QString& form, const QString& language)>;

    // Opens with the document of that name.
    TemplateWindow(Pool& pool, const Theme& theme, const QString& first, Filling filling, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void reject() override; // Esc

private:
    void layOut();
    void retranslate();
    const DocumentForm& form() const { return *m_form; }
    void turnTo(const DocumentForm& form, const QString& language); // unless what is typed can't be saved
    void load();
    void fillFields();
    bool leave(); // saves; false where it can't be, which is said
    bool store(const QString& html);
    void follow(); // what is typed: the page, what is wrong with it, what can be done
    void complain(const Error& error);
    Result<QString> page() const;

    Pool& m_pool;
    const Theme& m_theme;
    Filling m_filling;
    const DocumentForm* m_form;
    QString m_language;
    QString m_stored; // as it stands in the pool
    QListWidget* m_documents;
    TextLabel* m_title;
    Segmented* m_languages;
    QPushButton* m_insert;
    QMenu* m_fields;
    QPlainTextEdit* m_text;
    FieldNote* m_note;
    TextLabel* m_state;
    QPushButton* m_reset;
    QPushButton* m_save;
    PagePreview* m_preview;
    QTimer m_soon; // until somebody stops typing
};

} // namespace advisorpool
