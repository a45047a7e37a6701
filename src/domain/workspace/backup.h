// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/types/clock.h"
#include "domain/types/result.h"

namespace jindan {

/// What made the program copy the workspace.
enum class BackupReason {
  session,  ///< the window was closed
  update,   ///< before a newer program changed the database
  asked,    ///< the user wanted one
};

struct Backup {
  std::string name;  ///< of the file
  Timestamp madeAt;
  BackupReason reason = BackupReason::session;
  std::uint64_t bytes = 0;
};

/// What a backup holds, as found by opening it and checking every page.
struct BackupContent {
  std::int64_t version = 0;  ///< of the schema
  std::int64_t companies = 0;
  std::int64_t visits = 0;
  std::int64_t answers = 0;
  bool operator==(const BackupContent&) const = default;
};

struct CheckedBackup {
  Backup backup;
  Result<BackupContent> content;  ///< or why it cannot be used
};

/// What came of a wish for a backup.
struct BackupOutcome {
  std::optional<Backup> made;         ///< nothing: the last one holds the same
  std::vector<std::string> dropped;   ///< by age
  std::vector<std::string> unusable;  ///< found damaged on the way
};

}  // namespace jindan
