#pragma once

#include "core/people/administration.h"
#include "core/people/alias.h"
#include "core/pool/pool.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace advisorpool {

class FieldNote;
class FlowLayout;
class TextLabel;
class Theme;
class ValueEditor;

// How people also spell an administration's country: by these, spreadsheets are understood. Added and removed here.
class Spellings : public QWidget
{
    Q_OBJECT

public:
    Spellings(Pool& pool, const Theme& theme, QWidget* parent);

    void setCountry(const QString& code); // empty: none, and nothing is shown
    void refresh();

Q_SIGNALS:
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add();
    void remove(const Id& alias);
    QWidget* chipOf(const Alias& alias);

    Pool& m_pool;
    const Theme& m_theme;
    QString m_country;
    TextLabel* m_title;
    QWidget* m_chips;
    FlowLayout* m_flow;
    ValueEditor* m_new;
    FieldNote* m_note;
};

} // namespace advisorpool
