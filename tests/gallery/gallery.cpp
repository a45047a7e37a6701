// SPDX-License-Identifier: Apache-2.0
// gallery FOLDER: every screen in both languages and two themes at three sizes, with the sample companies.
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include "app/engine/engine.h"
#include "app/engine/system_clock.h"
#include "app/exchange/case_reader.h"
#include "app/visits/visit_service.h"
#include "storage/sqlite_workspace.h"
#include "ui/pages/result_view.h"
#include "ui/shell/main_window.h"

namespace {

using namespace jindan;
using Page = ui::MainWindow::Page;

const std::string root = JINDAN_SOURCE_DIR;

struct Size {
  QSize window;
  double scale;
};

template <class T>
T take(tl::expected<T, Error> result) {
  if (!result) throw std::runtime_error(result.error().subject + " " + result.error().detail);
  return std::move(*result);
}

class Gallery {
 public:
  explicit Gallery(const QString& folder)
      : folder_(folder),
        engine_(openEngine()),
        workspace_(take(storage::SqliteWorkspace::open((temporary_.path() + QStringLiteral("/w.sqlite")).toStdString(),
                                                       root + "/data/migrations", clock_))),
        service_(engine_, *workspace_, clock_),
        look_(take(reporting::Fonts::load())) {
    look_.applyTo(*qApp);
  }

  void run() {
    for (const Language language : {Language::korean, Language::english}) {
      for (const ui::ThemeChoice theme : {ui::ThemeChoice::light, ui::ThemeChoice::dark}) {
        for (const Size& size : {Size{{1280, 720}, 1.0}, Size{{1024, 640}, 1.0}, Size{{1920, 1080}, 1.5}}) {
          shoot(language, theme, size);
        }
      }
    }
  }

 private:
  static app::Engine openEngine() {
    auto engine = app::Engine::open(root + "/data", std::nullopt);
    if (!engine) throw std::runtime_error(engine.error().front().subject);
    return std::move(*engine);
  }

  void importSamples() {
    for (const char* name : {"mid-sized-strong", "precision-mould", "pohang-steel-materials", "busan-special-parts"}) {
      const std::string file = root + "/data/samples/" + name + ".jindan";
      const auto theCase = take(app::readCaseFile(file, engine_.content().questionnaire, engine_.content().reference));
      latest_ = QString::fromStdString(take(service_.import(theCase)).latestVisit.value());
    }
  }

  void shoot(Language language, ui::ThemeChoice theme, const Size& size) {
    look_.setThemeChoice(theme);
    look_.setTypeScale(ui::TypeScale(size.scale));
    viewmodels::Session session(service_, language);
    ui::Preferences preferences(temporary_.path() + QStringLiteral("/preferences.ini"));
    preferences.setGeometry({});
    ui::MainWindow window(look_, session, preferences, {{}, {}, {}, {}, QDir::homePath()});
    window.resize(size.window);
    window.show();
    suffix_ = QStringLiteral("%1-%2-%3x%4.png")
                  .arg(language == Language::korean ? QStringLiteral("ko") : QStringLiteral("en"),
                       theme == ui::ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                  .arg(size.window.width())
                  .arg(size.window.height());
    if (latest_.isEmpty()) {
      save(window, QStringLiteral("first-start"));
      importSamples();
      session.noteChange();
    }
    shootPages(window);
  }

  void shootPages(ui::MainWindow& window) {
    window.showPage(Page::home);
    save(window, QStringLiteral("home"));
    window.showPage(Page::company);
    save(window, QStringLiteral("company"));
    window.openInterview(latest_);
    save(window, QStringLiteral("interview"));
    window.openResult(latest_);
    const QStringList tabs{QStringLiteral("glance"), QStringLiteral("pillars"), QStringLiteral("comparison"),
                           QStringLiteral("why")};
    for (int i = 0; i < tabs.size(); ++i) {
      window.resultView().showTab(i);
      save(window, QStringLiteral("result-") + tabs[i]);
    }
    window.showPage(Page::report);
    save(window, QStringLiteral("report"));
    window.showPage(Page::settings);
    save(window, QStringLiteral("settings"));
  }

  void save(QWidget& window, const QString& name) {
    for (int i = 0; i < 3; ++i)
      QApplication::processEvents();
    const QString path = folder_ + QLatin1Char('/') + name + QLatin1Char('-') + suffix_;
    if (!window.grab().save(path)) throw std::runtime_error(path.toStdString());
  }

  QString folder_;
  QTemporaryDir temporary_;
  app::SystemClock clock_;
  app::Engine engine_;
  std::unique_ptr<storage::SqliteWorkspace> workspace_;
  app::VisitService service_;
  ui::Appearance look_;
  QString latest_;
  QString suffix_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return EXIT_FAILURE;
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  try {
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    Gallery(folder).run();
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "gallery: %s\n", problem.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
