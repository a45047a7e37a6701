// SPDX-License-Identifier: Apache-2.0
#include "gallery/import_screens.h"

#include <QTemporaryDir>
#include <QTest>
#include <stdexcept>

#include "app/exchange/case_reader.h"
#include "support/case_files.h"
#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

using viewmodels::ImportPage;

std::string scratch(const char* name) {
  static const QTemporaryDir folder;
  return folder.filePath(QString::fromUtf8(name)).toStdString();
}

ImportPage& openFiles(ui::MainWindow& window, const std::string& file) {
  window.openImport({QString::fromStdString(file)});
  ImportPage& page = window.importPage();
  while (page.isWorking())
    QTest::qWait(1);
  return page;
}

/// A company that nobody has: the same visit under another name.
Case newCase(const app::Engine& engine) {
  const std::string sample = JINDAN_SOURCE_DIR "/data/samples/two-visits.jindan";
  auto read = app::readCaseFile(sample, engine.content().questionnaire, engine.content().reference);
  if (!read) throw std::runtime_error(sample);
  read->company.id.reset();
  read->company.name = "한결정밀(예시)";
  for (Assessment& visit : read->assessments) {
    visit.id.reset();
    visit.checks.clear();
  }
  return std::move(*read);
}

}  // namespace

void showImportStart(ui::MainWindow& window, const QString& /*visit*/) {
  window.showPage(ui::MainWindow::Page::import);
  window.importPage().leave();
}

void showImportFork(ui::MainWindow& window, const QString& visit) {
  const auto& service = window.session().service();
  const Uuid forked = service.workspace().visit(Uuid(visit.toStdString()))->company;
  std::vector<Case> cases{newCase(service.engine()), test::changedElsewhere(test::heldCase(service, forked))};
  const auto companies = service.workspace().companies({});
  if (!companies) throw std::runtime_error(companies.error().subject);
  for (const CompanyOverview& other : *companies) {
    if (other.record.id == forked) continue;
    cases.push_back(test::goneOn(test::heldCase(service, other.record.id)));
    break;
  }
  test::writeCases(scratch("from-the-other-laptop.jindan"), cases, service.engine().content().questionnaire);
  openFiles(window, scratch("from-the-other-laptop.jindan"));
}

void showImportLocked(ui::MainWindow& window, const QString& visit) {
  showImportStart(window, visit);
  // The head of a locked file: it is asked for its password before anything else is looked at.
  test::writeBytes(scratch("locked.jindan"), "JINDAN-LOCKED-1\n" + std::string(200, '\1'));
  openFiles(window, scratch("locked.jindan"));
}

void showImportFaults(ui::MainWindow& window, const QString& /*visit*/) {
  test::writeBytes(scratch("copied-by-half.jindan"),
                   "{\"format\":\"jindan-cases\",\"version\":1,\"cases\":7}\n{\"format\":\"jindan-case\",\"ver");
  openFiles(window, scratch("copied-by-half.jindan"));
}

void showImportSheet(ui::MainWindow& window, const QString& /*visit*/) {
  const auto& questions = window.session().content().questionnaire.questions();
  test::writeBytes(scratch("answers.csv"),
                   "업체,업종,지역,직원수,날짜,문항,응답,증거,메모\n새한정밀,C25,KR-26,42,2026-11-02," +
                       questions[0].id.value() + ",3,1,현장에서 봄\n새한정밀,C25,KR-26,42,2026-11-02," +
                       questions[1].id.value() + ",모름,,\n");
  openFiles(window, scratch("answers.csv"));
}

void showImportNewCompany(ui::MainWindow& window, const QString& /*visit*/) {
  const auto& questions = window.session().content().questionnaire.questions();
  test::writeBytes(scratch("unnamed.csv"), "question,level,note\n" + questions[0].id.value() + ",3,seen on site\n" +
                                               questions[1].id.value() + ",2,\n");
  ImportPage& page = openFiles(window, scratch("unnamed.csv"));
  page.sheet().useNewCompany();
}

void showImportSheetFaults(ui::MainWindow& window, const QString& visit) {
  const auto& service = window.session().service();
  const auto& questions = service.engine().content().questionnaire.questions();
  test::writeBytes(scratch("wrong.csv"), "question,level,note\n" + questions[0].id.value() + ",3,seen on site\n" +
                                             questions[1].id.value() + ",9,\n" + questions[2].id.value() + ",often,\n");
  ImportPage& page = openFiles(window, scratch("wrong.csv"));
  const Uuid company = service.workspace().visit(Uuid(visit.toStdString()))->company;
  page.sheet().setCompany(QString::fromStdString(company.value()));
}

void showImportUndone(ui::MainWindow& window, const QString& /*visit*/) {
  const app::Engine& engine = window.session().service().engine();
  test::writeCases(scratch("one-new.jindan"), {newCase(engine)}, engine.content().questionnaire);
  ImportPage& page = openFiles(window, scratch("one-new.jindan"));
  page.take();
  while (page.isWorking())
    QTest::qWait(1);
  page.undo();
  while (page.isWorking())
    QTest::qWait(1);
}

}  // namespace jindan::gallery
