// SPDX-License-Identifier: Apache-2.0
// What one change of the what-if costs; a frame is 16 ms.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <filesystem>
#include <memory>
#include <stdexcept>

#include "app/engine/system_clock.h"
#include "app/exchange/case_reader.h"
#include "storage/sqlite_workspace.h"
#include "ui/pages/result_view.h"
#include "ui/pages/what_if_row.h"
#include "ui/pages/what_if_tab.h"

namespace {

using namespace jindan;

const std::string root = JINDAN_SOURCE_DIR;

/// A sample in a workspace of its own, gone with it.
class Sample {
 public:
  Sample() : folder_(std::filesystem::temp_directory_path() / "jindan-what-if-bench") {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    workspace_ = take(storage::SqliteWorkspace::open(folder_ / "w.sqlite", root + "/data/migrations", clock_));
    service_ = std::make_unique<app::VisitService>(*engine_, *workspace_, clock_);
    const std::string file = root + "/data/samples/busan-special-parts.jindan";
    const auto theCase = take(app::readCaseFile(file, engine_->content().questionnaire, engine_->content().reference));
    visit_ = take(service_->import(theCase)).latestVisit;
  }
  ~Sample() {
    workspace_.reset();
    std::filesystem::remove_all(folder_);
  }
  Sample(const Sample&) = delete;
  Sample& operator=(const Sample&) = delete;

  [[nodiscard]] const app::VisitService& service() const { return *service_; }
  [[nodiscard]] const Uuid& visit() const { return visit_; }

  template <class T>
  static T take(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().subject);
    return std::move(*result);
  }

 private:
  std::filesystem::path folder_;
  app::SystemClock clock_;
  std::unique_ptr<app::Engine> engine_ = std::make_unique<app::Engine>([] {
    auto opened = app::Engine::open(root + "/data", std::nullopt);
    if (!opened) throw std::runtime_error("packs");
    return std::move(*opened);
  }());
  std::unique_ptr<storage::SqliteWorkspace> workspace_;
  std::unique_ptr<app::VisitService> service_;
  Uuid visit_;
};

Level levelAt(std::size_t step) {
  return *Level::from(static_cast<int>(step % 5) + 1);
}

/// Score, interval, stage, gates and comparisons of one change.
void assumeLevel(benchmark::State& state) {
  const Sample sample;
  auto whatIf = Sample::take(app::WhatIf::open(sample.service(), sample.visit()));
  std::size_t step = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(whatIf.set(whatIf.asked()[step % whatIf.asked().size()], levelAt(step)));
    ++step;
  }
}

/// The same in the window, until every pixel of the page stands: diagnosis, words, layout and painting.
void assumeLevelInWindow(benchmark::State& state) {
  const Sample sample;
  ui::Appearance look(Sample::take(reporting::Fonts::load()));
  look.setThemeChoice(ui::ThemeChoice::light);
  look.applyTo(*qApp);
  viewmodels::Session session(sample.service(), Language::korean);
  viewmodels::ResultPage page(session);
  ui::ResultView view(look, page);
  view.resize(1048, 720);
  static_cast<QWidget&>(view).show();
  page.open(QString::fromStdString(sample.visit().value()));
  view.showTab(4);
  QApplication::processEvents();
  const auto whatIf = Sample::take(app::WhatIf::open(sample.service(), sample.visit()));
  std::size_t step = 0;
  for (auto _ : state) {
    Q_EMIT view.whatIfTab().row(whatIf.asked()[step % 3])->levelChosen(levelAt(step).value());
    QApplication::processEvents();
    benchmark::DoNotOptimize(view.grab());
    ++step;
  }
}

/// What of it is the full painting, which a real change does only in part.
void paintWindow(benchmark::State& state) {
  const Sample sample;
  ui::Appearance look(Sample::take(reporting::Fonts::load()));
  look.applyTo(*qApp);
  viewmodels::Session session(sample.service(), Language::korean);
  viewmodels::ResultPage page(session);
  ui::ResultView view(look, page);
  view.resize(1048, 720);
  static_cast<QWidget&>(view).show();
  page.open(QString::fromStdString(sample.visit().value()));
  view.showTab(4);
  QApplication::processEvents();
  for (auto _ : state)
    benchmark::DoNotOptimize(view.grab());
}

BENCHMARK(assumeLevel)->Unit(benchmark::kMillisecond);
BENCHMARK(assumeLevelInWindow)->Unit(benchmark::kMillisecond);
BENCHMARK(paintWindow)->Unit(benchmark::kMillisecond);

}  // namespace
