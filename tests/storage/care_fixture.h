// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "storage/backup_store.h"
#include "storage/checked_pages.h"
#include "storage/sqlite_safekeeping.h"
#include "storage/workspace_fixture.h"

namespace jindan::test {

/// A clock that is set by hand.
class SetClock final : public Clock {
 public:
  Timestamp moment = "2026-11-21T14:32:05Z";
  [[nodiscard]] Timestamp now() const override { return moment; }
  [[nodiscard]] Date today() const override { return *Date::fromIso(moment.substr(0, 10)); }
};

/// A workspace with companies, visits and answers in it, and its safekeeping.
struct CareFixture : WorkspaceFixture {
  SetClock set;
  storage::SqliteSafekeeping care{file, migrationsFolder, set};
  storage::BackupStore store{file};

  /// Its content no longer fits on one page of each table.
  void fill(int companies = 40, int answers = 12) const {
    for (int i = 0; i < companies; ++i) {
      const Uuid visit = addVisit(addCompany("회사 " + std::to_string(i)), "2026-01-01");
      std::vector<AnswerChange> changes;
      for (int q = 0; q < answers; ++q) {
        Answer answer = answerWith(1 + (i + q) % 5);
        answer.note = "메모 " + std::to_string(i) + "/" + std::to_string(q) + (q == 3 ? std::string(9000, 'x') : "");
        changes.push_back({QuestionId("q" + std::to_string(q)), answer, std::nullopt});
      }
      REQUIRE(workspace->saveAnswers(visit, changes));
    }
  }
  void close() { workspace.reset(); }
};

/// Every row of every table as text: what a user would call the content.
inline std::string contentOf(SQLite::Database& database) {
  std::string text;
  for (const char* table : {"company", "visit", "answer", "answer_history", "file_check"}) {
    SQLite::Statement rows(database, "SELECT * FROM " + std::string(table) + " ORDER BY 1, 2, 3");
    while (rows.executeStep()) {
      for (int i = 0; i < rows.getColumnCount(); ++i)
        text += rows.getColumn(i).getString() + "|";
      text += "\n";
    }
  }
  return text;
}

inline std::string contentOf(const std::filesystem::path& file) {
  SQLite::Database database(file, SQLite::OPEN_READWRITE, 0, storage::checkedPages());
  return contentOf(database);
}

inline std::filesystem::perms rightsOf(const std::filesystem::path& path) {
  return std::filesystem::status(path).permissions();
}

}  // namespace jindan::test
