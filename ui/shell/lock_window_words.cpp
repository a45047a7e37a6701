// SPDX-License-Identifier: Apache-2.0
// What the window of the password says at each step.
#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/password_field.h"
#include "ui/design/scroll_page.h"
#include "ui/shell/lock_window.h"

namespace jindan::ui {

void LockWindow::sayStep() {
  present_->setLabel(step_ == Step::open ? tr("Password") : tr("Present password"));
  next_->setLabel(tr("New password"));
  next_->setHelp(tr("A sentence you remember is better than a short word. At least twelve letters are good."));
  again_->setLabel(tr("New password once more"));
  code_->setLabel(tr("Recovery code"));
  code_->setHelp(tr("Nine groups of four. Capital letters, spaces and dashes do not matter."));
  copy_->setText(tr("Copy"));
  save_->setText(tr("Save as a file …"));
  other_->setText(step_ == Step::open      ? tr("I forgot the password")
                  : step_ == Step::recover ? tr("Back to the password")
                                           : tr("Not now"));
  sayTitle();
}

void LockWindow::sayTitle() {
  const auto say = [this](const QString& title, const QString& subtitle, const QString& about, const QString& go) {
    page_->setTitle(title);
    page_->setSubtitle(subtitle);
    about_->setText(about);
    about_->setVisible(!about.isEmpty());
    go_->setText(go);
  };
  switch (step_) {
    case Step::open:
      return say(tr("Your companies are locked."), tr("Type the password to open them."), {}, tr("Open"));
    case Step::recover:
      return say(tr("Open with the recovery code"),
                 tr("You wrote it down when the password was set. Without both, nobody can open the file."), {},
                 tr("Open and set the new password"));
    case Step::set:
      return say(
          tr("Set a password"), tr("Companies, answers, notes and backups will be encrypted."),
          tr("Afterwards a recovery code is shown once. Have something to write ready. When password and recovery "
             "code are both lost, nobody can open your companies any more, not even we."),
          tr("Encrypt now"));
    case Step::change:
      return say(tr("Change the password"), tr("The recovery code stays as it is."), {}, tr("Change the password"));
    case Step::newCode:
      return say(tr("New recovery code"), tr("The former code will no longer open anything."), {},
                 tr("Make a new code"));
    case Step::remove:
      return say(tr("Remove the password"), tr("Companies and backups will be readable without a password again."), {},
                 tr("Remove the password"));
    case Step::done:
      return sayDone();
  }
}

void LockWindow::sayDone() {
  const bool hasCode = !shownCode_->text().isEmpty();
  page_->setTitle(hasCode ? tr("Write the recovery code down now") : tr("Done"));
  page_->setSubtitle(hasCode ? tr("It is shown this once only.") : QString());
  about_->setText(
      tr("It opens your companies when the password is forgotten. Keep it away from this computer, for "
         "instance in the safe with the seals. Whoever has it can open everything."));
  about_->setVisible(hasCode);
  shownCode_->setAccessibleName(tr("Recovery code: %1").arg(shownCode()));
  go_->setText(hasCode ? tr("I have written it down") : tr("Go on"));
}

}  // namespace jindan::ui
