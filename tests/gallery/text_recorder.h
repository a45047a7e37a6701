// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QPainterPath>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace jindan::gallery {

/// One thing a widget drew, in its own coordinates: a run of text, or an opaque area that hides what lies under it.
struct Mark {
  QString text;                ///< empty for an area
  QRectF ink;                  ///< bounding box of the glyphs, not of the line; for an area its bounding box
  QPainterPath area;           ///< empty for a text
  std::optional<QRectF> clip;  ///< what the painter was held to, if anything
};

/// A paint device without pixels: whatever is rendered into it leaves a list of marks. All text of Qt's painters
/// arrives here as text items, whether it was drawn as a string, a layout or a static text.
class TextRecorder : public QPaintDevice {
 public:
  TextRecorder();
  ~TextRecorder() override;
  TextRecorder(const TextRecorder&) = delete;
  TextRecorder& operator=(const TextRecorder&) = delete;

  [[nodiscard]] QPaintEngine* paintEngine() const override;
  /// In the order of drawing.
  [[nodiscard]] const std::vector<Mark>& marks() const;

 protected:
  [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

 private:
  class Engine;
  std::unique_ptr<Engine> engine_;
};

}  // namespace jindan::gallery
