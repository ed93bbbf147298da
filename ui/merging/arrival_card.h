#pragma once

#include "core/pool/merges.h"

#include <QFrame>

namespace advisorpool {

class Theme;

// A laptop: what it is called, who worked on it, how much of it comes in and from when.
class ArrivalCard : public QFrame
{
    Q_OBJECT

public:
    ArrivalCard(const Theme& theme, const Arrival& arrival, QWidget* parent = nullptr);

private:
    QString days(const Arrival& arrival) const;
};

} // namespace advisorpool
