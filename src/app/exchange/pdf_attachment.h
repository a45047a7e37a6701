// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/types/result.h"

namespace jindan::app {

/// Do the bytes begin as a PDF does?
[[nodiscard]] bool isPdf(std::string_view bytes);

/// The case inside a report, byte for byte as it was attached; nothing says yet that it is a sound case. `subject`
/// names the file in errors:
/// - `pdfNotOurs`: no PDF, or one that no Jindan made
/// - `pdfWithoutCase`: a report of ours that has lost its attachment, as one that was printed to a file has
/// - `pdfDamaged`: cannot be read, or the attachment is not what was attached
/// - `passwordNeeded`, `passwordWrong`: `password` is empty, or another one was set
/// - `badInput`: larger than any real case
[[nodiscard]] Result<std::string> attachedCase(std::string_view bytes, const std::string& subject,
                                               const std::string& password = {});

}  // namespace jindan::app
