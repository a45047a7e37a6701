// SPDX-License-Identifier: Apache-2.0
// The composition root: the one place that makes the parts and hands them to one another.
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHashFunctions>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "app/engine/engine.h"
#include "app/engine/system_clock.h"
#include "app/exchange/case_file.h"
#include "app/exchange/case_import.h"
#include "app/filecheck/file_check_service.h"
#include "app/files/locations.h"
#include "app/visits/visit_service.h"
#include "jindan/version.h"
#include "storage/private_file.h"
#include "storage/sqlite_safekeeping.h"
#include "storage/sqlite_workspace.h"
#include "storage/sqlite_workspace_lock.h"
#include "ui/shell/damage_window.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/lock_window.h"
#include "ui/shell/main_window.h"

namespace {

using namespace jindan;

/// Before there are phrases and pages, the plainest way to say what is wrong.
int stopWith(const Error& error, const Phrasebook* phrases, Language language) {
  QString text = QString::fromStdString(error.subject + "\n" + error.detail);
  if (phrases != nullptr) {
    const ErrorText words = describeError(error, *phrases, language);
    text = QString::fromStdString(words.what + "\n\n" + words.advice);
    for (const std::string& fault : words.faults)
      text += QLatin1Char('\n') + QString::fromStdString(fault);
  }
  std::fprintf(stderr, "%s\n", text.toUtf8().constData());
  if (qEnvironmentVariableIsEmpty("JINDAN_NO_DIALOGS")) QMessageBox::critical(nullptr, QStringLiteral("Jindan"), text);
  return EXIT_FAILURE;
}

Language systemLanguage() {
  return QLocale::system().language() == QLocale::English ? Language::english : Language::korean;
}

QString askCaseFile(QWidget* parent) {
  return QFileDialog::getOpenFileName(parent, QFileDialog::tr("Open"), QDir::homePath(),
                                      QStringLiteral("Jindan (*.jindan *.json *.pdf *.csv *.tsv *.xlsx)"));
}

QStringList askImportFiles(QWidget* parent) {
  return QFileDialog::getOpenFileNames(parent, QFileDialog::tr("Open"), QDir::homePath(),
                                       QStringLiteral("Jindan (*.jindan *.json *.pdf *.csv *.tsv *.xlsx);;* (*)"));
}

QStringList askDataFiles(QWidget* parent) {
  return QFileDialog::getOpenFileNames(parent, QFileDialog::tr("Open"), QDir::homePath(),
                                       QStringLiteral("CSV, TSV, TXT, XLSX (*.csv *.tsv *.txt *.xlsx);;* (*)"));
}

QString askTablePath(QWidget* parent, const QString& suggestion) {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileDialog::getSaveFileName(parent, QFileDialog::tr("Save As"), folder + QLatin1Char('/') + suggestion);
}

QString askReportPath(QWidget* parent, const QString& suggestion) {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString ending = QFileInfo(suggestion).suffix();
  return QFileDialog::getSaveFileName(parent, QFileDialog::tr("Save As"), folder + QLatin1Char('/') + suggestion,
                                      QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
}

QString askProgrammes(QWidget* parent) {
  return QFileDialog::getOpenFileName(parent, QFileDialog::tr("Open"), QDir::homePath(),
                                      QStringLiteral("JSON (*.json);;* (*)"));
}

QString askPicture(QWidget* parent) {
  return QFileDialog::getOpenFileName(parent, QFileDialog::tr("Open"), QDir::homePath(),
                                      QStringLiteral("PNG, JPEG (*.png *.jpg *.jpeg)"));
}

bool mayAskAbout(const Error& error) {
  return error.code == ErrorCode::databaseDamaged && qEnvironmentVariableIsEmpty("JINDAN_NO_DIALOGS");
}

/// One window after another: a wish to quit that the last one left behind is not for the next.
int runEvents() {
  const int exit = QApplication::exec();
  QCoreApplication::removePostedEvents(qApp, QEvent::Quit);
  return exit;
}

/// Instead of the window, until it is left.
template <class Window>
bool isSolvedBy(Window& window) {
  QApplication::setQuitOnLastWindowClosed(false);
  QObject::connect(&window, &Window::left, qApp, [] { QCoreApplication::exit(); });
  window.show();
  runEvents();
  QApplication::setQuitOnLastWindowClosed(true);
  return window.isSolved();
}

/// Shows what happened to the workspace and the ways on; true once there is one that can be opened.
bool isSolved(const Safekeeping& care, ui::Appearance& look, const ui::LockWindow::Outside& outside) {
  viewmodels::Backups backups(&care);
  ui::DamageWindow window(look, backups, QString::fromStdString(care.file()), outside.describe);
  return isSolvedBy(window);
}

/// Asks for the password, or does what is to be done about it while nothing is open; true to go on.
bool isUnlocked(WorkspaceLock& lock, ui::LockTask task, ui::Appearance& look, const ui::LockWindow::Outside& outside) {
  viewmodels::WorkspacePassword password(lock);
  ui::LockWindow window(look, password, task, outside);
  return isSolvedBy(window);
}

QString askCodeFile(QWidget* parent) {
  return QFileDialog::getSaveFileName(parent, QFileDialog::tr("Save As"),
                                      QDir::homePath() + QStringLiteral("/jindan-recovery-code.txt"));
}

/// For its owner alone, as the workspace is.
bool saveCode(const QString& path, const QString& text) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  file.write(text.toUtf8() + '\n');
  return file.commit();
}

Result<QString> importCase(const app::VisitService& service, const QString& file, const QByteArray& password) {
  auto cases = app::CaseFile::open(file.toStdString(), service.engine().content(), app::Secret(password.toStdString()));
  if (!cases) return tl::unexpected(cases.error());
  if (cases->holdsMany()) return tl::unexpected(Error{ErrorCode::caseForked, file.toStdString(), {}, {}});
  const app::CaseImport importer(service.engine(), service.workspace());
  const auto report = importer.run([&] { return cases->next(); }, {});
  if (!report) return tl::unexpected(report.error());
  return QString::fromStdString(report->first.latestVisit.value());
}

/// What lives as long as the program.
struct Program {
  const app::Engine& engine;
  const std::filesystem::path& data;
  const std::filesystem::path& folder;
  const Clock& clock;
  ui::Appearance& look;
  ui::Preferences& preferences;
  storage::SqliteWorkspaceLock& lock;
  ui::LockWindow::Outside outside;

