#pragma once

#include "core/pool/merges.h"

#include <QToolButton>

namespace advisorpool {

// The merges that this file took part in, each as one thing to open. Not there while there are none.
class MergesButton : public QToolButton
{
    Q_OBJECT

public:
    MergesButton(Pool& pool, QWidget* parent);

Q_SIGNALS:
    void mergeChosen(qint64 number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void look();
    void fill();

    Pool& m_pool;
};

} // namespace advisorpool
