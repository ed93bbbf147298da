#pragma once

#include "ui/importing/import_draft.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QPushButton;

namespace advisorpool {

class Segmented;
class TextLabel;
class Theme;

// One thing that is known of both, as a card compares it.
struct ComparedLine
{
    QString label;
    QString here;  // the row
    QString there; // the other
};

// "The same person?": a row, whom it may be, why, and the answer.
class SamePersonCard : public QFrame
{
    Q_OBJECT

public:
    using Compare = std::function<std::vector<ComparedLine>(const SamePersonQuestion& question)>;
    SamePersonCard(const Theme& theme, const SamePersonQuestion& question, Compare compare, QWidget* parent);

Q_SIGNALS:
    void answered(qint64 line, const advisorpool::RowPerson& other, bool same);
    void rowWanted(qint64 line);

private:
    void addPeople(QGridLayout& grid);
    QWidget* makeReasons();
    QWidget* makeAnswers();
    void unfold(bool open);

    const Theme& m_theme;
    SamePersonQuestion m_question;
    Compare m_compare;
    QPushButton* m_more = nullptr;
    QWidget* m_details = nullptr;
};

} // namespace advisorpool
