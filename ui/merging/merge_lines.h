#pragma once

#include "core/pool/merges.h"
#include "ui/look/status_glyph.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace advisorpool {

class Theme;

// What is to be said of a merge, one below the other: whose edits, sentences with a mark, lists, and questions that
// need a yes. Long lists are cut.
class MergeLines : public QWidget
{
    Q_OBJECT

public:
    explicit MergeLines(const Theme& theme, QWidget* parent = nullptr);

    void clear();
    void addCards(const std::vector<Arrival>& arrivals);
    void addLine(StatusMark mark, const QString& text); // may hold a link
    void addList(const QString& title, const QStringList& lines, StatusMark mark);
    void addNames(const QString& title, const QStringList& names);
    void addQuiet(const QString& text);
    void ask(const QString& words);
    bool isAnswered() const; // yes to each question

    static constexpr qsizetype mostLines = 40;

Q_SIGNALS:
    void linkActivated(const QString& link);
    void answered();

private:
    void addHeading(const QString& title);

    const Theme& m_theme;
    QVBoxLayout* m_body;
    QList<QCheckBox*> m_questions;
};

} // namespace advisorpool
