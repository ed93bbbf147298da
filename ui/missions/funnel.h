#pragma once

#include "core/missions/shortlist.h"

#include <QAbstractButton>

namespace advisorpool {

class Theme;

// One step of the funnel: how many are left, and how many dropped out here. Chosen: who dropped out is shown.
class FunnelStepButton : public QAbstractButton
{
    Q_OBJECT

public:
    FunnelStepButton(const Theme& theme, QWidget* parent);

    void setCounts(const QString& words, int left, int dropped, int inPool, bool isLast);
    void setLines(int lines); // of its words
    bool fits() const;        // on one line
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_left = 0;
    int m_dropped = 0;
    int m_inPool = 0;
    bool m_last = false;
    int m_lines = 1;
};

// From the whole pool to those who fit, step by step.
class Funnel : public QWidget
{
    Q_OBJECT

public:
    Funnel(const Theme& theme, QWidget* parent);

    void setList(const Shortlist& list, const QStringList& stepWords);
    void setChosen(std::optional<FunnelStep> step); // does not emit

Q_SIGNALS:
    void chosen(std::optional<advisorpool::FunnelStep> step); // none: the one that was chosen, again

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();

    const Theme& m_theme;
    std::vector<FunnelStepButton*> m_buttons; // the first one: everybody
};

} // namespace advisorpool
