#pragma once

#include "core/rosters/mapping.h"

#include <QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace advisorpool {

class Theme;

// A spreadsheet's headings, and below each a box that says what the column holds. Section 0 is the line's number.
class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(const Theme& theme, QWidget* parent = nullptr);

    void setColumns(const std::vector<Mapping::Column>& columns);
    void retranslate();
    int widthFor(int section) const; // heading and box
    QComboBox* box(int section) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void meaningChosen(qsizetype column, const advisorpool::ColumnMeaning& meaning);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillOffers();
    void makeBoxes();
    void placeBoxes();
    int headingHeight() const;

    const Theme& m_theme;
    QStandardItemModel* m_offers; // what all boxes offer
    std::vector<Mapping::Column> m_columns;
    std::vector<QComboBox*> m_boxes;
};

} // namespace advisorpool
