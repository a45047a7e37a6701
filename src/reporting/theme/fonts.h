// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

#include "domain/types/result.h"

namespace jindan::reporting {

/// The named sizes in px, multiplied by what the user chose (90–160 %).
class TypeScale {
 public:
  static constexpr double smallest = 0.9;
  static constexpr double largest = 1.6;

  TypeScale() = default;
  /// Values outside the range become its nearest end.
  explicit TypeScale(double factor);

  [[nodiscard]] double factor() const { return factor_; }
  [[nodiscard]] double caption() const { return 13 * factor_; }
  [[nodiscard]] double body() const { return 15 * factor_; }
  [[nodiscard]] double help() const { return 17 * factor_; }
  [[nodiscard]] double section() const { return 20 * factor_; }
  [[nodiscard]] double question() const { return 26 * factor_; }
  [[nodiscard]] double score() const { return 34 * factor_; }

 private:
  double factor_ = 1.0;
};

/// The two embedded faces. Loaded once in main() and handed on; a copy is cheap.
class Fonts {
 public:
  /// Needs a QGuiApplication. Fails only when the resource is damaged.
  [[nodiscard]] static Result<Fonts> load();

  [[nodiscard]] QFont regular(double px) const;
  [[nodiscard]] QFont bold(double px) const;

  [[nodiscard]] const TypeScale& type() const { return type_; }
  /// The same faces at another user scale; charts take their text sizes from here.
  [[nodiscard]] Fonts withScale(TypeScale type) const;
  [[nodiscard]] const QString& family() const { return family_; }

 private:
  explicit Fonts(QString family) : family_(std::move(family)) {}

  QString family_;
  TypeScale type_;
};

}  // namespace jindan::reporting
