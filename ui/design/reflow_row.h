// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// Widgets side by side while they fit, under each other when the window is small or the type large.
class ReflowRow : public QWidget {
  Q_OBJECT

 public:
  explicit ReflowRow(QWidget* parent = nullptr);

  /// With stretch 0 the widget keeps the width it asks for; else it takes its share of what is left. `least` is the
  /// width in px below which it would rather stand on a line of its own.
  void addWidget(QWidget* widget, int stretch = 1, int least = 0);
  void setSpacing(int px);
  /// What does not fit on one line stands in even columns, as many as have room, instead of one under the other.
  void setEvenColumns(bool hasEvenColumns);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Item {
    QPointer<QWidget> widget;
    int stretch;
    int least;
  };
  [[nodiscard]] QList<Item> shown() const;
  [[nodiscard]] bool fits(const QList<Item>& items, int width) const;
  [[nodiscard]] QList<QRect> places(const QList<Item>& items, int width) const;
  [[nodiscard]] QList<QRect> rowPlaces(const QList<Item>& items, int width) const;
  [[nodiscard]] QList<QRect> columnPlaces(const QList<Item>& items, int width) const;
  void arrange();

  QList<Item> items_;
  int spacing_ = 16;
  bool hasEvenColumns_ = false;
};

}  // namespace jindan::ui
