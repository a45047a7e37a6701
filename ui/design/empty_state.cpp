// SPDX-License-Identifier: Apache-2.0
#include "ui/design/empty_state.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jindan::ui {
namespace {

constexpr double widestColumn = 640;

}  // namespace

EmptyState::EmptyState(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      look_(look),
      picture_(new EmptyPicture(look, EmptyPicture::Subject::workshop, this)),
      title_(new TextLabel(look, TextRole::section, this)),
      sentences_(new QVBoxLayout),
      primary_(new Button(look, Button::Kind::primary, this)),
      secondary_(new Button(look, Button::Kind::secondary, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 32, 24, 32);
  column->setSpacing(0);
  column->addStretch();
  column->addWidget(picture_, 0, Qt::AlignHCenter);
  column->addSpacing(24);
  addCentred(column, title_);
  column->addSpacing(8);
  sentences_->setSpacing(8);
  column->addLayout(sentences_);
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
  connect(&look, &Appearance::changed, this, &EmptyState::fitWidths);
}

void EmptyState::addCentred(QBoxLayout* column, TextLabel* label) {
  label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  label->setMaximumWidth(look_.scaled(widestColumn));
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(label, 1000);
  row->addStretch(1);
  column->addLayout(row);
}

void EmptyState::fitWidths() {
  title_->setMaximumWidth(look_.scaled(widestColumn));
  for (TextLabel* line : lines_)
    line->setMaximumWidth(look_.scaled(widestColumn));
}

void EmptyState::setSentence(const QString& sentence) {
  setSentences({sentence});
  lines_.first()->setRole(TextRole::body);
  lines_.first()->setInk(Ink::muted);
}

void EmptyState::setSentences(const QStringList& sentences) {
  while (lines_.size() < sentences.size()) {
    lines_ << new TextLabel(look_, TextRole::help, this);
    addCentred(sentences_, lines_.last());
  }
  for (qsizetype i = 0; i < lines_.size(); ++i) {
    lines_[i]->setVisible(i < sentences.size());
    lines_[i]->setText(sentences.value(i));
    lines_[i]->setRole(TextRole::help);
    lines_[i]->setInk(Ink::normal);
  }
}

void EmptyState::setActions(const QString& primary, const QString& secondary) {
  primary_->setText(primary);
  primary_->setVisible(!primary.isEmpty());
  secondary_->setText(secondary);
  secondary_->setVisible(!secondary.isEmpty());
}

}  // namespace jindan::ui
