#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace advisorpool {

class FieldNote;
class Theme;

// Asks for a name, right below what it is for. Enter saves, Esc closes.
class NamePopup : public QFrame
{
    Q_OBJECT

public:
    NamePopup(const Theme& theme, const QString& question, const QString& name, const QStringList& taken,
              QWidget* parent);

    void showBelow(QWidget* button);

Q_SIGNALS:
    void named(const QString& name);

private:
    void save();

    QStringList m_taken; // by others
    QLineEdit* m_name;
    FieldNote* m_note;
};

} // namespace advisorpool
