#include "ui/forum/forum_tab.h"

#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/forms/name_popup.h"
#include "ui/forms/saving.h"
#include "ui/forum/dialogue_view.h"
#include "ui/forum/export_menu.h"
#include "ui/forum/material_files.h"
#include "ui/forum/materials_model.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace advisorpool {

ForumTab::ForumTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("forum"), parent), m_model(new MaterialsModel(this))
{
    setAcceptDrops(true);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeMaterials(split));
    m_dialogue = new DialogueView(pool, theme, split);
    split->addWidget(m_dialogue);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(split);
    connect(m_dialogue, &DialogueView::failed, this, &WorkshopTab::failed);
    setFocusProxy(m_table);
}

QWidget* ForumTab::makeMaterials(QWidget* parent)
{
    auto* box = new QWidget(parent);
    m_heading = sectionTitle(m_theme, box);
    const auto button = [&](Icon icon, const char* name) {
        auto* made = smallButton(m_theme, box, icon);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_add = button(Icon::Paperclip, "addMaterial");
    m_link = button(Icon::Link, "addLink");
    m_export = button(Icon::Download, "exportForum");
    m_packs = new ExportMenu(m_pool, m_export);
    m_export->setMenu(m_packs);
    m_open = button(Icon::Folder, "openMaterial");
    m_save = button(Icon::Save, "saveMaterial");
    m_turn = button(Icon::Flag, "turnMaterial");
    m_delete = iconButton(m_theme, Icon::Trash2, box);
    m_delete->setObjectName(QStringLiteral("deleteMaterial"));
    m_none = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, box);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(m_theme.px(16), 0, m_theme.px(12), m_theme.px(8));
    m_table = new LinesTable(m_theme, *m_model, box);
    m_table->setObjectName(QStringLiteral("materialsTable"));
    const auto row = [&](std::initializer_list<QWidget*> widgets) {
        auto* places = new QHBoxLayout;
        places->setContentsMargins(m_theme.px(16), m_theme.px(6), m_theme.px(12), m_theme.px(6));
        places->setSpacing(m_theme.px(8));
        for (QWidget* widget : widgets)
            places->addWidget(widget);
        places->insertStretch(widgets.begin()[0] == m_heading ? 1 : places->count());
        return places;
    };
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(row({m_heading, m_add, m_link, m_export}));
    lines->addWidget(m_none);
    lines->addWidget(m_table, 1);
    lines->addLayout(row({m_open, m_save, m_turn, m_delete}));
    lines->addWidget(hairline(box));
    connect(m_add, &QPushButton::clicked, this, &ForumTab::askForFiles);
    connect(m_link, &QPushButton::clicked, this, &ForumTab::askForLink);
    connect(m_packs, &ExportMenu::failed, this, &WorkshopTab::failed);
    connect(m_packs, &ExportMenu::told, this, &WorkshopTab::told);
    connect(m_open, &QPushButton::clicked, this, &ForumTab::open);
    connect(m_save, &QPushButton::clicked, this, &ForumTab::saveAs);
    connect(m_turn, &QPushButton::clicked, this, &ForumTab::turn);
    connect(m_delete, &QToolButton::clicked, this, &ForumTab::remove);
    connect(m_table, &LinesTable::currentChosen, this, &ForumTab::retouch);
    return box;
}

QString ForumTab::title() const
{
    return tr("Forum");
}

