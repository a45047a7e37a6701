// SPDX-License-Identifier: Apache-2.0
#include "ui/design/slider.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double handleRadius = 10;
constexpr double lineHeight = 6;
constexpr double ring = 4;
constexpr int usualWidth = 220;
constexpr int leastWidth = 120;

/// Qt's own interface tells the place on the line, not what it stands for.
class SliderInterface : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit SliderInterface(Slider* slider) : QAccessibleWidget(slider, QAccessible::Slider), slider_(slider) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Value ? slider_->valueText() : QAccessibleWidget::text(kind);
  }
  [[nodiscard]] QVariant currentValue() const override { return slider_->value(); }
  void setCurrentValue(const QVariant& value) override { slider_->setValue(value.toInt()); }
  [[nodiscard]] QVariant maximumValue() const override { return slider_->maximum(); }
  [[nodiscard]] QVariant minimumValue() const override { return slider_->minimum(); }
  [[nodiscard]] QVariant minimumStepSize() const override { return slider_->singleStep(); }

 private:
  Slider* slider_;
};

QAccessibleInterface* makeSliderInterface(const QString& /*className*/, QObject* object) {
  auto* slider = qobject_cast<Slider*>(object);
  // Qt's table of interfaces owns what a factory returns.
  return slider == nullptr ? nullptr : new SliderInterface(slider);
}

}  // namespace

Slider::Slider(const Appearance& look, QWidget* parent) : QSlider(Qt::Horizontal, parent), look_(look) {
  // Installing the same factory twice has no effect.
  QAccessible::installFactory(&makeSliderInterface);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followAppearance(look, this);
}

void Slider::setValueText(const QString& text) {
  if (text == valueText_) return;
  valueText_ = text;
  QAccessibleValueChangeEvent changed(this, value());
  QAccessible::updateAccessibility(&changed);
}

QSize Slider::sizeHint() const {
  const double height = std::max(reporting::minimumTarget, 2 * (radius() + ring));
  return {look_.scaled(usualWidth), static_cast<int>(std::ceil(height))};
}

QSize Slider::minimumSizeHint() const {
  return {look_.scaled(leastWidth), sizeHint().height()};
}

double Slider::radius() const {
  return look_.scaled(handleRadius);
}

double Slider::handleX() const {
  const double room = width() - 2 * (radius() + ring);
  const int span = std::max(1, maximum() - minimum());
  return radius() + ring + room * (value() - minimum()) / span;
}

int Slider::valueAt(double x) const {
  const double room = std::max(1.0, width() - 2 * (radius() + ring));
  const double share = std::clamp((x - radius() - ring) / room, 0.0, 1.0);
  return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

void Slider::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = look_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double middle = height() / 2.0;
  const double left = radius() + ring;
  const double x = handleX();
  const QRectF line(left, middle - lineHeight / 2, width() - 2 * left, lineHeight);
  drawBox(painter, line, {theme.track, controlLine(theme), theme.hairline, lineHeight / 2});
  drawBox(painter, {line.left(), line.top(), x - line.left(), lineHeight},
          {theme.accent, theme.accent, 0, lineHeight / 2});
  const QRectF handle(x - radius(), middle - radius(), 2 * radius(), 2 * radius());
  const QColor fill = underMouse() || isSliderDown() ? hoverFill(theme) : theme.surface;
  drawBox(painter, handle, {fill, theme.accent, 2.5, radius()});
  if (hasFocus()) drawFocusRing(painter, handle.adjusted(-ring, -ring, ring, ring), theme.accent, radius() + ring);
}

void Slider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setSliderDown(true);
  setValue(valueAt(event->position().x()));
  update();
}

void Slider::mouseMoveEvent(QMouseEvent* event) {
  if (isSliderDown()) setValue(valueAt(event->position().x()));
}

void Slider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setSliderDown(false);
  update();
}

void Slider::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

void Slider::enterEvent(QEnterEvent* event) {
  QSlider::enterEvent(event);
  update();
}

void Slider::leaveEvent(QEvent* event) {
  QSlider::leaveEvent(event);
  update();
}

}  // namespace jindan::ui
