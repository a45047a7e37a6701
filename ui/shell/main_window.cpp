// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLibraryInfo>
#include <QPainter>
#include <QShortcut>
#include <QTimer>
#include <utility>

#include "ui/design/accessible_role.h"
#include "ui/design/banner.h"
#include "ui/design/kept_place.h"
#include "ui/design/rail.h"
#include "ui/design/reading_order.h"
#include "ui/pages/company_view.h"
#include "ui/pages/home_view.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/locked_panel.h"
#include "ui/pages/money_view.h"
#include "ui/pages/question_map_view.h"
#include "ui/pages/result_view.h"
#include "ui/pages/sources_view.h"
#include "viewmodels/text.h"

namespace jindan::ui {

namespace {

constexpr QSize firstSize(1280, 720);
constexpr QSize smallestSize(1024, 640);

}  // namespace

MainWindow::MainWindow(Appearance& look, viewmodels::Session& session, Portfolio& portfolio, Preferences& preferences,
                       WindowOutside outside)
    : look_(look),
      session_(session),
      preferences_(preferences),
      outside_(std::move(outside)),
      companies_(session, portfolio),
      form_(session),
      interviewPage_(session),
      questionMap_(session, interviewPage_),
      resultPage_(session),
      comparePage_(session),
      cohortPage_(session, portfolio),
      checkPage_(session),
      planPage_(session),
      moneyPage_(resultPage_),
      backups_(outside_.care),
      sources_(session, outside_.dataFolder),
      figures_(session),
      importPage_(session, outside_.openWorkspace),
      export_(session, companies_, outside_.openWorkspace) {
  checkPage_.setChecker(outside_.checkFiles);
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
  locked_ = new LockedPanel(look_, this);
  column->addWidget(problem_);
  column->addWidget(locked_);
  column->addWidget(stack_, 1);
  row->addLayout(column, 1);
  watchInterview();
  makeShortcuts();
  connect(&session_, &viewmodels::Session::changedElsewhere, this, &MainWindow::showChanges);
  connect(problem_, &Banner::actionTriggered, problem_, &QWidget::hide);
  connect(&backups_, &viewmodels::Backups::backedUp, this, &MainWindow::closeAfterBackup);
  connect(locked_, &LockedPanel::passwordGiven, this, &MainWindow::givePassword);
  connect(&importPage_, &viewmodels::ImportPage::stateChanged, this, &MainWindow::askForPassword);
  connect(&look_, &Appearance::changed, this, qOverload<>(&QWidget::update));
  setLanguage(session_.language());
  retranslate();
  restoreGeometry(preferences_.geometry());
  showPage(Page::home);
  if (const auto& unusable = session_.service().engine().programmeProblem()) {
    tell(viewmodels::toQt(session_.narrator().say("programmes.problem")) + QLatin1Char(' ') +
         session_.describe(*unusable));
  }
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
  resultView().showTab(0);
  showPage(Page::result);
}

ResultView& MainWindow::resultView() {
  static_cast<void>(viewOf(Page::result));
  return *result_;
}

void MainWindow::openMap(bool finishing, bool searching) {
  showPage(Page::map);
  map_->showMap(finishing);
  if (searching) map_->searchQuestions();
}

void MainWindow::finishInterview() {
  if (questionMap_.hasSomethingLeft()) return openMap(true);
  openResult(interviewPage_.visitId());
}

void MainWindow::openCompare() {
  if (!comparePage_.open(resultPage_.companyId())) return tell(comparePage_.error());
  showPage(Page::compare);
}

void MainWindow::openMoney() {
  if (!isCasePage() || !moneyPage_.open()) return;
  showPage(Page::money);
}

MoneyView& MainWindow::moneyView() {
  static_cast<void>(viewOf(Page::money));
  return *money_;
}

void MainWindow::openCohort() {
  const bool isOfCase = isCasePage() && resultPage_.isOpen();
  cohortPage_.open(isOfCase ? resultPage_.companyId() : QString());
  showPage(Page::cohort);
}

FileCheckView& MainWindow::checkView() {
  static_cast<void>(viewOf(Page::check));
  return *check_;
}

void MainWindow::openCheck() {
  const bool isInterview = isInterviewPage() && interviewPage_.isOpen();
  if (!isInterview && !(isCasePage() && resultPage_.isOpen())) return;
  if (!checkPage_.open(isInterview ? interviewPage_.visitId() : resultPage_.visitId())) return tell(checkPage_.error());
  isCheckOfInterview_ = isInterview;
  showPage(Page::check);
}

void MainWindow::openPlan() {
  if (!isCasePage() || !resultPage_.isOpen()) return;
  // Made before it is filled: a view shows what its page says from then on.
  static_cast<void>(viewOf(Page::plan));
  if (!planPage_.open(resultPage_.visitId())) return tell(planPage_.error());
  showPage(Page::plan);
}

void MainWindow::leaveCheck() {
  if (!isCheckOfInterview_) return showPage(Page::result);
  showPage(Page::interview);
  interview_->begin();
}

void MainWindow::takeOverCheck() {
  if (isCheckOfInterview_) return interviewPage_.takeOverChanges();
  if (resultPage_.isOpen() && !resultPage_.open(resultPage_.visitId())) tell(resultPage_.error());
}

void MainWindow::showHelp() {
  if (page_ == Page::help) return showPage(before_);
  before_ = page_;
  showPage(Page::help);
}

void MainWindow::goBack() {
  switch (page_) {
    case Page::help:
      return showPage(before_);
    case Page::map:
      return showPage(Page::interview);
    case Page::compare:
    case Page::report:
    case Page::plan:
    case Page::money:
      return showPage(Page::result);
    case Page::cohort:
      return showPage(isCasePage() ? Page::result : Page::home);
    case Page::check:
      return leaveCheck();
    case Page::home:
      return;
    default:
      return showPage(Page::home);
  }
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return goBack();
  QWidget::keyPressEvent(event);
}

void MainWindow::newDiagnosis() {
  form_.startNew();
  showPage(Page::company);
  company_->showForm();
}

void MainWindow::makeShortcuts() {
  const auto bind = [this](const QKeySequence& keys, auto action) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
  };
  bind(Qt::Key_F1, &MainWindow::showHelp);
  bind(Qt::CTRL | Qt::Key_N, &MainWindow::newDiagnosis);
  bind(Qt::CTRL | Qt::Key_O, &MainWindow::askCaseFile);
  bind(Qt::CTRL | Qt::Key_D, &MainWindow::openCheck);
  bind(Qt::CTRL | Qt::Key_P, &MainWindow::openPlan);
  bind(Qt::CTRL | Qt::Key_M, &MainWindow::openMoney);
  bind(Qt::CTRL | Qt::Key_L, [this] {
    if (outside_.hasPassword.value_or(false)) closeFor(LockTask::lockNow);
  });
  bind(Qt::CTRL | Qt::Key_F, [this] {
    showPage(Page::home);
    home_->focusSearch();
  });
}

