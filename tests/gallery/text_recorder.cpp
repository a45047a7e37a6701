// SPDX-License-Identifier: Apache-2.0
#include "gallery/text_recorder.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextItem>

namespace jindan::gallery {
namespace {

constexpr int side = 100'000;
constexpr int dotsPerInch = 96;

bool isOpaque(const QPainter& painter) {
  const QBrush brush = painter.brush();
  return brush.style() == Qt::SolidPattern && brush.color().alpha() == 255 && painter.opacity() >= 1;
}

/// From the outlines: QFontMetricsF::tightBoundingRect() adds up hinted boxes and is too wide by a pixel and more.
QRectF inkOf(const QString& text, const QFont& font) {
  QPainterPath outline;
  outline.addText(QPointF(), font, text);
  // Coloured emoji have no outline.
  return outline.isEmpty() ? QFontMetricsF(font).tightBoundingRect(text) : outline.boundingRect();
}

}  // namespace

/// Claims every feature, so that QPainter hands everything on as it was asked for.
class TextRecorder::Engine : public QPaintEngine {
 public:
  Engine() : QPaintEngine(AllFeatures) {}

  [[nodiscard]] const std::vector<Mark>& marks() const { return marks_; }

  bool begin(QPaintDevice* /*device*/) override { return true; }
  bool end() override { return true; }
  [[nodiscard]] Type type() const override { return User; }
  void updateState(const QPaintEngineState& /*state*/) override {}

  void drawTextItem(const QPointF& baseline, const QTextItem& item) override {
    const QString text = item.text();
    if (text.trimmed().isEmpty()) return;
    const QRectF ink = inkOf(text, item.font()).translated(baseline);
    if (!ink.isEmpty()) marks_.push_back({text, painter()->deviceTransform().mapRect(ink), {}, clip()});
  }

  void drawPath(const QPainterPath& path) override {
    if (!isOpaque(*painter())) return;
    const QPainterPath area = painter()->deviceTransform().map(path);
    marks_.push_back({{}, area.boundingRect(), area, clip()});
  }

  void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
    if (mode == PolylineMode) return;
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    path.closeSubpath();
    drawPath(path);
  }

  // Nothing of ours hides text behind a picture.
  void drawPixmap(const QRectF& /*target*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}
  void drawImage(const QRectF& /*target*/, const QImage& /*image*/, const QRectF& /*source*/,
                 Qt::ImageConversionFlags /*flags*/) override {}
  void drawTiledPixmap(const QRectF& /*target*/, const QPixmap& /*pixmap*/, const QPointF& /*offset*/) override {}

 private:
  [[nodiscard]] std::optional<QRectF> clip() const {
    if (!painter()->hasClipping()) return std::nullopt;
    return painter()->deviceTransform().mapRect(painter()->clipBoundingRect());
  }

  std::vector<Mark> marks_;
};

TextRecorder::TextRecorder() : engine_(std::make_unique<Engine>()) {}

TextRecorder::~TextRecorder() = default;

QPaintEngine* TextRecorder::paintEngine() const {
  return engine_.get();
}

const std::vector<Mark>& TextRecorder::marks() const {
  return engine_->marks();
}

int TextRecorder::metric(PaintDeviceMetric metric) const {
  switch (metric) {
    case PdmWidth:
    case PdmHeight:
      return side;
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
      return static_cast<int>(devicePixelRatioFScale());
    default:
      return QPaintDevice::metric(metric);
  }
}

}  // namespace jindan::gallery
