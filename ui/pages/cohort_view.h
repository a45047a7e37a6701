// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "reporting/charts/spread_chart.h"
#include "ui/design/appearance.h"
#include "viewmodels/cohort_page.h"

namespace jindan::ui {

class Banner;
class Card;
class ChartView;
class EmptyState;
class FittedTable;
class ScrollPage;
class TabBar;
class TextLabel;

/// The consultant's own companies: how their scores are spread, how they came on, and the same by segments; with a
/// company, where it stands among them.
class CohortView : public QWidget {
  Q_OBJECT

 public:
  CohortView(const Appearance& look, viewmodels::CohortPage& page, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct ChartCard {
    Card* card;
    TextLabel* title;
    ChartView* chart;
    TextLabel* legend;
  };
  [[nodiscard]] ChartCard makeCard();
  void makeTables();
  void fill();
  void fillTabs();
  void fillCharts();
  void showChart(const ChartCard& card, const char* title, reporting::SpreadModel model, const char* legend);
  void showEmpty();
  [[nodiscard]] QString say(const char* key) const;

  const Appearance& look_;
  viewmodels::CohortPage& page_;
  ScrollPage* scroll_;
  Banner* error_;
  EmptyState* nothing_;
  TextLabel* working_;
  TextLabel* finding_;
  ChartCard measures_;
  FittedTable* standings_;
  ChartCard changes_;
  TextLabel* progress_;
  TabBar* groups_;
  ChartCard byGroup_;
  FittedTable* segments_;
  TextLabel* hidden_;
};

}  // namespace jindan::ui
