// SPDX-License-Identifier: Apache-2.0
// The composition root: the one place that makes the parts and hands them to one another.
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QHashFunctions>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>

#include "app/engine/engine.h"
#include "app/engine/system_clock.h"
#include "app/exchange/case_file.h"
#include "app/exchange/case_import.h"
#include "app/filecheck/file_check_service.h"
#include "app/files/locations.h"
#include "app/visits/visit_service.h"
#include "jindan/version.h"
#include "storage/sqlite_safekeeping.h"
#include "storage/sqlite_workspace.h"
#include "ui/shell/damage_window.h"
#include "ui/shell/first_frame.h"
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

/// Shows what happened to the workspace and the ways on; true once there is one that can be opened.
bool isSolved(const Safekeeping& care, ui::Appearance& look, const Phrasebook& phrases) {
  viewmodels::Backups backups(&care);
  ui::DamageWindow window(look, backups, QString::fromStdString(care.file()), [&](const Error& problem) {
    const ErrorText words = describeError(problem, phrases, look.language());
    return QString::fromStdString(words.what + " " + words.advice);
  });
  QEventLoop loop;
  QObject::connect(&window, &ui::DamageWindow::left, &loop, &QEventLoop::quit);
  window.show();
  loop.exec();
  return window.isSolved();
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

  ui::Preferences preferences(QString::fromStdString((*folder / "preferences.ini").string()));
  const Language language = preferences.language(systemLanguage());
  ui::Appearance look(std::move(*fonts));
  look.setThemeChoice(preferences.theme());
  look.setTypeScale(ui::TypeScale(preferences.typeScale()));
  look.setLanguage(language);
  look.applyTo(application);

  const storage::SqliteSafekeeping care(*folder / "workspace.sqlite", data / "migrations", clock);
  auto workspace = storage::SqliteWorkspace::open(*folder / "workspace.sqlite", data / "migrations", clock);
  if (!workspace && mayAskAbout(workspace.error())) {
    if (!isSolved(care, look, *phrases)) return EXIT_FAILURE;
    workspace = storage::SqliteWorkspace::open(*folder / "workspace.sqlite", data / "migrations", clock);
  }
  if (!workspace) return stopWith(workspace.error(), phrases, language);
  if (const auto classified = (*workspace)->classifyBy(engine->content().reference); !classified) {
    return stopWith(classified.error(), phrases, language);
  }

  const app::VisitService service(*engine, **workspace, clock);
  const app::FileCheckService checks(*engine);
  viewmodels::Session session(service, language);
  const bool isMeasured = qEnvironmentVariableIsSet("JINDAN_QUIT_AFTER_FIRST_FRAME");
  ui::MainWindow window(
      look, session, **workspace, preferences,
      {[&](const QString& file, const QByteArray& password) { return importCase(service, file, password); },
       askCaseFile,
       askReportPath,
       QString::fromStdString((data / "samples" / "busan-special-parts.jindan").string()),
       QString::fromStdString(folder->string()),
       viewmodels::saveFile,
       askPicture,
       [&](const app::FileCheckRequest& request, const app::FileCheckWatch& watch) {
         return checks.run(request, watch);
       },
       {askDataFiles, askTablePath},
       isMeasured ? nullptr : &care,
       askProgrammes,
       askImportFiles,
       [&]() -> Result<std::unique_ptr<Workspace>> {
         auto own = storage::SqliteWorkspace::open(*folder / "workspace.sqlite", data / "migrations", clock);
         if (!own) return tl::unexpected(own.error());
         const auto classified = (*own)->classifyBy(engine->content().reference);
         if (!classified) return tl::unexpected(classified.error());
         return std::unique_ptr<Workspace>(std::move(*own));
       }});
  if (isMeasured) new ui::QuitAfterFirstFrame(window);
  window.show();
  return QApplication::exec();
}
