// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jindan::datacheck {

/// Whether a number format of a workbook shows days or times: one of the built-in ones, or a code with y, d, h or s in
/// it outside quotes and brackets.
bool isTimeFormat(int id, std::string_view code);

/// A day number of a workbook as "YYYY-MM-DD hh:mm:ss", a fraction below one as "hh:mm:ss". Nothing when it is no
/// number of a day between 1900 and 2200.
std::optional<std::string> timeOfSerial(std::string_view serial, bool since1904);

}  // namespace jindan::datacheck
