// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_step_row.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/text/text_layout.h"
#include "ui/design/accessible_button.h"
#include "ui/design/paint_support.h"
#include "ui/design/tick_box.h"

namespace jindan::ui {
namespace {

constexpr int padding = 12;
constexpr double ring = 4;
constexpr double gap = 12;
constexpr double lineGap = 3;
constexpr double mostEffect = 0.42;
constexpr int usualWidth = 560;
constexpr int leastWidth = 280;
constexpr std::size_t mostWidths = 8;

}  // namespace

PlanStepRow::PlanStepRow(const Appearance& look, QWidget* parent) : QAbstractButton(parent), look_(look) {
  makeReadersClick(*this, QAccessible::CheckBox);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&look, &Appearance::changed, this, &PlanStepRow::measureAnew);
}

void PlanStepRow::setWords(const Words& words) {
  if (words == words_) return;
  words_ = words;
  setText(words.name);
  setAccessibleName(words.name);
  QStringList spoken;
  for (const QString& part : {words.facts, words.effect, words.needs, words.todo})
    if (!part.isEmpty()) spoken << part;
  setAccessibleDescription(spoken.join(QStringLiteral(". ")));
  measureAnew();
}

void PlanStepRow::setFirst(bool isFirst) {
  if (isFirst == isFirst_) return;
  isFirst_ = isFirst;
  update();
}

void PlanStepRow::measureAnew() {
  heights_.clear();
  updateGeometry();
  update();
}

QList<PlanStepRow::Line> PlanStepRow::lines() const {
  const Theme& theme = look_.theme();
  const QFont small = look_.fonts().regular(look_.type().caption());
  QList<Line> lines;
  if (!words_.facts.isEmpty()) lines << Line{words_.facts, small, theme.ink};
  if (!words_.needs.isEmpty()) lines << Line{words_.needs, small, theme.caution};
  if (!words_.todo.isEmpty()) lines << Line{words_.todo, small, theme.mutedInk};
  return lines;
}

double PlanStepRow::boxSize() const {
  return look_.scaled(20);
}

double PlanStepRow::textLeft() const {
  return ring + boxSize() + gap;
}

double PlanStepRow::effectWidth(double width) const {
  if (words_.effect.isEmpty()) return 0;
  const double wish = reporting::textWidth(words_.effect, look_.fonts().bold(look_.type().caption()));
  return std::min(width * mostEffect, std::ceil(wish) + 1);
}

int PlanStepRow::measured(int width) const {
  const double room = std::max(1.0, width - textLeft() - ring);
  const double effect = effectWidth(room);
  const double nameRoom = std::max(1.0, room - effect - (effect > 0 ? gap : 0));
  const QFont bold = look_.fonts().bold(look_.type().body());
  const QFont smallBold = look_.fonts().bold(look_.type().caption());
  double height = reporting::TextLayout({words_.name, bold, {}}, nameRoom).height();
  if (effect > 0) height = std::max(height, reporting::TextLayout({words_.effect, smallBold, {}}, effect).height());
  for (const Line& line : lines())
    height += lineGap + reporting::TextLayout({line.text, line.font, {}}, room).height();
  return std::max(static_cast<int>(std::ceil(height)) + 2 * padding, static_cast<int>(reporting::minimumTarget));
}

int PlanStepRow::heightForWidth(int width) const {
  const auto known = heights_.find(width);
  if (known != heights_.end()) return known->second;
  // A window that is being resized passes many widths once.
  if (heights_.size() >= mostWidths) heights_.clear();
  return heights_[width] = measured(width);
}

QSize PlanStepRow::sizeHint() const {
  const int width = look_.scaled(usualWidth);
  return {width, heightForWidth(width)};
}

QSize PlanStepRow::minimumSizeHint() const {
  return {look_.scaled(leastWidth), static_cast<int>(reporting::minimumTarget)};
}

void PlanStepRow::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = look_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse()) drawBox(painter, QRectF(rect()).adjusted(0, 2, 0, -2), {hoverFill(theme), {}, 0, 6});
  if (!isFirst_) painter.fillRect(QRectF(0, 0, width(), theme.hairline), theme.border);
  paintBox(painter);
  const double room = std::max(1.0, width() - textLeft() - ring);
  const double effect = effectWidth(room);
  const double nameRoom = std::max(1.0, room - effect - (effect > 0 ? gap : 0));
  const QColor nameInk = isChecked() ? theme.mutedInk : theme.ink;
  const reporting::TextLayout name({words_.name, look_.fonts().bold(look_.type().body()), nameInk}, nameRoom);
  double y = padding;
  name.paint(painter, {textLeft(), y});
  double below = name.height();
  if (effect > 0) {
    const QColor ink = isChecked() ? theme.mutedInk : theme.good;
    reporting::TextBlock block{words_.effect, look_.fonts().bold(look_.type().caption()), ink};
    block.align = Qt::AlignRight;
    const reporting::TextLayout layout(block, effect);
    layout.paint(painter, {textLeft() + room - effect, y});
    below = std::max(below, layout.height());
  }
  y += below;
  for (const Line& line : lines()) {
    y += lineGap;
    const reporting::TextLayout layout({line.text, line.font, line.ink}, room);
    layout.paint(painter, {textLeft(), y});
    y += layout.height();
  }
}

void PlanStepRow::paintBox(QPainter& painter) const {
  const Theme& theme = look_.theme();
  const QRectF box(ring, padding + 1, boxSize(), boxSize());
  drawTickBox(painter, box, isChecked(), underMouse(), theme);
  if (hasFocus()) drawFocusRing(painter, box.adjusted(-ring, -ring, ring, ring), theme.accent, tickBoxRadius + ring);
}

void PlanStepRow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down) {
    Q_EMIT moveAsked(1);
  } else if (event->key() == Qt::Key_Up) {
    Q_EMIT moveAsked(-1);
  } else {
    QAbstractButton::keyPressEvent(event);
  }
}

void PlanStepRow::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void PlanStepRow::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

}  // namespace jindan::ui
