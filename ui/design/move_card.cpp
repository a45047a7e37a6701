// SPDX-License-Identifier: Apache-2.0
#include "ui/design/move_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jindan::ui {

MoveCard::MoveCard(const Appearance& look, QWidget* parent)
    : Card(look, parent),
      title_(new TextLabel(look, TextRole::body, this)),
      caption_(new TextLabel(look, TextRole::caption, this)),
      gain_(new TextLabel(look, TextRole::caption, this)) {
  setContentsMargins(18, 16, 18, 16);
  title_->setBold(true);
  title_->setMinLines(2);
  caption_->setInk(Ink::muted);
  gain_->setInk(Ink::good);
  gain_->setBold(true);
  gain_->setAlignment(Qt::AlignRight | Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(title_);
  column->addStretch();
  auto* foot = new QHBoxLayout;
  foot->setSpacing(12);
  foot->addWidget(caption_, 1);
  foot->addWidget(gain_);
  column->addLayout(foot);
}

void MoveCard::setTitle(const QString& title) {
  title_->setText(title);
  setAccessibleName(title);
}

void MoveCard::setCaption(const QString& caption) {
  caption_->setText(caption);
}

void MoveCard::setGain(const QString& gain) {
  gain_->setText(gain);
}

}  // namespace jindan::ui
