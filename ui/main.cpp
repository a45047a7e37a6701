// SPDX-License-Identifier: Apache-2.0
// The composition root: the one place that makes the parts and hands them to one another.
#include <QApplication>
#include <QDir>
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
#include "app/exchange/case_reader.h"
#include "app/filecheck/file_check_service.h"
#include "app/files/locations.h"
#include "app/visits/visit_service.h"
#include "jindan/version.h"
#include "storage/sqlite_workspace.h"
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
                                      QStringLiteral("Jindan (*.jindan *.json *.pdf)"));
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

Result<QString> importCase(const app::VisitService& service, const QString& file, const QByteArray& password) {
  const content::Content& content = service.engine().content();
  const auto theCase =
      app::readCaseFile(file.toStdString(), content.questionnaire, content.reference, password.toStdString());
  if (!theCase) return tl::unexpected(theCase.error());
  const auto imported = service.import(*theCase);
  if (!imported) return tl::unexpected(imported.error());
  return QString::fromStdString(imported->latestVisit.value());
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
  const auto workspace = storage::SqliteWorkspace::open(*folder / "workspace.sqlite", data / "migrations", clock);
  if (!workspace) return stopWith(workspace.error(), phrases, systemLanguage());
  auto fonts = reporting::Fonts::load();
  if (!fonts) return stopWith(fonts.error(), phrases, systemLanguage());

  ui::Preferences preferences(QString::fromStdString((*folder / "preferences.ini").string()));
  const Language language = preferences.language(systemLanguage());
  ui::Appearance look(std::move(*fonts));
  look.setThemeChoice(preferences.theme());
  look.setTypeScale(ui::TypeScale(preferences.typeScale()));
  look.setLanguage(language);
  look.applyTo(application);

  const app::VisitService service(*engine, **workspace, clock);
  const app::FileCheckService checks(*engine);
  viewmodels::Session session(service, language);
  ui::MainWindow window(
      look, session, preferences,
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
       askProgrammes});
  if (qEnvironmentVariableIsSet("JINDAN_QUIT_AFTER_FIRST_FRAME")) new ui::QuitAfterFirstFrame(window);
  window.show();
  return QApplication::exec();
}
