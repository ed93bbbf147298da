#pragma once

#include "ui/advisors/advisor_row.h"
#include "ui/forms/pool_thread.h"

#include <QTimer>

#include <atomic>
#include <deque>

namespace advisorpool {

// The rows of a list of advisors that have come into sight, read in blocks beside the interface, what was looked at
// last first. What is known of somebody is shown until something newer has come.
class AdvisorRows : public QObject
{
    Q_OBJECT

public:
    explicit AdvisorRows(Pool& pool, QObject* parent = nullptr);

    void setIds(std::vector<Id> ids) { m_ids = std::move(ids); }
    const std::vector<Id>& ids() const { return m_ids; }
    // Of all rows to come; those that are there are old from now on.
    void setWords(const RowWords& words);
    void growOld() { ++m_age; }

    // Null: it comes, and `arrived` tells of it.
    const AdvisorRow* peek(int row);
    // Now; for what can't wait.
    const AdvisorRow& read(int row);
    bool isLate() const { return m_late; } // so that people see that something comes

Q_SIGNALS:
    void arrived(int first, int last);
    void late();

private:
    struct Known
    {
        AdvisorRow row;
        int age = -1;
    };
    std::vector<Id> idsOf(int block) const;
    bool isKnown(const Id& id) const;
    void want(int block);
    void lookAhead();
    void readNext();
    void keep(const std::vector<Id>& ids, std::vector<AdvisorRow> rows, int age);

    Pool& m_pool;
    RowWords m_words;
    std::vector<Id> m_ids;
    int m_age = 0;
    std::unordered_map<Id, Known> m_known;
    std::deque<int> m_wanted; // blocks, what was asked for last at the end
    int m_sight = 0;          // the block that was looked at last
    bool m_reading = false;
    bool m_late = false;
    QTimer m_patience;
    PoolThread m_thread;
};

} // namespace advisorpool
