// SPDX-License-Identifier: Apache-2.0
// Files with cases: those that are simply opened, and those that need a password or a decision.
#include "ui/pages/locked_panel.h"
#include "ui/shell/main_window.h"

namespace jindan::ui {

void MainWindow::openLocked(const QString& file, const QByteArray& password) {
  const auto visit = outside_.importCase(file, password);
  if (!visit && visit.error().code == ErrorCode::passwordNeeded) return locked_->ask(file);
  if (!visit && visit.error().code == ErrorCode::passwordWrong) return locked_->refuse();
  locked_->hide();
  if (!visit && visit.error().code == ErrorCode::caseForked) return openImport({file}, password);
  if (!visit) return tell(session_.describe(visit.error()));
  session_.noteChange();
  if (visit->isEmpty()) return showPage(Page::home);
  openResult(*visit);
}

void MainWindow::openImport(const QStringList& files, const QByteArray& password) {
  showPage(Page::import);
  importPage_.open(files, password);
}

void MainWindow::givePassword(const QString& file, const QByteArray& password) {
  if (page_ == Page::import) return importPage_.givePassword(password);
  openLocked(file, password);
}

/// The import works on its own; what it waits for is asked for above its page.
void MainWindow::askForPassword() {
  if (page_ != Page::import) return;
  if (importPage_.state() != viewmodels::ImportPage::State::locked) return locked_->hide();
  if (!importPage_.isPasswordWrong()) return locked_->ask(importPage_.lockedFile());
  locked_->show();
  locked_->refuse();
}

void MainWindow::openDropped(const QStringList& files) {
  if (files.size() == 1 && !app::isSheetFile(files.front().toStdString())) return openCaseFile(files.front());
  openImport(files);
}

void MainWindow::askCaseFile() {
  const QString file = outside_.askCaseFile(this);
  if (!file.isEmpty()) openDropped({file});
}

}  // namespace jindan::ui
