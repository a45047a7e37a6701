// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "domain/types/won.h"

namespace jindan::ui {

/// Won as people type them: "98억", "1.2억", "3천만", "5,000만", "12000000", "1억 2,300만 원", "KRW 98,000,000",
/// "1.2 billion". "1억 2천" means what it means in speech, 1억 2천만. Nothing below zero, no parts of a won, less than
/// 1,000조; none when the text is anything else.
[[nodiscard]] std::optional<Won> parseWon(const QString& text);

}  // namespace jindan::ui
