// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "content/content.h"

namespace jindan::content {

/// A pack of programmes from elsewhere, held against its schema in `directory`/schema, against the limits of a file
/// that anybody may have written, and against what it refers to in `content`: steps, industries and regions.
[[nodiscard]] Result<ProgrammePack> readProgrammeFile(std::string_view bytes, const std::string& subject,
                                                      const std::string& directory, const Content& content);

/// The pack that comes with the program.
[[nodiscard]] Result<ProgrammePack> builtInProgrammes(const std::string& directory);

/// Puts a pack in the place of the one in `content`. Steps that name a programme it does not have are then helped by
/// nobody.
void useProgrammes(ProgrammePack pack, Content& content);

/// Real packs have some dozen programmes in some tens of kilobytes.
inline constexpr std::size_t mostProgrammeBytes = 4U * 1024U * 1024U;
inline constexpr std::size_t mostProgrammes = 400;

}  // namespace jindan::content
