// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/cell_delegate.h"

namespace jindan::ui {

/// A stage: its number in a circle (an int in `numberRole`) and its word (DisplayRole). No number: only the word.
class StageCell : public CellDelegate {
  Q_OBJECT

 public:
  StageCell(const Appearance& look, TableView* table, int numberRole)
      : CellDelegate(look, table), numberRole_(numberRole) {}

 protected:
  void paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;
  [[nodiscard]] double contentWidth(const QModelIndex& index) const override;

 private:
  int numberRole_;
};

/// The pillars as thin bars (a QVariantList of 0–100 in `valuesRole`; an invalid entry is not known). The model's
/// AccessibleTextRole says the same in words.
class PillarBarsCell : public CellDelegate {
  Q_OBJECT

 public:
  PillarBarsCell(const Appearance& look, TableView* table, int valuesRole)
      : CellDelegate(look, table), valuesRole_(valuesRole) {}

 protected:
  void paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;
  [[nodiscard]] double contentWidth(const QModelIndex& index) const override;

 private:
  int valuesRole_;
};

/// A change with its sign (DisplayRole), good when above zero, stop when below (a double in `valueRole`).
class ChangeCell : public CellDelegate {
  Q_OBJECT

 public:
  ChangeCell(const Appearance& look, TableView* table, int valueRole)
      : CellDelegate(look, table), valueRole_(valueRole) {}

 protected:
  void paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;

 private:
  int valueRole_;
};

/// A comparison in words (DisplayRole): quiet when there is no difference, bold when there is one (a double other than
/// 0 in `valueRole`).
class DifferenceCell : public CellDelegate {
  Q_OBJECT

 public:
  DifferenceCell(const Appearance& look, TableView* table, int valueRole)
      : CellDelegate(look, table), valueRole_(valueRole) {}

 protected:
  void paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;
  [[nodiscard]] double contentWidth(const QModelIndex& index) const override;

 private:
  int valueRole_;
};

/// The stage as the table shows it, for other places: a circle with the number, then the word.
void paintStageChip(QPainter& painter, const QRectF& box, int stage, const QString& word, const Appearance& look);

}  // namespace jindan::ui
