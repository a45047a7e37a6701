// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/design/card.h"
#include "viewmodels/import_page.h"

class QButtonGroup;

namespace jindan::ui {

class Button;
class FittedTable;
class TextLabel;

/// A company that was changed on both sides: both beside each other, and what is to become of it. One company at a
/// time; the others are a step away.
class ImportForkCard : public Card {
  Q_OBJECT

 public:
  ImportForkCard(const Appearance& look, viewmodels::ImportPage& page, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeSteps();
  void makeChoices();
  void show();
  void retranslate();

  viewmodels::ImportPage& page_;
  TextLabel* title_;
  TextLabel* place_ = nullptr;
  Button* before_ = nullptr;
  Button* next_ = nullptr;
  FittedTable* differences_ = nullptr;
  TextLabel* question_ = nullptr;
  QButtonGroup* choices_ = nullptr;
  TextLabel* meaning_ = nullptr;
  Button* forAll_ = nullptr;
};

}  // namespace jindan::ui
