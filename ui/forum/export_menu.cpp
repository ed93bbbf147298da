#include "ui/forum/export_menu.h"

#include "core/reports/forum_pack.h"
#include "core/words/language.h"

#include <QDir>
#include <QFileDialog>

namespace advisorpool {

ExportMenu::ExportMenu(Pool& pool, QWidget* parent)
    : QMenu(parent), m_pool(pool), m_folder(addAction(QString(), this, [this] { pack(As::Folder); })),
      m_zip(addAction(QString(), this, [this] { pack(As::Zip); }))
{
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_zip->setObjectName(QStringLiteral("exportZip"));
}

void ExportMenu::retranslate()
{
    m_folder->setText(tr("As a folder…"));
    m_zip->setText(tr("In one zip file…"));
}

// Each with a page that opens anywhere. A folder must be new: nothing that lies there is mixed with it.
void ExportMenu::pack(As as)
{
    const bool isZip = as == As::Zip;
    const QString path = QFileDialog::getSaveFileName(
        parentWidget(), isZip ? tr("The forum in one zip file") : tr("A new folder for the forum"),
        QDir::home().filePath(isZip ? QStringLiteral("forum.zip") : QStringLiteral("forum")),
        isZip ? tr("Zip files (*.zip)") : QString(), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const auto done =
        packForum(m_pool, m_workshop, spokenLanguage()).and_then([&](const std::vector<PackedFile>& files) {
            return isZip ? zipPack(m_pool, files, path) : writePack(m_pool, files, path);
        });
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT told(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace advisorpool
