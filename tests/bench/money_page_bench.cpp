// SPDX-License-Identifier: Apache-2.0
// What a change of an input costs the window's thread: storing it, the words beside the inputs, and the painted page
// once the outcome is there. The draws run beside it and are waited for outside the clock.
#include <benchmark/benchmark.h>

#include <QImage>

#include "ui/pages/window_fixture.h"

namespace {

using namespace jindan;
using namespace jindan::test;

void waitForPlan(ui::MainWindow& window) {
  while (window.moneyPage().isComputing())
    QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void openMoney(WindowFixture& fixture) {
  fixture.window().openResult(*fixture.import(WindowFixture::sample("pohang-steel-materials")));
  fixture.window().openMoney();
  waitForPlan(fixture.window());
}

/// Storing the entry and saying what is known at once.
void moneyInputChange(benchmark::State& state) {
  WindowFixture fixture;
  openMoney(fixture);
  int done = 0;
  for (auto _ : state) {
    const double won = 1e8 + 1e6 * (done++ % 100);
    benchmark::DoNotOptimize(fixture.window().moneyPage().enter(viewmodels::MoneyGroup::investment, {won}));
    state.PauseTiming();
    waitForPlan(fixture.window());
    state.ResumeTiming();
  }
}

/// From the outcome to the painted page.
void moneyOutcomeShown(benchmark::State& state) {
  WindowFixture fixture;
  openMoney(fixture);
  QImage image(fixture.window().size(), QImage::Format_ARGB32_Premultiplied);
  for (auto _ : state) {
    Q_EMIT fixture.window().moneyPage().planChanged();
    QApplication::processEvents();
    fixture.window().render(&image);
    benchmark::DoNotOptimize(image.constBits());
  }
}

BENCHMARK(moneyInputChange)->Unit(benchmark::kMillisecond);
BENCHMARK(moneyOutcomeShown)->Unit(benchmark::kMillisecond);

}  // namespace
