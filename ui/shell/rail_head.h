#pragma once

#include <QWidget>

namespace advisorpool {

class Theme;

// The top of the rail: the program's mark, the pool's name, its file.
class RailHead : public QWidget
{
    Q_OBJECT

public:
    RailHead(const Theme& theme, QWidget* parent);

    void setPool(const QString& name, const QString& file);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    QString m_file;
    bool m_collapsed = false;
};

} // namespace advisorpool
