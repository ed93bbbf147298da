#pragma once

#include "ui/importing/import_draft.h"
#include "ui/importing/sheet_model.h"

#include <QFrame>

#include <functional>

class QStackedWidget;

namespace advisorpool {

class EmptyNote;
class ImportHead;
class OutcomePanel;
class SheetTable;
class Theme;
struct ComparedLine;

// The import assistant: one page on which a spreadsheet is looked at, corrected, and taken into the pool. It never
// writes: it asks for a preview whenever something was chosen, and at last for the import.
class ImportPage : public QFrame
{
    Q_OBJECT

public:
    ImportPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    // `mapping`: what is known of it without looking.
    void start(const QString& name, const QByteArray& bytes, const Mapping& mapping);
    // As it stands; the import reads the file just as the preview did.
    ImportOptions options(bool dryRun) const;
    const ImportDraft& draft() const { return m_draft; }
    void takePreview(Result<ImportReport> preview);
    void undo();             // what was chosen, corrected or answered last
    void setBusy(bool busy); // the import is under way
    const SheetModel& model() const { return m_model; }
    const ImportReport& report() const { return m_report; } // of the last preview, its rows apart

Q_SIGNALS:
    void previewWanted();
    void importWanted();
    void anotherFileWanted();
    void saveRejectedWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    // As it was before something was said.
    struct Step
    {
        ImportDraft draft;
        std::vector<SamePersonQuestion> questions;
    };
    void say(const std::function<void()>& change);
    void connectParts();
    void forgetColumns();
    void answerAllSame();
    void ask(const std::vector<RowPlan>& plans);
    std::vector<ComparedLine> compared(const SamePersonQuestion& question);
    void showError(const Error& error);

    Pool& m_pool;
    ImportDraft m_draft;
    Mapping m_known; // when it was opened
    ImportReport m_report;
    std::vector<SamePersonQuestion> m_questions;
    std::vector<Step> m_steps;
    SheetModel m_model;
    ImportHead* m_head;
    QStackedWidget* m_stack;
    SheetTable* m_table;
    EmptyNote* m_note;
    OutcomePanel* m_panel;
    bool m_first = true; // the columns are fitted once
    qint64 m_mended = 0; // the row that was corrected last
};

} // namespace advisorpool
