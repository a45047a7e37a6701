// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

class CheckBox;
class LineField;
class ReflowRow;

/// A password, hidden unless it is to be seen while it is typed.
class PasswordField : public QWidget {
  Q_OBJECT

 public:
  explicit PasswordField(const Appearance& look, QWidget* parent = nullptr);

  /// Beside the choice to see the password; below it when there is no room.
  void addButton(QWidget* button);
  void setLabel(const QString& label);
  void setHelp(const QString& help);
  void setError(const QString& error);
  [[nodiscard]] QByteArray password() const;
  /// Empties the field and hides what is typed next.
  void clear();
  [[nodiscard]] QWidget* input() const;

 Q_SIGNALS:
  /// Enter was pressed.
  void submitted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  LineField* field_;
  ReflowRow* row_;
  CheckBox* isShown_;
};

}  // namespace jindan::ui
