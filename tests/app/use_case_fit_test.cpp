// SPDX-License-Identifier: Apache-2.0
// The shipped use cases held against files and answers.
#include <rapidcheck.h>

#include <set>

#include "app/use_case_data.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// Levels on most questions, some left open.
Assessment anyAnswers() {
  Assessment assessment = withoutAnswers();
  const auto marks = *rc::gen::container<std::vector<int>>(
      assessment.answers.size(), rc::gen::weightedElement<int>({{3, 1}, {2, 2}, {2, 3}, {2, 4}, {3, 5}, {1, 0}}));
  for (Index q = 0; q < marks.size(); ++q) {
    if (const auto level = Level::from(marks[q])) assessment.answers[q].said = Said::level(*level);
  }
  return assessment;
}

FileProfile anyFile() {
  FileProfile file;
  file.path = *rc::gen::element<std::string>("a.csv", "b.csv", "c.csv");
  file.rows = *rc::gen::element<std::uint64_t>(0U, 40U, 200U, 5000U);
  const auto signals = *rc::gen::container<std::set<Index>>(rc::gen::inRange<Index>(0, uses().signals.size()));
  for (const Index signal : signals)
    file.columns.push_back(columnFor(uses().signals[signal]));
  if (*rc::gen::arbitrary<bool>()) {
    file.time = TimeProfile{};
    file.time->usualStepSeconds = *rc::gen::element(0.0, 1.0, 10.0, 900.0);
    file.time->spanSeconds = *rc::gen::element(1200.0, 100 * 86400.0, 800 * 86400.0);
  }
  if (*rc::gen::arbitrary<bool>()) {
    const Index label = *rc::gen::inRange<Index>(0, uses().labels.size());
    const FileProfile events = fileWithEvents(uses().labels[label], *rc::gen::element(1.0, 30.0, 200.0));
    file.columns.push_back(events.columns.front());
    file.labels = events.labels;
  }
  return file;
}

std::vector<FileProfile> anyFiles() {
  std::vector<FileProfile> files;
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
    files.push_back(anyFile());
  return files;
}

LinkProfile anyLink() {
  LinkProfile link;
  link.leftFile = *rc::gen::element<std::string>("a.csv", "b.csv", "c.csv");
  link.rightFile = *rc::gen::element<std::string>("a.csv", "b.csv", "c.csv");
  link.coverageLeft = *rc::gen::element(0.2, 0.92, 1.0);
  link.coverageRight = *rc::gen::element(0.2, 0.92, 1.0);
  return link;
}

/// No use has fallen back.
void requireNoWorse(const std::vector<UseCaseFit>& before, const std::vector<UseCaseFit>& after) {
  for (const UseCaseFit& fit : before) {
    const UseCaseFit& later = fitOf(after, fit.useCase);
    RC_ASSERT(later.verdict <= fit.verdict);
    RC_ASSERT(later.missing().size() <= fit.missing().size());
  }
}

}  // namespace

TEST_CASE("More files and links never make a verdict worse") {
  REQUIRE(rc::check("more data", [] {
    const Assessment assessment = anyAnswers();
    std::vector<FileProfile> files = anyFiles();
    std::vector<LinkProfile> links;
    const auto before = fitsOf(files, &assessment, links);
    files.insert(files.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(files.size()) + 1),
                 anyFile());
    links.push_back(anyLink());
    requireNoWorse(before, fitsOf(files, &assessment, links));
  }));
}

TEST_CASE("A higher answer never makes a verdict worse") {
  REQUIRE(rc::check("higher answer", [] {
    Assessment assessment = anyAnswers();
    const std::vector<FileProfile> files = anyFiles();
    const auto before = fitsOf(files, &assessment);
    const Index question = *rc::gen::inRange<Index>(0, assessment.answers.size());
    const auto level = assessment.answers[question].verified();
    RC_PRE(level.has_value() && level->value() < Level::highest);
    assessment.answers[question].said = Said::level(*Level::from(level->value() + 1));
    requireNoWorse(before, fitsOf(files, &assessment));
  }));
}

