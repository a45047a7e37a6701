// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "domain/narrative/narrator.h"
#include "ui/design/appearance.h"

namespace jindan::ui {

/// One gate: its state, and while it is not open what would open it, what that brings and a way to the question.
class GateRow : public QWidget {
  Q_OBJECT

 public:
  GateRow(const Appearance& look, const GateText& gate, QWidget* parent);

 Q_SIGNALS:
  void questionAsked(Index question);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeHead(const GateText& gate);
  void addSentences(const GateText& gate);

  const Appearance& look_;
};

}  // namespace jindan::ui
