// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace jindan::ui {

/// Keeps what is in it in sight while the page beside it is scrolled, as long as it fits the window whole.
class StickyColumn : public QWidget {
  Q_OBJECT

 public:
  explicit StickyColumn(QScrollArea& page, QWidget* parent = nullptr);

  void setWidget(QWidget* widget);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void moveEvent(QMoveEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void arrange();

  QScrollArea& page_;
  QPointer<QWidget> widget_;
};

}  // namespace jindan::ui
