#pragma once

#include "core/workshops/feedback.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// How people rated: a bar for each rating, as long as it is often, and the mean in large figures.
class RatingView : public QWidget
{
    Q_OBJECT

public:
    RatingView(const Theme& theme, const QuestionResult& result, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QuestionResult m_result;
};

} // namespace advisorpool
