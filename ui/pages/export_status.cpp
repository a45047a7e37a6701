// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/export_status.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/design/state_mark.h"
#include "ui/design/text_label.h"
#include "ui/design/work_bar.h"

namespace jindan::ui {

namespace {

/// "412 KB", "1.3 MB".
QString sizeText(qint64 bytes) {
  constexpr double kilobyte = 1024;
  constexpr double megabyte = kilobyte * kilobyte;
  const double size = static_cast<double>(bytes);
  if (size < megabyte) return QString::number(std::max(1L, std::lround(size / kilobyte))) + QStringLiteral(" KB");
  return QString::number(size / megabyte, 'f', 1) + QStringLiteral(" MB");
}

QVBoxLayout* columnOf(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xs));
  return column;
}

}  // namespace

ExportStatus::ExportStatus(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  auto* column = columnOf(this);
  column->addWidget(makeWork());
  column->addWidget(makeSaved());
  failure_ = new Banner(look_, Banner::Kind::stop, this);
  column->addWidget(failure_);
  retranslate();
  showNothing();
}

QWidget* ExportStatus::makeWork() {
  work_ = new QWidget(this);
  auto* column = columnOf(work_);
  progress_ = new TextLabel(look_, TextRole::body, work_);
  bar_ = new WorkBar(look_, work_);
  cancel_ = new Button(look_, Button::Kind::secondary, work_);
  cancel_->setCompact(true);
  column->addWidget(progress_);
  column->addWidget(bar_);
  column->addWidget(cancel_);
  connect(cancel_, &Button::clicked, this, &ExportStatus::cancelled);
  return work_;
}

QWidget* ExportStatus::makeSaved() {
  done_ = new QWidget(this);
  auto* column = columnOf(done_);
  mark_ = new StateMark(look_, done_);
  proof_ = new TextLabel(look_, TextRole::body, done_);
  place_ = new TextLabel(look_, TextRole::caption, done_);
  place_->setInk(Ink::muted);
  auto* row = new ReflowRow(done_);
  row->setSpacing(static_cast<int>(reporting::spacing::xs));
  open_ = new Button(look_, Button::Kind::secondary, row);
  folder_ = new Button(look_, Button::Kind::secondary, row);
  for (Button* button : {open_, folder_}) {
    button->setCompact(true);
    row->addWidget(button, 0);
  }
  column->addWidget(mark_);
  column->addWidget(proof_);
  column->addWidget(place_);
  column->addWidget(row);
  connect(open_, &Button::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(saved_->path)); });
  connect(folder_, &Button::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(saved_->path).absolutePath())); });
  return done_;
}

void ExportStatus::showNothing() {
  working_.reset();
  saved_.reset();
  why_.clear();
  arrange();
}

void ExportStatus::showWork(ReportWork::Step step, int done, int total) {
  saved_.reset();
  why_.clear();
  working_ = Progress{step, done, total};
  sayProgress();
  arrange();
}

void ExportStatus::showSaved(const SavedReport& report) {
  showNothing();
  saved_ = report;
  saySaved();
  arrange();
  QAccessibleEvent told(proof_, QAccessible::Alert);
  QAccessible::updateAccessibility(&told);
}

void ExportStatus::showFailed(const QString& why) {
  showNothing();
  why_ = why;
  failure_->setText(tr("The report was not saved."), why);
  arrange();
}

void ExportStatus::arrange() {
  work_->setVisible(working_.has_value());
  done_->setVisible(saved_.has_value());
  failure_->setVisible(!why_.isEmpty());
  setVisible(working_ || saved_ || !why_.isEmpty());
}

void ExportStatus::sayProgress() {
  const bool isPainting = working_->step == ReportWork::Step::painting;
  const QString text =
      isPainting ? tr("Drawing page %1 of %2").arg(std::min(working_->done + 1, working_->total)).arg(working_->total)
                 : tr("Opening the file again to check it");
  progress_->setText(text);
  bar_->setAccessibleName(text);
  bar_->setRange(0, isPainting ? working_->total : 0);
  bar_->setValue(working_->done);
}

void ExportStatus::saySaved() {
  const QString size = sizeText(saved_->bytes);
  const bool isPdf = saved_->shape == ReportShape::pdf;
  proof_->setText(isPdf ? tr("%n page(s), %1. Opened again and checked.", nullptr, saved_->pages).arg(size)
                        : tr("%1. Read again and checked.").arg(size));
  place_->setText(QDir::toNativeSeparators(saved_->path));
  mark_->setState(StateMark::Kind::good, tr("Saved"));
}

void ExportStatus::retranslate() {
  cancel_->setText(tr("Stop"));
  open_->setText(tr("Open the file"));
  folder_->setText(tr("Show the folder"));
  if (working_) sayProgress();
  if (saved_) saySaved();
  // The reason was given in the language before.
  if (!why_.isEmpty()) showNothing();
}

void ExportStatus::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
