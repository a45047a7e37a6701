// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/file_check_view.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/undo_bar.h"
#include "ui/pages/check_result_view.h"
#include "ui/pages/check_running_view.h"
#include "ui/pages/check_start_view.h"
#include "ui/pages/local_files.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;

FileCheckView::FileCheckView(const Appearance& look, FileCheckPage& page, Ask ask, QWidget* parent)
    : QWidget(parent),
      page_(page),
      ask_(std::move(ask)),
      error_(new Banner(look, Banner::Kind::stop, this)),
      stack_(new QStackedWidget(this)),
      start_(new CheckStartView(look, page, stack_)),
      running_(new CheckRunningView(look, page, stack_)),
      result_(new CheckResultView(look, page, ask_.savePath, stack_)),
      undo_(new UndoBar(look, this)) {
  setAcceptDrops(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  error_->hide();
  column->addWidget(error_);
  column->addWidget(stack_, 1);
  for (QWidget* view : std::initializer_list<QWidget*>{start_, running_, result_})
    stack_->addWidget(view);
  connect(start_, &CheckStartView::filesAsked, this, &FileCheckView::askFiles);
  connect(start_, &CheckStartView::removeAsked, this, &FileCheckView::removeCheck);
  connect(result_, &CheckResultView::questionAsked, this, &FileCheckView::questionAsked);
  connect(error_, &Banner::actionTriggered, this, [this] {
    if (page_.hasUnsaved()) return page_.saveAgain();
    error_->hide();
  });
  connect(undo_, &UndoBar::undone, this, [this] { takeBack_(); });
  connect(&page_, &FileCheckPage::changed, this, &FileCheckView::showState);
  connect(&page_, &FileCheckPage::answersChanged, this, &FileCheckView::offerUndo);
  connect(&page_, &FileCheckPage::errorChanged, this, &FileCheckView::showError);
  showState();
  showError();
}

void FileCheckView::showTab(int index) {
  result_->showTab(index);
}

void FileCheckView::showState() {
  if (!page_.isOpen()) return;
  QWidget* view = start_;
  if (page_.state() == FileCheckPage::State::running) view = running_;
  if (page_.state() == FileCheckPage::State::result) view = result_;
  if (stack_->currentWidget() == view) return;
  undo_->dismiss();
  stack_->setCurrentWidget(view);
  // The first Tab goes to the first input of what is shown now.
  if (isVisible()) view->setFocus(Qt::OtherFocusReason);
}

void FileCheckView::showError() {
  error_->setVisible(!page_.error().isEmpty());
  error_->setText(page_.hasUnsaved() ? tr("Not saved yet.") : tr("That did not work."), page_.error());
  error_->setAction(page_.hasUnsaved() ? tr("Save again") : tr("Close"));
}

void FileCheckView::offerUndo() {
  if (!page_.canUndoTake()) return undo_->dismiss();
  takeBack_ = [this] { page_.undoTake(); };
  undo_->offer(page_.takenText(), tr("Undo"));
}

void FileCheckView::removeCheck(const QString& id) {
  page_.removeCheck(id);
  takeBack_ = [this] { page_.restoreRemoved(); };
  undo_->offer(tr("The check was taken out of the visit."), tr("Undo"));
}

void FileCheckView::askFiles() {
  page_.addFiles(ask_.dataFiles(this));
}

void FileCheckView::dragEnterEvent(QDragEnterEvent* event) {
  const bool canTake = page_.isOpen() && page_.state() != FileCheckPage::State::running;
  if (!canTake || localFiles(*event->mimeData()).isEmpty()) return;
  event->acceptProposedAction();
  start_->setInviting(true);
}

void FileCheckView::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
  start_->setInviting(false);
}

void FileCheckView::dropEvent(QDropEvent* event) {
  start_->setInviting(false);
  event->acceptProposedAction();
  page_.addFiles(localFiles(*event->mimeData()));
}

void FileCheckView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) showError();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
