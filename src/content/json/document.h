// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "domain/types/result.h"

namespace jindan::content {

/// Real documents are far below these; beyond them a file is refused before it costs memory.
struct DocumentLimits {
  std::size_t bytes = 64U * 1024U * 1024U;
  std::size_t depth = 64;
};

/// Is the whole text UTF-8 (RFC 3629)?
[[nodiscard]] bool isUtf8(std::string_view text);

/// Parses UTF-8 JSON (a byte order mark is allowed). `subject` names the document in errors.
[[nodiscard]] Result<nlohmann::json> parseDocument(std::string_view bytes, const std::string& subject,
                                                   DocumentLimits limits = {});

/// The fault of a document or a part of it (`pointer`) that is longer than `most` bytes.
[[nodiscard]] Fault longerThan(const std::string& pointer, std::size_t most);

/// Reads a whole file of at most `maximum` bytes; `cannotRead` when it is not a readable regular file, a `tooLarge`
/// fault when it is longer.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t maximum = DocumentLimits{}.bytes);

}  // namespace jindan::content
