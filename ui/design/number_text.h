// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>

namespace jindan::ui {

/// A number as typed: its digits and how many of them stand behind the point. "1,234.5" is {12345, 1}.
struct TypedNumber {
  std::int64_t digits = 0;
  int decimals = 0;
};

/// One kind of every letter: full-width digits and commas as ordinary ones, no blanks, small Latin letters.
[[nodiscard]] QString plainForm(const QString& text);

/// Takes a number off the front. Commas count only as thousands separators, so that "1,2" is never read as 12;
/// at most 15 digits. Leaves `rest` alone when there is none.
[[nodiscard]] std::optional<TypedNumber> takeNumber(QStringView& rest);

/// A whole number, "1,234" or "1234".
[[nodiscard]] std::optional<std::int64_t> parseWhole(const QString& text);

}  // namespace jindan::ui
