// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/types/date.h"

namespace jindan {

/// A backup as its age sees it. Of two of one day the later one in the list is the newer.
struct DatedBackup {
  Date day;
  bool isUsable = true;  ///< false once it was opened and found damaged
};

/// Which backups may go, and which one makes each of them superfluous: all of today stay, and of the seven days before
/// the last of each day, of the eight weeks before that the last of each week, of the twelve months before that the
/// last of each month. A damaged one never stands for others, the newest usable one always stays, and while there is no
/// usable one nothing goes. A day in the future (a clock that was set back) counts as today.
/// Gives one entry a backup, in the same order: nothing when it stays, else the index of the usable one to rely on.
/// `backups` stand oldest first.
[[nodiscard]] std::vector<std::optional<std::size_t>> superfluousBackups(const std::vector<DatedBackup>& backups,
                                                                         Date today);

}  // namespace jindan
