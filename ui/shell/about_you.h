#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace advisorpool {

class TextLabel;
class LanguageSwitch;
class Theme;

// The foot of the first page: who you are, what this copy is called, and the language.
class AboutYou : public QWidget
{
    Q_OBJECT

public:
    explicit AboutYou(const Theme& theme, QWidget* parent = nullptr);

    void setAuthor(const QString& name);
    void setCopy(const QString& name);
    void setLanguage(const QString& code);
    QString author() const;
    QString copy() const;
    void focusAuthor();

Q_SIGNALS:
    void authorEdited(const QString& name); // as the field is left
    void copyEdited(const QString& name);
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field
    {
        TextLabel* label;
        TextLabel* note;
    };
    Field addField(QWidget* control, int stretch);
    void retranslate();
    void dress();

    const Theme& m_theme;
    QBoxLayout* m_fields;
    QLineEdit* m_author;
    QLineEdit* m_copy;
    LanguageSwitch* m_language;
    Field m_authorField{};
    Field m_copyField{};
    Field m_languageField{};
};

} // namespace advisorpool
