#pragma once

#include "ui/importing/import_draft.h"
#include "ui/importing/sheet_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace advisorpool {

class ChipView;
class Segmented;
class TextLabel;
class Theme;

// The top of the assistant: which file, how it is read, and which of its rows are shown.
class ImportHead : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHead(const Theme& theme, QWidget* parent = nullptr);

    void setFile(const QString& name, qint64 rows); // -1: not known yet
    void setText(bool isText);                      // a workbook has neither encoding nor separator
    void setChoosable(bool on);                     // not before the file was looked at
    // How the file is read; `recognised`: nobody had to choose.
    void setReading(const Mapping& mapping, bool recognised);
    void setCounts(const SheetModel& model);

Q_SIGNALS:
    void encodingChosen(const QString& encoding);
    void delimiterChosen(char delimiter);
    void datesChosen(advisorpool::DateOrder dates);
    void showChosen(advisorpool::SheetModel::Show show);
    void anotherFileWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFileLine();
    QWidget* makeReadingLine();
    QWidget* makeShowLine();
    QComboBox* addChoice(QLayout& line, TextLabel*& label, const char* name);
    void retranslate();
    void sayFile();

    const Theme& m_theme;
    TextLabel* m_title = nullptr;
    TextLabel* m_file = nullptr;
    QPushButton* m_another = nullptr;
    TextLabel* m_encodingLabel = nullptr;
    TextLabel* m_delimiterLabel = nullptr;
    TextLabel* m_datesLabel = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_dates = nullptr;
    ChipView* m_recognised = nullptr;
    Segmented* m_show = nullptr;
    TextLabel* m_matched = nullptr;
    QString m_name;
    qint64 m_rows = -1;
    int m_counts[3] = {};
    int m_columns = 0;
    int m_mapped = 0;
};

} // namespace advisorpool
