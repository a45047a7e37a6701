// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>
#include <optional>
#include <vector>

#include "reporting/report/paper_style.h"
#include "reporting/report/strip.h"

namespace jindan::reporting {

struct CellLine {
  QString text;
  TextRole role = TextRole::small;
  std::optional<QColor> colour = {};
  QString url = {};  ///< the whole line leads there
};

/// Texts under each other; empty ones are left out.
using Cell = std::vector<CellLine>;

struct Column {
  QString title;
  double share = 0;  ///< of the table's width
  Qt::Alignment align = Qt::AlignLeft;
};

struct TableRow {
  std::vector<Cell> cells;
  bool isGroup = false;         ///< a caption over the rows that follow
  bool continuesAbove = false;  ///< no line above it: more of the row before
  QString name = {};            ///< for links that lead to this row
  bool isAside = false;         ///< a word on the row above, over the whole width beside a bar; never parted from it
};

/// Rows are never divided; the head is repeated on every page. No head when no column has a title.
struct Table {
  std::vector<Column> columns;
  std::vector<TableRow> rows;
  bool isWhole = false;  ///< on one page, with the heading above it, if it is not higher than a page
};

[[nodiscard]] Strips tableStrips(const Table& table, double width, const PaperStyle& style);

}  // namespace jindan::reporting
