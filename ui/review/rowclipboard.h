#pragma once

#include <QList>
#include <memory>

class QMimeData;

namespace galley::ui {

class ItemListModel;

/// Rows for the clipboard and for dragging out: a table as tab-separated text (what spreadsheets paste), as CSV and as HTML, with a
/// header line. Cells that a spreadsheet would calculate are made harmless. At most 10,000 rows are taken.
[[nodiscard]] QMimeData* rowsAsMime(const ItemListModel& model, const QList<int>& positions);

}
