// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// Shows one of reporting's charts. The description says in words what the picture shows.
class ChartView : public QWidget {
  Q_OBJECT

 public:
  using Paint = std::function<void(QPainter&, const QRectF&, const Theme&, const Fonts&)>;
  using HeightForWidth = std::function<double(double width, const Fonts&)>;

  explicit ChartView(const Appearance& look, QWidget* parent = nullptr);

  /// Without a height function the chart asks for setSize().
  void setChart(Paint paint, HeightForWidth height = nullptr);
  /// At 100 % type.
  void setSize(QSize size);
  /// `name` is short ("점수"), `description` a whole sentence.
  void setDescription(const QString& name, const QString& description);

  [[nodiscard]] bool hasHeightForWidth() const override { return height_ != nullptr; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Appearance& look_;
  Paint paint_;
  HeightForWidth height_;
  QSize size_{320, 160};
};

}  // namespace jindan::ui
