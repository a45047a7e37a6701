// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "ui/design/card.h"
#include "viewmodels/cases_export.h"

class QButtonGroup;

namespace jindan::ui {

class Banner;
class Button;
class CheckBox;
class PasswordField;
class StateMark;
class TextLabel;
class WorkBar;

/// Handing companies on as a file: which, with or without a password, and what became of it.
class CaseExportPanel : public Card {
  Q_OBJECT

 public:
  /// Asks where to save under a proposed name; empty is "not now".
  using AskPath = std::function<QString(QWidget* parent, const QString& suggestion)>;

  CaseExportPanel(const Appearance& look, viewmodels::CasesExport& cases, AskPath askPath, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeScope();
  void makeLock();
  void makeState();
  void save();
  void show();
  void retranslate();
  [[nodiscard]] bool isWholeList() const;

  viewmodels::CasesExport& cases_;
  AskPath askPath_;
  TextLabel* title_;
  QButtonGroup* scope_ = nullptr;
  CheckBox* lock_ = nullptr;
  PasswordField* password_ = nullptr;
  Button* save_ = nullptr;
  WorkBar* work_ = nullptr;
  StateMark* mark_ = nullptr;
  TextLabel* saved_ = nullptr;
  Banner* failure_ = nullptr;
};

}  // namespace jindan::ui
