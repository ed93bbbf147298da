#pragma once

#include <QDialog>

namespace advisorpool {

class AboutYou;
class Desk;

// Who you are, and what this copy is called: the foot of the first page, at hand later.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    PersonDialog(Desk& desk, QWidget* parent);

    void accept() override;

private:
    Desk& m_desk;
    AboutYou* m_you;
};

} // namespace advisorpool
