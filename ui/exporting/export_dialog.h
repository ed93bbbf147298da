#pragma once

#include "ui/exporting/export_format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace advisorpool {

class Theme;

// How what is shown leaves the program: as a CSV file in the format chosen here, over the clipboard, or on paper.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Save, Workbook, Copy, Print };

    // `what`: what is shown, in words.
    ExportDialog(const Theme& theme, const QString& what, const ExportFormat& format, QWidget* parent);

    ExportFormat format() const;
    Way way() const { return m_way; }

private:
    QComboBox* addChoice(QGridLayout& grid, const QString& label, const QString& name);
    QWidget* makeButtons();
    void take(Way way);

    const Theme& m_theme;
    QComboBox* m_separator;
    QComboBox* m_language;
    QCheckBox* m_mark;
    Way m_way = Way::Save;
};

} // namespace advisorpool
