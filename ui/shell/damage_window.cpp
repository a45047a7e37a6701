// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/damage_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/backup_words.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr QSize firstSize(1280, 720);
constexpr QSize smallestSize(1024, 640);
constexpr int contentWidth = 760;

}  // namespace

DamageWindow::DamageWindow(Appearance& look, viewmodels::Backups& backups, const QString& file, Describe describe)
    : look_(look), backups_(backups), describe_(std::move(describe)) {
  useWordsOf(look.language());
  setWindowTitle(tr("Jindan"));
  setMinimumSize(smallestSize);
  resize(firstSize);
  page_ = new ScrollPage(look_, this);
  page_->setContentWidth(contentWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(page_);
  problem_ = new Banner(look_, Banner::Kind::stop, this);
  problem_->hide();
  page_->body()->addWidget(problem_);
  addTexts(file);
  addWays();
  page_->body()->addStretch(1);
  connect(&backups_, &viewmodels::Backups::changed, this, &DamageWindow::offerBackup);
  connect(&backups_, &viewmodels::Backups::ended, this, &DamageWindow::tell);
  backups_.look();
  offerBackup();
}

void DamageWindow::useWordsOf(Language language) {
  const QString name = language == Language::korean ? QStringLiteral("ko") : QStringLiteral("en");
  if (words_.load(QStringLiteral(":/translations/jindan_") + name)) qApp->installTranslator(&words_);
}

void DamageWindow::addTexts(const QString& file) {
  page_->setTitle(tr("The file with your companies and answers cannot be opened."));
  page_->setSubtitle(tr("The program has changed nothing in it. Choose how to go on."));
  const auto add = [this](const QString& text, bool isMuted) {
    auto* label = new TextLabel(look_, TextRole::body, this);
    label->setBoldParts(true);
    label->setText(text);
    if (isMuted) label->setInk(Ink::muted);
    page_->body()->addWidget(label);
  };
  add(tr("**What happened:** the file is damaged or no longer there. A failing disk, a power cut while copying, or "
         "another "
         "program may be the cause."),
      false);
  add(tr("**What is safe:** the damaged file stays. Whatever you choose, it is only moved to a folder of its own, "
         "under a "
         "name with the date. Reports and case files you saved elsewhere are not touched."),
      false);
  add(QDir::toNativeSeparators(file), true);
}

Button* DamageWindow::addWay(const QString& title, const QString& about, const QString& action, bool isFirst) {
  auto* card = new Card(look_, this);
  auto* inside = new QHBoxLayout(card);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(static_cast<int>(reporting::spacing::l));
  auto* words = new QVBoxLayout;
  words->setSpacing(static_cast<int>(reporting::spacing::xxs));
  auto* heading = new TextLabel(look_, TextRole::section, card);
  heading->setText(title);
  auto* text = new TextLabel(look_, TextRole::body, card);
  text->setText(about);
  text->setInk(Ink::muted);
  auto* button = new Button(look_, isFirst ? Button::Kind::primary : Button::Kind::secondary, card);
  button->setText(action);
  words->addWidget(heading);
  words->addWidget(text);
  words->addStretch(1);
  inside->addLayout(words, 1);
  inside->addWidget(button, 0, Qt::AlignVCenter);
  page_->body()->addWidget(card);
  if (isFirst) backupText_ = text;
  return button;
}

void DamageWindow::addWays() {
  restore_ = addWay(tr("Restore the last good backup"), {}, tr("Restore the backup"), true);
  rescue_ = addWay(tr("Rescue what can be read"),
                   tr("Reads the damaged file row by row and takes over whatever is right. What was entered after the "
                      "last backup may still be in it."),
                   tr("Rescue and open"), false);
  empty_ = addWay(tr("Start empty"), tr("Begins without any company. You can restore a backup later, in the settings."),
                  tr("Start empty"), false);
  restore_->setObjectName(QStringLiteral("restore"));
  rescue_->setObjectName(QStringLiteral("rescue"));
  empty_->setObjectName(QStringLiteral("empty"));
  connect(restore_, &Button::clicked, this, [this] {
    setBusy(true);
    backups_.restore(good_);
  });
  connect(rescue_, &Button::clicked, this, [this] {
    setBusy(true);
    backups_.rescue();
  });
  connect(empty_, &Button::clicked, this, [this] {
    setBusy(true);
    backups_.startEmpty();
  });
}

void DamageWindow::offerBackup() {
  good_.clear();
  for (const viewmodels::Backups::Row& row : backups_.rows()) {
    if (!row.content || !*row.content) continue;
    good_ = row.name;
    backupText_->setText(tr("Made on %1, companies: %2. It was opened and checked just now.")
                             .arg(dayAndTime(row.madeAt, look_.language()))
                             .arg((*row.content)->companies));
    break;
  }
  if (good_.isEmpty()) {
    backupText_->setText(backups_.isWorking() ? tr("The backups are being checked …")
                                              : tr("There is no backup that can be used."));
  }
  setBusy(backups_.isWorking());
}

void DamageWindow::setBusy(bool isBusy) {
  restore_->setEnabled(!isBusy && !good_.isEmpty());
  rescue_->setEnabled(!isBusy);
  empty_->setEnabled(!isBusy);
}

void DamageWindow::tell() {
  const auto& ended = backups_.lastEnd();
  setBusy(false);
  if (ended) {
    isSolved_ = true;
    hide();
    Q_EMIT left();
    return;
  }
  problem_->setText(tr("That did not work."), describe_(ended.error()));
  problem_->show();
}

void DamageWindow::closeEvent(QCloseEvent* event) {
  // What has begun is ended first: moving files halfway would help nobody.
  if (backups_.isWorking()) return event->ignore();
  QWidget::closeEvent(event);
  Q_EMIT left();
}

}  // namespace jindan::ui
