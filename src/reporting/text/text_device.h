// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPaintDevice>
#include <QPointF>
#include <QString>

class QPainter;

namespace jindan::reporting {

/// Whoever wants the texts of a page instead of their ink. A device that is one is told each text as it stands, which
/// spares the shaping of its glyphs.
class TextListener {
 public:
  TextListener() = default;
  virtual ~TextListener() = default;
  TextListener(const TextListener&) = delete;
  TextListener& operator=(const TextListener&) = delete;

  virtual void hear(const QString& text) = 0;
};

/// A text on one line, in the painter's units.
struct PaintedText {
  const QString& text;
  const QFont& font;  ///< without merging of faces when one face has all the characters
  QColor colour;
  QPointF start;  ///< on the base line
};

/// Whoever puts texts on a page in a way of its own. A device that is one is asked before a text is drawn.
class TextPlacer {
 public:
  TextPlacer() = default;
  virtual ~TextPlacer() = default;
  TextPlacer(const TextPlacer&) = delete;
  TextPlacer& operator=(const TextPlacer&) = delete;

  /// False leaves the text to the painter.
  virtual bool place(const QPainter& painter, const PaintedText& text) = 0;
};

/// A page without pixels, one unit a pixel at 96 dpi. The engine decides what is left of what is painted on it.
class BlankDevice : public QPaintDevice {
 public:
  BlankDevice(int width, int height) : width_(width), height_(height) {}

 protected:
  [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

 private:
  int width_;
  int height_;
};

}  // namespace jindan::reporting
