// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "storage/care_fixture.h"
#include "storage/open_database.h"
#include "storage/sqlite_workspace_lock.h"

namespace jindan::test {

/// As little as libsodium allows: what it costs is not what is tested.
inline constexpr storage::PasswordCost cheapCost{1, 8192};
inline constexpr const char* lockPassword = "열려라 참깨 1";

/// What must never be found in any file of a locked workspace, as UTF-8.
inline const std::vector<std::string> secrets{"비밀정공 주식회사", "김평가 수석", "박응답 공장장",
                                              "불량률은 아무에게도 말하지 마세요", "q-secret-note"};

inline std::string utf16Of(const std::string& utf8, bool isBigEndian) {
  std::string text;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto byte = static_cast<unsigned char>(utf8[i]);
    const unsigned length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3;
    unsigned code = length == 1 ? byte : byte & (0xFFU >> (length + 1));
    for (unsigned k = 1; k < length; ++k)
      code = code << 6U | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
    i += length;
    const char high = static_cast<char>(code >> 8U);
    const char low = static_cast<char>(code & 0xFFU);
    text += isBigEndian ? std::string{high, low} : std::string{low, high};
  }
  return text;
}

/// A workspace that names and quotes people, with its lock.
struct LockFixture : CareFixture {
  storage::SqliteWorkspaceLock lock{file, set, cheapCost};

  LockFixture() {
    const Uuid company = addCompany(secrets[0]);
    VisitHead head = headOn("2026-03-01");
    head.assessor = secrets[1];
    head.respondent = secrets[2];
    const Uuid visit = workspace->addVisit(company, head, {}, std::nullopt)->id;
    Answer answer = answerWith(3);
    answer.note = secrets[3];
    REQUIRE(workspace->saveAnswers(visit, {{QuestionId("q1"), answer, std::nullopt}}));
    REQUIRE(workspace->tagCompany(company, secrets[4]));
  }
  /// Closes it and gives it the password.
  LockChange close(const std::string& password = lockPassword) {
    workspace.reset();
    auto change = lock.set(password);
    if (!change) FAIL(change.error().subject + ": " + change.error().detail);
    return *change;
  }
  [[nodiscard]] Result<std::unique_ptr<storage::SqliteWorkspace>> reopen(const storage::FileLayer& layer) const {
    return storage::SqliteWorkspace::open(file, migrationsFolder, clock, layer);
  }
  [[nodiscard]] storage::SqliteSafekeeping lockedCare() const { return {file, migrationsFolder, set, lock.layer()}; }

  /// The files in which one of the secrets can be read.
  [[nodiscard]] std::vector<std::string> leaks() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
      if (!entry.is_regular_file()) continue;
      const std::string bytes = bytesOf(entry.path());
      for (const std::string& secret : secrets) {
        for (const std::string& form : {secret, utf16Of(secret, false), utf16Of(secret, true)}) {
          if (bytes.find(form) != std::string::npos) found.push_back(entry.path().filename().string() + ": " + secret);
        }
      }
    }
    return found;
  }
};

/// Every row of every table of a locked file.
inline std::string contentOf(const std::filesystem::path& file, const storage::FileLayer& layer) {
  SQLite::Database database = storage::openDatabase(file, SQLite::OPEN_READWRITE, 0, layer);
  return contentOf(database);
}

}  // namespace jindan::test
