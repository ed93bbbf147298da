#pragma once

#include "core/people/unavailability.h"

#include <QWidget>

namespace advisorpool {

class FieldNote;
class Pool;
class Theme;
class ValueEditor;

// From, to and why: a new absence, or one being changed. Enter saves, Esc closes.
class AbsenceForm : public QWidget
{
    Q_OBJECT

public:
    AbsenceForm(Pool& pool, const Theme& theme, const Unavailability& absence, QWidget* parent);
    void start();

Q_SIGNALS:
    void closed();

private:
    ValueEditor* addEditor(const QString& name, const QString& words, const QString& text);
    void save();

    Pool& m_pool;
    const Theme& m_theme;
    Unavailability m_absence;
    ValueEditor* m_from;
    ValueEditor* m_to;
    ValueEditor* m_reason;
    FieldNote* m_note;
};

} // namespace advisorpool
