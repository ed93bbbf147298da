#pragma once

#include "core/pool/result.h"
#include "ui/window/desk.h"

#include <QWidget>

namespace advisorpool {

class Strip;
class WelcomePage;

// What a window shows while it has no pool: the first page, under a strip for what went wrong on the way to one.
class WelcomeSide : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeSide(Desk& desk, QWidget* parent = nullptr);

    WelcomePage* page() const { return m_page; }
    void fillRecent();
    void tell(const Error& error);
    // A damaged file gets one button that puts the newest sound backup in its place, with what can be saved.
    void tellDamaged(const Error& error, const QString& path);
    void recover(const QString& path);

Q_SIGNALS:
    void openWanted(const QString& path);
    void recovered(const QString& path, const QString& words);

private:
    void connectPerson();

    Desk& m_desk;
    Strip* m_strip;
    WelcomePage* m_page;
};

} // namespace advisorpool
