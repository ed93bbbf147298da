#pragma once

#include "core/workshops/forum.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace advisorpool {

class TextLabel;
class Theme;

// The forum's dialogue in threads, and the place to write.
class DialogueView : public QWidget
{
    Q_OBJECT

public:
    DialogueView(Pool& pool, const Theme& theme, QWidget* parent);

    void setWorkshop(const Id& workshop); // or shows it as it is now
    void retranslate();

Q_SIGNALS:
    void failed(const advisorpool::Error& error);

private:
    void reload();
    void replyTo(const Id& post);
    void remove(const Id& post);
    void send();
    void retouch();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_workshop;
    Id m_replyTo;
    QVBoxLayout* m_posts;
    TextLabel* m_none;
    TextLabel* m_to;
    QPushButton* m_noReply;
    QPlainTextEdit* m_text;
    QPushButton* m_send;
};

} // namespace advisorpool