void ForumTab::retranslate()
{
    m_heading->setText(tr("Materials and outputs"));
    m_table->setAccessibleName(m_heading->text());
    m_add->setText(tr("Add files…"));
    m_link->setText(tr("Add a link…"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("With a page that opens anywhere, also on the learning portal"));
    m_packs->retranslate();
    m_save->setText(tr("Save as…"));
    m_none->setText(tr("Nothing yet. Drop files here; they are kept inside the pool and travel with it."));
    setIconWords(m_delete, tr("Remove it from the forum"));
    m_dialogue->retranslate();
    retouch();
}

void ForumTab::show(const WorkshopFacts& facts)
{
    m_workshop = facts.workshop.id;
    m_packs->setWorkshop(m_workshop);
    reload();
    m_dialogue->setWorkshop(m_workshop);
}

void ForumTab::reload()
{
    auto materials = materialsOf(m_pool, m_workshop);
    if (!materials)
        return Q_EMIT failed(materials.error());
    const Material* before = chosen();
    const Id id = before ? before->id : Id();
    m_none->setVisible(materials->empty());
    m_table->setVisible(!materials->empty());
    m_model->setMaterials(std::move(*materials));
    m_table->fitColumns();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    retouch();
}

const Material* ForumTab::chosen() const
{
    const ForumMaterial* one = m_model->at(m_table->currentIndex().row());
    return one ? &one->material : nullptr;
}

void ForumTab::retouch()
{
    const Material* one = chosen();
    const bool isLink = one && one->blob.isEmpty();
    const bool canWrite = m_pool.isWritable();
    m_open->setText(isLink ? tr("Open the link") : tr("Show in a folder"));
    m_open->setToolTip(isLink ? QString() : tr("A copy is laid out in a folder; it is never run"));
    m_turn->setText(one && one->type == MaterialKind::Output ? tr("It is a material") : tr("It is an output"));
    m_open->setEnabled(one);
    m_save->setEnabled(one && !isLink);
    m_turn->setEnabled(one && canWrite);
    m_delete->setEnabled(one && canWrite);
    m_add->setEnabled(canWrite);
    m_link->setEnabled(canWrite);
    for (QPushButton* button : {m_add, m_link, m_export, m_open, m_save, m_turn})
        button->setAccessibleName(button->text());
}

void ForumTab::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    Edit edit(m_pool, Label::Add); // all of them or none
    for (const QString& path : paths)
        if (auto added = addFile(edit, m_workshop, path, MaterialKind::Material); !added)
            return Q_EMIT failed(added.error());
    if (auto done = edit.commit(); !done)
        return Q_EMIT failed(done.error());
    reload();
}

void ForumTab::askForFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Files for the forum"), {}, {}, nullptr,
                                           QFileDialog::DontUseNativeDialog));
}

void ForumTab::askForLink()
{
    auto* ask = new NamePopup(m_theme, tr("The link's address"), QStringLiteral("https://"), {}, this);
    connect(ask, &NamePopup::named, this, [this](const QString& link) {
        Material material{.id = {},
                          .workshop = m_workshop,
                          .title = QUrl(link).host().isEmpty() ? link : QUrl(link).host() + QUrl(link).path(),
                          .type = MaterialKind::Material,
                          .link = link.trimmed(),
                          .blob = {},
                          .fileName = {},
                          .size = {}};
        if (auto done = saveRecord(m_pool, material, Label::Add); !done)
            return Q_EMIT failed(done.error());
        reload();
    });
    ask->showBelow(m_link);
}

void ForumTab::open()
{
    const Material* one = chosen();
    if (!one)
        return;
    if (one->blob.isEmpty()) {
        if (isWebLink(one->link))
            QDesktopServices::openUrl(QUrl(one->link));
        return;
    }
    const auto path = layOutMaterial(m_pool, *one);
    if (!path)
        return Q_EMIT failed(path.error());
    Q_EMIT told(tr("A copy lies in %1.").arg(QDir::toNativeSeparators(*path)));
}

void ForumTab::saveAs()
{
    const Material* one = chosen();
    if (!one || one->blob.isEmpty())
        return;
    QSet<QString> taken;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the file"),
                                                      QDir::home().filePath(safeFileName(one->fileName, taken)), {},
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    if (auto done = writeMaterial(m_pool, *one, path); !done)
        Q_EMIT failed(done.error());
}

void ForumTab::turn()
{
    const Material* one = chosen();
    if (!one)
        return;
    const Field& field = *Material::kind().field(u"type");
    const bool isOutput = one->type == MaterialKind::Output;
    const auto done = setField(m_pool, Material::kind(), one->id, field, Value(field.choices[isOutput ? 0 : 1]));
    if (!done)
        return Q_EMIT failed(done.error());
    reload();
}

void ForumTab::remove()
{
    const Material* one = chosen();
    const auto done = one ? removeRecord(m_pool, Material::kind(), one->id) : Result<Id>(Id());
    if (!done)
        return Q_EMIT failed(done.error());
    reload();
}

void ForumTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_pool.isWritable())
        event->acceptProposedAction();
}

void ForumTab::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace advisorpool
