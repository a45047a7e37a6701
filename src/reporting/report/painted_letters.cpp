// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/painted_letters.h"

#include <QPaintEngine>
#include <QPainter>
#include <utility>

#include "reporting/text/text_device.h"

namespace jindan::reporting {
namespace {

/// Takes every kind of painting and keeps none.
class IdleEngine final : public QPaintEngine {
 public:
  IdleEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
  bool begin(QPaintDevice* /*device*/) override { return true; }
  bool end() override { return true; }
  void updateState(const QPaintEngineState& /*state*/) override {}
  void drawPixmap(const QRectF& /*rect*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}
  void drawPath(const QPainterPath& /*path*/) override {}
  void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
  [[nodiscard]] Type type() const override { return QPaintEngine::User; }
};

class LetterDevice final : public BlankDevice, public TextListener {
 public:
  LetterDevice() : BlankDevice(static_cast<int>(paper::width), static_cast<int>(paper::height)) {}

  [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }
  void hear(const QString& text) override {
    for (const uint letter : text.toUcs4())
      addLetter(letters_, letter);
  }
  [[nodiscard]] Letters take() { return std::exchange(letters_, {}); }

 private:
  mutable IdleEngine engine_;
  Letters letters_;
};

}  // namespace

std::vector<Letters> paintedLetters(const ReportDocument& document) {
  LetterDevice device;
  std::vector<Letters> pages;
  for (int page = 0; page < document.pageCount(); ++page) {
    QPainter painter(&device);
    document.paintPage(painter, page);
    painter.end();
    pages.push_back(device.take());
  }
  return pages;
}

}  // namespace jindan::reporting
