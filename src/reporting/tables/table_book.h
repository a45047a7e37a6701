// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/types/date.h"

namespace jindan::reporting {

/// What a column holds; a cell of another kind may still stand in it.
enum class ColumnKind { text, integer, decimal, date, percent };

/// A share from 0 to 1.
struct Share {
  double value = 0.0;
  bool operator==(const Share&) const = default;
};

/// One value of a sheet. Numbers keep full precision; rounding is a matter of showing them.
class SheetCell {
 public:
  using Value = std::variant<std::monostate, std::string, std::int64_t, double, Share, Date>;

  /// Nothing: not known or not given.
  SheetCell() = default;
  /// A text as plainText() leaves it; blank when nothing is left.
  static SheetCell text(std::string_view text);
  static SheetCell integer(std::int64_t value) { return SheetCell(Value(value)); }
  static SheetCell decimal(double value) { return SheetCell(Value(value)); }
  static SheetCell percent(double share) { return SheetCell(Value(Share{share})); }
  static SheetCell date(Date date) { return SheetCell(Value(date)); }

  [[nodiscard]] const Value& value() const { return value_; }
  bool operator==(const SheetCell&) const = default;

 private:
  explicit SheetCell(Value value) : value_(std::move(value)) {}

  Value value_;
};

struct SheetColumn {
  std::string title;
  ColumnKind kind = ColumnKind::text;
  int width = 12;  ///< in digits of the usual size; a longer text is wrapped
};

using SheetRow = std::vector<SheetCell>;

/// Rows under a row of titles.
struct Sheet {
  std::string name;  ///< at most 31 characters, none of []:*?/\, different from the others
  std::vector<SheetColumn> columns;
  std::vector<SheetRow> rows;  ///< each as long as `columns`
};

/// The plain model of everything that is exported as a table, whatever the file format.
struct TableBook {
  std::string title;
  Date date;  ///< of the visit
  std::vector<Sheet> sheets;
};

/// A text that a table can hold: lines end with "\n", tabs are blanks, and characters that cannot be written or seen
/// are removed: controls, noncharacters, and the marks that turn the direction of what follows, with which a name could
/// pass for another.
[[nodiscard]] std::string plainText(std::string_view text);

}  // namespace jindan::reporting
