// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

#include "ui/design/field.h"

namespace jindan::ui {

/// A whole number, shown with thousands separators. Empty means unknown, which is no error.
class NumberField : public Field {
  Q_OBJECT

 public:
  explicit NumberField(const Appearance& look, QWidget* parent = nullptr);
  ~NumberField() override { disconnectInput(); }

  /// None while empty or wrong; isValid() tells the two apart.
  [[nodiscard]] std::optional<std::int64_t> value() const;
  [[nodiscard]] bool isValid() const;
  void setValue(std::optional<std::int64_t> value);
  void setRange(std::int64_t smallest, std::int64_t largest);
  /// At the right inside the box: "명".
  void setUnit(const QString& unit);
  void setPlaceholder(const QString& text);

 Q_SIGNALS:
  /// The user finished with another valid value, or emptied the field.
  void edited();

 protected:
  [[nodiscard]] QString errorNow() const override;

 private:
  enum class Problem { none, notWhole, outOfRange };
  [[nodiscard]] std::optional<std::int64_t> parsed() const;
  void check();
  void finish();

  QLineEdit* edit_;
  std::int64_t smallest_ = 0;
  std::int64_t largest_ = std::numeric_limits<std::int64_t>::max();
  std::optional<std::int64_t> before_;
  Problem problem_ = Problem::none;
};

}  // namespace jindan::ui
