// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>
#include <QTranslator>
#include <QWidget>
#include <array>
#include <functional>
#include <optional>

#include "ui/design/appearance.h"
#include "ui/pages/file_check_view.h"
#include "ui/pages/lock_task.h"
#include "ui/pages/report_view.h"
#include "ui/shell/preferences.h"
#include "viewmodels/backups.h"
#include "viewmodels/cases_export.h"
#include "viewmodels/cohort_page.h"
#include "viewmodels/company_form.h"
#include "viewmodels/company_table_model.h"
#include "viewmodels/compare_page.h"
#include "viewmodels/figure_list.h"
#include "viewmodels/file_check_page.h"
#include "viewmodels/import_page.h"
#include "viewmodels/interview_page.h"
#include "viewmodels/money_page.h"
#include "viewmodels/plan_page.h"
#include "viewmodels/question_map.h"
#include "viewmodels/result_page.h"
#include "viewmodels/sources_page.h"

namespace jindan::ui {

class Banner;
class CompanyView;
class HomeView;
class InterviewView;
class LockedPanel;
class MoneyView;
class QuestionMapView;
class Rail;
class ResultView;
class SettingsView;
class SourcesView;

/// What the window cannot know by itself; main() gives it.
struct WindowOutside {
  /// Takes a case file in, a locked one with its password; gives the visit to show, or why not: `caseForked` when the
  /// file holds several cases or one that was changed on both sides, which the import page shows.
  std::function<Result<QString>(const QString& file, const QByteArray& password)> importCase;
  std::function<QString(QWidget*)> askCaseFile;
  ReportView::AskPath askReportPath;
  QString sampleFile;
  QString dataFolder;
  viewmodels::FileSaver saveFile = viewmodels::saveFile;
  /// The logo the user chooses; empty is "not now".
  std::function<QString(QWidget*)> askPicture = [](QWidget*) { return QString(); };
  viewmodels::FileChecker checkFiles = {};
  FileCheckView::Ask askForCheck = {};
  /// Nothing: no backups are made.
  const Safekeeping* care = nullptr;
  /// A file of support programmes the user chooses; empty is "not now".
  std::function<QString(QWidget*)> askProgrammes = [](QWidget*) { return QString(); };
  /// Files to import; none is "not now".
  std::function<QStringList(QWidget*)> askImportFiles = [](QWidget*) { return QStringList(); };
  /// The workspace once more, for work that the window does not wait for.
  viewmodels::WorkspaceOpener openWorkspace = {};
  /// Is there a password? Nothing: none can be set here.
  std::optional<bool> hasPassword = {};
};

/// The window: the rail at the left and one page at a time.
class MainWindow : public QWidget {
  Q_OBJECT

 public:
  enum class Page {
    home,
    company,
    interview,
    map,
    result,
    compare,
    cohort,
    report,
    check,
    plan,
    money,
    sources,
    import,
    settings,
    help
  };
  static constexpr std::size_t pages = static_cast<std::size_t>(Page::help) + 1;

  MainWindow(Appearance& look, viewmodels::Session& session, Portfolio& portfolio, Preferences& preferences,
             WindowOutside outside);

