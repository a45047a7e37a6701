// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <bitset>

namespace jindan::reporting {

/// What a font at one size measures, remembered: a report says the same words many times, and reports of one batch
/// share most of them. Every thread has its own, as fonts do.
class FaceMetrics {
 public:
  /// This thread's measures of the font. The reference holds until the thread ends.
  [[nodiscard]] static FaceMetrics& of(const QFont& font);
  /// The same font without other faces merged in.
  [[nodiscard]] static FaceMetrics& alone(const QFont& font);

  explicit FaceMetrics(const QFont& font) : font_(font), metrics_(font) {}

  [[nodiscard]] const QFont& font() const { return font_; }
  [[nodiscard]] double ascent() const { return metrics_.ascent(); }
  [[nodiscard]] double descent() const { return metrics_.descent(); }
  /// Width of a text on one line, kerning included.
  [[nodiscard]] double advance(const QString& text);
  /// Can the font draw the character?
  [[nodiscard]] bool covers(char32_t character);
  [[nodiscard]] bool coversAll(const QString& text);

 private:
  static constexpr std::size_t plane = 0x10000;

  QFont font_;
  QFontMetricsF metrics_;
  QHash<QString, double> advances_;
  std::bitset<plane> isAsked_;
  std::bitset<plane> isCovered_;
};

}  // namespace jindan::reporting
