// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// A logo on white, as paper shows it in every theme; an empty frame without one.
class LogoPreview : public QWidget {
  Q_OBJECT

 public:
  explicit LogoPreview(const Appearance& look, QWidget* parent = nullptr);

  void setLogo(const QImage& logo);
  [[nodiscard]] const QImage& logo() const { return logo_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Appearance& look_;
  QImage logo_;
};

}  // namespace jindan::ui
