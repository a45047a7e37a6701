// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "ui/design/text_label.h"

namespace jindan::ui {

class TableView;

/// Paints a cell of a TableView: background, hairline, then paintContent(), which here is the text in one line.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  CellDelegate(const Appearance& look, TableView* table);

  void setInk(Ink ink) { ink_ = ink; }
  void setBold(bool isBold) { isBold_ = isBold; }
  void setAlignment(Qt::Alignment align) { align_ = align; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  /// `box` is the cell without its margins.
  virtual void paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const;
  /// Width of the content, for columns fitted to it.
  [[nodiscard]] virtual double contentWidth(const QModelIndex& index) const;
  [[nodiscard]] const Appearance& look() const { return look_; }
  [[nodiscard]] QFont font() const;
  [[nodiscard]] Ink ink() const { return ink_; }

 private:
  const Appearance& look_;
  TableView* table_;
  Ink ink_ = Ink::normal;
  bool isBold_ = false;
  Qt::Alignment align_ = Qt::AlignLeft;
};

}  // namespace jindan::ui
