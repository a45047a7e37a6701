// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <stdexcept>

#include "app/engine/engine.h"
#include "app/exchange/case_reader.h"
#include "app/exchange/result_writer.h"
#include "reporting/report/build_report.h"
#include "reporting/report/report_pdf.h"

namespace {

using namespace jindan;

const std::string root = JINDAN_SOURCE_DIR;
const std::string sample = root + "/data/samples/pohang-steel-materials.jindan";

const app::Engine& engine() {
  static const auto opened = app::Engine::open(root + "/data", std::nullopt);
  if (!opened) throw std::runtime_error("packs");
  return *opened;
}

const Case& sampleCase() {
  static const auto read = app::readCaseFile(sample, engine().content().questionnaire, engine().content().reference);
  if (!read) throw std::runtime_error("sample");
  return *read;
}

void score(benchmark::State& state, WithRobustness robustness) {
  const content::Content& content = engine().content();
  const Assessment& assessment = *sampleCase().latest();
  for (auto _ : state) {
    benchmark::DoNotOptimize(diagnose(content.questionnaire, content.method, assessment, robustness));
  }
}

void scoreWithDraws(benchmark::State& state) {
  score(state, WithRobustness::yes);
}
void scoreWithoutDraws(benchmark::State& state) {
  score(state, WithRobustness::no);
}

void compareWithFigures(benchmark::State& state) {
  const Case& theCase = sampleCase();
  const content::Content& content = engine().content();
  const CompanySegment segment = content.reference.segmentOf(theCase.company);
  for (auto _ : state) {
    benchmark::DoNotOptimize(compareWithSurveys(content.comparisons.rules, segment, theCase.company, *theCase.latest(),
                                                engine().benchmarks()));
  }
}

void readCaseFile(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(app::readCaseFile(sample, engine().content().questionnaire, engine().content().reference));
  }
}

void writeResult(benchmark::State& state) {
  const auto visit = engine().diagnoseLatest(sampleCase(), sample);
  for (auto _ : state) {
    benchmark::DoNotOptimize(app::writeResult(*visit, engine().content().questionnaire, engine().content().method));
  }
}

Narrator koreanNarrator() {
  const content::Content& content = engine().content();
  return {{content.questionnaire, content.method, content.reference, content.comparisons, content.phrases},
          Language::korean};
}

void layOutReport(benchmark::State& state) {
  const auto visit = engine().diagnoseLatest(sampleCase(), sample);
  const auto fonts = reporting::Fonts::load();
  const Narrator narrator = koreanNarrator();
  for (auto _ : state)
    benchmark::DoNotOptimize(reporting::buildReport(*visit, narrator, *fonts, QStringLiteral("0000-0000")));
}

void makeReport(benchmark::State& state) {
  const auto visit = engine().diagnoseLatest(sampleCase(), sample);
  const auto fonts = reporting::Fonts::load();
  const Narrator narrator = koreanNarrator();
  int pages = 0;
  for (auto _ : state) {
    const auto document = reporting::buildReport(*visit, narrator, *fonts, QStringLiteral("0000-0000"));
    benchmark::DoNotOptimize(
        reporting::writeReportPdf(document, {QStringLiteral("bench"), QStringLiteral("bench"), Language::korean, {}}));
    pages = document.pageCount();
  }
  state.counters["pages"] = pages;
}

BENCHMARK(scoreWithoutDraws)->Unit(benchmark::kMicrosecond);
BENCHMARK(scoreWithDraws)->Unit(benchmark::kMillisecond);
BENCHMARK(compareWithFigures)->Unit(benchmark::kMillisecond);
BENCHMARK(readCaseFile)->Unit(benchmark::kMicrosecond);
BENCHMARK(writeResult)->Unit(benchmark::kMicrosecond);
BENCHMARK(layOutReport)->Unit(benchmark::kMillisecond);
BENCHMARK(makeReport)->Unit(benchmark::kMillisecond);

}  // namespace
