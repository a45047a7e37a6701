// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/check_tabs.h"

#include "ui/design/kept_place.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;

CheckTab::CheckTab(const Appearance& look, FileCheckPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page), top_(new QVBoxLayout), place_(new QVBoxLayout) {
  auto* frame = new QVBoxLayout(this);
  frame->setContentsMargins(0, 0, 0, 0);
  frame->setSpacing(static_cast<int>(reporting::spacing::m));
  top_->setSpacing(static_cast<int>(reporting::spacing::m));
  frame->addLayout(top_);
  frame->addLayout(place_);
  connect(&page, &FileCheckPage::answersChanged, this, &CheckTab::refresh);
}

void CheckTab::build(QVBoxLayout& /*column*/) {}

void CheckTab::refresh() {
  isStale_ = true;
  if (isVisible()) bringUpToDate();
}

void CheckTab::bringUpToDate() {
  if (page_.state() != FileCheckPage::State::result) return;
  isStale_ = false;
  const KeptPlace place(*window());
  fill();
  delete content_;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::m));
  build(*column);
  place_->addWidget(content_);
  content_->setVisible(column->count() > 0);
  place.restoreLater();
}

TextLabel* CheckTab::makeText(TextRole role, const QString& text, QWidget* parent) const {
  auto* label = new TextLabel(look_, role, parent);
  label->setText(text);
  return label;
}

TextLabel* CheckTab::makeMuted(TextRole role, const QString& text, QWidget* parent) const {
  TextLabel* label = makeText(role, text, parent);
  label->setInk(Ink::muted);
  return label;
}

void CheckTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (isStale_) bringUpToDate();
}

}  // namespace jindan::ui
