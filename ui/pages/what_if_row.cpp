// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/what_if_row.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/paint_support.h"
#include "ui/design/text_label.h"

namespace jindan::ui {
namespace {

constexpr int padding = 10;
constexpr int side = 12;
constexpr int gap = 16;
constexpr int leastText = 230;
constexpr int mark = 4;
constexpr std::size_t mostWidths = 8;

}  // namespace

WhatIfRow::WhatIfRow(const Appearance& look, bool isFirst, QWidget* parent)
    : QWidget(parent),
      look_(look),
      isFirst_(isFirst),
      picker_(new LevelPicker(look, this)),
      reset_(new Button(look, Button::Kind::quiet, this)) {
  reset_->setCompact(true);
  reset_->setArrow(Arrow::back);
  reset_->hide();
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(picker_, &LevelPicker::chosen, this, &WhatIfRow::levelChosen);
  connect(picker_, &LevelPicker::resetAsked, this, &WhatIfRow::resetAsked);
  connect(picker_, &LevelPicker::hovered, this, [this](int level) {
    hovered_ = level;
    update();
  });
  connect(reset_, &Button::clicked, this, [this] {
    // The button goes with the change it takes back; the keyboard stays in the row.
    picker_->setFocus(Qt::OtherFocusReason);
    Q_EMIT resetAsked();
  });
  connect(&look, &Appearance::changed, this, &WhatIfRow::measure);
}

void WhatIfRow::setWords(const QStringList& sentences, const QString& reset) {
  sentences_ = sentences;
  reset_->setText(reset);
  reset_->setAccessibleName(reset + QLatin1Char(' ') + row_.title);
  measure();
}

void WhatIfRow::setRow(const viewmodels::WhatIfPage::Row& row) {
  if (row == row_) return;
  row_ = row;
  picker_->setLevels(row.original, row.now);
  picker_->setAccessibleName(row.spoken);
  picker_->setAccessibleDescription(row.state);
  picker_->setValueText(row.sentence);
  reset_->setVisible(row.isChanged);
  reset_->setAccessibleName(reset_->text() + QLatin1Char(' ') + row.title);
  update();
}

const QString& WhatIfRow::shownSentence() const {
  return hovered_ > 0 && hovered_ <= sentences_.size() ? sentences_[hovered_ - 1] : row_.sentence;
}

void WhatIfRow::measure() {
  const int wish = look_.scaled(720);
  const QSize picker = picker_->sizeHint();
  hint_ = {wish, measuredFor(wish).height};
  least_ = {picker.width() + reset_->sizeHint().width() + 2 * side + side / 2, picker.height()};
  places_.clear();
  updateGeometry();
  arrange();
  update();
}

QFont WhatIfRow::sentenceFont() const {
  return look_.fonts().regular(look_.type().caption());
}

double WhatIfRow::titleHeight() const {
  return std::ceil(look_.type().body() * 1.5);
}

double WhatIfRow::sentenceHeight(double width) const {
  double height = 0;
  for (const QString& sentence : sentences_) {
    const reporting::TextLayout layout({sentence, sentenceFont(), {}}, std::max(1.0, width));
    height = std::max(height, std::ceil(layout.height()));
  }
  return height;
}

const WhatIfRow::Places& WhatIfRow::placesFor(int width) const {
  const auto known = places_.find(width);
  if (known != places_.end()) return known->second;
  // A window that is being resized passes many widths once.
  if (places_.size() >= mostWidths) places_.clear();
  return places_[width] = measuredFor(width);
}

WhatIfRow::Places WhatIfRow::measuredFor(int width) const {
  Places at;
  const QSize picker = picker_->sizeHint();
  const QSize reset = reset_->sizeHint();
  const int controls = picker.width() + reset.width() + side / 2;
  const int room = width - 2 * side;
  const bool isBeside = room - controls - gap >= look_.scaled(leastText);
  const int textWidth = isBeside ? room - controls - gap : room;
  const int text = static_cast<int>(titleHeight() + sentenceHeight(textWidth));
  const int row = isBeside ? std::max(text, picker.height()) : text;
  at.text = QRect(side, padding + (row - text) / 2, textWidth, text);
  const int x = isBeside ? side + textWidth + gap : side - 4;
  const int y = isBeside ? padding + (row - picker.height()) / 2 : padding + text + 4;
  at.picker = QRect(QPoint(x, y), picker);
  at.reset = QRect(QPoint(x + picker.width() + side / 2, y + (picker.height() - reset.height()) / 2), reset);
  at.height = (isBeside ? padding + row : y + picker.height()) + padding;
  return at;
}

int WhatIfRow::heightForWidth(int width) const {
  return placesFor(width).height;
}

void WhatIfRow::arrange() {
  const Places at = placesFor(width());
  picker_->setGeometry(at.picker);
  reset_->setGeometry(at.reset);
}

void WhatIfRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

bool WhatIfRow::event(QEvent* event) {
  // Children are placed by hand: what they ask of a layout says nothing new to the page.
  if (event->type() == QEvent::LayoutRequest) return true;
  return QWidget::event(event);
}

void WhatIfRow::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  if (row_.isChanged) {
    const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -2);
    drawBox(painter, box, {theme.cautionTint.fill, theme.cautionTint.fill, 0, 6});
    drawBox(painter, {box.left(), box.top(), mark, box.height()}, {theme.caution, theme.caution, 0, 2});
  } else if (!isFirst_) {
    painter.fillRect(QRectF(side, 0, width() - 2 * side, theme.hairline), theme.border);
  }
  const QRect text = placesFor(width()).text;
  paintTitle(painter, {static_cast<double>(text.left()), static_cast<double>(text.top()),
                       static_cast<double>(text.width()), titleHeight()});
  const bool isStrong = row_.isChanged || hovered_ > 0;
  const reporting::TextLayout sentence({shownSentence(), sentenceFont(), isStrong ? theme.ink : theme.mutedInk},
                                       text.width());
  sentence.paint(painter, {static_cast<double>(text.left()), text.top() + titleHeight()});
}

void WhatIfRow::paintTitle(QPainter& painter, const QRectF& line) const {
  const Theme& theme = look_.theme();
  const QFont small = row_.isChanged ? look_.fonts().bold(look_.type().caption()) : sentenceFont();
  QString state = row_.state;
  if (!row_.target.isEmpty()) state = state.isEmpty() ? row_.target : row_.target + QStringLiteral(" · ") + state;
  const double stateWidth =
      state.isEmpty() ? 0 : std::min(line.width() * 0.6, std::ceil(reporting::textWidth(state, small)) + 1);
  const double titleWidth = line.width() - stateWidth - (stateWidth > 0 ? gap : 0);
  drawLine(painter, {line.left(), line.top(), titleWidth, line.height()}, row_.title,
           look_.fonts().bold(look_.type().body()), theme.ink);
  const QColor ink = row_.isChanged ? theme.caution : row_.isObstacle ? theme.stop : theme.good;
  drawLine(painter, {line.right() - stateWidth, line.top(), stateWidth, line.height()}, state, small, ink,
           Qt::AlignRight);
}

}  // namespace jindan::ui
