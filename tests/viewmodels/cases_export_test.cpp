// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/cases_export.h"

#include "app/exchange/case_file.h"
#include "support/catch.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::CasesExport;
using viewmodels::CompanyTableModel;

struct Desk : SessionFixture {
  CompanyTableModel companies{(importAll(), session), *workspace};
  CasesExport cases{session, companies};

  [[nodiscard]] std::string path(const char* name) const { return (folder / name).string(); }
  void save(const char* name, bool wholeList, const QByteArray& password = {}) {
    cases.start(viewmodels::toQt(path(name)), wholeList, password);
    while (cases.isRunning())
      coreApp().processEvents(QEventLoop::AllEvents, 10);
  }
  [[nodiscard]] std::size_t countIn(const char* name, const std::string& password = {}) const {
    const auto opened = app::CaseFile::open(path(name), engine().content(), app::Secret(std::string(password)));
    return opened ? opened->count() : 0;
  }
};

}  // namespace

TEST_CASE("All companies of the list go into one file, only those that are searched for, or only the chosen ones") {
  Desk desk;
  desk.save("all.jindan", true);
  REQUIRE(desk.cases.saved());
  CHECK(desk.cases.saved()->companies == 4);
  CHECK(desk.cases.saved()->bytes == static_cast<qint64>(std::filesystem::file_size(desk.path("all.jindan"))));
  CHECK(desk.countIn("all.jindan") == 4);
  desk.companies.setSearch(ko("부산"));
  desk.save("found.jindan", true);
  CHECK(desk.countIn("found.jindan") == 1);
  desk.cases.setChosen({viewmodels::toQt(sample("precision-mould").company.id->value())});
  desk.save("chosen.jindan", false);
  CHECK(desk.cases.saved()->companies == 1);
  CHECK(desk.cases.suggestedName(false).startsWith(viewmodels::toQt(sample("precision-mould").company.name)));
  CHECK(desk.cases.suggestedName(true).endsWith(QStringLiteral("2026-11-21.jindan")));
}

TEST_CASE("A file with a password opens with it alone") {
  Desk desk;
  desk.save("locked.jindan", true, "열쇠");
  REQUIRE(desk.cases.saved());
  CHECK(desk.cases.saved()->isLocked);
  CHECK(desk.countIn("locked.jindan") == 0);
  CHECK(desk.countIn("locked.jindan", "열쇠") == 4);
}

TEST_CASE("A file that cannot be written is told, and nothing is chosen means nothing is written") {
  Desk desk;
  desk.save("no/such/folder/all.jindan", true);
  CHECK_FALSE(desk.cases.saved());
  CHECK_FALSE(desk.cases.error().isEmpty());
  desk.save("none.jindan", false);
  CHECK_FALSE(desk.cases.saved());
  CHECK_FALSE(std::filesystem::exists(desk.path("none.jindan")));
}

}  // namespace jindan::test
