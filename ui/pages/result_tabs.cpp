// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/result_tabs.h"

namespace jindan::ui {

ResultTab::ResultTab(const Appearance& look, viewmodels::ResultPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page) {
  auto* frame = new QVBoxLayout(this);
  frame->setContentsMargins(0, 0, 0, 0);
}

void ResultTab::rebuild() {
  delete content_;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::m));
  build(*column);
  layout()->addWidget(content_);
}

}  // namespace jindan::ui
