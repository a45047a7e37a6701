// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/import_page.h"

#include <filesystem>

#include "app/exchange/case_export.h"
#include "app/exchange/case_import.h"
#include "support/case_files.h"
#include "support/catch.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using app::ForkChoice;
using viewmodels::ImportPage;
using State = ImportPage::State;

struct Desk : SessionFixture {
  ImportPage page{session};

  [[nodiscard]] std::string path(const char* name) const { return (folder / name).string(); }
  void wait() const {
    while (page.isWorking())
      coreApp().processEvents(QEventLoop::AllEvents, 10);
  }
  void open(const std::string& file, const QByteArray& password = {}) {
    page.open({viewmodels::toQt(file)}, password);
    wait();
  }
  void take() {
    page.take();
    wait();
  }
  [[nodiscard]] Case held(const Uuid& company) const { return heldCase(service, company); }
  [[nodiscard]] QString cell(int row, int column) {
    return page.findings().data(page.findings().index(row, column)).toString();
  }
  /// New, updated, there already and changed on both sides, one each; the fork's company.
  Uuid writeMixed(const std::string& file) {
    for (const char* name : {"busan-special-parts", "precision-mould", "mid-sized-strong"})
      import(name);
    const Uuid forked = *sample("busan-special-parts").company.id;
    writeCases(file,
               {sample("pohang-steel-materials"), goneOn(held(*sample("precision-mould").company.id)),
                sample("mid-sized-strong"), changedElsewhere(held(forked))},
               questionnaire());
    return forked;
  }
};

}  // namespace

TEST_CASE("The import page tells what a file holds, forks first, and changes nothing before it is told to") {
  Desk desk;
  const Uuid forked = desk.writeMixed(desk.path("mixed.jindan"));
  const Case before = desk.held(forked);
  desk.open(desk.path("mixed.jindan"));
  REQUIRE(desk.page.state() == State::preview);
  CHECK(desk.page.summary() ==
        ko("1곳은 새로 들어옵니다. 1곳은 새 내용으로 바뀝니다. 1곳은 이미 있습니다. 1곳은 양쪽에서 바뀌었습니다."));
  REQUIRE(desk.page.findings().rowCount() == 4);
  CHECK(desk.cell(0, 0) == viewmodels::toQt(before.company.name));
  CHECK(desk.cell(0, 1) == ko("양쪽에서 바뀜 · 그대로 두기"));
  CHECK(desk.cell(1, 1) == ko("새 기업"));
  CHECK(desk.cell(2, 1) == ko("새 내용으로 바뀜"));
  CHECK(desk.cell(3, 1) == ko("이미 있음"));
  CHECK(desk.held(forked) == before);
  CHECK(desk.workspace->companyCount().value() == 3);
  desk.session.setLanguage(Language::english);
  CHECK(desk.page.summary() ==
        QStringLiteral("1 company is new. 1 company has newer content. 1 company is already here. "
                       "1 company was changed on both sides."));
}

TEST_CASE("Both sides of a fork stand beside each other in words") {
  Desk desk;
  desk.writeMixed(desk.path("mixed.jindan"));
  desk.open(desk.path("mixed.jindan"));
  REQUIRE(desk.page.forkCount() == 1);
  auto& table = desk.page.differences();
  const auto text = [&](int row, int column) { return table.data(table.index(row, column)).toString(); };
  // Employees, respondent, and level and note of three answers.
  REQUIRE(table.rowCount() == 8);
  CHECK(text(0, 0) == ko("기업 정보"));
  CHECK(text(0, 1) == ko("직원 수"));
  CHECK(text(1, 1) == ko("답한 사람"));
  CHECK(text(1, 3) == ko("김 반장"));
  CHECK(text(2, 1) == desk.session.text(questionnaire().question(0).shortTitle));
  CHECK(text(2, 3).contains(QStringLiteral(" · ")));
  for (int row = 0; row < table.rowCount(); ++row)
    CHECK(text(row, 2) != text(row, 3));
}

