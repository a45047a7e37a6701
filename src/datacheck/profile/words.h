// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jindan::datacheck {

/// Whether the name of a column says that it holds an outcome: label, fault, result, 불량, 판정 …
bool namesOutcome(std::string_view name);
/// Whether it says time, date or cycle.
bool namesTime(std::string_view name);
/// Whether it says key, lot or number of a thing.
bool namesKey(std::string_view name);
/// Whether two texts are the two answers to a question: true and false, on and off, 예 and 아니오.
bool areYesAndNo(std::string_view a, std::string_view b);
/// Whether two texts are the two outcomes of a test: ok and ng, pass and fail, 합격 and 불합격, 1 and -1.
bool areGoodAndBad(std::string_view a, std::string_view b);

}  // namespace jindan::datacheck
