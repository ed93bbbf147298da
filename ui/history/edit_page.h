#pragma once

#include "core/pool/pool.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace advisorpool {

class TextLabel;
class Theme;

// One edit: each record it touched, what was and what became, and its undo, whole or for one record.
class EditPage : public QScrollArea
{
    Q_OBJECT

public:
    EditPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);
    void setEdit(const EditRow& edit);

Q_SIGNALS:
    void undoWanted(const advisorpool::Id& edit, const std::optional<advisorpool::Id>& record);
    void recordWanted(const advisorpool::Kind* kind, const advisorpool::Id& record); // its other edits
    void asOfWanted(const QDateTime& moment);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addRecord(const Change& change);
    void addFields(QVBoxLayout& lines, const Change& change);
    void addMore(int left);

    Pool& m_pool;
    const Theme& m_theme;
    EditRow m_edit;
    QWidget* m_page;
    TextLabel* m_title;
    TextLabel* m_who;
    QPushButton* m_undo;
    QPushButton* m_asOf;
    int m_most;
    QVBoxLayout* m_records;
};

} // namespace advisorpool
