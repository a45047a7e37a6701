// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include "ui/design/text_label.h"

namespace jindan::test {

/// Is a visible label with this text on the page?
inline bool says(QWidget& page, const QString& part) {
  for (const ui::TextLabel* label : page.findChildren<ui::TextLabel*>()) {
    if (label->isVisible() && label->text().contains(part)) return true;
  }
  return false;
}

/// What a screen reader meets on a page.
struct Heard {
  int buttons = 0;
  int pictures = 0;
  QStringList unnamed;      ///< classes of buttons, tables and pictures without a name
  QStringList undescribed;  ///< names of pictures without a description
};

inline void listen(QAccessibleInterface* node, Heard& heard) {
  if (node == nullptr || node->state().invisible) return;
  const QAccessible::Role role = node->role();
  const bool isButton = role == QAccessible::PushButton || role == QAccessible::CheckBox;
  const bool isPicture = role == QAccessible::Graphic;
  if (isButton || isPicture || role == QAccessible::Table) {
    heard.buttons += isButton ? 1 : 0;
    heard.pictures += isPicture ? 1 : 0;
    const QString name = node->text(QAccessible::Name);
    if (name.isEmpty()) heard.unnamed << QString::fromLatin1(node->object()->metaObject()->className());
    if (isPicture && node->text(QAccessible::Description).isEmpty()) heard.undescribed << name;
  }
  if (role == QAccessible::Table) return;
  for (int i = 0; i < node->childCount(); ++i)
    listen(node->child(i), heard);
}

inline Heard heardOn(QWidget& page) {
  Heard heard;
  listen(QAccessible::queryAccessibleInterface(&page), heard);
  return heard;
}

}  // namespace jindan::test
