// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <optional>

#include "reporting/text/text_layout.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// An entry of the rail. Which one is selected is set by whoever opens the page, never by the click itself.
class NavItem : public QAbstractButton {
  Q_OBJECT

 public:
  explicit NavItem(const Appearance& look, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// At the right, "7 / 12"; also what screen readers add to the title.
  void setCount(const QString& count);
  void setKeyHint(const QString& key);
  /// A thin bar below, 0–1.
  void setProgress(double share, Ink colour);
  void setSelected(bool isSelected);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void nextCheckState() override {}
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  struct Progress {
    double share = 0;
    Ink colour = Ink::accent;
  };
  [[nodiscard]] reporting::TextBlock titleBlock() const;
  [[nodiscard]] double rightSpan() const;
  [[nodiscard]] double titleRoom(double width) const;
  [[nodiscard]] double progressHeight() const;
  void paintRight(QPainter& painter, double lineHeight) const;
  void paintProgress(QPainter& painter) const;
  void measureAnew();

  const Appearance& look_;
  QString count_;
  QString keyHint_;
  std::optional<Progress> progress_;
};

}  // namespace jindan::ui