  [[nodiscard]] std::filesystem::path file() const { return folder / "workspace.sqlite"; }
  [[nodiscard]] Result<std::unique_ptr<storage::SqliteWorkspace>> open(const storage::FileLayer& layer) const {
    auto opened = storage::SqliteWorkspace::open(file(), data / "migrations", clock, layer);
    if (!opened) return opened;
    if (const auto classified = (*opened)->classifyBy(engine.content().reference); !classified) {
      return tl::unexpected(classified.error());
    }
    return opened;
  }
};

/// What came of one window: why the program ends, or what is to be done about the password before the next window.
struct Round {
  int exit = EXIT_SUCCESS;
  std::optional<ui::LockTask> wanted;
};

ui::WindowOutside outsideOf(const Program& program, const app::VisitService& service,
                            const app::FileCheckService& checks, const Safekeeping* care,
                            const storage::FileLayer& layer) {
  return {[&service](const QString& file, const QByteArray& password) { return importCase(service, file, password); },
          askCaseFile,
          askReportPath,
          QString::fromStdString((program.data / "samples" / "busan-special-parts.jindan").string()),
          QString::fromStdString(program.folder.string()),
          viewmodels::saveFile,
          askPicture,
          [&checks](const app::FileCheckRequest& request, const app::FileCheckWatch& watch) {
            return checks.run(request, watch);
          },
          {askDataFiles, askTablePath},
          care,
          askProgrammes,
          askImportFiles,
          [&program, layer]() -> Result<std::unique_ptr<Workspace>> {
            auto own = program.open(layer);
            if (!own) return tl::unexpected(own.error());
            return std::unique_ptr<Workspace>(std::move(*own));
          },
          layer.isEncrypted()};
}

/// The workspace and its window, all of which is gone afterwards.
Round runWindow(const Program& program) {
  const storage::FileLayer layer = program.lock.layer();
  const Phrasebook& phrases = program.engine.content().phrases;
  const storage::SqliteSafekeeping care(program.file(), program.data / "migrations", program.clock, layer);
  auto workspace = program.open(layer);
  if (!workspace && mayAskAbout(workspace.error())) {
    if (!isSolved(care, program.look, program.outside)) return {EXIT_FAILURE, {}};
    workspace = program.open(layer);
  }
  if (!workspace) return {stopWith(workspace.error(), &phrases, program.look.language()), {}};
  const app::VisitService service(program.engine, **workspace, program.clock);
  const app::FileCheckService checks(program.engine);
  viewmodels::Session session(service, program.look.language());
  const bool isMeasured = qEnvironmentVariableIsSet("JINDAN_QUIT_AFTER_FIRST_FRAME");
  ui::MainWindow window(program.look, session, **workspace, program.preferences,
                        outsideOf(program, service, checks, isMeasured ? nullptr : &care, layer));
  if (isMeasured) new ui::QuitAfterFirstFrame(window);
  window.show();
  const int exit = runEvents();
  return {exit, window.wanted()};
}

/// Window after window, until one is closed for good.
int run(const Program& program) {
  ui::LockTask task = ui::LockTask::lockNow;  // as the program starts: nothing is open
  for (;;) {
    if (task == ui::LockTask::lockNow) program.lock.forget();
    const auto state = program.lock.state();
    if (!state && mayAskAbout(state.error())) {
      const storage::SqliteSafekeeping care(program.file(), program.data / "migrations", program.clock);
      if (!isSolved(care, program.look, program.outside)) return EXIT_FAILURE;
      continue;
    }
    if (!state) return stopWith(state.error(), &program.engine.content().phrases, program.look.language());
    if (*state == WorkspaceLock::State::locked) {
      if (!qEnvironmentVariableIsEmpty("JINDAN_NO_DIALOGS")) {
        return stopWith({ErrorCode::passwordNeeded, program.file().string(), {}, {}}, &program.engine.content().phrases,
                        program.look.language());
      }
      task = ui::LockTask::open;
    }
    const bool isAsked = task != ui::LockTask::lockNow;
    if (isAsked && !isUnlocked(program.lock, task, program.look, program.outside)) return EXIT_SUCCESS;
    const Round round = runWindow(program);
    if (!round.wanted) return round.exit;
    task = *round.wanted;
  }
}

}  // namespace