TEST_CASE("What is chosen for a fork is what happens to it, and the import can be taken back") {
  struct Expected {
    ForkChoice choice;
    bool isTheirs;
    int companies;
  };
  const auto [choice, isTheirs, companies] =
      GENERATE(Expected{ForkChoice::nothing, false, 4}, Expected{ForkChoice::keepMine, false, 4},
               Expected{ForkChoice::takeTheirs, true, 4}, Expected{ForkChoice::keepBoth, false, 5});
  Desk desk;
  const Uuid forked = desk.writeMixed(desk.path("mixed.jindan"));
  const Case before = desk.held(forked);
  desk.open(desk.path("mixed.jindan"));
  desk.page.choose(choice);
  CHECK(desk.page.choice() == choice);
  desk.take();
  REQUIRE(desk.page.state() == State::done);
  CHECK(desk.workspace->companyCount().value() == companies);
  CHECK((desk.held(forked).company.employees == before.company.employees + 7) == isTheirs);
  REQUIRE(desk.page.canUndo());
  desk.page.undo();
  desk.wait();
  CHECK(desk.page.error().isEmpty());
  CHECK(desk.page.isUndone());
  CHECK_FALSE(desk.page.canUndo());
  CHECK(desk.workspace->companyCount().value() == 3);
  CHECK(desk.held(forked) == before);
}

TEST_CASE("An import whose company was changed since is not taken back") {
  Desk desk;
  desk.writeMixed(desk.path("mixed.jindan"));
  desk.open(desk.path("mixed.jindan"));
  desk.take();
  const Uuid updated = *sample("precision-mould").company.id;
  auto record = desk.workspace->company(updated).value();
  record.company.employees += 1;
  REQUIRE(desk.workspace->updateCompany(record));
  desk.page.undo();
  desk.wait();
  CHECK_FALSE(desk.page.isUndone());
  CHECK_FALSE(desk.page.error().isEmpty());
  CHECK(desk.workspace->companyCount().value() == 4);
}

TEST_CASE("A locked file waits for its password, and a wrong one can be tried again") {
  Desk desk;
  desk.import("busan-special-parts");
  const Uuid company = *sample("busan-special-parts").company.id;
  const std::string file = desk.path("locked.jindan");
  const app::Secret secret(std::string("열쇠"));
  REQUIRE(app::exportCases({{company}, file, secret, {1, 8192}}, engine(), *desk.workspace));
  desk.open(file);
  REQUIRE(desk.page.state() == State::locked);
  CHECK(desk.page.lockedFile() == viewmodels::toQt(file));
  CHECK_FALSE(desk.page.isPasswordWrong());
  desk.page.givePassword("wrong");
  desk.wait();
  REQUIRE(desk.page.state() == State::locked);
  CHECK(desk.page.isPasswordWrong());
  CHECK(desk.page.error().isEmpty());
  desk.page.givePassword(QByteArray("열쇠"));
  desk.wait();
  REQUIRE(desk.page.state() == State::preview);
  CHECK_FALSE(desk.page.changesAnything());
}

TEST_CASE("A file that was copied by half is told and leaves the workspace as it was") {
  Desk desk;
  const Uuid forked = desk.writeMixed(desk.path("mixed.jindan"));
  const Case before = desk.held(forked);
  const auto size = std::filesystem::file_size(desk.path("mixed.jindan"));
  std::filesystem::resize_file(desk.path("mixed.jindan"), size / 2);
  desk.open(desk.path("mixed.jindan"));
  CHECK(desk.page.state() == State::choosing);
  CHECK_FALSE(desk.page.error().isEmpty());
  CHECK(desk.held(forked) == before);
  CHECK(desk.workspace->companyCount().value() == 3);
}

TEST_CASE("A file that is cut after it was looked at leaves the workspace as it was") {
  Desk desk;
  const Uuid forked = desk.writeMixed(desk.path("mixed.jindan"));
  const Case before = desk.held(forked);
  desk.open(desk.path("mixed.jindan"));
  desk.page.choose(ForkChoice::takeTheirs);
  std::filesystem::resize_file(desk.path("mixed.jindan"), std::filesystem::file_size(desk.path("mixed.jindan")) - 40);
  desk.take();
  CHECK(desk.page.state() == State::preview);
  CHECK_FALSE(desk.page.error().isEmpty());
  CHECK(desk.held(forked) == before);
  CHECK(desk.workspace->companyCount().value() == 3);
}

