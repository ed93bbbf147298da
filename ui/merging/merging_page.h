#pragma once

#include "core/words/merge_preview.h"

#include <QScrollArea>

class QPushButton;

namespace advisorpool {

class MergeLines;
class TextLabel;
class Theme;

// Copies that come together. First what would come in, by whom, what it changes and what it would leave to settle, with
// the questions that need a yes; afterwards what came in, as long as the pool lives, and the way back.
class MergingPage : public QScrollArea
{
    Q_OBJECT

public:
    MergingPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void showWaiting(const QStringList& files);
    void showPreview(const MergePreview& preview);
    void showRefused(const QStringList& files, const Error& error);
    void showMerge(qint64 number, const QStringList& newProblems = {});
    // Beside the list in which the merge is chosen: nothing to close, and the keyboard stays there.
    void setBeside();
    qint64 number() const { return m_number; }

Q_SIGNALS:
    void previewWanted(const QStringList& files, bool salvage);
    void mergeWanted(const advisorpool::MergePreview& shown);
    void conflictsWanted(qint64 merge);
    void problemsWanted();
    void closed();
    void undoWanted(qint64 merge);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Waiting, Nothing, Preview, Refused, Done };

    void fill();
    void fillPreview();
    void fillRefused();
    void fillDone();
    void addQuestions();
    void followLink(const QString& link);
    void enableMerge();

    Pool& m_pool;
    const Theme& m_theme;
    State m_state = State::Waiting;
    QStringList m_files;
    MergePreview m_preview;
    std::optional<Error> m_error;
    qint64 m_number = 0;
    bool m_isBeside = false;
    QStringList m_newProblems; // that it made, where it has just been done
    QWidget* m_page;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QPushButton* m_first;
    QPushButton* m_second;
    MergeLines* m_lines;
};

} // namespace advisorpool
