// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/locked_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/password_field.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr int widest = 560;

}  // namespace

LockedPanel::LockedPanel(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      card_(new Card(look, this)),
      title_(new TextLabel(look, TextRole::section, card_)),
      name_(new TextLabel(look, TextRole::body, card_)),
      password_(new PasswordField(look, card_)),
      open_(new Button(look, Button::Kind::primary, card_)),
      leave_(new Button(look, Button::Kind::secondary, card_)) {
  auto* around = new QHBoxLayout(this);
  const int margin = static_cast<int>(reporting::spacing::m);
  around->setContentsMargins(margin, margin, margin, 0);
  around->addStretch(1);
  around->addWidget(card_);
  around->addStretch(1);
  card_->setFixedWidth(look.scaled(widest));
  auto* column = columnIn(card_);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  name_->setInk(Ink::muted);
  name_->setMaxLines(2);
  password_->addButton(open_);
  password_->addButton(leave_);
  for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(name_), static_cast<QWidget*>(password_)})
    column->addWidget(part);
  connect(open_, &Button::clicked, this, &LockedPanel::submit);
  connect(leave_, &Button::clicked, this, &QWidget::hide);
  connect(password_, &PasswordField::submitted, this, &LockedPanel::submit);
  connect(&look, &Appearance::changed, this, [this, &look] { card_->setFixedWidth(look.scaled(widest)); });
  hide();
  retranslate();
}

void LockedPanel::ask(const QString& file) {
  file_ = file;
  name_->setText(QFileInfo(file).fileName());
  password_->clear();
  show();
  password_->input()->setFocus(Qt::OtherFocusReason);
}

void LockedPanel::refuse() {
  password_->setError(
      tr("The password is not right. Check capital letters and the keyboard language, then try again."));
  password_->input()->setFocus(Qt::OtherFocusReason);
}

void LockedPanel::submit() {
  if (password_->password().isEmpty()) return password_->setError(tr("Type the password."));
  Q_EMIT passwordGiven(file_, password_->password());
}

void LockedPanel::retranslate() {
  title_->setText(tr("This file is locked with a password."));
  password_->setLabel(tr("Password"));
  password_->setHelp(tr("Whoever sent the file knows it. The file stays as it is."));
  open_->setText(tr("Open"));
  leave_->setText(tr("Leave it closed"));
  setAccessibleName(tr("Locked file"));
}

void LockedPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LockedPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return hide();
  QWidget::keyPressEvent(event);
}

}  // namespace jindan::ui
