// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

#include "reporting/report/document.h"
#include "ui/design/appearance.h"

namespace jindan::ui {

/// The real pages of a report one under the other, as wide as there is room.
class PagePreview : public QWidget {
  Q_OBJECT

 public:
  explicit PagePreview(const Appearance& look, QWidget* parent = nullptr);
  void setDocument(reporting::ReportDocument document);
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] double scaleFor(int width) const;

  const Appearance& look_;
  std::optional<reporting::ReportDocument> document_;
};

}  // namespace jindan::ui
