// SPDX-License-Identifier: Apache-2.0
#include "ui/design/empty_state.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jindan::ui {
namespace {

constexpr double widestColumn = 520;

}  // namespace

EmptyState::EmptyState(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      picture_(new EmptyPicture(look, EmptyPicture::Subject::workshop, this)),
      title_(new TextLabel(look, TextRole::section, this)),
      sentence_(new TextLabel(look, TextRole::body, this)),
      primary_(new Button(look, Button::Kind::primary, this)),
      secondary_(new Button(look, Button::Kind::secondary, this)) {
  title_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  sentence_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  sentence_->setInk(Ink::muted);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 32, 24, 32);
  column->setSpacing(0);
  column->addStretch();
  column->addWidget(picture_, 0, Qt::AlignHCenter);
  column->addSpacing(24);
  const auto addCentred = [&](TextLabel* label) {
    label->setMaximumWidth(look.scaled(widestColumn));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label, 1000);
    row->addStretch(1);
    column->addLayout(row);
  };
  addCentred(title_);
  column->addSpacing(4);
  addCentred(sentence_);
  column->addSpacing(24);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(12);
  buttons->addStretch();
  buttons->addWidget(primary_);
  buttons->addWidget(secondary_);
  buttons->addStretch();
  column->addLayout(buttons);
  column->addStretch();
  setActions({});
  connect(primary_, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
  connect(secondary_, &QPushButton::clicked, this, &EmptyState::secondaryTriggered);
  connect(&look, &Appearance::changed, this, [this, &look] {
    for (TextLabel* label : {title_, sentence_})
      label->setMaximumWidth(look.scaled(widestColumn));
  });
}

void EmptyState::setActions(const QString& primary, const QString& secondary) {
  primary_->setText(primary);
  primary_->setVisible(!primary.isEmpty());
  secondary_->setText(secondary);
  secondary_->setVisible(!secondary.isEmpty());
}

}  // namespace jindan::ui
