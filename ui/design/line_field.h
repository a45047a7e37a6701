// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/field.h"

namespace jindan::ui {

/// One line of text.
class LineField : public Field {
  Q_OBJECT

 public:
  explicit LineField(const Appearance& look, QWidget* parent = nullptr);
  ~LineField() override { disconnectInput(); }

  /// Includes a syllable that is still being composed.
  [[nodiscard]] QString text() const;
  void setText(const QString& text);
  void setPlaceholder(const QString& text);
  void setMaxLength(int letters);
  /// For passwords: taken as typed, blanks at the ends too, and shown as dots when hidden.
  void setSecret(bool isHidden);
  /// A magnifying glass in front and a cross to empty it.
  void setSearch(bool isSearch);

 Q_SIGNALS:
  /// The user finished and the text is another than before.
  void edited(const QString& text);
  /// At every change by the user, for search as you type.
  void typed(const QString& text);

 private:
  void finish();
  void tellTooLong();

  QLineEdit* edit_;
  QString before_;
  bool isTooLong_ = false;
  bool isSecret_ = false;
};

}  // namespace jindan::ui
