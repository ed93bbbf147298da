#pragma once

#include <QWidget>

namespace advisorpool {

class Theme;

// The lines that lead from one value to several, or from several to one.
class ForkView : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Apart, Together };
    ForkView(const Theme& theme, Way way, int branches, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Way m_way;
    int m_branches;
};

} // namespace advisorpool
