// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QSet>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// Column captions, small and muted, with the sort arrow where there is one.
class TableHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit TableHeader(const Appearance& look, QWidget* parent = nullptr);

  /// Stands over numbers, which end at the right. Not for tables that can be sorted.
  void setOverNumbers(int section);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QString caption(int section) const;

  const Appearance& look_;
  QSet<int> overNumbers_;
};

}  // namespace jindan::ui
