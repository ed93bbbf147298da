#pragma once

#include "core/workshops/forum.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// One voice in the dialogue, as far to the right as it is deep in its thread.
class PostCard : public QWidget
{
    Q_OBJECT

public:
    PostCard(const Theme& theme, const ForumPost& post, bool canWrite, QWidget* parent);

Q_SIGNALS:
    void replyWanted(const advisorpool::Id& post);
    void removeWanted(const advisorpool::Id& post);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_indent;
};

} // namespace advisorpool
