// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/assessment/assessment.h"
#include "domain/benchmark/segment.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/types/result.h"

namespace jindan::app {

/// No real case comes near; a larger one is refused before it costs memory.
inline constexpr std::size_t mostCaseBytes = 16U * 1024U * 1024U;

/// Reads a case file, "jindan-case" version 1. A wrong file is refused whole with every fault listed; fields we do
/// not know are kept for the way back. `subject` names the file in errors.
[[nodiscard]] Result<Case> readCase(std::string_view bytes, const std::string& subject,
                                    const Questionnaire& questionnaire, const SegmentReference& reference);

/// The same from a file: a case file, or a report PDF with the case inside, which `password` opens if it is locked.
[[nodiscard]] Result<Case> readCaseFile(const std::string& path, const Questionnaire& questionnaire,
                                        const SegmentReference& reference, const std::string& password = {});

}  // namespace jindan::app
