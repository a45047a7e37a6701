// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// A few calm lines, painted: a workshop, a sheet of answers, a chart to come. Says nothing to a screen reader.
class EmptyPicture : public QWidget {
  Q_OBJECT

 public:
  enum class Subject { workshop, sheet, chart };

  EmptyPicture(const Appearance& look, Subject subject, QWidget* parent = nullptr);

  void setSubject(Subject subject);
  [[nodiscard]] QSize sizeHint() const override { return {160, 112}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Appearance& look_;
  Subject subject_;
};

}  // namespace jindan::ui
