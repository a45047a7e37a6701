// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/text_table_model.h"

namespace jindan::viewmodels {

TextTableModel::TextTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TextTableModel::setTable(const QStringList& titles, std::vector<Row> rows) {
  const bool isSameShape = titles.size() == titles_.size() && rows.size() == rows_.size() && !rows.empty();
  if (!isSameShape) beginResetModel();
  titles_ = titles;
  rows_ = std::move(rows);
  if (!isSameShape) return endResetModel();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(titles_.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const Cell& cell = rows_[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
  switch (role) {
    case Qt::DisplayRole:
      return cell.text;
    case captionRole:
      return cell.caption;
    case Qt::AccessibleTextRole:
      // A screen reader would pass over an empty cell without a word.
      if (cell.text.isEmpty() && cell.caption.isEmpty()) return QStringLiteral("–");
      [[fallthrough]];
    case Qt::ToolTipRole:
      return cell.caption.isEmpty() ? cell.text : cell.text + QStringLiteral(" — ") + cell.caption;
    default:
      return {};
  }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return titles_.value(section);
}

}  // namespace jindan::viewmodels
