// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

#include "reporting/report/document.h"
#include "reporting/text/text_device.h"

namespace jindan::test {

/// A page on which only texts leave a trace: every run as it reaches the engine, in order.
class TextRecorder : public reporting::BlankDevice {
 public:
  TextRecorder() : BlankDevice(static_cast<int>(reporting::paper::width), static_cast<int>(reporting::paper::height)) {}

  [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }
  [[nodiscard]] const QStringList& runs() const { return engine_.runs; }

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
