// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QCoreApplication>
#include <QLineEdit>

#include "gallery/care_screens.h"
#include "gallery/check_screens.h"
#include "gallery/import_screens.h"
#include "gallery/money_screens.h"
#include "gallery/plan_screens.h"
#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/rail.h"
#include "ui/pages/export_status.h"
#include "ui/pages/home_view.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/locked_panel.h"
#include "ui/pages/report_panel.h"
#include "ui/pages/report_view.h"
#include "ui/pages/result_view.h"
#include "ui/pages/sources_view.h"
#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

using ui::MainWindow;
using Page = MainWindow::Page;

template <Page page>
void showPage(MainWindow& window, const QString& /*visit*/) {
  window.showPage(page);
}

void showNothingFound(MainWindow& window, const QString& /*visit*/) {
  window.showPage(Page::home);
  window.findChild<ui::HomeView*>()->findChild<ui::Button*>(QStringLiteral("manage"))->setChecked(false);
  window.findChild<ui::HomeView*>()->findChild<ui::LineField*>()->findChild<QLineEdit*>()->insert(
      QStringLiteral("xyz"));
}

/// The bar that says why a file could not be opened.
void showProblem(MainWindow& window, const QString& /*visit*/) {
  window.showPage(Page::settings);
  window.openCaseFile(
      QStringLiteral("/home/factory/Documents/AI/부산특수부품(예시) 2026-11-18 result of the visit.jindan"));
}

void pressRail(MainWindow& window, const QString& key) {
  Q_EMIT window.findChild<ui::Rail*>()->activated(key);
}

/// An interview opens where it was left, and the screen before left it somewhere.
void showPillar(MainWindow& window, const QString& visit, int pillar) {
  window.openInterview(visit);
  pressRail(window, QStringLiteral("pillar:%1").arg(pillar));
}

void showLastPillar(MainWindow& window, const QString& visit) {
  showPillar(window, visit, 3);
}

/// Presses a button of the interview until it is as wanted.
void setButton(MainWindow& window, const char* name, bool pressed) {
  auto* button = window.findChild<ui::InterviewView*>()->findChild<ui::Button*>(QString::fromUtf8(name));
  if (button->isChecked() != pressed) button->click();
}

void showInterviewOfOwner(MainWindow& window, const QString& visit) {
  showPillar(window, visit, 0);
  setButton(window, "consultant", false);
}

void showInterviewWithConsultant(MainWindow& window, const QString& visit) {
  showPillar(window, visit, 0);
  setButton(window, "consultant", true);
}

void showWhy(MainWindow& window, const QString& visit) {
  showPillar(window, visit, 0);
  setButton(window, "why", true);
}

template <bool finishing>
void showMap(MainWindow& window, const QString& visit) {
  window.openInterview(visit);
  window.openMap(finishing);
}

template <int tab>
void showResult(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  window.resultView().showTab(tab);
}

void showCompare(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  window.openCompare();
}

/// All companies; the rail of the companies is the one that leads there.
void showCohort(MainWindow& window, const QString& /*visit*/) {
  window.showPage(Page::home);
  pressRail(window, QStringLiteral("cohort"));
}

void showCohortOfCompany(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  window.openCohort();
}

/// A button of the list of companies, pressed until the screen is left.
void showCompanies(MainWindow& window, const char* name, bool pressed) {
  window.showPage(Page::home);
  auto* button = window.findChild<ui::HomeView*>()->findChild<ui::Button*>(QString::fromUtf8(name));
  if (button->isChecked() != pressed) button->click();
}

void showHome(MainWindow& window, const QString& /*visit*/) {
  showCompanies(window, "choose", false);
  showCompanies(window, "manage", false);
}

void showHomeChoosing(MainWindow& window, const QString& /*visit*/) {
  showCompanies(window, "choose", true);
}

void showHomeManaging(MainWindow& window, const QString& /*visit*/) {
  showCompanies(window, "choose", false);
  showCompanies(window, "manage", true);
}

/// The facts of the company whose result is open.
void showCompany(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  pressRail(window, QStringLiteral("company"));
}

