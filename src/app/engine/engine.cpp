// SPDX-License-Identifier: Apache-2.0
#include "app/engine/engine.h"

#include <algorithm>

#include <utility>

#include "app/programmes/programme_store.h"
#include "jindan/version.h"

namespace jindan::app {

namespace {

/// The database asks for one result; the packs may have several faulty files. The first one is told.
Result<std::vector<Observation>> loadFor(const std::string& directory) {
  auto observations = content::loadObservations(directory);
  if (!observations) return tl::unexpected(observations.error().front());
  return std::move(*observations);
}

Result<storage::BenchmarkDatabase> openBenchmarks(const std::string& directory, const std::string& version,
                                                  const std::optional<std::filesystem::path>& cache) {
  const auto load = [&directory] { return loadFor(directory); };
  if (cache) return storage::BenchmarkDatabase::openOrBuild(*cache, version, load);
  const auto observations = load();
  if (!observations) return tl::unexpected(observations.error());
  return storage::BenchmarkDatabase::inMemory(version, *observations);
}

/// Why the user's programmes could not be taken over; nothing is wrong when there are none.
std::optional<Error> takeOwnProgrammes(const std::filesystem::path& own, const std::filesystem::path& data,
                                       content::Content& content) {
  auto present = ProgrammeStore(content, data, own).current();
  if (!present) return present.error();
  if (present->isImported) content::useProgrammes(std::move(present->pack), content);
  return present->problem;
}

}  // namespace

tl::expected<Engine, content::ContentErrors> Engine::open(const std::filesystem::path& data,
                                                          const std::optional<std::filesystem::path>& cache,
                                                          const std::optional<std::filesystem::path>& own) {
  const std::string directory = data.string();
  auto content = content::loadContent(directory);
  if (!content) return tl::unexpected(content.error());
  const auto version = content::benchmarkVersion(directory);
  if (!version) return tl::unexpected(content::ContentErrors{version.error()});
  auto benchmarks = openBenchmarks(directory, version->reference(), cache);
  if (!benchmarks) return tl::unexpected(content::ContentErrors{benchmarks.error()});
  Versions versions{programVersion, content->questionnaire.reference(), version->reference()};
  auto programmeProblem = own ? takeOwnProgrammes(*own, data, *content) : std::nullopt;
  Engine engine(std::make_unique<content::Content>(std::move(*content)),
                std::make_unique<storage::BenchmarkDatabase>(std::move(*benchmarks)), std::move(versions));
  engine.dataFolder_ = data;
  engine.programmeProblem_ = std::move(programmeProblem);
  return engine;
}

Result<DiagnosedVisit> Engine::diagnose(const Company& company, const Assessment& assessment,
                                        WithRobustness robustness) const {
  const CompanySegment segment = content_->reference.segmentOf(company);
  auto comparisons = compareWithSurveys(content_->comparisons.rules, segment, company, assessment, *benchmarks_);
  if (!comparisons) return tl::unexpected(comparisons.error());
  return DiagnosedVisit{company,
                        assessment,
                        segment,
                        jindan::diagnose(content_->questionnaire, content_->method, assessment, robustness),
                        std::move(*comparisons),
                        versions_};
}

Result<Comparisons> Engine::figuresBehind(Index question, const Company& company, const Assessment& assessment) const {
  return jindan::figuresBehind(content_->comparisons.rules, question, content_->reference.segmentOf(company), company,
                               assessment, *benchmarks_);
}

Result<DiagnosedVisit> Engine::diagnoseLatest(const Case& theCase, const std::string& subject) const {
  const Assessment* assessment = theCase.latest();
  if (assessment == nullptr) return badInput(subject, {Fault{"/assessments/0", FaultCode::missing, "", ""}});
  return diagnose(theCase.company, *assessment);
}

std::optional<UseCaseFindings> Engine::usesFor(const DiagnosedVisit& visit, const CheckedData& data) const {
  const auto& answers = visit.assessment.answers;
  const bool isAnswered =
      std::any_of(answers.begin(), answers.end(), [](const Answer& answer) { return answer.verified().has_value(); });
  if (!isAnswered && data.files.empty()) return std::nullopt;
  const FitInput input{data, visit.company, content_->questionnaire, &visit.assessment};
  return findUses(content_->useCases, input, visit.assessment.date);
}

}  // namespace jindan::app
