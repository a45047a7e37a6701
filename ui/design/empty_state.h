// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
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
  void setSentence(const QString& sentence);
  /// For a page that has more to say: each sentence on a line of its own, large and in full ink.
  void setSentences(const QStringList& sentences);
  /// Empty texts take the buttons away.
  void setActions(const QString& primary, const QString& secondary = {});

 Q_SIGNALS:
  void primaryTriggered();
  void secondaryTriggered();

 private:
  void addCentred(QBoxLayout* column, TextLabel* label);
  void fitWidths();

  const Appearance& look_;
  EmptyPicture* picture_;
  TextLabel* title_;
  QVBoxLayout* sentences_;
  QList<TextLabel*> lines_;
  Button* primary_;
  Button* secondary_;
};

}  // namespace jindan::ui
