#pragma once

#include "ui/look/icons.h"
#include "ui/look/status_glyph.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace advisorpool {

class RailFoot;
class RailHead;
class RailItem;
class Theme;

// The rooms at the left of the window. Ctrl+B, a narrow window or a page that needs the width fold it to its icons.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    // Rooms in their order; `room` is a stable name ("advisors") and becomes part of the object name.
    void addRoom(const QString& room, Icon icon);
    void addRule();
    void setLabel(const QString& room, const QString& label);
    void setCount(const QString& room, std::optional<int> count);
    void setBadge(const QString& room, StatusMark mark, int count);

    void setPool(const QString& name, const QString& file);
    void setAuthor(const QString& name, const QString& copy);

    void setCurrent(const QString& room); // does not emit
    QString current() const;

    // What the person wants is remembered by the caller; a squeeze folds the rail whatever that is. Toggling while
    // squeezed opens it for now only.
    void setCollapsed(bool collapsed);
    void setSqueezed(bool squeezed);
    bool isCollapsed() const;

public Q_SLOTS:
    void toggle(); // Ctrl+B

Q_SIGNALS:
    void roomChosen(const QString& room);
    void collapsedChosen(bool collapsed); // to remember
    void authorClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void retranslate();
    RailItem* item(const QString& room) const;

    const Theme& m_theme;
    RailHead* m_head;
    RailFoot* m_foot;
    QVBoxLayout* m_rooms;
    QButtonGroup* m_group;
    QHash<QString, RailItem*> m_items;
    bool m_wanted = false;
    bool m_squeezed = false;
    std::optional<bool> m_forNow;
};

} // namespace advisorpool
