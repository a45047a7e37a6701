// SPDX-License-Identifier: Apache-2.0
#include "ui/design/level_picker.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "domain/types/level.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double cellWidth = 42;
constexpr double gap = 4;
/// Room for the focus ring around the cells.
constexpr double rim = 4;

/// The picker as a slider whose value can be read and set.
class PickerInterface : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit PickerInterface(LevelPicker* picker) : QAccessibleWidget(picker, QAccessible::Slider), picker_(picker) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Value ? picker_->valueText() : QAccessibleWidget::text(kind);
  }
  [[nodiscard]] QVariant currentValue() const override { return picker_->now(); }
  void setCurrentValue(const QVariant& value) override { Q_EMIT picker_->chosen(value.toInt()); }
  [[nodiscard]] QVariant maximumValue() const override { return Level::highest; }
  [[nodiscard]] QVariant minimumValue() const override { return Level::lowest; }
  [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

 private:
  LevelPicker* picker_;
};

QAccessibleInterface* makePickerInterface(const QString& /*className*/, QObject* object) {
  auto* picker = qobject_cast<LevelPicker*>(object);
  // Qt's table of interfaces owns what a factory returns.
  return picker == nullptr ? nullptr : new PickerInterface(picker);
}

}  // namespace

LevelPicker::LevelPicker(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  // Installing the same factory twice has no effect.
  QAccessible::installFactory(&makePickerInterface);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followAppearance(look, this);
}

void LevelPicker::setLevels(int original, int now) {
  if (original == original_ && now == now_) return;
  const bool isOther = now != now_;
  original_ = original;
  now_ = now;
  update();
  if (!isOther) return;
  QAccessibleValueChangeEvent changed(this, now);
  QAccessible::updateAccessibility(&changed);
}

QSize LevelPicker::sizeHint() const {
  const double width = Level::highest * look_.scaled(cellWidth) + (Level::highest - 1) * gap + 2 * rim;
  const double height = std::max(reporting::minimumTarget, static_cast<double>(look_.scaled(36))) + 2 * rim;
  return {static_cast<int>(width), static_cast<int>(height)};
}

QRectF LevelPicker::cell(int level) const {
  const double width = look_.scaled(cellWidth);
  return {rim + (level - 1) * (width + gap), rim, width, height() - 2 * rim};
}

int LevelPicker::levelAt(const QPointF& position) const {
  for (int level = Level::lowest; level <= Level::highest; ++level) {
    // The gaps belong to their neighbours, so that no press falls between two levels.
    if (cell(level).adjusted(-gap / 2, -rim, gap / 2, rim).contains(position)) return level;
  }
  return 0;
}

void LevelPicker::choose(int level) {
  if (level != 0 && level != now_) Q_EMIT chosen(level);
}

void LevelPicker::setHovered(int level) {
  if (level == hovered_) return;
  hovered_ = level;
  update();
  Q_EMIT hovered(level);
}

void LevelPicker::mouseMoveEvent(QMouseEvent* event) {
  setHovered(levelAt(event->position()));
}

void LevelPicker::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) pressed_ = levelAt(event->position());
}

void LevelPicker::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  if (levelAt(event->position()) == pressed_) choose(pressed_);
  pressed_ = 0;
}

void LevelPicker::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  setHovered(0);
}

int LevelPicker::levelForKey(int key) const {
  if (key >= Qt::Key_1 && key < Qt::Key_1 + Level::highest) return key - Qt::Key_1 + 1;
  if (key == Qt::Key_Left) return std::max(now_ - 1, now_ == 0 ? 0 : Level::lowest);
  if (key == Qt::Key_Right) return std::min(now_ + 1, Level::highest);
  if (key == Qt::Key_Home) return Level::lowest;
  return key == Qt::Key_End ? Level::highest : -1;
}

void LevelPicker::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
    Q_EMIT resetAsked();
    return;
  }
  const int level = levelForKey(event->key());
  if (level < 0) return QWidget::keyPressEvent(event);
  choose(level);
}

void LevelPicker::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  for (int level = Level::lowest; level <= Level::highest; ++level)
    paintCell(painter, level);
  if (hasFocus()) drawFocusRing(painter, rect(), look_.theme().accent);
}

void LevelPicker::paintCell(QPainter& painter, int level) const {
  const Theme& theme = look_.theme();
  const bool isAssumed = level == now_ && now_ != original_;
  const bool isWas = level == original_ && now_ != original_;
  const QRectF box = cell(level);
  BoxStyle style{theme.surface, theme.border, theme.hairline, 8};
  QColor ink = theme.mutedInk;
  if (isAssumed) {
    style = {theme.caution, theme.caution, theme.hairline, 8};
    ink = reporting::readableOn(theme.caution);
  } else if (level == now_) {
    style = {theme.accentSoft, theme.accent, 2, 8};
    ink = theme.accent;
  } else if (level == hovered_) {
    style = {hoverFill(theme), controlLine(theme), theme.hairline, 8};
    ink = theme.ink;
  }
  if (isWas) style.line = QColor();
  drawBox(painter, box, style.line.isValid() ? style : BoxStyle{style.fill, style.fill, 0, 8});
  if (isWas) {
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 7, 7);
  }
  const double px = look_.type().body();
  const bool isStrong = isAssumed || level == now_;
  drawLine(painter, box, QString::number(level), isStrong ? look_.fonts().bold(px) : look_.fonts().regular(px), ink,
           Qt::AlignHCenter);
}

}  // namespace jindan::ui
