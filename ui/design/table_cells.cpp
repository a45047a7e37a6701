// SPDX-License-Identifier: Apache-2.0
#include "ui/design/table_cells.h"

#include <QPainter>
#include <optional>

#include "reporting/charts/pillar_mini_bars.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double chipSize = 24;
constexpr double barsWidth = 150;
constexpr double barsHeight = 30;

}  // namespace

void DifferenceCell::paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  const bool differs = index.data(valueRole_).toDouble() != 0;
  const double px = look().type().body();
  drawLine(painter, box, index.data(Qt::DisplayRole).toString(),
           differs ? look().fonts().bold(px) : look().fonts().regular(px),
           inkColour(look().theme(), differs ? Ink::caution : Ink::muted));
}

double DifferenceCell::contentWidth(const QModelIndex& index) const {
  return reporting::textWidth(index.data(Qt::DisplayRole).toString(), look().fonts().bold(look().type().body()));
}

void paintStageChip(QPainter& painter, const QRectF& box, int stage, const QString& word, const Appearance& look) {
  const Theme& theme = look.theme();
  const QFont font = look.fonts().regular(look.type().body());
  if (stage < 1 || stage > static_cast<int>(theme.stages.size()))
    return drawLine(painter, box, word, font, theme.mutedInk);
  const double size = look.scaled(chipSize);
  const QRectF chip(box.left(), box.center().y() - size / 2, size, size);
  const QColor colour = theme.stages[static_cast<std::size_t>(stage) - 1];
  drawBox(painter, chip, {colour, colour, 0, size / 2});
  drawLine(painter, chip, QString::number(stage), look.fonts().bold(look.type().caption()),
           reporting::readableOn(colour), Qt::AlignHCenter);
  drawLine(painter, box.adjusted(size + 8, 0, 0, 0), word, font, theme.ink);
}

void StageCell::paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  paintStageChip(painter, box, index.data(numberRole_).toInt(), index.data(Qt::DisplayRole).toString(), look());
}

double StageCell::contentWidth(const QModelIndex& index) const {
  return CellDelegate::contentWidth(index) + look().scaled(chipSize) + 8;
}

void PillarBarsCell::paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  reporting::PillarMiniBarsModel model;
  const QVariantList values = index.data(valuesRole_).toList();
  for (const QVariant& value : values)
    model.values.push_back(value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
  if (model.values.empty()) return CellDelegate::paintContent(painter, box, index);
  const double height = look().scaled(barsHeight);
  const QRectF bars(box.left(), box.center().y() - height / 2, box.width() - 8, height);
  reporting::paintPillarMiniBars(painter, bars, model, look().theme(), look().fonts());
}

double PillarBarsCell::contentWidth(const QModelIndex& /*index*/) const {
  return barsWidth;
}

void ChangeCell::paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  const Theme& theme = look().theme();
  const double change = index.data(valueRole_).toDouble();
  const double px = look().type().body();
  const QFont font = change == 0 ? look().fonts().regular(px) : look().fonts().bold(px);
  const QColor moved = change > 0 ? theme.good : theme.stop;
  drawLine(painter, box, index.data(Qt::DisplayRole).toString(), font, change == 0 ? theme.mutedInk : moved);
}

}  // namespace jindan::ui
