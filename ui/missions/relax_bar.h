#pragma once

#include "core/missions/relaxing.h"
#include "core/pool/pool.h"

#include <QWidget>

namespace advisorpool {

class FlowLayout;
class TextLabel;
class Theme;

// What one weaker requirement would bring back; a click makes it weaker.
class RelaxBar : public QWidget
{
    Q_OBJECT

public:
    RelaxBar(Pool& pool, const Theme& theme, QWidget* parent);

    void setList(const Shortlist& list);

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void relaxed(const QString& words);

private:
    void addWay(const SeatRequest& request, const Relaxing& way, size_t number);

    Pool& m_pool;
    const Theme& m_theme;
    FlowLayout* m_flow;
};

} // namespace advisorpool
