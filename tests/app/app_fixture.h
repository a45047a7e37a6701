// SPDX-License-Identifier: Apache-2.0
// The program's knowledge, the four sample cases and a workspace of a test's own.
#pragma once

#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "app/engine/engine.h"
#include "app/exchange/case_reader.h"
#include "app/visits/visit_service.h"
#include "storage/sqlite_workspace.h"
#include "storage/temporary_folder.h"

namespace jindan::test {

inline const std::string dataFolder = JINDAN_SOURCE_DIR "/data";

inline constexpr std::array<const char*, 4> sampleNames{"busan-special-parts", "pohang-steel-materials",
                                                        "precision-mould", "mid-sized-strong"};

/// Opened once for all tests of the program.
inline const app::Engine& engine() {
  static const app::Engine shared = [] {
    auto opened = app::Engine::open(dataFolder, std::nullopt);
    if (!opened) throw std::runtime_error("the packs cannot be opened");
    return std::move(*opened);
  }();
  return shared;
}

inline const Questionnaire& questionnaire() {
  return engine().content().questionnaire;
}

inline Index placeOf(const std::string& id) {
  return questionnaire().find(QuestionId(id)).value();
}

inline std::string samplePath(const std::string& name) {
  return dataFolder + "/samples/" + name + ".jindan";
}

inline Result<Case> readBytes(const std::string& bytes) {
  return app::readCase(bytes, "case.jindan", questionnaire(), engine().content().reference);
}

inline Case sample(const std::string& name) {
  auto read = app::readCaseFile(samplePath(name), questionnaire(), engine().content().reference);
  if (!read) throw std::runtime_error("sample " + name);
  return std::move(*read);
}

/// Always the same day; every look at it a second later.
class FixedClock final : public Clock {
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

/// A workspace in a folder of its own, with the service on top.
struct ServiceFixture {
  TemporaryFolder folder;
  FixedClock clock;
  storage::FileLayer layer;  ///< plain unless a test sets a password
  std::unique_ptr<storage::SqliteWorkspace> workspace = open();
  app::VisitService service{engine(), *workspace, clock};

  [[nodiscard]] std::filesystem::path file() const { return folder / "workspace.sqlite"; }
  [[nodiscard]] std::unique_ptr<storage::SqliteWorkspace> open() const {
    auto opened = storage::SqliteWorkspace::open(file(), dataFolder + "/migrations", clock, layer);
    if (!opened) throw std::runtime_error(opened.error().detail);
    return std::move(*opened);
  }
  [[nodiscard]] Uuid newCompany() const {
    return workspace
        ->addCompany({{}, "한빛정밀(주)", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), {}})
        ->id;
  }
};

}  // namespace jindan::test
