// SPDX-License-Identifier: Apache-2.0
// What a person waits for in the window: each benchmark ends when the page is painted, pixels and all.
#include <benchmark/benchmark.h>

#include <QImage>
#include <QKeyEvent>

#include "ui/pages/window_fixture.h"

namespace {

using namespace jindan;
using namespace jindan::test;
using Page = ui::MainWindow::Page;

constexpr int questions = 42;

void paint(QWidget& window) {
  static QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
  QApplication::processEvents();
  window.render(&image);
  benchmark::DoNotOptimize(image.constBits());
}

Uuid startVisit(WindowFixture& fixture) {
  const auto company = require(fixture.workspace().addCompany(
      {{}, "한빛정밀(주)", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), {}}));
  return require(fixture.service().startVisit(company.id, Mode::full)).id;
}

QString textOf(const Uuid& id) {
  return QString::fromStdString(id.value());
}

void press(ui::MainWindow& window, int key) {
  QWidget* focus = window.focusWidget() != nullptr ? window.focusWidget() : &window;
  QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
  QApplication::sendEvent(focus, &event);
}

/// The answer is committed to the disk and the next question stands painted.
void answerAndNextQuestion(benchmark::State& state) {
  WindowFixture fixture;
  fixture.window().openInterview(textOf(startVisit(fixture)));
  paint(fixture.window());
  int done = 0;
  for (auto _ : state) {
    press(fixture.window(), Qt::Key_1 + done % 5);
    press(fixture.window(), Qt::Key_Return);
    paint(fixture.window());
    if (++done % (questions - 1) != 0) continue;
    state.PauseTiming();
    fixture.window().openInterview(textOf(startVisit(fixture)));
    paint(fixture.window());
    state.ResumeTiming();
  }
}

/// Going on alone, without an answer to save: what the window itself costs.
void nextQuestion(benchmark::State& state) {
  WindowFixture fixture;
  fixture.window().openInterview(textOf(startVisit(fixture)));
  paint(fixture.window());
  int done = 0;
  for (auto _ : state) {
    press(fixture.window(), done / (questions - 2) % 2 == 0 ? Qt::Key_Return : Qt::Key_Backspace);
    paint(fixture.window());
    ++done;
  }
}

/// From the wish to see the result to the painted page: scores, 10,000 draws, comparisons, all tabs.
void resultPage(benchmark::State& state) {
  WindowFixture fixture;
  const QString visit = *fixture.import(WindowFixture::sample("pohang-steel-materials"));
  fixture.window().openResult(visit);
  paint(fixture.window());
  for (auto _ : state) {
    fixture.window().showPage(Page::home);
    fixture.window().openResult(visit);
    paint(fixture.window());
  }
}

/// On the page that has the most to say anew, with every other page open behind it.
void languageSwitch(benchmark::State& state) {
  WindowFixture fixture;
  const QString visit = *fixture.import(WindowFixture::sample("pohang-steel-materials"));
  fixture.window().openInterview(visit);
  fixture.window().openMap(false);
  for (const Page page : {Page::home, Page::settings})
    fixture.window().showPage(page);
  fixture.window().openResult(visit);
  paint(fixture.window());
  bool korean = true;
  for (auto _ : state) {
    korean = !korean;
    fixture.window().setLanguage(korean ? Language::korean : Language::english);
    paint(fixture.window());
  }
}

BENCHMARK(answerAndNextQuestion)->Unit(benchmark::kMillisecond);
BENCHMARK(nextQuestion)->Unit(benchmark::kMillisecond);
BENCHMARK(resultPage)->Unit(benchmark::kMillisecond);
BENCHMARK(languageSwitch)->Unit(benchmark::kMillisecond);

}  // namespace
