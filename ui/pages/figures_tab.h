// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>

#include "ui/design/appearance.h"
#include "viewmodels/figure_list.h"

namespace jindan::ui {

class Banner;
class Button;
class Card;
class ChoiceField;
class FittedTable;
class SourceNote;
class TextLabel;

/// Every survey figure with filters; a row opens all that is known about it.
class FiguresTab : public QWidget {
  Q_OBJECT

 public:
  FiguresTab(const Appearance& look, viewmodels::FigureList& figures, QWidget* parent = nullptr);
  /// Reads the figures; for when the tab is opened.
  void open();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeFilters();
  void makeTable();
  void makeCard();
  void retranslate();
  void fillChoices();
  void show();
  void showCard(int row);

  const Appearance& look_;
  viewmodels::FigureList& figures_;
  std::array<ChoiceField*, viewmodels::FigureList::filters> filters_{};
  Banner* problem_;
  TextLabel* count_;
  FittedTable* table_;
  Button* more_;
  Card* card_;
  TextLabel* cardTitle_;
  TextLabel* cardValue_;
  TextLabel* cardFacts_;
  TextLabel* cardNote_;
  SourceNote* cardSource_;
  int opened_ = -1;
};

}  // namespace jindan::ui
