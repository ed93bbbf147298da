#pragma once

#include "ui/forms/lines_delegate.h"
#include "ui/look/chip.h"

namespace advisorpool {

// How long somebody waits: in words, and as a bar beside them whose whole length is the longest wait.
class WaitingDelegate : public LinesDelegate
{
    Q_OBJECT

public:
    WaitingDelegate(const Theme& theme, QObject* parent) : LinesDelegate(theme, parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

// A chip: how soon an accreditation runs out.
class ChipDelegate : public LinesDelegate
{
    Q_OBJECT

public:
    enum Role { ChipRole = Qt::UserRole + 70 }; // a Chip

    ChipDelegate(const Theme& theme, QObject* parent) : LinesDelegate(theme, parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace advisorpool
