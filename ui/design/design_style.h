// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

#include "ui/design/appearance.h"

class QStyleOptionSlider;

namespace jindan::ui {

/// Fusion with slim scroll bars, and the few measures that widgets of Qt ask a style for. Set by Appearance.
class DesignStyle : public QProxyStyle {
  Q_OBJECT

 public:
  explicit DesignStyle(const Appearance& look);

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget) const override;
  [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;

 private:
  void drawTabScroller(const QStyleOption& option, QPainter& painter, bool isForward) const;
  void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter) const;

  const Appearance& look_;
};

}  // namespace jindan::ui
