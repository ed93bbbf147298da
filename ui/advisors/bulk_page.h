#pragma once

#include "ui/forms/field_words.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace advisorpool {

class InPlaceField;
class TextLabel;
class Theme;
class ValueEditor;

// Several advisors at once: what they have in common can be set for all of them, each time as one edit.
class BulkPage : public QFrame
{
    Q_OBJECT

public:
    BulkPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setAdvisors(std::vector<Id> advisors);

Q_SIGNALS:
    void deleteWanted();
    void failed(const advisorpool::Error& error);
    void told(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        const Field* field;
        TextLabel* label;
        InPlaceField* value;
    };
    struct Adding
    {
        TextLabel* label;
        ValueEditor* what;
        QComboBox* level;
        QPushButton* add;
        std::vector<Offer> offers;
    };
    void addField(QGridLayout& grid, const Field& field);
    Result<Value> common(const Field& field) const;
    bool differ(const Field& field) const;
    void makeAdding(Adding& adding, const QString& name, QVBoxLayout& lines);
    void addLanguage();
    void addSubject();
    void take(const Result<Id>& done, const QString& words);
    Value chosen(Adding& adding, const Field& field);
    void refresh();
    void retranslate();
    void fillAdding();

    Pool& m_pool;
    const Theme& m_theme;
    std::vector<Id> m_advisors;
    TextLabel* m_title;
    TextLabel* m_note;
    std::vector<Line> m_lines;
    Adding m_language;
    Adding m_subject;
    QPushButton* m_delete;
};

} // namespace advisorpool
