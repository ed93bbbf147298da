#pragma once

#include "core/pool/edit.h"
#include "ui/workshops/workshop_facts.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// One page of a workshop: what is planned, its participants, their marks. Shows the facts; what a person changes there
// is an edit, and comes back as new facts. Besides these, anything may be a page that answers to this.
class WorkshopTab : public QWidget
{
    Q_OBJECT

public:
    WorkshopTab(Pool& pool, const Theme& theme, const QString& name, QWidget* parent)
        : QWidget(parent), m_pool(pool), m_theme(theme)
    {
        setObjectName(QStringLiteral("workshopTab_") + name);
    }

    virtual QString title() const = 0; // on its tab; asked again when the language changes
    // Shows a workshop, or the one that it shows as it is now. Called with the page in sight, or before it comes so.
    virtual void show(const WorkshopFacts& facts) = 0;
    virtual void retranslate() {} // words that do not come with the facts; show() follows

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void advisorWanted(const advisorpool::Id& advisor);
    void did(const QString& words);  // which can be undone
    void told(const QString& words); // which is no edit

protected:
    // Makes one edit of what `change` does, asked of the rules by it; says what went wrong.
    template <class Change> bool write(Label label, Change change)
    {
        Edit edit(m_pool, label);
        const Result<Id> done = change(edit).and_then([&] { return edit.commit(); });
        if (!done)
            Q_EMIT failed(done.error());
        return done.has_value();
    }

    Pool& m_pool;
    const Theme& m_theme;
};

} // namespace advisorpool
