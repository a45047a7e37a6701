// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <array>
#include <vector>

#include "ui/design/text_label.h"
#include "ui/pages/fitted_table.h"
#include "viewmodels/money_page.h"
#include "viewmodels/text_table_model.h"

namespace jindan::ui {

class Banner;
class Card;
class ChartView;
class EmptyState;
class MoneyInput;
class ReflowRow;
class TextLabel;

/// The content of one tab of the money page. One that nobody looks at is brought up to date when it is shown.
class MoneyTab : public QWidget {
  Q_OBJECT

 public:
  MoneyTab(const Appearance& look, viewmodels::MoneyPage& page, QWidget* parent);
  /// Something else was computed, or the words are other ones.
  void refresh();

 Q_SIGNALS:
  /// The inputs are wanted: something is missing in them.
  void inputsAsked();

 protected:
  /// Shows the plan; only called while there is one.
  virtual void fill(const MoneyWords& words) = 0;
  void showEvent(QShowEvent* event) override;
  [[nodiscard]] const Appearance& look() const { return look_; }
  [[nodiscard]] viewmodels::MoneyPage& page() const { return page_; }
  /// Where the tab puts what it shows of a plan.
  [[nodiscard]] QVBoxLayout& column() { return *column_; }
  [[nodiscard]] TextLabel* addText(QLayout& layout, TextRole role, QWidget* parent) const;

 private:
  void bringUpToDate();

  const Appearance& look_;
  viewmodels::MoneyPage& page_;
  EmptyState* nothing_;
  QWidget* content_;
  QVBoxLayout* column_;
  bool isStale_ = true;
};

/// The picture over the years and the figures that count most.
class MoneyOutlook final : public MoneyTab {
  Q_OBJECT
 public:
  MoneyOutlook(const Appearance& look, viewmodels::MoneyPage& page, QWidget* parent);

 protected:
  void fill(const MoneyWords& words) override;

 private:
  struct Figure {
    TextLabel* title = nullptr;
    TextLabel* value = nullptr;
    TextLabel* sentence = nullptr;
  };
  void makeChart();
  void makeFigures();
  void fillChart(const MoneyWords& words);
  void fillFigures(const MoneyWords& words);

  TextLabel* chartTitle_ = nullptr;
  ChartView* chart_ = nullptr;
  TextLabel* chartNote_ = nullptr;
  std::array<Figure, 4> figures_{};
  TextLabel* affordable_ = nullptr;
};

/// What would follow if things went otherwise, beside the plan; and how far it may differ by chance.
class MoneyWhatIfs final : public MoneyTab {
  Q_OBJECT
 public:
  MoneyWhatIfs(const Appearance& look, viewmodels::MoneyPage& page, QWidget* parent);

 protected:
  void fill(const MoneyWords& words) override;

 private:
  TextLabel* title_;
  viewmodels::TextTableModel model_;
  FittedTable* table_;
  TextLabel* spreadTitle_ = nullptr;
  TextLabel* spread_ = nullptr;
};

/// The money year by year.
class MoneyYears final : public MoneyTab {
  Q_OBJECT
 public:
  MoneyYears(const Appearance& look, viewmodels::MoneyPage& page, QWidget* parent);

 protected:
  void fill(const MoneyWords& words) override;

 private:
  TextLabel* title_;
  viewmodels::TextTableModel model_;
  FittedTable* table_;
  TextLabel* unit_;
};

/// Four ways to get the people.
class MoneyStaffing final : public MoneyTab {
  Q_OBJECT
 public:
  using MoneyTab::MoneyTab;

 protected:
  void fill(const MoneyWords& words) override;

 private:
  [[nodiscard]] Card* makeOption(const StaffingText& option, const Narrator& narrator, QWidget* parent) const;

  QWidget* options_ = nullptr;
};

}  // namespace jindan::ui
