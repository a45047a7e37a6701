// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/cell_delegate.h"

namespace jindan::ui {

/// A sentence over as many lines as the row has room for, and under it a muted caption (a QString in `captionRole`,
/// which may be empty). What does not fit ends in "…"; the model's ToolTipRole should have all of it.
class ParagraphCell : public CellDelegate {
  Q_OBJECT

 public:
  ParagraphCell(const Appearance& look, TableView* table, int captionRole)
      : CellDelegate(look, table), captionRole_(captionRole) {}

 protected:
  void paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;

 private:
  int captionRole_;
};

}  // namespace jindan::ui
