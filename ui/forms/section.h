#pragma once

#include "core/pool/conflicts.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace advisorpool {

class TextLabel;
class Theme;

// A part of the page of a person or thing: a heading, what can be done, and lines that are made anew when its records
// change; below them what people set differently in these.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(Pool& pool, const Theme& theme, const QString& name, bool canAdd, QWidget* parent);

    void setOwner(const Id& owner);
    void refresh(); // the pool may hold something else now

Q_SIGNALS:
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;

    virtual std::vector<Record> load() = 0;                     // what the lines show
    virtual void build(const std::vector<Record>& records) = 0; // the lines, in lines()
    virtual QString title() const = 0;
    virtual QString addWords() const { return {}; }
    virtual void add() {}

    void hideEmpty() { m_hidesEmpty = true; } // nothing can be added here, so nothing needs be said
    void rebuild();
    const Id& owner() const { return m_owner; }
    QVBoxLayout& lines() { return *m_lines; }
    QPushButton* addButton() const { return m_add; }
    QWidget* quietLine(const QString& words);
    template <class T> bool succeeded(const Result<T>& result)
    {
        if (!result)
            Q_EMIT failed(result.error());
        return result.has_value();
    }

    Pool& m_pool;
    const Theme& m_theme;

private:
    void retranslate();
    void showIfNeeded();
    std::vector<OpenConflict> findConflicts() const;

    TextLabel* m_title;
    QPushButton* m_add = nullptr;
    QWidget* m_body;
    QVBoxLayout* m_lines;
    Id m_owner;
    std::vector<Record> m_records;
    std::vector<OpenConflict> m_conflicts;
    bool m_built = false;
    bool m_hidesEmpty = false;
};

} // namespace advisorpool
