// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fitted_table.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/design/paragraph_cell.h"
#include "ui/design/table_header.h"

namespace jindan::ui {

namespace {

constexpr double narrowTable = 860;

}  // namespace

FittedTable::FittedTable(const Appearance& look, viewmodels::TextTableModel& model, QWidget* parent)
    : TableView(look, parent), look_(look) {
  setGrowsWithRows(true);
  setOpensOnClick(false);
  setModel(&model);
  connect(&look, &Appearance::changed, this, &FittedTable::fitColumns);
}

void FittedTable::setColumns(std::vector<Column> columns) {
  columns_ = std::move(columns);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const Column& column = columns_[i];
    CellDelegate* cell = column.isParagraph ? new ParagraphCell(look_, this, viewmodels::TextTableModel::captionRole)
                                            : new CellDelegate(look_, this);
    cell->setBold(column.isBold);
    if (column.isMuted) cell->setInk(Ink::muted);
    if (column.isNumber) {
      cell->setAlignment(Qt::AlignRight);
      static_cast<TableHeader*>(horizontalHeader())->setOverNumbers(static_cast<int>(i));
    }
    setItemDelegateForColumn(static_cast<int>(i), cell);
  }
}

void FittedTable::setRowHeights(double roomy, double narrow) {
  roomyRow_ = roomy;
  narrowRow_ = narrow;
  fitColumns();
}

int FittedTable::needOf(int column) const {
  const Column& wanted = columns_[static_cast<std::size_t>(column)];
  const int least = look_.scaled(wanted.least);
  const int caption = horizontalHeader()->sectionSizeHint(column);
  // Numbers are shown whole.
  return std::max({least, caption, wanted.isNumber ? sizeHintForColumn(column) : 0});
}

int FittedTable::needed() const {
  int sum = 0;
  for (int column = 0; column < static_cast<int>(columns_.size()); ++column)
    sum += isColumnHidden(column) ? 0 : needOf(column);
  return sum;
}

void FittedTable::hideSome(int room) {
  for (int column = 0; column < static_cast<int>(columns_.size()); ++column)
    setColumnHidden(column, false);
  int most = 0;
  for (const Column& column : columns_)
    most = std::max(most, column.givesWay);
  for (int turn = 1; turn <= most && needed() > room; ++turn) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].givesWay == turn) setColumnHidden(static_cast<int>(i), true);
    }
  }
}

void FittedTable::fitColumns() {
  if (model()->columnCount() != static_cast<int>(columns_.size())) return;
  const int room = viewport()->width();
  if (roomyRow_ > 0) setRowHeight(room < look_.scaled(narrowTable) ? narrowRow_ : roomyRow_);
  hideSome(room);
  int stretches = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    stretches += isColumnHidden(static_cast<int>(i)) ? 0 : columns_[i].stretch;
  int rest = std::max(0, room - needed());
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const int column = static_cast<int>(i);
    if (isColumnHidden(column)) continue;
    const int part = columns_[i].stretch == 0 ? 0 : rest * columns_[i].stretch / stretches;
    rest -= part;
    stretches -= columns_[i].stretch;
    horizontalHeader()->resizeSection(column, needOf(column) + part);
  }
}

void FittedTable::resizeEvent(QResizeEvent* event) {
  TableView::resizeEvent(event);
  fitColumns();
}

}  // namespace jindan::ui
