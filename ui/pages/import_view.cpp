// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_view.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/drop_card.h"
#include "ui/design/empty_state.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/design/work_bar.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/import_fork_card.h"
#include "ui/pages/import_sheet_card.h"
#include "ui/pages/local_files.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

using viewmodels::ImportPage;
using State = ImportPage::State;

namespace {

constexpr int contentWidth = 1000;

int px(double space) {
  return static_cast<int>(space);
}

}  // namespace

ImportView::ImportView(const Appearance& look, ImportPage& page, AskFiles askFiles, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      askFiles_(std::move(askFiles)),
      scroll_(new ScrollPage(look, this)),
      choose_(new Button(look, Button::Kind::secondary, this)),
      error_(new Banner(look, Banner::Kind::stop, this)) {
  setAcceptDrops(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setContentWidth(contentWidth);
  scroll_->addToHeader(choose_);
  scroll_->body()->addWidget(error_);
  makeStart();
  makeWork();
  sheet_ = new ImportSheetCard(look_, page_, this);
  scroll_->body()->addWidget(sheet_);
  makePreview();
  makeDone();
  scroll_->body()->addStretch(1);
  connect(choose_, &Button::clicked, this, &ImportView::askFiles);
  connect(&page_, &ImportPage::changed, this, &ImportView::show);
  connect(&page_, &ImportPage::stateChanged, this, &ImportView::moveFocus);
  connect(&page_.job(), &viewmodels::BackgroundJob::progressed, this, &ImportView::showWork);
  retranslate();
}

void ImportView::makeStart() {
  drop_ = new DropCard(look_, this);
  empty_ = new EmptyState(look_, drop_);
  empty_->setSubject(EmptyPicture::Subject::sheet);
  columnIn(drop_)->addWidget(empty_);
  scroll_->body()->addWidget(drop_);
  connect(empty_, &EmptyState::primaryTriggered, this, &ImportView::askFiles);
}

void ImportView::makeWork() {
  work_ = new Card(look_, this);
  auto* inside = columnIn(work_);
  inside->setSpacing(px(reporting::spacing::s));
  progress_ = new TextLabel(look_, TextRole::body, work_);
  bar_ = new WorkBar(look_, work_);
  stop_ = new Button(look_, Button::Kind::secondary, work_);
  inside->addWidget(progress_);
  inside->addWidget(bar_);
  inside->addWidget(stop_, 0, Qt::AlignLeft);
  scroll_->body()->addWidget(work_);
  connect(stop_, &Button::clicked, &page_, &ImportPage::stop);
}

void ImportView::makePreview() {
  preview_ = new QWidget(this);
  auto* column = new QVBoxLayout(preview_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::m));
  auto* row = new ReflowRow(preview_);
  row->setSpacing(px(reporting::spacing::s));
  take_ = new Button(look_, Button::Kind::primary, row);
  leave_ = new Button(look_, Button::Kind::secondary, row);
  promise_ = new TextLabel(look_, TextRole::caption, row);
  promise_->setInk(Ink::muted);
  promise_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  row->addWidget(take_, 0);
  row->addWidget(leave_, 0);
  row->addWidget(promise_, 1, look_.scaled(240));
  fork_ = new ImportForkCard(look_, page_, preview_);
  findings_ = new FittedTable(look_, page_.findings(), preview_);
  findings_->setColumns({{.least = 220, .stretch = 3, .isBold = true},
                         {.least = 220, .stretch = 2},
                         {.least = 200, .stretch = 2, .isMuted = true, .givesWay = 1}});
  column->addWidget(row);
  column->addWidget(fork_);
  column->addWidget(findings_);
  scroll_->body()->addWidget(preview_);
  connect(take_, &Button::clicked, &page_, &ImportPage::take);
  connect(leave_, &Button::clicked, &page_, &ImportPage::leave);
  connect(findings_, &TableView::opened, this, [this](const QModelIndex& index) { page_.showFork(index.row()); });
}

void ImportView::makeDone() {
  done_ = new Card(look_, this);
  auto* inside = columnIn(done_);
  inside->setSpacing(px(reporting::spacing::m));
  doneText_ = new TextLabel(look_, TextRole::body, done_);
  auto* row = new ReflowRow(done_);
  row->setSpacing(px(reporting::spacing::s));
  companies_ = new Button(look_, Button::Kind::primary, row);
  undo_ = new Button(look_, Button::Kind::secondary, row);
  row->addWidget(companies_, 0);
  row->addWidget(undo_, 0);
  inside->addWidget(doneText_);
  inside->addWidget(row);
  scroll_->body()->addWidget(done_);
  connect(companies_, &Button::clicked, this, &ImportView::companiesAsked);
  connect(undo_, &Button::clicked, &page_, &ImportPage::undo);
}

void ImportView::askFiles() {
  const QStringList files = askFiles_ ? askFiles_(this) : QStringList();
  page_.open(files);
}

void ImportView::show() {
  const State state = page_.state();
  const bool isStart = state == State::choosing || state == State::locked;
  drop_->setVisible(isStart);
  work_->setVisible(page_.isWorking());
  sheet_->setVisible(state == State::sheet);
  preview_->setVisible(state == State::preview);
  done_->setVisible(state == State::done);
  choose_->setVisible(!isStart && !page_.isWorking());
  error_->setVisible(!page_.error().isEmpty());
  error_->setText(tr("That did not work."), page_.error());
  fork_->setVisible(page_.forkCount() > 0);
  findings_->setOpensOnClick(page_.forkCount() > 1);
  take_->setEnabled(page_.changesAnything());
  showTitle();
  showWork();
  showDone();
  if (state == State::preview) fitFindings();
}

void ImportView::showTitle() {
  const State state = page_.state();
  const bool isStart = state == State::choosing || state == State::locked;
  if (state == State::preview) {
    scroll_->setTitle(page_.summary());
  } else if (state == State::sheet) {
    scroll_->setTitle(tr("What do the columns mean?"));
  } else if (state == State::done) {
    scroll_->setTitle(page_.isUndone() ? tr("The import is taken back.") : tr("The import is done."));
  } else {
    scroll_->setTitle(tr("Take cases in from files"));
  }
  scroll_->setSubtitle(isStart ? tr("From another laptop, a colleague or a spreadsheet.") : page_.fileNames());
}

void ImportView::showWork() {
  if (!page_.isWorking()) return;
  const quint64 total = page_.job().total();
  const quint64 done = std::min(page_.job().done(), total);
  bar_->setRange(0, static_cast<int>(total));
  bar_->setValue(static_cast<int>(done));
  const QString what = page_.state() == State::taking ? tr("The companies are being taken in.")
                                                      : tr("The files are being read. Nothing is changed yet.");
  progress_->setText(total > 1 ? what + QLatin1Char(' ') + tr("%1 of %2").arg(done).arg(total) : what);
}

void ImportView::showDone() {
  doneText_->setText(page_.isUndone() ? tr("Everything is as it was before.") : page_.doneText());
  undo_->setVisible(page_.canUndo());
}

/// Thousands of rows scroll by themselves: no widget is as high as all of them.
void ImportView::fitFindings() {
  constexpr int mostRowsOnPage = 100;
  constexpr double shareOfPage = 0.6;
  const bool isLong = page_.findings().rowCount() > mostRowsOnPage;
  findings_->setGrowsWithRows(!isLong);
  findings_->setMinimumHeight(isLong ? static_cast<int>(height() * shareOfPage) : 0);
  findings_->fitColumns();
}

void ImportView::moveFocus() {
  // The first Tab goes to the first input of what is shown now.
  if (isVisible()) setFocus(Qt::OtherFocusReason);
  scroll_->verticalScrollBar()->setValue(0);
}

void ImportView::retranslate() {
  choose_->setText(tr("Other files"));
  empty_->setTitle(tr("Drop files here"));
  empty_->setSentences({tr("Case files (*.jindan), locked or not, a report PDF, or a spreadsheet with answers."),
                        tr("First you see what the files hold. Nothing is changed before you say so.")});
  empty_->setActions(tr("Choose files"));
  stop_->setText(tr("Stop"));
  bar_->setAccessibleName(tr("Progress"));
  take_->setText(tr("Take in"));
  leave_->setText(tr("Do not take in"));
  promise_->setText(tr("All of it or nothing. You can take the import back afterwards."));
  findings_->setAccessibleName(tr("What the files hold"));
  companies_->setText(tr("Show companies"));
  undo_->setText(tr("Take the import back"));
  show();
}

void ImportView::dragEnterEvent(QDragEnterEvent* event) {
  if (page_.isWorking() || localFiles(*event->mimeData()).isEmpty()) return;
  event->acceptProposedAction();
  drop_->setInviting(true);
}

void ImportView::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
  drop_->setInviting(false);
}

void ImportView::dropEvent(QDropEvent* event) {
  drop_->setInviting(false);
  event->acceptProposedAction();
  page_.open(localFiles(*event->mimeData()));
}

void ImportView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
