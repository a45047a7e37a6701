// SPDX-License-Identifier: Apache-2.0
#include "ui/design/key_caps.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/text/text_layout.h"
#include "ui/design/accessible_role.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double insideCap = 9;
constexpr double betweenCaps = 4;

}  // namespace

KeyCaps::KeyCaps(const Appearance& look, const QStringList& chords, QWidget* parent)
    : QWidget(parent), look_(look), chords_(chords) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleRole(*this, QAccessible::StaticText);
  followAppearance(look, this);
  speak();
}

void KeyCaps::speak() {
  setAccessibleName(chords_.join(QLatin1Char(' ') + tr("or", "between two keys") + QLatin1Char(' ')));
}

QFont KeyCaps::textFont() const {
  return look_.fonts().regular(look_.type().caption());
}

double KeyCaps::capHeight() const {
  return std::ceil(look_.scaled(28));
}

QList<KeyCaps::Piece> KeyCaps::pieces() const {
  QList<Piece> all;
  double x = 0;
  const auto add = [&](const QString& text, bool isCap) {
    const double words = std::ceil(reporting::textWidth(text, textFont()));
    const double width = isCap ? std::max(capHeight(), words + 2 * insideCap) : words + 1;
    all.append({text, isCap, x, width});
    x += width + betweenCaps;
  };
  for (const QString& chord : chords_) {
    if (!all.isEmpty()) add(tr("or", "between two keys"), false);
    for (const QString& key : chord.split(u'+'))
      add(key, true);
  }
  return all;
}

QSize KeyCaps::sizeHint() const {
  const QList<Piece> all = pieces();
  const double width = all.isEmpty() ? 0 : all.last().left + all.last().width;
  return {static_cast<int>(std::ceil(width)), static_cast<int>(capHeight())};
}

void KeyCaps::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = look_.theme();
  for (const Piece& piece : pieces()) {
    const QRectF box(piece.left, 0, piece.width, capHeight());
    if (piece.isCap) drawBox(painter, box, {theme.window, controlLine(theme), theme.hairline, 6});
    drawLine(painter, box, piece.text, textFont(), piece.isCap ? theme.ink : theme.mutedInk, Qt::AlignHCenter);
  }
}

void KeyCaps::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    speak();
    updateGeometry();
  }
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
