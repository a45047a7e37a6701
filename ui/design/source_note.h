// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <QWidget>

#include "ui/design/button.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// Where a figure comes from, and a way to look it up.
class SourceNote : public QWidget {
  Q_OBJECT

 public:
  explicit SourceNote(const Appearance& look, QWidget* parent = nullptr);

  void setSource(const QString& text);
  /// `label` says what opens ("원문 보기"); an empty address takes the link away.
  void setLink(const QString& label, const QUrl& address);

 Q_SIGNALS:
  void linkActivated(const QUrl& address);

 private:
  TextLabel* text_;
  Button* link_;
  QUrl address_;
};

}  // namespace jindan::ui
