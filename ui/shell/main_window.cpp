// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLibraryInfo>
#include <QPainter>

#include "ui/design/accessible_role.h"
#include "ui/design/banner.h"
#include "ui/design/rail.h"
#include "ui/pages/company_view.h"
#include "ui/pages/home_view.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/result_view.h"
#include "ui/pages/settings_view.h"
#include "viewmodels/text.h"

namespace jindan::ui {

namespace {

constexpr QSize firstSize(1280, 720);
constexpr QSize smallestSize(1024, 640);

}  // namespace

MainWindow::MainWindow(Appearance& look, viewmodels::Session& session, Preferences& preferences, WindowOutside outside)
    : look_(look),
      session_(session),
      preferences_(preferences),
      outside_(std::move(outside)),
      companies_(session),
      form_(session),
      interviewPage_(session),
      resultPage_(session) {
  setAccessibleRole(*this, QAccessible::Window);
  setMinimumSize(smallestSize);
  resize(firstSize);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  makeRail();
  row->addWidget(rail_);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  problem_ = new Banner(look_, Banner::Kind::stop, this);
  problem_->hide();
  stack_ = new QStackedWidget(this);
  column->addWidget(problem_);
  column->addWidget(stack_, 1);
  row->addLayout(column, 1);
  makePages();
  connectPages();
  connect(problem_, &Banner::actionTriggered, problem_, &QWidget::hide);
  connect(&look_, &Appearance::changed, this, qOverload<>(&QWidget::update));
  setLanguage(session_.language());
  retranslate();
  restoreGeometry(preferences_.geometry());
  showPage(Page::home);
}

void MainWindow::makePages() {
  home_ = new HomeView(look_, companies_, this);
  company_ = new CompanyView(look_, form_, this);
  interview_ = new InterviewView(look_, interviewPage_, this);
  result_ = new ResultView(look_, resultPage_, this);
  report_ = new ReportView(look_, resultPage_, outside_.askReportPath, this);
  settings_ = new SettingsView(look_, outside_.dataFolder, this);
  // In the order of Page.
  for (QWidget* page : std::initializer_list<QWidget*>{home_, company_, interview_, result_, report_, settings_}) {
    stack_->addWidget(page);
  }
}

void MainWindow::connectPages() {
  connect(home_, &HomeView::newDiagnosisAsked, this, [this] {
    form_.startNew();
    showPage(Page::company);
    company_->showForm();
  });
  connect(home_, &HomeView::openFileAsked, this, [this] {
    const QString file = outside_.askCaseFile(this);
    if (!file.isEmpty()) openCaseFile(file);
  });
  connect(home_, &HomeView::sampleAsked, this, [this] { openCaseFile(outside_.sampleFile); });
  connect(home_, &HomeView::companyOpened, this, [this](const QString& company, const QString& visit, bool finished) {
    if (finished) return openResult(visit);
    if (!visit.isEmpty()) return openInterview(visit);
    openCompany(company);
  });
  connect(company_, &CompanyView::startAsked, this, &MainWindow::startVisit);
  connect(company_, &CompanyView::saved, this, &MainWindow::returnFromCompany);
  connect(company_, &CompanyView::cancelled, this, [this] { showPage(Page::home); });
  connect(interview_, &InterviewView::resultAsked, this, [this] { openResult(interviewPage_.visitId()); });
  connect(&interviewPage_, &viewmodels::InterviewPage::questionChanged, this, &MainWindow::fillRail);
  connect(&interviewPage_, &viewmodels::InterviewPage::answerChanged, this, &MainWindow::fillRail);
  connect(result_, &ResultView::questionAsked, this, &MainWindow::showQuestion);
  connect(result_, &ResultView::reportAsked, this, [this] { showPage(Page::report); });
  connect(settings_, &SettingsView::languageChosen, this, &MainWindow::setLanguage);
  connect(settings_, &SettingsView::themeChosen, this, [this](ThemeChoice choice) {
    look_.setThemeChoice(choice);
    preferences_.setTheme(choice);
  });
  connect(settings_, &SettingsView::typeScaleChosen, this, [this](double factor) {
    look_.setTypeScale(TypeScale(factor));
    preferences_.setTypeScale(factor);
  });
}

void MainWindow::openCompany(const QString& company) {
  if (!form_.load(company)) return tell(form_.error());
  showPage(Page::company);
  company_->showForm();
}

void MainWindow::returnFromCompany() {
  // A visit that was open is scored anew: size class and comparisons follow the company's facts.
  if (resultPage_.isOpen() && resultPage_.companyId() == form_.companyId()) return openResult(resultPage_.visitId());
  showPage(Page::home);
}

void MainWindow::openCaseFile(const QString& file) {
  const auto visit = outside_.importCase(file);
  if (!visit) return tell(session_.describe(visit.error()));
  session_.noteChange();
  if (visit->isEmpty()) return showPage(Page::home);
  openResult(*visit);
}

void MainWindow::startVisit(const QString& company, bool quick) {
  const auto visit = session_.service().startVisit(Uuid(company.toStdString()), quick ? Mode::quick : Mode::full);
  if (!visit) return tell(session_.describe(visit.error()));
  session_.noteChange();
  openInterview(viewmodels::toQt(visit->id.value()));
}

void MainWindow::openInterview(const QString& visit) {
  if (!interviewPage_.open(visit)) return tell(interviewPage_.error());
  showPage(Page::interview);
  interview_->begin();
}

void MainWindow::openResult(const QString& visit) {
  if (!resultPage_.open(visit)) return tell(resultPage_.error());
  result_->showTab(0);
  showPage(Page::result);
}

void MainWindow::showQuestion(Index question) {
  if (!interviewPage_.open(resultPage_.visitId())) return tell(interviewPage_.error());
  interviewPage_.goToQuestion(question);
  showPage(Page::interview);
  interview_->begin();
}

void MainWindow::showPage(Page page) {
  page_ = page;
  problem_->hide();
  if (page == Page::report) report_->showReport();
  stack_->setCurrentIndex(static_cast<int>(page));
  // Nothing is chosen yet: the first Tab goes to the first input of the page.
  stack_->currentWidget()->setFocus(Qt::OtherFocusReason);
  fillRail();
}

void MainWindow::tell(const QString& problem) {
  problem_->setText(tr("That did not work."), problem);
  problem_->setAction(tr("Close"));
  problem_->show();
}

void MainWindow::setLanguage(Language language) {
  preferences_.setLanguage(language);
  qApp->removeTranslator(&words_);
  qApp->removeTranslator(&qtWords_);
  const QString name = language == Language::korean ? QStringLiteral("ko") : QStringLiteral("en");
  if (words_.load(QStringLiteral(":/translations/jindan_") + name)) qApp->installTranslator(&words_);
  if (qtWords_.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    qApp->installTranslator(&qtWords_);
  }
  look_.setLanguage(language);
  session_.setLanguage(language);
}

void MainWindow::retranslate() {
  setWindowTitle(tr("Jindan"));
  rail_->setBrand(tr("Jindan", "large brand name"), tr("진단", "the brand in the other script"));
  rail_->setNote(tr("Works without the internet. Your data stays on this computer."));
  fillRail();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && stack_ != nullptr) retranslate();
  QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  preferences_.setGeometry(saveGeometry());
  QWidget::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent* /*event*/) {
  QPainter(this).fillRect(rect(), look_.theme().window);
}

}  // namespace jindan::ui
