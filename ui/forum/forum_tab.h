#pragma once

#include "ui/workshops/workshop_tab.h"

class QPushButton;
class QSplitter;
class QToolButton;

namespace advisorpool {

class DialogueView;
class ExportMenu;
class LinesTable;
class MaterialsModel;
class TextLabel;
struct Material;

// The workshop's own closed place: what it worked with and made, and the dialogue that goes on.
class ForumTab : public WorkshopTab
{
    Q_OBJECT

public:
    ForumTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void retranslate() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeMaterials(QWidget* parent);
    void reload();
    void retouch();
    const Material* chosen() const;
    void addFiles(const QStringList& paths);
    void askForFiles();
    void askForLink();
    void open();
    void saveAs();
    void turn(); // material or output
    void remove();

    Id m_workshop;
    MaterialsModel* m_model;
    LinesTable* m_table;
    TextLabel* m_heading;
    TextLabel* m_none;
    QPushButton* m_add;
    QPushButton* m_link;
    QPushButton* m_export;
    ExportMenu* m_packs;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_turn;
    QToolButton* m_delete;
    DialogueView* m_dialogue;
};

} // namespace advisorpool
