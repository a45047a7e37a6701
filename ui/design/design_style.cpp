// SPDX-License-Identifier: Apache-2.0
#include "ui/design/design_style.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>

#include "ui/design/button.h"
#include "ui/design/choice_box.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr int barExtent = 12;
constexpr int shortestThumb = 40;
constexpr int chevronRoom = 24;

/// The thumb runs the whole way: there are no arrow buttons at the ends.
QRect thumbRect(const QStyleOptionSlider& bar) {
  const bool isUpright = bar.orientation == Qt::Vertical;
  const int way = isUpright ? bar.rect.height() : bar.rect.width();
  const int range = bar.maximum - bar.minimum;
  if (range <= 0) return bar.rect;
  const auto share = static_cast<double>(bar.pageStep) / static_cast<double>(range + bar.pageStep);
  const int length = std::min(way, std::max(shortestThumb, static_cast<int>(share * way)));
  const int at =
      QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, way - length, bar.upsideDown);
  return isUpright ? QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length)
                   : QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height());
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
  const bool isUpright = bar.orientation == Qt::Vertical;
  const QRect thumb = thumbRect(bar);
  QRect rest = bar.rect;
  switch (part) {
    case QStyle::SC_ScrollBarSlider:
      return thumb;
    case QStyle::SC_ScrollBarGroove:
      return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
      isUpright ? rest.setBottom(thumb.top() - 1) : rest.setRight(thumb.left() - 1);
      return rest;
    case QStyle::SC_ScrollBarAddPage:
      isUpright ? rest.setTop(thumb.bottom() + 1) : rest.setLeft(thumb.right() + 1);
      return rest;
    default:
      return {};
  }
}

}  // namespace

DesignStyle::DesignStyle(const Appearance& look) : QProxyStyle(QStringLiteral("Fusion")), look_(look) {}

void DesignStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  const bool isFrame = element == PE_Frame || element == PE_FrameMenu || element == PE_PanelTipLabel;
  if (!isFrame) return QProxyStyle::drawPrimitive(element, option, painter, widget);
  // Fusion darkens the background for its frames, which on black cannot be seen.
  painter->save();
  if (element == PE_PanelTipLabel) painter->fillRect(option->rect, look_.theme().raised);
  painter->setPen(controlLine(look_.theme()));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
  painter->restore();
}

int DesignStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  if (metric == PM_ScrollBarExtent) return barExtent;
  if (metric == PM_TabBarScrollButtonWidth) return static_cast<int>(reporting::minimumTarget);
  if (metric == PM_ScrollBarSliderMin) return shortestThumb;
  return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect DesignStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ScrollBar && bar) return scrollBarPart(*bar, part);
  // The text of a choice begins where the text of every other field begins.
  if (control == CC_ComboBox && part == SC_ComboBoxEditField && qobject_cast<const ChoiceBox*>(widget))
    return option->rect.adjusted(0, 0, -chevronRoom, 0);
  return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DesignStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const auto* button = qobject_cast<const Button*>(widget);
  // The words of a link stand in line with the column; the room for its ring hangs out to the left.
  if (element == SE_PushButtonLayoutItem && button) return button->rect().adjusted(button->overhang(), 0, 0, 0);
  return QProxyStyle::subElementRect(element, option, widget);
}

void DesignStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ScrollBar && bar) return drawScrollBar(*bar, *painter);
  const auto* tool = qobject_cast<const QToolButton*>(widget);
  if (control == CC_ToolButton && tool && qobject_cast<const QTabBar*>(tool->parentWidget()))
    return drawTabScroller(*option, *painter, tool->arrowType() == Qt::RightArrow);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DesignStyle::drawTabScroller(const QStyleOption& option, QPainter& painter, bool isForward) const {
  const Theme& theme = look_.theme();
  painter.save();
  painter.fillRect(option.rect, theme.window);
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
  painter.translate(QRectF(option.rect).center());
  painter.rotate(isForward ? -90 : 90);
  const bool isEnabled = option.state & State_Enabled;
  drawChevron(painter, {0, 0}, look_.scaled(10), isEnabled ? theme.ink : disabledInk(theme));
  painter.restore();
}

void DesignStyle::drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter) const {
  if (bar.maximum <= bar.minimum) return;
  const Theme& theme = look_.theme();
  const bool isTouched = bar.state & (State_MouseOver | State_Sunken);
  const QColor colour = isTouched ? theme.mutedInk : reporting::mix(theme.mutedInk, theme.window, 0.45);
  painter.save();
  const QRectF thumb = QRectF(thumbRect(bar)).adjusted(3, 3, -3, -3);
  drawBox(painter, thumb, {colour, colour, 0, 3});
  painter.restore();
}

}  // namespace jindan::ui
