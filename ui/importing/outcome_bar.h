#pragma once

#include "ui/importing/outcome.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// The rows of a spreadsheet as one bar: new, with new details, asked about, left out, blank.
class OutcomeBar : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBar(const Theme& theme, QWidget* parent = nullptr);
    void setOutcome(const Outcome& outcome);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Outcome m_outcome;
};

} // namespace advisorpool
