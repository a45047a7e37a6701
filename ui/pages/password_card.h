// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/card.h"
#include "ui/pages/lock_task.h"

namespace jindan::ui {

class Button;
class ReflowRow;
class TextLabel;

/// The password of the workspace in the settings: whether there is one, and what can be done about it.
class PasswordCard : public Card {
  Q_OBJECT

 public:
  PasswordCard(const Appearance& look, bool isSet, QWidget* parent = nullptr);

 Q_SIGNALS:
  void asked(LockTask task);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  Button* addTask(LockTask task, bool isPrimary);
  void retranslate();

  bool isSet_;
  TextLabel* title_;
  TextLabel* state_;
  TextLabel* about_;
  ReflowRow* row_;
  Button* set_ = nullptr;
  Button* lock_ = nullptr;
  Button* change_ = nullptr;
  Button* code_ = nullptr;
  Button* remove_ = nullptr;
};

}  // namespace jindan::ui
