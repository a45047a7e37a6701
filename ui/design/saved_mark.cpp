// SPDX-License-Identifier: Apache-2.0
#include "ui/design/saved_mark.h"

#include <QEvent>

namespace jindan::ui {

SavedMark::SavedMark(const Appearance& look, QWidget* parent) : TextLabel(look, TextRole::caption, parent) {
  setInk(Ink::muted);
  setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setMaxLines(1);
}

void SavedMark::setSaved(const QTime& at) {
  savedAt_ = at;
  say();
}

void SavedMark::clearSaved() {
  savedAt_.reset();
  say();
}

void SavedMark::changeEvent(QEvent* event) {
  TextLabel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) say();
}

void SavedMark::say() {
  // Empty rather than hidden, so that its neighbours stay where they are.
  setText(savedAt_ ? tr("Saved %1", "time of day").arg(savedAt_->toString(QStringLiteral("HH:mm"))) : QString());
}

}  // namespace jindan::ui
