// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/sources_page.h"

namespace jindan::ui {

class Banner;
class Button;
class Card;
class FittedTable;
class LineField;
class SourceNote;
class TextLabel;

/// The packs, and the support programmes with what a file would change about them.
class ProgrammesTab : public QWidget {
  Q_OBJECT

 public:
  ProgrammesTab(const Appearance& look, viewmodels::SourcesPage& page, QWidget* parent = nullptr);
  /// Everything as the page has it now.
  void show();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeOffer();
  void makeTables();
  void makeCard();
  void retranslate();
  void showState();
  void showCard(int row);

  const Appearance& look_;
  viewmodels::SourcesPage& page_;
  Banner* problem_;
  Banner* state_;
  Card* offer_;
  TextLabel* offerTitle_;
  TextLabel* offerLine_;
  FittedTable* changes_;
  Button* accept_;
  Button* leave_;
  FittedTable* packs_;
  TextLabel* title_;
  TextLabel* pack_;
  Button* reset_;
  LineField* search_;
  TextLabel* nothing_;
  FittedTable* programmes_;
  Card* card_;
  TextLabel* cardText_;
  SourceNote* cardSource_;
};

}  // namespace jindan::ui
