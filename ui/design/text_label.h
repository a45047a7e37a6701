// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <array>
#include <memory>

#include "reporting/text/text_layout.h"
#include "ui/design/appearance.h"

namespace jindan::ui {

enum class TextRole { caption, body, help, section, question, score };
enum class Ink { normal, muted, accent, good, caution, stop, data, talent, funding, gates };

[[nodiscard]] QColor inkColour(const Theme& theme, Ink ink);
[[nodiscard]] double textSize(const TypeScale& type, TextRole role);

/// Text broken between words. A QLabel for its buddy and its place in the accessibility tree only: it never paints.
class TextLabel : public QLabel {
  Q_OBJECT

 public:
  explicit TextLabel(const Appearance& look, TextRole role = TextRole::body, QWidget* parent = nullptr);

  /// Also the accessible name.
  void setText(const QString& text);
  void setRole(TextRole role);
  void setInk(Ink ink);
  /// Section, question and score are bold without being asked.
  void setBold(bool isBold);
  /// Draws what stands between two `**` bold.
  void setBoldParts(bool hasBoldParts);
  /// Keeps room for so many lines, so that neighbours line up.
  void setMinLines(int lines);
  /// The rest is cut with "…"; 0 for no limit.
  void setMaxLines(int lines);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] reporting::TextBlock block() const;
  [[nodiscard]] const reporting::TextLayout& layoutFor(int width) const;
  [[nodiscard]] int lineCeil(double lines) const;
  void refresh();

  const Appearance& look_;
  TextRole role_;
  Ink ink_ = Ink::normal;
  bool isBold_;
  bool hasBoldParts_ = false;
  int minLines_ = 0;
  int maxLines_ = 0;
  // Hints, measuring and painting ask for a few widths again and again.
  struct CachedLayout {
    int width = 0;
    std::unique_ptr<reporting::TextLayout> layout;
  };
  mutable std::array<CachedLayout, 4> cached_;
  mutable std::size_t nextCached_ = 0;
};

}  // namespace jindan::ui
