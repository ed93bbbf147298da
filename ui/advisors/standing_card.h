#pragma once

#include "core/missions/outlook.h"

#include <QWidget>

class QVBoxLayout;

namespace advisorpool {

class Theme;

// One accreditation of an advisor at a glance: how far on the way, or what it came to, why, and what is missing next.
class StandingCard : public QWidget
{
    Q_OBJECT

public:
    // `steps`: all that were recorded of it.
    StandingCard(Pool& pool, const Theme& theme, const Outlook& outlook, const std::vector<AccreditationStep>& steps,
                 QWidget* parent);

private:
    void addHeading(const Outlook& outlook, const QString& words);
    void addWay(const Outlook& outlook, const std::vector<AccreditationStep>& steps);
    void addOutcome(const Outlook& outlook);
    void addWhy(const QString& words);
    void addMissing(const Outlook& outlook);

    const Theme& m_theme;
    QVBoxLayout* m_lines;
};

} // namespace advisorpool
