// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/cohort_page.h"

namespace jindan::ui {

class Banner;
class FittedTable;
class ScrollPage;
class TabBar;
class TextLabel;

/// The consultant's own companies by segments; above it, where one company stands among them.
class CohortView : public QWidget {
  Q_OBJECT

 public:
  CohortView(const Appearance& look, viewmodels::CohortPage& page, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeTables();
  void fill();
  void fillTabs();

  const Appearance& look_;
  viewmodels::CohortPage& page_;
  ScrollPage* scroll_;
  Banner* error_;
  TextLabel* standing_;
  FittedTable* standings_;
  TextLabel* finding_;
  TextLabel* progress_;
  TabBar* groups_;
  FittedTable* segments_;
  TextLabel* hidden_;
  TextLabel* note_;
};

}  // namespace jindan::ui
