// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/lock_window.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/password_field.h"
#include "ui/design/reading_order.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

namespace {

constexpr QSize firstSize(1280, 720);
constexpr QSize smallestSize(1024, 640);
constexpr int contentWidth = 640;

/// Three groups a line, as it is written down.
QString linesOf(const QString& code) {
  constexpr qsizetype groupsOnLine = 3;
  const QStringList groups = code.split(QLatin1Char('-'), Qt::SkipEmptyParts);
  QStringList lines;
  for (qsizetype i = 0; i < groups.size(); i += groupsOnLine)
    lines.append(groups.mid(i, groupsOnLine).join(QLatin1Char('-')));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

LockWindow::LockWindow(Appearance& look, viewmodels::WorkspacePassword& password, LockTask task, Outside outside)
    : look_(look), password_(password), outside_(std::move(outside)) {
  useWordsOf(look.language());
  setWindowTitle(tr("Jindan"));
  setMinimumSize(smallestSize);
  resize(firstSize);
  makeParts();
  connect(&password_, &viewmodels::WorkspacePassword::ended, this, &LockWindow::tell);
  switch (task) {
    case LockTask::set:
      first_ = Step::set;
      break;
    case LockTask::change:
      first_ = Step::change;
      break;
    case LockTask::newCode:
      first_ = Step::newCode;
      break;
    case LockTask::remove:
      first_ = Step::remove;
      break;
    default:
      first_ = Step::open;
  }
  showStep(first_);
}

void LockWindow::useWordsOf(Language language) {
  const QString name = language == Language::korean ? QStringLiteral("ko") : QStringLiteral("en");
  if (words_.load(QStringLiteral(":/translations/jindan_") + name)) qApp->installTranslator(&words_);
}

void LockWindow::makeParts() {
  page_ = new ScrollPage(look_, this);
  page_->setContentWidth(contentWidth);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(page_);
  message_ = new Banner(look_, Banner::Kind::stop, this);
  page_->body()->addWidget(message_);
  card_ = new Card(look_, this);
  auto* column = columnIn(card_);
  column->setSpacing(static_cast<int>(reporting::spacing::s));
  about_ = new TextLabel(look_, TextRole::body, card_);
  code_ = new LineField(look_, card_);
  column->addWidget(about_);
  column->addWidget(code_);
  for (PasswordField** field : {&present_, &next_, &again_}) {
    *field = new PasswordField(look_, card_);
    column->addWidget(*field);
    connect(*field, &PasswordField::submitted, this, &LockWindow::submit);
  }
  makeCodePart();
  auto* foot = new ReflowRow(card_);
  foot->setSpacing(static_cast<int>(reporting::spacing::xs));
  go_ = new Button(look_, Button::Kind::primary, foot);
  other_ = new Button(look_, Button::Kind::quiet, foot);
  foot->addWidget(go_, 0);
  foot->addWidget(other_, 0);
  column->addWidget(foot);
  page_->body()->addWidget(card_);
  page_->body()->addStretch(1);
  connect(go_, &Button::clicked, this, &LockWindow::submit);
  connect(other_, &Button::clicked, this, &LockWindow::goBack);
}

void LockWindow::makeCodePart() {
  shownCode_ = new TextLabel(look_, TextRole::question, card_);
  codeRow_ = new ReflowRow(card_);
  codeRow_->setSpacing(static_cast<int>(reporting::spacing::xs));
  copy_ = new Button(look_, Button::Kind::secondary, codeRow_);
  save_ = new Button(look_, Button::Kind::secondary, codeRow_);
  codeRow_->addWidget(copy_, 0);
  codeRow_->addWidget(save_, 0);
  card_->layout()->addWidget(shownCode_);
  card_->layout()->addWidget(codeRow_);
  connect(copy_, &Button::clicked, this, [this] {
    QApplication::clipboard()->setText(shownCode());
    message_->setKind(Banner::Kind::info);
    message_->setText(tr("Copied."), tr("Paste it where only you can read it, then copy something else."));
    message_->show();
  });
  connect(save_, &Button::clicked, this, &LockWindow::saveCode);
}

QString LockWindow::shownCode() const {
  const auto& change = password_.lastChange();
  return change ? viewmodels::toQt(change->recoveryCode) : QString();
}

bool LockWindow::takesNew() const {
  return step_ == Step::recover || step_ == Step::set || step_ == Step::change;
}

void LockWindow::showStep(Step step) {
  step_ = step;
  clearSecrets();
  message_->hide();
  const bool isDone = step == Step::done;
  code_->setVisible(step == Step::recover);
  present_->setVisible(!isDone && step != Step::recover && step != Step::set);
  next_->setVisible(takesNew());
  again_->setVisible(takesNew());
  shownCode_->setVisible(isDone && !shownCode_->text().isEmpty());
  codeRow_->setVisible(shownCode_->isVisibleTo(card_));
  other_->setVisible(!isDone);
  sayStep();
  QWidget* first = step == Step::recover ? code_->input() : step == Step::set ? next_->input() : present_->input();
  (isDone ? static_cast<QWidget*>(go_) : first)->setFocus(Qt::OtherFocusReason);
}

bool LockWindow::isFilledIn() {
  const auto needs = [](auto& field, bool isEmpty, const QString& error) {
    if (field.isVisible() && isEmpty) {
      field.setError(error);
      return false;
    }
    return true;
  };
  if (!needs(*code_, code_->text().isEmpty(), tr("Type the recovery code."))) return false;
  if (!needs(*present_, present_->password().isEmpty(), tr("Type the password."))) return false;
  if (!needs(*next_, next_->password().isEmpty(), tr("Type the new password."))) return false;
  if (!again_->isVisible() || again_->password() == next_->password()) return true;
  again_->setError(tr("The two are not the same. Type the new password once more."));
  return false;
}

void LockWindow::submit() {
  if (step_ == Step::done) return finish();
  if (password_.isWorking() || !isFilledIn()) return;
  setBusy(true);
  switch (step_) {
    case Step::open:
      return password_.unlock(present_->password());
    case Step::recover:
      return password_.recover(code_->text().toUtf8(), next_->password());
    case Step::set:
      return password_.set(next_->password());
    case Step::change:
      return password_.change(present_->password(), next_->password());
    case Step::newCode:
      return password_.renewCode(present_->password());
    case Step::remove:
      return password_.remove(present_->password());
    case Step::done:
      return;
  }
}

void LockWindow::goBack() {
  if (password_.isWorking()) return;
  if (step_ == Step::open) return showStep(Step::recover);
  if (step_ == Step::recover) return showStep(Step::open);
  finish();  // nothing was changed
}

void LockWindow::setBusy(bool isBusy) {
  for (QWidget* part : std::initializer_list<QWidget*>{code_, present_, next_, again_, go_, other_})
    part->setEnabled(!isBusy);
  message_->setVisible(isBusy);
  if (!isBusy) return;
  message_->setKind(Banner::Kind::info);
  const bool isLong = step_ == Step::set || step_ == Step::remove;
  message_->setText(tr("One moment …"), isLong ? tr("Everything is written anew and checked. Leave the computer on.")
                                               : tr("The password is being checked."));
}

void LockWindow::tell() {
  setBusy(false);
  const auto& change = password_.lastChange();
  if (!change) {
    if (change.error().code == ErrorCode::passwordWrong && step_ == Step::recover) {
      return code_->setError(tr("This is not the recovery code. Compare each letter with what you wrote down."));
    }
    if (change.error().code == ErrorCode::passwordWrong) {
      present_->clear();  // nobody corrects what cannot be seen
      present_->setError(
          tr("The password is not right. Check capital letters and the keyboard language, then try again."));
      return present_->input()->setFocus(Qt::OtherFocusReason);
    }
    message_->setKind(Banner::Kind::stop);
    message_->setText(tr("That did not work."), outside_.describe(change.error()));
    return message_->show();
  }
  if (change->recoveryCode.empty() && change->unreached.empty()) return finish();
  shownCode_->setText(linesOf(shownCode()));
  showStep(Step::done);
  if (change->unreached.empty()) return;
  QStringList files;
  for (const std::string& file : change->unreached)
    files.append(viewmodels::toQt(file));
  message_->setKind(Banner::Kind::caution);
  message_->setText(tr("Some files could not be changed."),
                    tr("They are as they were before. Delete them if you no longer need them: %1")
                        .arg(files.join(QStringLiteral(", "))));
  message_->show();
}

void LockWindow::saveCode() {
  const QString file = outside_.askCodeFile(this);
  if (file.isEmpty()) return;
  const bool isSaved = outside_.saveCode(file, tr("Recovery code of Jindan: %1").arg(shownCode()));
  message_->setKind(isSaved ? Banner::Kind::info : Banner::Kind::stop);
  message_->setText(isSaved ? tr("Saved.") : tr("The file could not be written."),
                    isSaved ? tr("Print it or keep it on a stick, not on this computer: %1").arg(file) : file);
  message_->show();
}

void LockWindow::finish() {
  isSolved_ = true;
  clearSecrets();
  shownCode_->setText({});
  password_.forgetCode();
  hide();
  Q_EMIT left();
}

void LockWindow::clearSecrets() {
  code_->setText({});
  for (PasswordField* field : {present_, next_, again_})
    field->clear();
}

void LockWindow::closeEvent(QCloseEvent* event) {
  // What has begun is ended first, and a code that was made has to be seen.
  if (password_.isWorking() || step_ == Step::done) return event->ignore();
  // Closing instead of changing something is "not now"; closing instead of opening ends the program.
  isSolved_ = first_ != Step::open;
  clearSecrets();
  QWidget::closeEvent(event);
  Q_EMIT left();
}

bool LockWindow::focusNextPrevChild(bool next) {
  return moveFocus(*this, next);
}

void LockWindow::paintEvent(QPaintEvent* /*event*/) {
  QPainter(this).fillRect(rect(), look_.theme().window);
}

}  // namespace jindan::ui