void MainWindow::showQuestion(const QString& visit, Index question) {
  if (!interviewPage_.open(visit)) return tell(interviewPage_.error());
  interviewPage_.goToQuestion(question);
  showPage(Page::interview);
  interview_->begin();
}

void MainWindow::showPage(Page page) {
  page_ = page;
  // Whoever leaves the plan leaves what was set there.
  planPage_.saveNow();
  problem_->hide();
  locked_->hide();
  session_.lookForChanges();
  stack_->setCurrentWidget(viewOf(page));
  if (page == Page::report) report_->showReport();
  if (page == Page::sources) sourcesView().open();
  if (page == Page::import) askForPassword();
  // Nothing is chosen yet: the first Tab goes to the first input of the page.
  stack_->currentWidget()->setFocus(Qt::OtherFocusReason);
  fillRail();
}

void MainWindow::showChanges() {
  if (isCasePage() && resultPage_.isOpen() && !resultPage_.open(resultPage_.visitId())) tell(resultPage_.error());
}

void MainWindow::tell(const QString& problem) {
  problem_->setText(tr("That did not work."), problem);
  problem_->setAction(tr("Close"));
  problem_->show();
}

void MainWindow::setLanguage(Language language) {
  const KeptPlace place(*this);
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
  place.restoreLater();
}

void MainWindow::retranslate() {
  setWindowTitle(tr("Jindan"));
  rail_->setBrand(tr("Jindan", "large brand name"), tr("진단", "the brand in the other script"));
  rail_->setNote(tr("Works without the internet. Your data stays on this computer."));
  fillRail();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && stack_ != nullptr) retranslate();
  if (event->type() == QEvent::ActivationChange && isActiveWindow()) session_.lookForChanges();
  QWidget::changeEvent(event);
}

bool MainWindow::mayClose() {
  // What is still being typed is saved when its field loses the keyboard.
  if (QWidget* focus = focusWidget()) focus->clearFocus();
  interviewPage_.saveAgain();
  checkPage_.saveAgain();
  planPage_.saveNow();
  const bool hasUnsaved = interviewPage_.hasUnsaved() || checkPage_.hasUnsaved() || planPage_.hasUnsaved();
  const bool hasAskedBefore = std::exchange(asksBeforeClosing_, hasUnsaved);
  if (!hasUnsaved || hasAskedBefore) return true;
  showPage(interviewPage_.hasUnsaved() ? Page::interview : checkPage_.hasUnsaved() ? Page::check : Page::plan);
  problem_->setText(tr("Some answers are not saved yet."),
                    tr("Make room on the disk and save again. To close without them, close the window once more."));
  problem_->setAction({});
  problem_->show();
  return false;
}

bool MainWindow::isBackedUp() {
  if (!backups_.isThere() || isBackedUp_) return true;
  // At the end of the desktop session nobody waits for a thread.
  if (qApp->isSavingSession()) {
    static_cast<void>(backups_.backUpNow(BackupReason::session));
    return true;
  }
  if (isClosing_) return false;
  if (backups_.isWorking()) {
    // Backups are just being checked or restored: one thing at a time, then this one.
    constexpr int soonMilliseconds = 100;
    QTimer::singleShot(soonMilliseconds, this, &QWidget::close);
    return false;
  }
  isClosing_ = true;
  hide();
  backups_.backUp(BackupReason::session);
  return false;
}

void MainWindow::closeFor(LockTask task) {
  wanted_ = task;
  close();
}

void MainWindow::closeAfterBackup() {
  if (!std::exchange(isClosing_, false)) return;
  const auto& outcome = backups_.lastBackup();
  isBackedUp_ = true;  // or given up: the next close is for good
  if (outcome) return QCoreApplication::quit();
  wanted_.reset();
  // Whoever closed it has turned to something else by now.
  show();
  raise();
  activateWindow();
  problem_->setText(tr("The backup could not be made."),
                    session_.describe(outcome.error()) + QLatin1Char(' ') +
                        tr("Your answers are saved, and the older backups are still there. To close without a new "
                           "backup, close the window once more."));
  problem_->setAction({});
  problem_->show();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!mayClose()) {
    wanted_.reset();
    return event->ignore();
  }
  if (!isClosing_) preferences_.setGeometry(saveGeometry());
  if (!isBackedUp()) return event->ignore();
  QWidget::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next) {
  return moveFocus(*this, next);
}

void MainWindow::paintEvent(QPaintEvent* /*event*/) {
  QPainter(this).fillRect(rect(), look_.theme().window);
}

}  // namespace jindan::ui