TEST_CASE("Stopping an import changes nothing") {
  Desk desk;
  desk.writeMixed(desk.path("mixed.jindan"));
  desk.open(desk.path("mixed.jindan"));
  desk.page.take();
  desk.page.stop();
  desk.wait();
  // Whoever stops too late finds it done; half of it there never is.
  const auto companies = desk.workspace->companyCount().value();
  CHECK(companies == (desk.page.state() == State::done ? 4 : 3));
  CHECK(desk.page.error().isEmpty());
}

TEST_CASE("The work goes over a connection of its own, and the pages hear of it") {
  Desk desk;
  desk.writeMixed(desk.path("mixed.jindan"));
  ImportPage page(desk.session, [&desk]() -> Result<std::unique_ptr<Workspace>> {
    return std::unique_ptr<Workspace>(desk.SessionFixture::open());
  });
  const SignalCount changes(desk.session, &viewmodels::Session::casesChanged);
  const auto wait = [&page] {
    while (page.isWorking())
      coreApp().processEvents(QEventLoop::AllEvents, 10);
  };
  page.open({viewmodels::toQt(desk.path("mixed.jindan"))});
  wait();
  CHECK(changes.count() == 0);
  page.take();
  wait();
  REQUIRE(page.state() == State::done);
  CHECK(changes.count() == 1);
  CHECK(desk.workspace->companyCount().value() == 4);
}

TEST_CASE("One choice can be made for all forks") {
  Desk desk;
  std::vector<Case> others;
  for (const char* name : {"busan-special-parts", "precision-mould"}) {
    desk.import(name);
    others.push_back(changedElsewhere(desk.held(*sample(name).company.id)));
  }
  writeCases(desk.path("forks.jindan"), others, questionnaire());
  desk.open(desk.path("forks.jindan"));
  REQUIRE(desk.page.forkCount() == 2);
  CHECK_FALSE(desk.page.changesAnything());
  desk.page.choose(ForkChoice::takeTheirs);
  desk.page.showFork(1);
  CHECK(desk.page.choice() == ForkChoice::nothing);
  desk.page.showFork(0);
  desk.page.chooseForAll();
  desk.page.showFork(1);
  CHECK(desk.page.choice() == ForkChoice::takeTheirs);
  desk.take();
  CHECK(desk.page.doneText() == ko("2곳은 파일의 내용으로 바꿨습니다."));
}

TEST_CASE("A spreadsheet is mapped by its headers, a column can be changed, and faults are told by row") {
  Desk desk;
  const QString visit = desk.import("busan-special-parts");
  const std::string first = questionnaire().question(0).id.value();
  const std::string second = questionnaire().question(1).id.value();
  writeBytes(desk.path("answers.csv"), "문항,수준값,메모\n" + first + ",3,좋음\n" + second + ",9,\n");
  desk.open(desk.path("answers.csv"));
  // No column names a level: the user says which it is.
  REQUIRE(desk.page.state() == State::sheet);
  CHECK_FALSE(desk.page.sheet().canBeUsed());
  desk.page.sheet().setMeaning(1, static_cast<int>(app::SheetRole::said));
  CHECK_FALSE(desk.page.sheet().reading().faults.empty());
  writeBytes(desk.path("empty.csv"), "");
  desk.open(desk.path("empty.csv"));
  CHECK(desk.page.state() == State::choosing);
  CHECK_FALSE(desk.page.error().isEmpty());
  writeBytes(desk.path("answers.csv"), "문항,응답,비고\n" + first + ",3,좋음\n" + second + ",9,\n");
  desk.open(desk.path("answers.csv"));
  REQUIRE(desk.page.state() == State::sheet);
  auto& sheet = desk.page.sheet();
  REQUIRE(sheet.columnCount() == 3);
  CHECK(sheet.column(0).meaning == static_cast<int>(app::SheetRole::question));
  CHECK(sheet.column(2).meaning == static_cast<int>(app::SheetRole::note));
  CHECK(sheet.column(0).examples.startsWith(viewmodels::toQt(first)));
  CHECK_FALSE(sheet.namesCompanies());
  sheet.setCompany(viewmodels::toQt(sample("busan-special-parts").company.id->value()));
  // Nine is no level.
  CHECK_FALSE(sheet.canBeUsed());
  REQUIRE(sheet.faults().rowCount() == 1);
  CHECK(sheet.faults().data(sheet.faults().index(0, 0)).toString() == ko("3행"));
  CHECK(sheet.faults().data(sheet.faults().index(0, 1)).toString() == ko("응답"));
  writeBytes(desk.path("answers.csv"), "문항,응답,비고\n" + first + ",3,좋음\n" + second + ",2,\n");
  desk.open(desk.path("answers.csv"));
  sheet.setCompany(viewmodels::toQt(sample("busan-special-parts").company.id->value()));
  REQUIRE(sheet.canBeUsed());
  sheet.setMeaning(2, static_cast<int>(app::SheetRole::ignored));
  CHECK(sheet.reading().cases.front().assessments.front().answers.front().note.empty());
  desk.page.useSheet();
  desk.wait();
  REQUIRE(desk.page.state() == State::preview);
  CHECK(desk.page.changesAnything());
  desk.take();
  REQUIRE(desk.page.state() == State::done);
  CHECK(desk.workspace->visitsOf(*sample("busan-special-parts").company.id).value().size() == 2);
}

