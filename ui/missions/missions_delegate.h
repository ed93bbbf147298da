#pragma once

#include "ui/forms/lines_delegate.h"

namespace advisorpool {

// As LinesDelegate, with the chip of a cell below its line, or alone.
class MissionsDelegate : public LinesDelegate
{
    Q_OBJECT

public:
    MissionsDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace advisorpool
