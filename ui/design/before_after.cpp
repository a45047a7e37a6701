// SPDX-License-Identifier: Apache-2.0
#include "ui/design/before_after.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/accessible_role.h"
#include "ui/design/paint_support.h"
#include "ui/design/table_cells.h"

namespace jindan::ui {
namespace {

constexpr double chip = 24;
constexpr double arrow = 22;
constexpr double around = 12;
constexpr double changeGap = 10;
constexpr double scoreLine = 1.35;

}  // namespace

BeforeAfter::BeforeAfter(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  setAccessibleRole(*this, QAccessible::Graphic);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&look, &Appearance::changed, this, &BeforeAfter::measure);
  measure();
}

void BeforeAfter::setSides(const Side& before, const Side& after, const QString& change, Ink ink, bool isAssumed) {
  if (before == before_ && after == after_ && change == change_ && ink == ink_ && isAssumed == isAssumed_) return;
  before_ = before;
  after_ = after;
  change_ = change;
  ink_ = ink;
  isAssumed_ = isAssumed;
  measure();
}

void BeforeAfter::setDescription(const QString& name, const QString& description) {
  setAccessibleName(name);
  setAccessibleDescription(description);
}

double BeforeAfter::sideWidth(const Side& side) const {
  const Fonts& fonts = look_.fonts();
  const TypeScale& type = look_.type();
  const double words = reporting::textWidth(side.stageWord, fonts.regular(type.body()));
  return std::ceil(std::max({reporting::textWidth(side.caption, fonts.bold(type.body())),
                             reporting::textWidth(side.score, fonts.bold(type.score())),
                             reporting::textWidth(side.range, fonts.regular(type.caption())),
                             words + (side.stage > 0 ? look_.scaled(chip) + 8 : 0)})) +
         2;
}

void BeforeAfter::measure() {
  const TypeScale& type = look_.type();
  const QFont font = look_.fonts().bold(type.section());
  // Room for a change of two digits in any case, so that nothing moves with the first one.
  const double change =
      std::max(reporting::textWidth(change_, font), reporting::textWidth(QStringLiteral("+00.0점"), font));
  const double score = reporting::textWidth(after_.score, look_.fonts().bold(type.score()));
  const double right = std::max(sideWidth(after_), score + look_.scaled(changeGap) + change + 2);
  const double width = sideWidth(before_) + look_.scaled(arrow + 2 * around) + right;
  const double height =
      lineHeight(type.body()) + scoreLine * type.score() + lineHeight(type.caption()) + look_.scaled(6 + 28);
  const QSize hint(static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height)));
  if (hint != hint_) updateGeometry();
  hint_ = hint;
  update();
}

void BeforeAfter::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  const TypeScale& type = look_.type();
  const double left = sideWidth(before_);
  const double at = left + look_.scaled(arrow + 2 * around);
  const double scoreTop = lineHeight(type.body());
  const double scoreHeight = scoreLine * type.score();
  paintSide(painter, 0, left, before_, false);
  paintSide(painter, at, width() - at, after_, isAssumed_);
  drawArrow(painter, {left + look_.scaled(around), scoreTop, static_cast<double>(look_.scaled(arrow)), scoreHeight},
            Arrow::forward, isAssumed_ ? theme.caution : theme.mutedInk);
  const double x = at + reporting::textWidth(after_.score, look_.fonts().bold(type.score())) + look_.scaled(changeGap);
  drawLine(painter, {x, scoreTop + type.score() * 0.1, width() - x, scoreHeight}, change_,
           look_.fonts().bold(type.section()), inkColour(theme, ink_));
}

void BeforeAfter::paintSide(QPainter& painter, double left, double width, const Side& side, bool isStrong) const {
  const Theme& theme = look_.theme();
  const Fonts& fonts = look_.fonts();
  const TypeScale& type = look_.type();
  double top = 0;
  const auto line = [&](double height, const QString& text, const QFont& font, const QColor& colour) {
    drawLine(painter, {left, top, width, height}, text, font, colour);
    top += height;
  };
  line(lineHeight(type.body()), side.caption, isStrong ? fonts.bold(type.body()) : fonts.regular(type.body()),
       isStrong ? theme.caution : theme.mutedInk);
  line(scoreLine * type.score(), side.score, fonts.bold(type.score()), isStrong ? theme.ink : theme.mutedInk);
  line(lineHeight(type.caption()), side.range, fonts.regular(type.caption()), theme.mutedInk);
  top += look_.scaled(6);
  paintStageChip(painter, {left, top, width, static_cast<double>(look_.scaled(28))}, side.stage, side.stageWord, look_);
}

}  // namespace jindan::ui
