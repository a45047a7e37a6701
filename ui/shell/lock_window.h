// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>
#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "ui/pages/lock_task.h"
#include "viewmodels/workspace_password.h"

namespace jindan::ui {

class Banner;
class Button;
class Card;
class LineField;
class PasswordField;
class ReflowRow;
class ScrollPage;
class TextLabel;

/// Instead of the window while the workspace is locked or its password is being changed: nothing of the workspace is
/// shown here.
class LockWindow : public QWidget {
  Q_OBJECT

 public:
  struct Outside {
    std::function<QString(const Error&)> describe;
    /// Where the recovery code is to be saved; empty is "not now".
    std::function<QString(QWidget*)> askCodeFile;
    std::function<bool(const QString& file, const QString& text)> saveCode;
  };

  LockWindow(Appearance& look, viewmodels::WorkspacePassword& password, LockTask task, Outside outside);

  /// The workspace can be opened: the password was given, or what was asked for is done or given up.
  [[nodiscard]] bool isSolved() const { return isSolved_; }

 Q_SIGNALS:
  /// Nothing more is to be done here, or the window was closed.
  void left();

 protected:
  void closeEvent(QCloseEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  enum class Step { open, recover, set, change, newCode, remove, done };

  void useWordsOf(Language language);
  void makeParts();
  void makeCodePart();
  void showStep(Step step);
  void sayStep();
  void sayTitle();
  void sayDone();
  void submit();
  void goBack();
  void tell();
  void finish();
  void saveCode();
  [[nodiscard]] QString shownCode() const;
  [[nodiscard]] bool takesNew() const;
  [[nodiscard]] bool isFilledIn();
  void setBusy(bool isBusy);
  void clearSecrets();

  Appearance& look_;
  viewmodels::WorkspacePassword& password_;
  Outside outside_;
  Step first_;
  Step step_;
  QTranslator words_;
  ScrollPage* page_;
  Banner* message_;
  Card* card_;
  TextLabel* about_;
  LineField* code_;
  PasswordField* present_;
  PasswordField* next_;
  PasswordField* again_;
  TextLabel* shownCode_;
  ReflowRow* codeRow_;
  Button* copy_;
  Button* save_;
  Button* go_;
  Button* other_;  ///< back, not now, or the way to the recovery code
  bool isSolved_ = false;
};

}  // namespace jindan::ui
