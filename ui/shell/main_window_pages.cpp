// SPDX-License-Identifier: Apache-2.0
// The pages of the window: each is made when it is first needed and connected to the others here.
#include "ui/pages/cohort_view.h"
#include "ui/pages/company_view.h"
#include "ui/pages/compare_view.h"
#include "ui/pages/help_view.h"
#include "ui/pages/home_view.h"
#include "ui/pages/import_view.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/money_view.h"
#include "ui/pages/plan_view.h"
#include "ui/pages/question_map_view.h"
#include "ui/pages/result_view.h"
#include "ui/pages/settings_view.h"
#include "ui/pages/sources_view.h"
#include "ui/shell/main_window.h"

namespace jindan::ui {

QWidget* MainWindow::viewOf(Page page) {
  QWidget*& view = views_.at(static_cast<std::size_t>(page));
  if (view == nullptr) {
    view = makeView(page);
    stack_->addWidget(view);
  }
  return view;
}

QWidget* MainWindow::makeView(Page page) {
  switch (page) {
    case Page::home:
      return makeHome();
    case Page::company:
      return makeCompany();
    case Page::interview:
      return makeInterview();
    case Page::map:
      return makeMap();
    case Page::result:
      return makeResult();
    case Page::compare:
      return makeCompare();
    case Page::cohort:
      return makeCohort();
    case Page::report:
      return makeReport();
    case Page::check:
      return makeCheck();
    case Page::plan:
      return makePlan();
    case Page::settings:
      return makeSettings();
    case Page::help:
      return makeHelp();
    case Page::money:
      return makeMoney();
    case Page::sources:
      return makeSources();
    case Page::import:
      return makeImport();
  }
  return nullptr;
}

QWidget* MainWindow::makeHome() {
  home_ = new HomeView(look_, session_, companies_, export_, outside_.askReportPath, this);
  connect(home_, &HomeView::filesDropped, this, &MainWindow::openDropped);
  connect(home_, &HomeView::newDiagnosisAsked, this, &MainWindow::newDiagnosis);
  connect(home_, &HomeView::openFileAsked, this, &MainWindow::askCaseFile);
  connect(home_, &HomeView::sampleAsked, this, [this] { openCaseFile(outside_.sampleFile); });
  connect(home_, &HomeView::companyOpened, this, [this](const QString& company, const QString& visit, bool finished) {
    if (finished) return openResult(visit);
    if (!visit.isEmpty()) return openInterview(visit);
    openCompany(company);
  });
  return home_;
}

QWidget* MainWindow::makeCompany() {
  company_ = new CompanyView(look_, form_, this);
  connect(company_, &CompanyView::startAsked, this, &MainWindow::startVisit);
  connect(company_, &CompanyView::saved, this, &MainWindow::returnFromCompany);
  connect(company_, &CompanyView::cancelled, this, [this] { showPage(Page::home); });
  return company_;
}

void MainWindow::watchInterview() {
  connect(&interviewPage_, &viewmodels::InterviewPage::questionChanged, this, &MainWindow::fillRail);
  connect(&interviewPage_, &viewmodels::InterviewPage::answerChanged, this, &MainWindow::fillRail);
  connect(&checkPage_, &viewmodels::FileCheckPage::checksChanged, this, &MainWindow::takeOverCheck);
  connect(&checkPage_, &viewmodels::FileCheckPage::answersChanged, this, &MainWindow::takeOverCheck);
  // The report that is made from the open result tells the plan, too.
  connect(&planPage_, &viewmodels::PlanPage::kept, this, [this](const QString& visit) {
    if (resultPage_.isOpen() && resultPage_.visitId() == visit) resultPage_.takeWish(planPage_.wish());
  });
}

QWidget* MainWindow::makeInterview() {
  interview_ = new InterviewView(look_, interviewPage_, this);
  connect(interview_, &InterviewView::finished, this, &MainWindow::finishInterview);
  connect(interview_, &InterviewView::resultAsked, this, [this] { openResult(interviewPage_.visitId()); });
  connect(interview_, &InterviewView::mapAsked, this, [this](bool searching) { openMap(false, searching); });
  return interview_;
}

QWidget* MainWindow::makeMap() {
  map_ = new QuestionMapView(look_, questionMap_, this);
  connect(map_, &QuestionMapView::questionAsked, this, [this](std::size_t place) {
    interviewPage_.goTo(place);
    showPage(Page::interview);
    interview_->begin();
  });
  connect(map_, &QuestionMapView::closed, this, [this] {
    showPage(Page::interview);
    interview_->begin();
  });
  connect(map_, &QuestionMapView::resultAsked, this, [this] { openResult(interviewPage_.visitId()); });
  return map_;
}

QWidget* MainWindow::makeResult() {
  result_ = new ResultView(look_, resultPage_, this);
  connect(result_, &ResultView::questionAsked, this,
          [this](Index question) { showQuestion(resultPage_.visitId(), question); });
  connect(result_, &ResultView::reportAsked, this, [this] { showPage(Page::report); });
  connect(result_, &ResultView::planAsked, this, &MainWindow::openPlan);
  connect(result_, &ResultView::moneyAsked, this, &MainWindow::openMoney);
  return result_;
}

QWidget* MainWindow::makeCompare() {
  auto* compare = new CompareView(look_, comparePage_, this);
  connect(compare, &CompareView::newVisitAsked, this, [this] { openCompany(comparePage_.companyId()); });
  connect(compare, &CompareView::interviewAsked, this, &MainWindow::openInterview);
  connect(compare, &CompareView::questionAsked, this, &MainWindow::showQuestion);
  return compare;
}

QWidget* MainWindow::makeCohort() {
  return new CohortView(look_, cohortPage_, this);
}

QWidget* MainWindow::makeSources() {
  return new SourcesView(look_, sources_, figures_, outside_.askProgrammes, this);
}

QWidget* MainWindow::makeImport() {
  auto* import = new ImportView(look_, importPage_, outside_.askImportFiles, this);
  connect(import, &ImportView::companiesAsked, this, [this] { showPage(Page::home); });
  return import;
}

SourcesView& MainWindow::sourcesView() {
  return static_cast<SourcesView&>(*viewOf(Page::sources));
}

QWidget* MainWindow::makeHelp() {
  auto* help = new HelpView(look_, this);
  connect(help, &HelpView::closed, this, [this] { showPage(before_); });
  return help;
}

QWidget* MainWindow::makeMoney() {
  money_ = new MoneyView(look_, moneyPage_, this);
  return money_;
}

QWidget* MainWindow::makeReport() {
  report_ = new ReportView(look_, resultPage_,
                           {outside_.askReportPath, outside_.saveFile, [this] { return preferences_.issuer(); }}, this);
  connect(report_, &ReportView::settingsAsked, this, [this] { showPage(Page::settings); });
  return report_;
}

QWidget* MainWindow::makeCheck() {
  check_ = new FileCheckView(look_, checkPage_, outside_.askForCheck, this);
  connect(check_, &FileCheckView::questionAsked, this,
          [this](Index question) { showQuestion(checkPage_.visitId(), question); });
  return check_;
}

QWidget* MainWindow::makePlan() {
  auto* plan = new PlanView(look_, planPage_, this);
  connect(plan, &PlanView::interviewAsked, this, &MainWindow::openInterview);
  return plan;
}

QWidget* MainWindow::makeSettings() {
  auto* settings =
      new SettingsView(look_, outside_.dataFolder,
                       {[this] { return preferences_.issuer(); },
                        [this](const reporting::Issuer& issuer) { return preferences_.setIssuer(issuer); },
                        outside_.askPicture, [this](const Error& error) { return session_.describe(error); }},
                       backups_, outside_.hasPassword, this);
  connect(settings, &SettingsView::lockAsked, this, &MainWindow::closeFor);
  connect(settings, &SettingsView::languageChosen, this, &MainWindow::setLanguage);
  connect(settings, &SettingsView::restored, &session_, &viewmodels::Session::lookForChanges);
  connect(settings, &SettingsView::themeChosen, this, [this](ThemeChoice choice) {
    look_.setThemeChoice(choice);
    preferences_.setTheme(choice);
  });
  connect(settings, &SettingsView::typeScaleChosen, this, [this](double factor) {
    look_.setTypeScale(TypeScale(factor));
    preferences_.setTypeScale(factor);
  });
  return settings;
}

}  // namespace jindan::ui
