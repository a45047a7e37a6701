// SPDX-License-Identifier: Apache-2.0
#include "gallery/check_screens.h"

#include <QTest>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "app/filecheck/file_check_service.h"
#include "support/file_profiles.h"
#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

using viewmodels::FileCheckPage;

/// Out of every check, as if none had ever been made.
void removeChecks(FileCheckPage& page) {
  for (const auto& check : page.keptChecks())
    page.removeCheck(check.id);
  page.clearFiles();
}

FileCheckPage& openCheck(ui::MainWindow& window, const QString& visit) {
  FileCheckPage& page = window.checkPage();
  page.cancel();
  while (page.isOpen() && page.state() == FileCheckPage::State::running)
    QTest::qWait(1);
  window.openResult(visit);
  window.openCheck();
  removeChecks(page);
  page.chooseFiles();
  return page;
}

/// Keeps a check with the visit and shows it.
void showCheck(ui::MainWindow& window, const QString& visit, std::vector<FileProfile> files,
               std::vector<LinkProfile> links, int tab) {
  FileCheckPage& page = openCheck(window, visit);
  const app::Engine& engine = page.session().service().engine();
  page.setChecker([&](const app::FileCheckRequest&, const app::FileCheckWatch&) {
    return Result<FileCheck>(app::FileCheckService(engine).judge(std::move(files), std::move(links)));
  });
  page.addFiles({QStringLiteral("/data/line1.csv")});
  page.start();
  while (page.state() == FileCheckPage::State::running)
    QTest::qWait(1);
  if (page.state() != FileCheckPage::State::result) throw std::runtime_error(page.error().toStdString());
  window.checkView().showTab(tab);
}

/// A press whose sensor stuck, whose clerk wrote what he liked, and whose columns nobody would name so.
FileProfile badFile() {
  FileProfile file = test::fullFile();
  file.path = "C:\\자료\\2026 3/4분기 프레스 라인 전체 – 최종본(수정) (2) 진짜 최종.xlsx";
  file.encoding = "windows-949";
  file.rows = 4'210;
  ColumnProfile& stuck = file.columns[2];
  stuck.name = longColumnNames().front().toStdString();
  stuck.longestFrozenRun = 1'860;
  stuck.frozenRunLine = 977;
  for (const char* name : {"مصنع الدقة", "\u202Eevil\u202C", "a\tb\nc", "", "품목 🏭 이름"}) {
    ColumnProfile column = test::numberColumn(name, file.rows);
    column.missing = {600, 20, 0};
    column.strayTexts = {140, {12, 57}};
    column.spikes = {90, {88}};
    file.columns.push_back(column);
  }
  return file;
}

FileProfile inspections() {
  FileProfile file = test::cleanFile("/data/inspection.csv");
  file.rows = 9'000;
  file.columns[3].name = "defect";
  file.labels = {{"defect", {{"OK", 8'600}, {"NG", 400}}, 400, 388}};
  return file;
}

}  // namespace

QStringList longColumnNames() {
  return {QStringLiteral("온도센서_금형상부_좌측_보정후_값(℃) 2호기 ") + QString(200, u'x')};
}

void showCheckStart(ui::MainWindow& window, const QString& visit) {
  openCheck(window, visit);
}

void showCheckChosen(ui::MainWindow& window, const QString& visit) {
  openCheck(window, visit)
      .addFiles({QStringLiteral("/data/press-2026-01.csv"), QStringLiteral("/data/press-2026-02.csv"),
                 QStringLiteral("/data/press-2026-10.csv"), QStringLiteral("/data/검사 기록 مصنع الدقة.csv")});
}

void showCheckRunning(ui::MainWindow& window, const QString& visit) {
  FileCheckPage& page = openCheck(window, visit);
  page.setChecker([](const app::FileCheckRequest&, const app::FileCheckWatch& watch) {
    watch.onProgress(132'000'000, 214'000'000);
    while (!*watch.cancelled)
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return Result<FileCheck>(failure(ErrorCode::cancelled, "", ""));
  });
  page.addFiles({QStringLiteral("/data/line1.csv")});
  page.start();
  // Until the speed can be told.
  while (page.progress().bytesPerSecond == 0)
    QTest::qWait(1);
  Q_EMIT page.progressed();
}

void showCheckProblem(ui::MainWindow& window, const QString& visit) {
  FileCheckPage& page = openCheck(window, visit);
  page.setChecker([](const app::FileCheckRequest&, const app::FileCheckWatch&) {
    return Result<FileCheck>(failure(ErrorCode::cannotRead, "/data/line1.csv", "no_such_file"));
  });
  page.addFiles({QStringLiteral("/data/line1.csv")});
  page.start();
  while (page.state() == FileCheckPage::State::running)
    QTest::qWait(1);
}

void showGoodFile(ui::MainWindow& window, const QString& visit, int tab) {
  showCheck(window, visit, {test::cleanFile("/data/line1.csv")}, {}, tab);
}

void showBadFile(ui::MainWindow& window, const QString& visit, int tab) {
  showCheck(window, visit, {badFile()}, {}, tab);
}

void showTwoFiles(ui::MainWindow& window, const QString& visit, int tab) {
  LinkProfile link = test::linkOf("/data/line1.csv", "/data/inspection.csv", 0.97);
  link.coverageRight = 0.62;
  link.onlyLeft = {"BR-201", "BR-202"};
  link.onlyRight = {"BR 201", "مصنع الدقة", "A long lot number that goes on and on 2026-0000000001"};
  showCheck(window, visit, {test::cleanFile("/data/line1.csv"), inspections()}, {link}, tab);
}

void showKeptChecks(ui::MainWindow& window, const QString& visit) {
  showBadFile(window, visit, 0);
  window.checkPage().chooseFiles();
  // The page was filled while it was hidden, and with its scroll bar come other line breaks.
  QTest::qWait(30);
}

}  // namespace jindan::gallery
