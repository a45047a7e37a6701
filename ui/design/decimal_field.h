// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "ui/design/field.h"

namespace jindan::ui {

/// A number that may have decimals: a share in percent, years. Empty means unknown, which is no error.
class DecimalField : public Field {
  Q_OBJECT

 public:
  explicit DecimalField(const Appearance& look, QWidget* parent = nullptr);
  ~DecimalField() override { disconnectInput(); }

  /// None while empty or wrong; isValid() tells the two apart.
  [[nodiscard]] std::optional<double> value() const;
  [[nodiscard]] bool isValid() const;
  void setValue(std::optional<double> value);
  void setRange(double smallest, double largest);
  /// How many decimals may be typed; 0 for whole numbers.
  void setDecimals(int decimals) { decimals_ = decimals; }
  /// At the right inside the box: "%".
  void setUnit(const QString& unit);
  void setPlaceholder(const QString& text);

 Q_SIGNALS:
  /// The user finished with another valid value, or emptied the field.
  void edited();
  /// The user finished, whatever stands in the field now.
  void finished();

 protected:
  [[nodiscard]] QString errorNow() const override;

 private:
  enum class Problem { none, notANumber, outOfRange };
  [[nodiscard]] std::optional<double> parsed() const;
  void check();
  void finish();

  QLineEdit* edit_;
  double smallest_ = 0.0;
  double largest_ = 100.0;
  int decimals_ = 2;
  std::optional<double> before_;
  Problem problem_ = Problem::none;
};

/// As short as it can be said: "0.67", "4".
[[nodiscard]] QString plainDecimal(double value);

}  // namespace jindan::ui