TEST_CASE("Every use that is not possible now says what it lacks, and having that makes it possible") {
  REQUIRE(rc::check("missing list", [] {
    const Assessment assessment = anyAnswers();
    const std::vector<FileProfile> files = anyFiles();
    for (const UseCaseFit& fit : fitsOf(files, &assessment)) {
      RC_ASSERT(fit.missing().empty() == (fit.verdict == FitVerdict::now));
      Assessment better = assessment;
      std::vector<FileProfile> more = files;
      supply(fit, more, better);
      RC_ASSERT(fitOf(fitsOf(more, &better), fit.useCase).verdict == FitVerdict::now);
    }
  }));
}

TEST_CASE("Every use can be possible now, after collection and blocked") {
  const Assessment lowest = allAt(1);
  const Assessment open = withoutAnswers();
  for (const UseCaseFit& fit : fitsOf({}, &open)) {
    INFO(uses().useCases[fit.useCase].id);
    CHECK(fit.verdict == FitVerdict::afterCollection);
    CHECK(fitOf(fitsOf({}, &lowest), fit.useCase).verdict == FitVerdict::blocked);
    Assessment supplied = open;
    std::vector<FileProfile> files;
    supply(fit, files, supplied);
    CHECK(fitOf(fitsOf(files, &supplied), fit.useCase).verdict == FitVerdict::now);
  }
}

TEST_CASE("Files alone are enough to be judged, without any answer") {
  for (const UseCaseFit& fit : fitsOf({}, nullptr)) {
    INFO(uses().useCases[fit.useCase].id);
    std::vector<FileProfile> files;
    Assessment ignored = withoutAnswers();
    supply(fit, files, ignored);
    const auto found = fitsOf(files, nullptr);
    const UseCaseFit& judged = fitOf(found, fit.useCase);
    CHECK(judged.isSeenInFile());
    // What is left then are the conditions, which no file can show.
    for (const Index place : judged.missing())
      CHECK(uses().useCases[fit.useCase].requirements[place].kind == RequirementKind::condition);
  }
}

TEST_CASE("A short run of a test bench shows the signals and tells how little there is of it") {
  FileProfile bench;
  bench.path = "valve1-0.csv";
  bench.rows = 1147;
  for (const char* name : {"Accelerometer1RMS", "Current", "Pressure", "Temperature", "Volume Flow RateRMS"}) {
    bench.columns.emplace_back();
    bench.columns.back().name = name;
    bench.columns.back().type = ColumnType::real;
  }
  bench.columns.emplace_back();
  bench.columns.back().name = "anomaly";
  bench.time = TimeProfile{};
  bench.time->usualStepSeconds = 1.0;
  bench.time->spanSeconds = 1199.0;
  bench.labels = {{"anomaly", {{"0.0", 746}, {"1.0", 401}}, 401, 1}};
  const auto fits = fitsOf({bench}, nullptr);
  const auto states = [&](const std::string& id) {
    std::map<std::string, RequirementState> byId;
    for (Index u = 0; u < uses().useCases.size(); ++u) {
      if (uses().useCases[u].id != id) continue;
      for (Index place = 0; place < uses().useCases[u].requirements.size(); ++place)
        byId[uses().useCases[u].requirements[place].id] = fitOf(fits, u).states[place];
    }
    return byId;
  };
  const auto maintenance = states("predictive_maintenance");
  CHECK(maintenance.at("vibration").status == RequirementStatus::metByFile);
  CHECK(maintenance.at("vibration").measure->column == "Accelerometer1RMS");
  CHECK(maintenance.at("history").status == RequirementStatus::missing);
  CHECK(maintenance.at("history").measure->value == Catch::Detail::Approx(1199.0 / secondsPerMonth));
  CHECK(maintenance.at("labelled_events").status == RequirementStatus::missing);
  CHECK(maintenance.at("labelled_events").measure->value == 1);
  CHECK(states("tool_wear").at("motor_current").status == RequirementStatus::metByFile);
  CHECK(states("anomaly_detection").at("filled").status == RequirementStatus::metByFile);
  // The flow of water is not compressed air, and an anomaly is not an inspection.
  CHECK(states("compressed_air_leak").at("compressed_air").status == RequirementStatus::unknown);
  CHECK(states("defect_cause").at("inspection_result").status == RequirementStatus::unknown);
}

}  // namespace jindan::test
