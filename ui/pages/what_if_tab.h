// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>
#include <functional>
#include <vector>

#include "ui/design/appearance.h"
#include "viewmodels/what_if_page.h"

class QVBoxLayout;

namespace jindan::ui {

class AssumptionCard;
class BeforeAfter;
class Button;
class Card;
class ChartView;
class MoveCard;
class ReflowRow;
class TextLabel;
class WhatIfRow;

/// What would change if answers were different: at the top what is assumed beside what is, then the best moves from
/// here, then every question. Made once; a change only sets what differs.
class WhatIfTab : public QWidget {
  Q_OBJECT

 public:
  WhatIfTab(const Appearance& look, viewmodels::WhatIfPage& page, QWidget* parent = nullptr);

  /// The row of a question; null when it is not asked.
  [[nodiscard]] WhatIfRow* row(Index question) const;

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Entry {
    Index question = 0;
    WhatIfRow* row = nullptr;
  };
  struct MoveEntry {
    MoveCard* card = nullptr;
    Button* assume = nullptr;
    viewmodels::WhatIfPage::Move shown;
  };

  void makeBand(QVBoxLayout& column);
  void makeMoves(QVBoxLayout& column);
  void makeQuestions();
  void addGroup(const viewmodels::WhatIfPage::Group& group);
  /// Does what was asked for in this widget; the page scrolls so that the widget stays under the pointer, although the
  /// words above it may take more lines or fewer.
  void holdStill(QWidget& widget, const std::function<void()>& change);
  [[nodiscard]] bool hasSameQuestions() const;
  void wordsAnew();
  void refresh();
  void refreshBand();
  void refreshPillars();
  void refreshMoves();
  void retranslate();

  const Appearance& look_;
  viewmodels::WhatIfPage& page_;
  AssumptionCard* band_ = nullptr;
  TextLabel* title_ = nullptr;
  TextLabel* text_ = nullptr;
  BeforeAfter* scores_ = nullptr;
  ChartView* pillars_ = nullptr;
  TextLabel* legend_ = nullptr;
  TextLabel* consequences_ = nullptr;
  TextLabel* movesTitle_ = nullptr;
  TextLabel* noMoves_ = nullptr;
  ReflowRow* movesRow_ = nullptr;
  std::array<MoveEntry, 3> moves_{};
  TextLabel* questionsTitle_ = nullptr;
  TextLabel* hint_ = nullptr;
  QVBoxLayout* groups_ = nullptr;
  std::vector<TextLabel*> groupTitles_;
  std::vector<Entry> rows_;
  // A tab that nobody looks at is brought up to date when it is shown.
  bool areWordsStale_ = true;
  bool isStale_ = true;
};

}  // namespace jindan::ui
