#pragma once

#include "core/missions/coverage.h"

#include <QWidget>

class QComboBox;

namespace advisorpool {

class Segmented;
class TextLabel;
class Theme;

// What the map counts: which days, by what, who.
class CoverageHead : public QWidget
{
    Q_OBJECT

public:
    CoverageHead(const Theme& theme, QWidget* parent);

    int months() const;                // that lie ahead; 0: whatever day
    CoverageQuestion question() const; // without the day
    void setMissions(int number);

    QByteArray state() const;
    void restore(const QByteArray& state);

Q_SIGNALS:
    void daysChanged();
    void questionChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    TextLabel* m_title;
    TextLabel* m_note;
    QComboBox* m_days;
    Segmented* m_by;
    Segmented* m_who;
    QComboBox* m_level;
    int m_missions = 0;
};

} // namespace advisorpool
