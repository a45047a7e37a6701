// SPDX-License-Identifier: Apache-2.0
#include "ui/design/source_note.h"

#include <QHBoxLayout>

namespace jindan::ui {

SourceNote::SourceNote(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      text_(new TextLabel(look, TextRole::caption, this)),
      link_(new Button(look, Button::Kind::quiet, this)) {
  text_->setInk(Ink::muted);
  text_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  link_->setCompact(true);
  link_->hide();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  row->addWidget(text_, 1);
  row->addWidget(link_);
  connect(link_, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(address_); });
}

void SourceNote::setSource(const QString& text) {
  text_->setText(text);
}

void SourceNote::setLink(const QString& label, const QUrl& address) {
  address_ = address;
  link_->setText(label);
  // "Open the source" alone says little to someone who hears the page.
  link_->setAccessibleDescription(text_->text());
  link_->setVisible(!address.isEmpty());
}

}  // namespace jindan::ui
