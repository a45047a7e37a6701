// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/button.h"
#include "ui/design/empty_picture.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// A page without data: what will appear here and how to get it.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(const Appearance& look, QWidget* parent = nullptr);

  void setSubject(EmptyPicture::Subject subject) { picture_->setSubject(subject); }
  void setTitle(const QString& title) { title_->setText(title); }
  void setSentence(const QString& sentence) { sentence_->setText(sentence); }
  /// Empty texts take the buttons away.
  void setActions(const QString& primary, const QString& secondary = {});

 Q_SIGNALS:
  void primaryTriggered();
  void secondaryTriggered();

 private:
  EmptyPicture* picture_;
  TextLabel* title_;
  TextLabel* sentence_;
  Button* primary_;
  Button* secondary_;
};

}  // namespace jindan::ui
