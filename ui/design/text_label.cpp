// SPDX-License-Identifier: Apache-2.0
#include "ui/design/text_label.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

/// Beyond this a line is hard to follow; a label asks for no more, though it takes it.
constexpr double widestWish = 720;
constexpr double widestMinimum = 120;
constexpr int unbroken = 100'000;

bool isBoldRole(TextRole role) {
  return role == TextRole::section || role == TextRole::question || role == TextRole::score;
}

double lineHeightOf(TextRole role) {
  if (role == TextRole::score) return 1.15;
  if (role == TextRole::question || role == TextRole::section) return 1.38;
  return 1.5;
}

}  // namespace

QColor inkColour(const Theme& theme, Ink ink) {
  switch (ink) {
    case Ink::normal:
      return theme.ink;
    case Ink::muted:
      return theme.mutedInk;
    case Ink::accent:
      return theme.accent;
    case Ink::good:
      return theme.good;
    case Ink::caution:
      return theme.caution;
    case Ink::stop:
      return theme.stop;
    case Ink::data:
      return theme.data;
    case Ink::talent:
      return theme.talent;
    case Ink::funding:
      return theme.funding;
    case Ink::gates:
      return theme.gates;
  }
  return theme.ink;
}

double textSize(const TypeScale& type, TextRole role) {
  switch (role) {
    case TextRole::caption:
      return type.caption();
    case TextRole::body:
      return type.body();
    case TextRole::help:
      return type.help();
    case TextRole::section:
      return type.section();
    case TextRole::question:
      return type.question();
    case TextRole::score:
      return type.score();
  }
  return type.body();
}

TextLabel::TextLabel(const Appearance& look, TextRole role, QWidget* parent)
    : QLabel(parent), look_(look), role_(role), isBold_(isBoldRole(role)) {
  setTextFormat(Qt::PlainText);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&look, &Appearance::changed, this, &TextLabel::refresh);
}

void TextLabel::setText(const QString& text) {
  QLabel::setText(text);
  setAccessibleName(text);
  refresh();
}

void TextLabel::setRole(TextRole role) {
  role_ = role;
  isBold_ = isBoldRole(role);
  refresh();
}

void TextLabel::setInk(Ink ink) {
  ink_ = ink;
  refresh();
}

void TextLabel::setBold(bool isBold) {
  isBold_ = isBold;
  refresh();
}

void TextLabel::setBoldParts(bool hasBoldParts) {
  hasBoldParts_ = hasBoldParts;
  refresh();
}

void TextLabel::setMinLines(int lines) {
  minLines_ = lines;
  refresh();
}

void TextLabel::setMaxLines(int lines) {
  maxLines_ = lines;
  refresh();
}

int TextLabel::heightForWidth(int width) const {
  const QMargins margins = contentsMargins();
  const int inner = std::max(1, width - margins.left() - margins.right());
  const reporting::TextLayout& layout = layoutFor(inner);
  const int text = static_cast<int>(std::ceil(layout.height()));
  return std::max(text, lineCeil(minLines_)) + margins.top() + margins.bottom();
}

QSize TextLabel::sizeHint() const {
  const QMargins margins = contentsMargins();
  // One more pixel: widths are fractions here and whole numbers in layouts.
  const int natural = static_cast<int>(std::ceil(layoutFor(unbroken).widestLine())) + 1;
  const int width = std::min(natural, look_.scaled(widestWish)) + margins.left() + margins.right();
  return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const {
  const QSize hint = sizeHint();
  return {std::min(hint.width(), look_.scaled(widestMinimum)), std::min(hint.height(), lineCeil(1))};
}

void TextLabel::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const QRect box = contentsRect();
  const reporting::TextLayout& layout = layoutFor(box.width());
  double top = box.top();
  if (alignment() & Qt::AlignVCenter) top += (box.height() - layout.height()) / 2;
  if (alignment() & Qt::AlignBottom) top += box.height() - layout.height();
  layout.paint(painter, {static_cast<double>(box.left()), top});
}

void TextLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::EnabledChange) refresh();
}

reporting::TextBlock TextLabel::block() const {
  const Fonts& fonts = look_.fonts();
  const double px = textSize(look_.type(), role_);
  const QColor colour = isEnabled() ? inkColour(look_.theme(), ink_) : disabledInk(look_.theme());
  reporting::TextBlock block{text(), isBold_ ? fonts.bold(px) : fonts.regular(px), colour};
  if (hasBoldParts_) block.boldFont = fonts.bold(px);
  block.lineHeight = lineHeightOf(role_);
  block.align = alignment();
  block.maxLines = maxLines_;
  return block;
}

const reporting::TextLayout& TextLabel::layoutFor(int width) const {
  for (const CachedLayout& cached : cached_) {
    if (cached.layout && cached.width == width) return *cached.layout;
  }
  CachedLayout& oldest = cached_[nextCached_];
  nextCached_ = (nextCached_ + 1) % cached_.size();
  oldest = {width, std::make_unique<reporting::TextLayout>(block(), width)};
  return *oldest.layout;
}

int TextLabel::lineCeil(double lines) const {
  return static_cast<int>(std::ceil(lines * lineHeightOf(role_) * textSize(look_.type(), role_)));
}

void TextLabel::refresh() {
  for (CachedLayout& cached : cached_)
    cached.layout.reset();
  updateGeometry();
  update();
}

}  // namespace jindan::ui
