// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QVariant>

#include "ui/design/choice_box.h"
#include "ui/design/field.h"

namespace jindan::ui {

/// One of many, found by typing any part of its name. No choice is a choice: unknown.
class ChoiceField : public Field {
  Q_OBJECT

 public:
  struct Choice {
    QString text;
    QVariant data;
  };

  explicit ChoiceField(const Appearance& look, QWidget* parent = nullptr);
  ~ChoiceField() override { disconnectInput(); }

  /// Keeps what was chosen when its data is there again (another language, say).
  void setChoices(const QList<Choice>& choices);
  [[nodiscard]] QVariant current() const;
  [[nodiscard]] bool isValid() const;
  /// The choice with this data; invalid data, or data not among the choices: nothing chosen.
  void setCurrent(const QVariant& wanted);
  void setPlaceholder(const QString& text);

 Q_SIGNALS:
  void edited(const QVariant& data);

 protected:
  [[nodiscard]] QString errorNow() const override;

 private:
  [[nodiscard]] int indexOfTyped() const;
  void finish();
  void tell();

  ChoiceBox* box_;
  QVariant before_;
  bool isUnknown_ = false;
};

}  // namespace jindan::ui
