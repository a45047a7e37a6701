// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

#include "reporting/report/document.h"

namespace jindan::test {

/// A page on which only texts leave a trace: every run as it is painted, in order.
class TextRecorder : public QPaintDevice {
 public:
  [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }
  [[nodiscard]] const QStringList& runs() const { return engine_.runs; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    constexpr int dotsPerInch = 96;
    switch (metric) {
      case PdmWidth:
        return static_cast<int>(reporting::paper::width);
      case PdmHeight:
        return static_cast<int>(reporting::paper::height);
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY:
        return dotsPerInch;
      case PdmDepth:
        return 32;
      case PdmDevicePixelRatio:
        return 1;
      case PdmDevicePixelRatioScaled:
        return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
      default:
        return QPaintDevice::metric(metric);
    }
  }

 private:
  class Engine : public QPaintEngine {
   public:
    Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { runs << item.text(); }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    QStringList runs;
  };

  mutable Engine engine_;
};

/// The texts of a page as the document paints them.
inline QStringList paintedTexts(const reporting::ReportDocument& document, int page) {
  TextRecorder recorder;
  QPainter painter(&recorder);
  document.paintPage(painter, page);
  painter.end();
  return recorder.runs();
}

}  // namespace jindan::test
