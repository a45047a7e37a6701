// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <memory>
#include <stdexcept>

#include "app/engine/engine.h"
#include "app/exchange/case_reader.h"
#include "app/visits/visit_service.h"
#include "storage/sqlite_workspace.h"
#include "support/widget_app.h"
#include "ui/shell/main_window.h"

namespace jindan::test {

template <class T>
T require(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().subject + ": " + result.error().detail);
  return std::move(*result);
}

/// A day that does not pass by itself.
class StillClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override { return today_.iso() + "T05:32:00Z"; }
  [[nodiscard]] Date today() const override { return today_; }
  void set(Date today) { today_ = today; }

 private:
  Date today_ = *Date::from(2026, 11, 21);
};

/// The whole window, dialogs answered by the test; on a workspace of its own that is empty, or on the one of another.
class WindowFixture {
 public:
  explicit WindowFixture(Language language = Language::korean, const WindowFixture* other = nullptr,
                         const Safekeeping* care = nullptr)
      : engine_(openEngine()),
        workspace_(
            require(storage::SqliteWorkspace::open((other == nullptr ? *this : *other).path("w.sqlite").toStdString(),
                                                   std::string(JINDAN_SOURCE_DIR) + "/data/migrations", clock_))),
        service_(engine_, *workspace_, clock_),
        session_(service_, language),
        preferences_(path("preferences.ini")),
        window_(std::make_unique<ui::MainWindow>(
            look_.get(), session_, *workspace_, preferences_,
            withPassword({[this](const QString& file, const QByteArray& password) { return import(file, password); },
                          [this](QWidget*) { return caseFile_; },
                          [this](QWidget*, const QString& suggestion) {
                            suggested_ = suggestion;
                            return reportFile_;
                          },
                          sample("busan-special-parts"),
                          folder_.path(),
                          [this](const QString& path, const QByteArray& bytes, const viewmodels::FileProof& check) {
                            return saver_(path, bytes, check);
                          },
                          [this](QWidget*) { return picture_; },
                          {},
                          {},
                          care}))) {
    window_->show();
    QApplication::processEvents();
  }

  static QString sample(const char* name) {
    return QString::fromUtf8(JINDAN_SOURCE_DIR) + QStringLiteral("/data/samples/") + QString::fromUtf8(name) +
           QStringLiteral(".jindan");
  }
  [[nodiscard]] QString path(const char* name) const {
    return folder_.path() + QLatin1Char('/') + QString::fromUtf8(name);
  }
  [[nodiscard]] ui::MainWindow& window() { return *window_; }
  [[nodiscard]] StillClock& clock() { return clock_; }
  [[nodiscard]] ui::Appearance& look() { return look_.get(); }
  [[nodiscard]] Workspace& workspace() { return *workspace_; }
  [[nodiscard]] const app::VisitService& service() const { return service_; }
  [[nodiscard]] viewmodels::Session& session() { return session_; }
  Result<QString> import(const QString& file, const QByteArray& password = {}) {
    const content::Content& content = engine_.content();
    const auto theCase =
        app::readCaseFile(file.toStdString(), content.questionnaire, content.reference, password.toStdString());
    if (!theCase) return tl::unexpected(theCase.error());
    const auto imported = service_.import(*theCase);
    if (!imported) return tl::unexpected(imported.error());
    return QString::fromStdString(imported->latestVisit.value());
  }
  void answerReportDialog(const QString& file) { reportFile_ = file; }
  void answerPictureDialog(const QString& file) { picture_ = file; }
  /// Another disk to save reports on.
  void saveWith(viewmodels::FileSaver saver) { saver_ = std::move(saver); }
  [[nodiscard]] ui::Preferences& preferences() { return preferences_; }
  [[nodiscard]] const QString& suggestedName() const { return suggested_; }

 private:
  /// The settings say that there is a password.
  static ui::WindowOutside withPassword(ui::WindowOutside outside) {
    outside.hasPassword = true;
    return outside;
  }
  static app::Engine openEngine() {
    widgetApp();
    auto engine = app::Engine::open(std::string(JINDAN_SOURCE_DIR) + "/data", std::nullopt);
    if (!engine) throw std::runtime_error(engine.error().front().subject);
    return std::move(*engine);
  }

  QTemporaryDir folder_;
  StillClock clock_;
  app::Engine engine_;
  std::unique_ptr<storage::SqliteWorkspace> workspace_;
  app::VisitService service_;
  TestLook look_;
  viewmodels::Session session_;
  ui::Preferences preferences_;
  QString caseFile_;
  QString reportFile_;
  QString picture_;
  QString suggested_;
  viewmodels::FileSaver saver_ = viewmodels::saveFile;
  std::unique_ptr<ui::MainWindow> window_;
};

/// The first visible widget of a kind whose text or accessible name is this.
template <class W>
W* visibleChild(QWidget& parent, const QString& name) {
  for (W* widget : parent.findChildren<W*>()) {
    if (widget->isVisible() && (widget->text() == name || widget->accessibleName() == name)) return widget;
  }
  return nullptr;
}

}  // namespace jindan::test
