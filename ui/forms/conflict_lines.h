#pragma once

#include "core/pool/conflicts.h"

#include <QWidget>

class QVBoxLayout;

namespace advisorpool {

class Theme;

// Below a list or a grid: what people set differently in the record that is chosen there, and in what belongs to it, to
// be settled on the spot. Not there while there is nothing.
class ConflictLines : public QWidget
{
    Q_OBJECT

public:
    ConflictLines(Pool& pool, const Theme& theme, QWidget* parent);
    void setRecord(const Id& record);
    void setAfter(QWidget* before) { m_before = before; } // from which Tab leads here

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void settled(); // the last of them, by a button here: the keyboard wants to go on

protected:
    void changeEvent(QEvent* event) override;

private:
    void look();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_record;
    QWidget* m_before = nullptr;
    QStringList m_shown; // their ids
    QVBoxLayout* m_lines;
};

} // namespace advisorpool
