// SPDX-License-Identifier: Apache-2.0
// What moving a slider of the plan costs the window's thread; a frame is 16 ms. The search runs in another one.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <filesystem>
#include <stdexcept>

#include "app/engine/system_clock.h"
#include "app/exchange/case_reader.h"
#include "app/plan/plan_service.h"
#include "storage/sqlite_workspace.h"
#include "ui/design/slider.h"
#include "ui/pages/plan_view.h"
#include "ui/pages/plan_wish_card.h"

namespace {

using namespace jindan;

const std::string root = JINDAN_SOURCE_DIR;

template <class T>
T take(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().subject);
  return std::move(*result);
}

app::Engine openEngine() {
  auto opened = app::Engine::open(root + "/data", std::nullopt);
  if (!opened) throw std::runtime_error("packs");
  return std::move(*opened);
}

std::filesystem::path emptyFolder() {
  const auto folder = std::filesystem::temp_directory_path() / "jindan-plan-bench";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  return folder;
}

/// A sample's plan in the window, in a workspace of its own.
class ShownPlan {
 public:
  ShownPlan() {
    const std::string file = root + "/data/samples/busan-special-parts.jindan";
    const auto& packs = engine_.content();
    const auto theCase = take(app::readCaseFile(file, packs.questionnaire, packs.reference));
    const Uuid visit = take(service_.import(theCase)).latestVisit;
    take(app::keepWish(service_, visit, {Won(100'000'000), 24, {}}));
    look_.setThemeChoice(ui::ThemeChoice::light);
    look_.applyTo(*qApp);
    view_.resize(1048, 720);
    view_.show();
    page_.open(QString::fromStdString(visit.value()));
    wait();
  }
  ~ShownPlan() { std::filesystem::remove_all(folder_); }
  ShownPlan(const ShownPlan&) = delete;
  ShownPlan& operator=(const ShownPlan&) = delete;

  void wait() {
    while (!page_.isCurrent())
      QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
  }
  [[nodiscard]] ui::PlanView& view() { return view_; }
  [[nodiscard]] viewmodels::PlanPage& page() { return page_; }

 private:
  std::filesystem::path folder_ = emptyFolder();
  app::SystemClock clock_;
  app::Engine engine_ = openEngine();
  std::unique_ptr<storage::SqliteWorkspace> workspace_ =
      take(storage::SqliteWorkspace::open(folder_ / "w.sqlite", root + "/data/migrations", clock_));
  app::VisitService service_{engine_, *workspace_, clock_};
  ui::Appearance look_{take(reporting::Fonts::load())};
  viewmodels::Session session_{service_, Language::korean};
  viewmodels::PlanPage page_{session_};
  ui::PlanView view_{look_, page_};
};

/// One step of the slider, as long as it keeps the window.
void moveBudget(benchmark::State& state) {
  ShownPlan shown;
  ui::Slider& slider = shown.view().wishCard().budgetSlider();
  for (auto _ : state)
    slider.setValue(slider.value() == 20 ? 21 : 20);
}

/// The same, with everything that is drawn for it.
void moveBudgetAndPaint(benchmark::State& state) {
  ShownPlan shown;
  ui::Slider& slider = shown.view().wishCard().budgetSlider();
  for (auto _ : state) {
    slider.setValue(slider.value() == 20 ? 21 : 20);
    QApplication::processEvents();
  }
}

/// From the move to the plan on the screen: the search included.
void moveBudgetUntilPlanned(benchmark::State& state) {
  ShownPlan shown;
  ui::Slider& slider = shown.view().wishCard().budgetSlider();
  for (auto _ : state) {
    slider.setValue(slider.value() == 20 ? 21 : 20);
    shown.wait();
  }
}

BENCHMARK(moveBudget)->Unit(benchmark::kMillisecond);
BENCHMARK(moveBudgetAndPaint)->Unit(benchmark::kMillisecond);
BENCHMARK(moveBudgetUntilPlanned)->Unit(benchmark::kMillisecond);

}  // namespace
