#pragma once

#include "core/people/advisor.h"
#include "core/pool/pool.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace advisorpool {

class AvatarView;
class RecordForm;
class TextLabel;
class Theme;

// The top of an advisor's page: the names in both scripts, which unfold to be changed, and what else can be done.
class AdvisorHead : public QWidget
{
    Q_OBJECT

public:
    AdvisorHead(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void setAdvisor(const Id& id);
    // Somebody who is not in the pool yet: empty names, the keyboard in the first.
    void startNew(const Id& like);
    void refresh();
    void editNames(const QString& field);

Q_SIGNALS:
    void deleteWanted();
    void eraseWanted();
    void duplicateWanted();
    void made(const advisorpool::Id& id); // the new one is in the pool
    void givenUp();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // a click on a name

private:
    void addProposals();
    void retranslate();
    void showNames();
    void writeMail();
    void makeMenu();
    void unfold(bool on);

    Pool& m_pool;
    const Theme& m_theme;
    Id m_id;
    Advisor m_advisor;
    AvatarView* m_avatar;
    TextLabel* m_first;
    TextLabel* m_second;
    QToolButton* m_mail;
    QToolButton* m_more;
    QMenu* m_menu;
    RecordForm* m_names;
};

} // namespace advisorpool