void showReport(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  window.showPage(Page::report);
  auto* report = window.findChild<ui::ReportView*>();
  // Each look changes the languages: a screen begins as a user finds it.
  report->panel().showChapters(false);
  report->panel().setLocked(false);
  report->panel().status().showNothing();
  while (!report->isLaidOut())
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

ui::ReportPanel& reportPanel(MainWindow& window, const QString& visit) {
  showReport(window, visit);
  return window.findChild<ui::ReportView*>()->panel();
}

void showReportChoices(MainWindow& window, const QString& visit) {
  ui::ReportPanel& panel = reportPanel(window, visit);
  panel.showChapters(true);
  panel.setLocked(true);
}

void showReportWork(MainWindow& window, const QString& visit) {
  reportPanel(window, visit).status().showWork(ui::ReportWork::Step::painting, 8, 17);
}

void showReportSaved(MainWindow& window, const QString& visit) {
  reportPanel(window, visit)
      .status()
      .showSaved({QStringLiteral("/home/factory/Documents/AI/부산특수부품(예시) 2026-11-18.pdf"), ui::ReportShape::pdf,
                  17, 421'888});
}

void showReportFailed(MainWindow& window, const QString& visit) {
  const Error error{
      ErrorCode::cannotWrite, "부산특수부품(예시) 2026-11-18.pdf", "disk_full", {}, FileObstacle::diskFull};
  ui::ReportPanel& panel = reportPanel(window, visit);
  panel.status().showFailed(window.session().describe(error));
}

template <int tab>
void showSources(MainWindow& window, const QString& /*visit*/) {
  window.showPage(Page::sources);
  window.sourcesView().showTab(tab);
}

/// A file that changes, adds and removes a programme, and one that is wrong.
void showProgrammePreview(MainWindow& window, const QString& visit) {
  showSources<0>(window, visit);
  window.sourcesPage().preview(QStringLiteral(JINDAN_SOURCE_DIR "/tests/support/programmes-next.json"));
}

void showProgrammeFault(MainWindow& window, const QString& visit) {
  showSources<0>(window, visit);
  window.sourcesPage().preview(QStringLiteral(JINDAN_SOURCE_DIR "/data/actions/actions.json"));
}

void showLockedReport(MainWindow& window, const QString& /*visit*/) {
  window.showPage(Page::settings);
  auto* panel = window.findChild<ui::LockedPanel*>();
  panel->ask(QStringLiteral("/home/factory/부산특수부품(예시) 2026-11-18.pdf"));
  panel->refuse();
}

using ShowCheck = void (*)(MainWindow&, const QString&, int);

template <ShowCheck show, int tab>
void showCheckTab(MainWindow& window, const QString& visit) {
  show(window, visit, tab);
}

template <int tab>
void showMoneyTab(MainWindow& window, const QString& visit) {
  showMoney(window, visit, tab);
}

}  // namespace

const std::vector<Screen>& firstScreens() {
  static const std::vector<Screen> screens{
      {"first-start", showPage<Page::home>},
      {"first-company", showPage<Page::company>},
  };
  return screens;
}

const std::vector<Screen>& visitsScreens() {
  static const std::vector<Screen> screens{{"compare", showCompare}, {"plan-later-visit", showLaterPlan}};
  return screens;
}

const std::vector<Screen>& portfolioScreens() {
  static const std::vector<Screen> screens{{"cohort-many", showCohort}, {"cohort-many-company", showCohortOfCompany}};
  return screens;
}

const std::vector<Screen>& allScreens() {
  static const std::vector<Screen> screens{
      {"home", showHome},
      {"home-choosing", showHomeChoosing},
      {"home-managing", showHomeManaging},
      {"home-nothing-found", showNothingFound},
      {"company", showCompany},
      {"interview", showInterviewOfOwner},
      {"interview-consultant", showInterviewWithConsultant},
      {"interview-why", showWhy},
      {"map", showMap<false>},
      {"map-finishing", showMap<true>},
      {"interview-last-pillar", showLastPillar},
      {"result-glance", showResult<0>},
      {"result-pillars", showResult<1>},
      {"result-comparison", showResult<2>},
      {"result-why", showResult<3>},
      {"result-what-if", showResult<4>},
      {"compare-one-visit", showCompare},
      {"cohort", showCohort},
      {"cohort-company", showCohortOfCompany},
      {"check-start", showCheckStart},
      {"check-chosen", showCheckChosen},
      {"check-running", showCheckRunning},
      {"check-problem", showCheckProblem},
      {"check-good", showCheckTab<showGoodFile, 0>},
      {"check-bad", showCheckTab<showBadFile, 0>},
      {"check-columns", showCheckTab<showBadFile, 1>},
      {"check-answers", showCheckTab<showGoodFile, 3>},
      {"check-uses", showCheckTab<showGoodFile, 4>},
      {"check-plan", showCheckTab<showBadFile, 5>},
      {"check-two-files", showCheckTab<showTwoFiles, 0>},
      {"check-links", showCheckTab<showTwoFiles, 2>},
      {"check-kept", showKeptChecks},
      {"plan-start", showPlanStart},
      {"plan", showPlan},
      {"plan-no-budget", showPlanWithoutBudget},
      {"plan-long", showLongPlan},
      {"plan-ticked", showTickedPlan},
      {"plan-no-score", showPlanWithoutScore},
      {"help", showPage<Page::help>},
      {"report", showReport},
      {"report-choices", showReportChoices},
      {"report-saving", showReportWork},
      {"report-saved", showReportSaved},
      {"report-not-saved", showReportFailed},
      {"locked-report", showLockedReport},
      {"sources", showSources<0>},
      {"sources-preview", showProgrammePreview},
      {"sources-fault", showProgrammeFault},
      {"sources-figures", showSources<1>},
      {"import", showImportStart},
      {"import-fork", showImportFork},
      {"import-locked", showImportLocked},
      {"import-faults", showImportFaults},
      {"import-sheet", showImportSheet},
      {"import-new-company", showImportNewCompany},
      {"import-sheet-faults", showImportSheetFaults},
      {"import-undone", showImportUndone},
      {"settings", showSettings},
      {"settings-problem", showProblem},
      {"settings-backups", showBackups},
      {"settings-backup-asked", showBackupAsked},
      {"settings-backup-failed", showBackupFailed},
      {"money", showMoneyTab<0>},
      {"money-entered", showMoneyEntered},
      {"money-no-grant", showMoneyWithoutGrant},
      {"money-several-rates", showMoneySeveralRates},
      {"money-what-ifs", showMoneyTab<1>},
      {"money-years", showMoneyTab<2>},
      {"money-people", showMoneyTab<3>},
      {"money-wrong", showMoneyWrong},
      {"money-no-sales", showMoneyWithoutSales},
      {"money-empty", showMoneyEmpty},
      {"closing-without-backup", showClosingFailed},
  };
  return screens;
}

}  // namespace jindan::gallery
