#pragma once

#include <QWidget>

class QButtonGroup;

namespace advisorpool {

class Theme;

// A few words in one frame, one of them chosen: "Days | Weeks | Months". Left and right move the choice.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Tiny, Small, Regular }; // 20, 26 and 30 high

    Segmented(const Theme& theme, Size size, QWidget* parent = nullptr);

    int addSegment(const QString& text, const QString& objectName); // returns its number
    void setText(int segment, const QString& text);
    void setCurrent(int segment); // does not emit
    int current() const;

Q_SIGNALS:
    void chosen(int segment);

private:
    const Theme& m_theme;
    Size m_size;
    QButtonGroup* m_group;
};

} // namespace advisorpool
