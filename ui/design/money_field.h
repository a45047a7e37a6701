// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "domain/types/won.h"
#include "ui/design/field.h"

namespace jindan::ui {

/// An amount of won. Takes what people type ("98억", "1.2억", "5,000만") and says underneath what it understood, in
/// the language of the Appearance. Empty means unknown.
class MoneyField : public Field {
  Q_OBJECT

 public:
  explicit MoneyField(const Appearance& look, QWidget* parent = nullptr);
  ~MoneyField() override { disconnectInput(); }

  /// None while empty or not understood; isValid() tells the two apart.
  [[nodiscard]] std::optional<Won> value() const;
  [[nodiscard]] bool isValid() const;
  void setValue(std::optional<Won> value);
  /// At the right inside the box: "매출 0.8%".
  void setUnit(const QString& unit);
  void setPlaceholder(const QString& text);
  /// What else an amount means ("매출의 0.31%"), told in place of the unit while it is typed.
  void setReading(std::function<QString(Won)> reading);
  /// What the line underneath says.
  [[nodiscard]] QString spoken() const;

 Q_SIGNALS:
  /// The user finished with another valid amount, or emptied the field.
  void edited();
  /// The user finished, whatever stands in the field now.
  void finished();

 protected:
  [[nodiscard]] QString errorNow() const override;

 private:
  void speak();
  void finish();

  QLineEdit* edit_;
  std::function<QString(Won)> reading_;
  std::optional<Won> before_;
  bool isNotUnderstood_ = false;
};

}  // namespace jindan::ui
