// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// Column captions, small and muted, with the sort arrow where there is one.
class TableHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit TableHeader(const Appearance& look, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QString caption(int section) const;

  const Appearance& look_;
};

}  // namespace jindan::ui
