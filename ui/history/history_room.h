#pragma once

#include "core/pool/pool.h"

#include <QWidget>

class QComboBox;

namespace advisorpool {

class EditPage;
class HistoryModel;
class LinesTable;
class TextLabel;
class Theme;

// Who did what, when and on which copy.
class HistoryRoom : public QWidget
{
    Q_OBJECT

public:
    HistoryRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);
    int shown() const;

Q_SIGNALS:
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void reload();
    void takeBack(const Id& edit, const std::optional<Id>& record);
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    HistoryModel* m_model;
    LinesTable* m_table;
    TextLabel* m_title;
    TextLabel* m_count;
    QComboBox* m_author;
    EditPage* m_page;
    bool m_stale = false;
};

} // namespace advisorpool
