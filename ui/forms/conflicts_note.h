#pragma once

#include "core/pool/pool.h"

#include <QWidget>

class QPushButton;

namespace advisorpool {

class TextLabel;
class Theme;

// On the page of a person or thing: how many conflicts there are about it and what belongs to it, and the way there.
// Not there while there are none.
class ConflictsNote : public QWidget
{
    Q_OBJECT

public:
    ConflictsNote(Pool& pool, const Theme& theme, QWidget* parent = nullptr);
    void setRecord(const Id& id);

Q_SIGNALS:
    void wanted(const advisorpool::Id& record);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_id;
    QPushButton* m_link;
};

} // namespace advisorpool
