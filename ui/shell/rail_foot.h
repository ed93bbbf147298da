#pragma once

#include <QPushButton>

namespace advisorpool {

class Theme;

// The foot of the rail: who is working, on which copy. A click leads to the settings of both.
class RailFoot : public QPushButton
{
    Q_OBJECT

public:
    RailFoot(const Theme& theme, QWidget* parent);

    void setAuthor(const QString& name, const QString& copy);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void paintGround(QPainter& painter) const;

    const Theme& m_theme;
    QString m_name;
    QString m_copy;
    QString m_secondLine;
    bool m_collapsed = false;
};

} // namespace advisorpool
