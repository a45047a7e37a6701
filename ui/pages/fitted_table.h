// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/design/table_view.h"
#include "viewmodels/text_table_model.h"

namespace jindan::ui {

/// A table of texts inside a page: as high as its rows, as wide as the page. Columns share the room; those that are
/// needed least give way when there is too little.
class FittedTable : public TableView {
  Q_OBJECT

 public:
  struct Column {
    int least = 80;   ///< at 100 % type
    int stretch = 0;  ///< its part of the room that is left
    bool isBold = false;
    bool isMuted = false;
    bool isNumber = false;     ///< aligned right
    bool isParagraph = false;  ///< may take several lines, with the quieter line under it
    int givesWay = 0;          ///< 0: never; the lowest of the others goes first
  };

  FittedTable(const Appearance& look, viewmodels::TextTableModel& model, QWidget* parent = nullptr);
  void setColumns(std::vector<Column> columns);
  /// For rows of paragraphs: at 100 % type, where there is room and where there is little.
  void setRowHeights(double roomy, double narrow);
  void fitColumns();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void hideSome(int room);
  [[nodiscard]] int needOf(int column) const;
  [[nodiscard]] int needed() const;

  const Appearance& look_;
  std::vector<Column> columns_;
  double roomyRow_ = 0;  ///< 0: the usual height
  double narrowRow_ = 0;
};

}  // namespace jindan::ui