int main(int argc, char** argv) {
  // The PDF writer walks hash tables: with a random seed the same report would come out in another order.
  QHashSeed::setDeterministicGlobalSeed();
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("jindan"));
  QApplication::setApplicationVersion(QString::fromLatin1(programVersion));
  const std::filesystem::path data = app::dataFolder(app::programFile(argv[0]));
  const auto folder = app::workspaceFolder();
  if (!folder) return stopWith({ErrorCode::cannotWrite, "HOME", {}, {}}, nullptr, systemLanguage());

  const auto engine = app::Engine::open(data, app::cacheFolder(), folder);
  if (!engine) return stopWith(engine.error().front(), nullptr, systemLanguage());
  const Phrasebook* phrases = &engine->content().phrases;
  const app::SystemClock clock;
  auto fonts = reporting::Fonts::load();
  if (!fonts) return stopWith(fonts.error(), phrases, systemLanguage());

  // What cannot be made now is told when the workspace is opened.
  static_cast<void>(storage::createPrivateFolder(*folder));
  ui::Preferences preferences(QString::fromStdString((*folder / "preferences.ini").string()));
  ui::Appearance look(std::move(*fonts));
  look.setThemeChoice(preferences.theme());
  look.setTypeScale(ui::TypeScale(preferences.typeScale()));
  look.setLanguage(preferences.language(systemLanguage()));
  look.applyTo(application);

  storage::SqliteWorkspaceLock lock(*folder / "workspace.sqlite", clock);
  const auto describe = [&](const Error& problem) {
    const ErrorText words = describeError(problem, *phrases, look.language());
    return QString::fromStdString(words.what + " " + words.advice);
  };
  return run({*engine, data, *folder, clock, look, preferences, lock, {describe, askCodeFile, saveCode}});
}