TEST_CASE("Answers without a company's name come in with a company that is entered beside them") {
  Desk desk;
  const std::string first = questionnaire().question(0).id.value();
  writeBytes(desk.path("answers.csv"), "문항,응답\n" + first + ",3\n");
  desk.open(desk.path("answers.csv"));
  auto& sheet = desk.page.sheet();
  CHECK(sheet.needsCompany());
  sheet.useNewCompany();
  CHECK(sheet.isOfNewCompany());
  CHECK(sheet.needsCompany());
  sheet.newCompany().setName(ko("새한정밀"));
  sheet.newCompany().setIndustry(ko("C25"));
  sheet.newCompany().setRegion(ko("KR-26"));
  CHECK_FALSE(sheet.canBeUsed());
  sheet.newCompany().setEmployees(42);
  CHECK_FALSE(sheet.needsCompany());
  REQUIRE(sheet.canBeUsed());
  desk.page.useSheet();
  desk.wait();
  REQUIRE(desk.page.state() == State::preview);
  CHECK(desk.cell(0, 0) == ko("새한정밀"));
  desk.take();
  const auto companies = desk.workspace->companies({}).value();
  REQUIRE(companies.size() == 1);
  CHECK(companies.front().record.company.employees == 42);
  // The next table begins without it.
  desk.open(desk.path("answers.csv"));
  CHECK_FALSE(sheet.isOfNewCompany());
}

TEST_CASE("A large spreadsheet is read in a thread of its own, and the last choice counts") {
  Desk desk;
  std::string text = "업체,업종,지역,직원수,문항,응답,비고\n";
  constexpr int companies = 900;
  for (int c = 0; c < companies; ++c) {
    text += "회사" + std::to_string(c) + ",C25,KR-26,42," + questionnaire().question(0).id.value() + ",3,본 것\n";
  }
  writeBytes(desk.path("many.csv"), text);
  desk.open(desk.path("many.csv"));
  auto& sheet = desk.page.sheet();
  REQUIRE(sheet.isReading());
  CHECK_FALSE(sheet.canBeUsed());
  // Chosen while the first reading is still going on.
  sheet.setMeaning(6, static_cast<int>(app::SheetRole::ignored));
  while (sheet.isReading())
    coreApp().processEvents(QEventLoop::AllEvents, 10);
  REQUIRE(sheet.canBeUsed());
  CHECK(sheet.reading().cases.size() == companies);
  CHECK(sheet.reading().cases.front().assessments.front().answers.front().note.empty());
}

TEST_CASE("A spreadsheet among case files is refused, and told why") {
  Desk desk;
  writeBytes(desk.path("answers.csv"), "문항,응답\n");
  desk.page.open({viewmodels::toQt(desk.path("answers.csv")), viewmodels::toQt(samplePath("busan-special-parts"))});
  CHECK(desk.page.state() == State::choosing);
  CHECK_FALSE(desk.page.error().isEmpty());
  desk.open(samplePath("busan-special-parts"));
  CHECK(desk.page.state() == State::preview);
  CHECK(desk.page.error().isEmpty());
}

}  // namespace jindan::test
