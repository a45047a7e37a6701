// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/answer_diary.h"
#include "storage/open_database.h"

namespace jindan::test {

/// The log is brought into the database while the workspace is open elsewhere.
inline void checkpoint(const std::filesystem::path& file, const std::string& how, const storage::FileLayer& layer) {
  try {
    auto database = storage::openDatabase(file, SQLite::OPEN_READWRITE, 0, layer);
    database.execAndGet("PRAGMA wal_checkpoint(" + how + ")");
  } catch (const SQLite::Exception&) {
    return;  // the power is out
  }
}

/// A sitting with everything that moves bytes from the log to the database. It ends when the power goes. `open` opens
/// the workspace in that file.
template <class Open>
void sit(AnswerDiary& diary, const std::filesystem::path& file, const storage::FileLayer& layer, const Open& open) {
  for (const char* how : {"PASSIVE", "RESTART", "TRUNCATE"}) {
    const auto workspace = open();
    if (!workspace) return;
    for (int i = 0; i < 8; ++i) {
      if (!diary.save(**workspace)) return;
      if (i % 3 == 2) checkpoint(file, how, layer);
    }
  }
}

}  // namespace jindan::test