  void showPage(Page page);
  /// Opens a visit: its interview where it was left, or its result.
  void openInterview(const QString& visit);
  void openResult(const QString& visit);
  /// Takes a case file in and shows its result; asks for the password of a locked one; a message when it cannot be
  /// had. What needs a decision goes to the import page.
  void openCaseFile(const QString& file) { openLocked(file, {}); }
  /// Case files or a spreadsheet; nothing is taken in before the user says so.
  void openImport(const QStringList& files, const QByteArray& password = {});
  [[nodiscard]] viewmodels::ImportPage& importPage() { return importPage_; }
  void setLanguage(Language language);
  /// Closes the window, with all that closing needs, so that the task can be done; wanted() tells it then.
  void closeFor(LockTask task);
  [[nodiscard]] const std::optional<LockTask>& wanted() const { return wanted_; }
  /// The map of the open interview; `finishing` asks for the result.
  void openMap(bool finishing, bool searching = false);
  /// The visits of the company whose result is open, beside each other.
  void openCompare();
  /// All companies beside each other; the company whose result is open among them.
  void openCohort();
  [[nodiscard]] ResultView& resultView();
  [[nodiscard]] viewmodels::Session& session() { return session_; }
  /// The money over ten years of the visit whose result is open.
  void openMoney();
  [[nodiscard]] MoneyView& moneyView();
  [[nodiscard]] viewmodels::MoneyPage& moneyPage() { return moneyPage_; }
  /// The data files of the visit that is open, in its interview or its result.
  void openCheck();
  [[nodiscard]] viewmodels::FileCheckPage& checkPage() { return checkPage_; }
  [[nodiscard]] FileCheckView& checkView();
  /// The plan of the visit whose result is open.
  void openPlan();
  [[nodiscard]] viewmodels::PlanPage& planPage() { return planPage_; }
  [[nodiscard]] SourcesView& sourcesView();
  [[nodiscard]] viewmodels::SourcesPage& sourcesPage() { return sources_; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  /// The page's widget, made when it is first needed: the window starts with one page, not with all.
  [[nodiscard]] QWidget* viewOf(Page page);
  [[nodiscard]] QWidget* makeView(Page page);
  [[nodiscard]] QWidget* makeHome();
  [[nodiscard]] QWidget* makeCompany();
  [[nodiscard]] QWidget* makeInterview();
  [[nodiscard]] QWidget* makeMap();
  [[nodiscard]] QWidget* makeResult();
  [[nodiscard]] QWidget* makeCompare();
  [[nodiscard]] QWidget* makeCohort();
  [[nodiscard]] QWidget* makeReport();
  [[nodiscard]] QWidget* makeCheck();
  [[nodiscard]] QWidget* makePlan();
  [[nodiscard]] QWidget* makeSettings();
  [[nodiscard]] QWidget* makeHelp();
  [[nodiscard]] QWidget* makeMoney();
  [[nodiscard]] QWidget* makeSources();
  [[nodiscard]] QWidget* makeImport();
  void makeShortcuts();
  void watchInterview();
  void makeRail();
  void fillRail();
  void fillInterviewRail();
  void fillCaseRail();
  void retranslate();
  void go(const QString& key);
  void startVisit(const QString& company, bool quick);
  void openCompany(const QString& company);
  void returnFromCompany();
  void showQuestion(const QString& visit, Index question);
  void showHelp();
  void goBack();
  void newDiagnosis();
  void askCaseFile();
  void openLocked(const QString& file, const QByteArray& password);
  void givePassword(const QString& file, const QByteArray& password);
  void askForPassword();
  void openDropped(const QStringList& files);
  void finishInterview();
  void takeOverCheck();
  void leaveCheck();
  void tell(const QString& problem);
  void showChanges();
  /// False when answers would be lost and nobody has been told so yet.
  [[nodiscard]] bool mayClose();
  /// True once the session's backup is made or given up; until then it is being made while the window is hidden.
  [[nodiscard]] bool isBackedUp();
  void closeAfterBackup();
  [[nodiscard]] bool isCasePage() const;
  [[nodiscard]] bool isInterviewPage() const {
    return page_ == Page::interview || page_ == Page::map || (page_ == Page::check && isCheckOfInterview_);
  }

  Appearance& look_;
  viewmodels::Session& session_;
  Preferences& preferences_;
  WindowOutside outside_;
  QTranslator words_;
  QTranslator qtWords_;
  viewmodels::CompanyTableModel companies_;
  viewmodels::CompanyForm form_;
  viewmodels::InterviewPage interviewPage_;
  viewmodels::QuestionMap questionMap_;
  viewmodels::ResultPage resultPage_;
  viewmodels::ComparePage comparePage_;
  viewmodels::CohortPage cohortPage_;
  viewmodels::FileCheckPage checkPage_;
  viewmodels::PlanPage planPage_;
  viewmodels::MoneyPage moneyPage_;
  viewmodels::Backups backups_;
  viewmodels::SourcesPage sources_;
  viewmodels::FigureList figures_;
  viewmodels::ImportPage importPage_;
  viewmodels::CasesExport export_;
  Page page_ = Page::home;
  Page before_ = Page::home;  ///< where help was asked for
  bool asksBeforeClosing_ = false;
  std::optional<LockTask> wanted_;
  bool isClosing_ = false;  ///< hidden, and closed when the backup is made
  bool isBackedUp_ = false;
  bool isCheckOfInterview_ = false;  ///< the check was opened from the interview and leads back there
  Rail* rail_ = nullptr;
  Banner* problem_ = nullptr;
  LockedPanel* locked_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  std::array<QWidget*, pages> views_{};
  HomeView* home_ = nullptr;
  CompanyView* company_ = nullptr;
  InterviewView* interview_ = nullptr;
  QuestionMapView* map_ = nullptr;
  ResultView* result_ = nullptr;
  ReportView* report_ = nullptr;
  FileCheckView* check_ = nullptr;
  MoneyView* money_ = nullptr;
};

}  // namespace jindan::ui
