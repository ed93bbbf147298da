#pragma once

#include <QFrame>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace advisorpool {

class FieldNote;
class TextLabel;
class Theme;
class ValueEditor;

// A few questions in place, where the answer belongs: Enter or the button saves, Esc closes.
class InlineForm : public QFrame
{
    Q_OBJECT

public:
    InlineForm(const Theme& theme, const QString& name, const QString& title, QWidget* parent);

    ValueEditor* addLine(const QString& name, const QString& label, const QString& text = {});
    // One of a few words; the first is chosen.
    QComboBox* addChoice(const QString& name, const QString& label, const QStringList& words);
    void setSaveWords(const QString& words);
    void setTitle(const QString& title);
    void complain(const QString& words);
    void start(); // shows it, with the keyboard in it

Q_SIGNALS:
    void saveWanted();
    void closed(); // Esc, or the cross

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int addLabel(const QString& label);

    const Theme& m_theme;
    TextLabel* m_title;
    QGridLayout* m_grid;
    FieldNote* m_note;
    QPushButton* m_save;
    QWidget* m_first = nullptr;
};

} // namespace advisorpool
