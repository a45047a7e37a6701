// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/painted_letters.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace jindan::reporting {
namespace {

constexpr int dotsPerInch = 96;
constexpr int bitsPerPixel = 32;

class LetterEngine final : public QPaintEngine {
 public:
  LetterEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
  bool begin(QPaintDevice* /*device*/) override { return true; }
  bool end() override { return true; }
  void updateState(const QPaintEngineState& /*state*/) override {}
  void drawPixmap(const QRectF& /*rect*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}
  void drawPath(const QPainterPath& /*path*/) override {}
  void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
  void drawTextItem(const QPointF& /*place*/, const QTextItem& item) override {
    for (const uint letter : item.text().toUcs4())
      addLetter(letters_, letter);
  }
  [[nodiscard]] Type type() const override { return QPaintEngine::User; }

  [[nodiscard]] Letters take() { return std::exchange(letters_, {}); }

 private:
  Letters letters_;
};

class LetterDevice final : public QPaintDevice {
 public:
  explicit LetterDevice(LetterEngine& engine) : engine_(engine) {}
  [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }

 protected:
  [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth:
        return static_cast<int>(paper::width);
      case PdmHeight:
        return static_cast<int>(paper::height);
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY:
        return dotsPerInch;
      case PdmDepth:
        return bitsPerPixel;
      case PdmDevicePixelRatio:
        return 1;
      case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
      default:
        return QPaintDevice::metric(metric);
    }
  }

 private:
  LetterEngine& engine_;
};

}  // namespace

std::vector<Letters> paintedLetters(const ReportDocument& document) {
  LetterEngine engine;
  LetterDevice device(engine);
  std::vector<Letters> pages;
  for (int page = 0; page < document.pageCount(); ++page) {
    QPainter painter(&device);
    document.paintPage(painter, page);
    painter.end();
    pages.push_back(engine.take());
  }
  return pages;
}

}  // namespace jindan::reporting
