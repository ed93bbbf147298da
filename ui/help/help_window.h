#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace advisorpool {

class Theme;

// The help beside the work: one short page for each room, in the language one is in. It stays open while one works.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const Theme& theme, QWidget* parent);

    // The page of a room ("advisors", "import"); a room without one has the first steps.
    void showRoom(const QString& room);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void load();
    void dress();

    const Theme& m_theme;
    QListWidget* m_topics;
    QTextBrowser* m_page;
    QString m_room;
};

// Whether a room has a page, in the language.
QString helpFile(const QString& room, const QString& language);

} // namespace advisorpool
