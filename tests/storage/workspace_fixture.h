// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "storage/sqlite_workspace.h"
#include "storage/temporary_folder.h"
#include "support/catch.h"
#include "support/save_answer.h"

namespace jindan::test {

inline const std::filesystem::path migrationsFolder = std::filesystem::path(JINDAN_SOURCE_DIR) / "data" / "migrations";

/// Every look at it is a second later.
class TickingClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override {
    const int second = seconds_++;
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return "2026-11-21T" + two(second / 3600 % 24) + ":" + two(second / 60 % 60) + ":" + two(second % 60) + "Z";
  }
  [[nodiscard]] Date today() const override { return *Date::from(2026, 11, 21); }

 private:
  mutable int seconds_ = 0;
};

/// A workspace in a folder of its own.
struct WorkspaceFixture {
  TemporaryFolder folder;
  TickingClock clock;
  std::filesystem::path file = folder / "workspace.sqlite";
  std::unique_ptr<storage::SqliteWorkspace> workspace = open();

  [[nodiscard]] std::unique_ptr<storage::SqliteWorkspace> open() const {
    auto opened = storage::SqliteWorkspace::open(file, migrationsFolder, clock);
    if (!opened) FAIL(opened.error().subject + ": " + opened.error().detail);
    return std::move(*opened);
  }
  [[nodiscard]] Uuid addCompany(const std::string& name) const { return workspace->addCompany(companyNamed(name))->id; }
  [[nodiscard]] Uuid addVisit(const Uuid& company, const std::string& date) const {
    return workspace->addVisit(company, headOn(date), {}, std::nullopt)->id;
  }

  static Company companyNamed(const std::string& name) {
    return {std::nullopt, name, IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), ""};
  }
  static VisitHead headOn(const std::string& date) {
    return {*Date::fromIso(date), "questions@1.0.0", Mode::full, false, "", "", {{1.0, 1.0, 1.0}}, ""};
  }
};

inline Answer answerWith(int level) {
  Answer answer;
  answer.said = Said::level(*Level::from(level));
  return answer;
}

}  // namespace jindan::test
