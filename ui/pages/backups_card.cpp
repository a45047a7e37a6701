// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/backups_card.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/pages/backup_words.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr std::size_t shownFirst = 5;

}  // namespace

BackupsCard::BackupsCard(const Appearance& look, viewmodels::Backups& backups, Describe describe, QWidget* parent)
    : Card(look, parent),
      backups_(backups),
      describe_(std::move(describe)),
      title_(new TextLabel(look, TextRole::section, this)),
      about_(new TextLabel(look, TextRole::body, this)),
      open_(new TextLabel(look, TextRole::body, this)),
      message_(new Banner(look, Banner::Kind::info, this)),
      now_(new Button(look, Button::Kind::secondary, this)),
      more_(new Button(look, Button::Kind::quiet, this)),
      place_(new QVBoxLayout) {
  auto* column = columnIn(this);
  column->setSpacing(static_cast<int>(reporting::spacing::s));
  about_->setInk(Ink::muted);
  open_->setInk(Ink::caution);
  column->addWidget(title_);
  column->addWidget(about_);
  column->addWidget(open_);
  column->addWidget(message_);
  place_->setContentsMargins(0, 0, 0, 0);
  column->addLayout(place_);
  auto* foot = new QHBoxLayout;
  foot->addWidget(now_);
  foot->addWidget(more_);
  foot->addStretch(1);
  column->addLayout(foot);
  message_->hide();
  now_->setObjectName(QStringLiteral("now"));
  connect(now_, &Button::clicked, this, [this] { backups_.backUp(BackupReason::asked); });
  connect(more_, &Button::clicked, this, [this] {
    showsAll_ = true;
    fill();
  });
  connect(message_, &Banner::actionTriggered, this, [this] {
    if (asked_.isEmpty()) return;
    isWanted_ = true;
    message_->setAction({});
    backups_.restore(std::exchange(asked_, {}));
  });
  connect(&backups_, &viewmodels::Backups::changed, this, &BackupsCard::fill);
  connect(&backups_, &viewmodels::Backups::ended, this, &BackupsCard::tellEnd);
  connect(&backups_, &viewmodels::Backups::backedUp, this, &BackupsCard::tellBackup);
  retranslate();
}

void BackupsCard::forget() {
  asked_.clear();
  message_->setAction({});
  message_->hide();
}

QString BackupsCard::lineOf(const viewmodels::Backups::Row& row) const {
  const QString size = QLocale().formattedDataSize(static_cast<qint64>(row.bytes), 1, QLocale::DataSizeSIFormat);
  if (!row.content) return tr("%1 · being checked …").arg(size);
  if (*row.content) return tr("%1 · companies: %2 · checked").arg(size).arg((*row.content)->companies);
  if (row.content->error().code == ErrorCode::databaseNewer) return tr("%1 · made by a newer program").arg(size);
  return tr("%1 · damaged, cannot be used").arg(size);
}

void BackupsCard::addRow(QGridLayout& grid, const viewmodels::Backups::Row& row) {
  const int line = grid.rowCount();
  auto* when = new TextLabel(look(), TextRole::body, list_);
  when->setText(dayAndTime(row.madeAt, look().language()));
  auto* what = new TextLabel(look(), TextRole::body, list_);
  what->setInk(row.content && !*row.content ? Ink::caution : Ink::muted);
  what->setText(lineOf(row));
  for (TextLabel* label : {when, what})
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  grid.addWidget(when, line, 0);
  grid.addWidget(what, line, 1);
  grid.setRowMinimumHeight(line, look().controlHeight());
  if (!row.content || !*row.content) return;
  auto* restore = new Button(look(), Button::Kind::secondary, list_);
  restore->setObjectName(QStringLiteral("restore"));
  restore->setCompact(true);
  restore->setText(tr("Restore …"));
  restore->setAccessibleName(tr("Restore the backup of %1").arg(when->text()));
  connect(restore, &Button::clicked, this, [this, row] { ask(row); });
  grid.addWidget(restore, line, 2, Qt::AlignRight | Qt::AlignVCenter);
}

void BackupsCard::fill() {
  delete list_;
  list_ = new QWidget(this);
  auto* grid = new QGridLayout(list_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(static_cast<int>(reporting::spacing::m));
  grid->setVerticalSpacing(static_cast<int>(reporting::spacing::xxs));
  grid->setColumnStretch(0, 2);
  grid->setColumnStretch(1, 3);
  const auto& rows = backups_.rows();
  const std::size_t shown = showsAll_ ? rows.size() : std::min(rows.size(), shownFirst);
  for (std::size_t i = 0; i < shown; ++i)
    addRow(*grid, rows[i]);
  if (rows.empty()) {
    auto* none = new TextLabel(look(), TextRole::body, list_);
    none->setInk(Ink::muted);
    none->setText(tr("There is no backup yet. The first one is made when you close the window."));
    grid->addWidget(none, 0, 0, 1, 3);
  }
  place_->addWidget(list_);
  more_->setVisible(shown < rows.size());
  open_->setVisible(!backups_.isPrivate());
}

void BackupsCard::ask(const viewmodels::Backups::Row& row) {
  asked_ = row.name;
  message_->setKind(Banner::Kind::caution);
  message_->setText(tr("Go back to %1?").arg(dayAndTime(row.madeAt, look().language())),
                    tr("Companies and answers will be as they were then. What is there now is not lost: it is kept "
                       "in a file of its own."));
  message_->setAction(tr("Restore it"));
  message_->show();
  message_->setFocus(Qt::OtherFocusReason);
}

void BackupsCard::tellEnd() {
  if (!isWanted_) return;
  const auto& ended = backups_.lastEnd();
  isWanted_ = false;
  message_->setAction({});
  message_->show();
  if (!ended) {
    message_->setKind(Banner::Kind::stop);
    return message_->setText(tr("Nothing was restored."), describe_(ended.error()));
  }
  message_->setKind(Banner::Kind::info);
  message_->setText(tr("The backup is restored."),
                    tr("What was there before is kept here: %1").arg(QDir::toNativeSeparators(ended->aside)));
  Q_EMIT restored();
  backups_.look();
}

void BackupsCard::tellBackup() {
  const auto& outcome = backups_.lastBackup();
  asked_.clear();
  message_->setAction({});
  message_->show();
  if (!outcome) {
    message_->setKind(Banner::Kind::stop);
    return message_->setText(tr("No backup was made. The older ones are still there."), describe_(outcome.error()));
  }
  message_->setKind(Banner::Kind::info);
  message_->setText(
      outcome->made ? tr("A backup was made and checked.") : tr("The last backup holds all of it already."), {});
  backups_.look();
}

void BackupsCard::retranslate() {
  title_->setText(tr("Backups"));
  about_->setText(
      tr("Made by itself each time you close the window, and before the program is updated. Kept: all of "
         "today, one a day for a week, one a week for two months, one a month for a year."));
  open_->setText(
      tr("Other users of this computer can look into the folder. Ask whoever looks after the computer to "
         "close it."));
  now_->setText(tr("Back up now"));
  more_->setText(tr("Show all backups"));
  fill();
}

void BackupsCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void BackupsCard::showEvent(QShowEvent* event) {
  backups_.look();
  Card::showEvent(event);
}

}  // namespace jindan::ui
