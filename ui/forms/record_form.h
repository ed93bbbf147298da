#pragma once

#include "ui/forms/in_place_field.h"
#include "ui/forms/saving.h"

#include <QHash>

#include <QWidget>

class QGridLayout;

namespace advisorpool {

class TextLabel;
class Theme;

// Some fields of one record, each with its label, edited in place.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Pool& pool, const Theme& theme, const Kind& kind, const QStringList& fields, QWidget* parent = nullptr);

    void setRecord(const Id& id);
    // Nobody's fields yet: the first value that is entered makes the record.
    using Make = std::function<Result<Id>(const Field& field, const Value& value)>;
    void setNew(Make make);
    void setProposal(const QString& field, std::function<QString()> proposal);
    void refresh();
    void edit(const QString& field); // as if it were clicked
    bool isEditing() const;

Q_SIGNALS:
    void made(const advisorpool::Id& id);
    void givenUp(); // Esc, before anything was entered

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        const Field* field;
        TextLabel* label;
        InPlaceField* value;
    };
    InPlaceField* makeField(const Field& field);
    Result<void> write(const Field& field, const Value& value);
    void keepUnsaved();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    const Kind& m_kind;
    Id m_id;
    Make m_make; // while there is no record
    std::vector<Line> m_lines;
    QHash<Id, QHash<const Field*, InPlaceField::Unsaved>> m_unsaved; // of records shown before
};

// What an in-place field does to a field of a record; `id` is asked each time.
FieldAccess accessTo(Pool& pool, const Kind& kind, const Field& field, std::function<Id()> id);

} // namespace advisorpool
