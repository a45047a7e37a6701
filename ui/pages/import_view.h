// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/import_page.h"

namespace jindan::ui {

class Banner;
class Button;
class Card;
class DropCard;
class EmptyState;
class FittedTable;
class ImportForkCard;
class ImportSheetCard;
class ScrollPage;
class TextLabel;
class WorkBar;

/// Taking cases in: what files hold, who decides what about cases that were changed on both sides, and the way back.
class ImportView : public QWidget {
  Q_OBJECT

 public:
  /// Asks for files; none is "not now".
  using AskFiles = std::function<QStringList(QWidget*)>;

  ImportView(const Appearance& look, viewmodels::ImportPage& page, AskFiles askFiles, QWidget* parent = nullptr);

 Q_SIGNALS:
  void companiesAsked();

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeStart();
  void makeWork();
  void makePreview();
  void makeDone();
  void show();
  void showTitle();
  void showWork();
  void showDone();
  void fitFindings();
  void moveFocus();
  void askFiles();
  void retranslate();

  const Appearance& look_;
  viewmodels::ImportPage& page_;
  AskFiles askFiles_;
  ScrollPage* scroll_;
  Button* choose_;
  Banner* error_;
  DropCard* drop_ = nullptr;
  EmptyState* empty_ = nullptr;
  Card* work_ = nullptr;
  TextLabel* progress_ = nullptr;
  WorkBar* bar_ = nullptr;
  Button* stop_ = nullptr;
  ImportSheetCard* sheet_ = nullptr;
  QWidget* preview_ = nullptr;
  FittedTable* findings_ = nullptr;
  ImportForkCard* fork_ = nullptr;
  TextLabel* promise_ = nullptr;
  Button* take_ = nullptr;
  Button* leave_ = nullptr;
  Card* done_ = nullptr;
  TextLabel* doneText_ = nullptr;
  Button* companies_ = nullptr;
  Button* undo_ = nullptr;
};

}  // namespace jindan::ui
