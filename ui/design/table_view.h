// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

#include "ui/design/appearance.h"

namespace jindan::ui {

class CellDelegate;

/// A calm table: whole rows, hairlines, the row under the pointer tinted. A row opens by click or Enter. Columns keep
/// the widths given by the page (horizontalHeader()); cells are painted by CellDelegate and its kin.
class TableView : public QTableView {
  Q_OBJECT

 public:
  explicit TableView(const Appearance& look, QWidget* parent = nullptr);

  /// Off: only Enter and double click open a row.
  void setOpensOnClick(bool opens) { opensOnClick_ = opens; }
  /// As high as its rows, for tables inside a page that scrolls itself.
  void setGrowsWithRows(bool grows);
  /// At 100 % type, for rows that hold more than one line.
  void setRowHeight(double px);
  [[nodiscard]] int hoveredRow() const { return hoveredRow_; }
  void setModel(QAbstractItemModel* model) override;
  /// The width a column needs to show its cells whole; its header asks for itself.
  using QTableView::sizeHintForColumn;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void opened(const QModelIndex& index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void applyLook();
  void setHoveredRow(int row);
  [[nodiscard]] int fullHeight() const;

  const Appearance& look_;
  QWidget* edge_;
  int hoveredRow_ = -1;
  bool opensOnClick_ = true;
  bool growsWithRows_ = false;
  double rowHeight_;
};

}  // namespace jindan::ui
