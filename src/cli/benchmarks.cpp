// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "domain/wording/numbers.h"

namespace jindan::cli {

namespace {

/// Tab-separated, for people and for `cut`.
std::string lineOf(const Observation& figure, Language language) {
  const ObservationSegment& segment = figure.segment;
  std::string line = figure.id.value() + "\t" + sayDecimal(figure.value, 2) + "\t" + figure.unit + "\t";
  line += segment.country + "\t" + segment.sizeClass + "\t" + segment.region + "\t" + segment.industry + "\t";
  line += figure.respondent + "\t" + std::string(nameOf(figure.use)) + "\t";
  return line + figure.indicatorTitle.in(language) + "\n";
}

std::string sizeText(const std::optional<std::int64_t>& size) {
  return size ? std::to_string(*size) : "-";
}

/// Every field under the name it has in the packs.
std::string cardOf(const Observation& figure, Language language) {
  const ObservationSegment& segment = figure.segment;
  const std::vector<std::pair<std::string, std::string>> fields{
      {"id", figure.id.value()},
      {"indicator", figure.indicator.value() + " · " + figure.indicatorTitle.in(language)},
      {"value", sayDecimal(figure.value, 2) + " " + figure.unit + " (" + figure.qualifier + ")"},
      {"segment", segment.country + " · " + segment.sizeClass + " · " + segment.region + " · " + segment.industry +
                      (segment.detail.empty() ? "" : " · " + segment.detail)},
      {"respondent", figure.respondent},
      {"base", figure.baseText.in(language)},
      {"population", figure.population.in(language)},
      {"sample_n", sizeText(figure.sampleSize)},
      {"survey_n", sizeText(figure.surveySize)},
      {"survey", figure.survey.in(language)},
      {"publisher", figure.publisher.in(language)},
      {"fieldwork", sayPeriod(figure.fieldworkStart, figure.fieldworkEnd, language)},
      {"publication_date", figure.publicationDate},
      {"url", figure.url},
      {"confidence", figure.confidence},
      {"use", std::string(nameOf(figure.use))},
      {"note", figure.note.in(language)}};
  std::string card;
  for (const auto& [name, value] : fields)
    card += name + ": " + (value.empty() ? "-" : value) + "\n";
  return card;
}

}  // namespace

Exit runListBenchmarks(const ListBenchmarksCommand& command, const app::Engine& engine, const Console& console) {
  storage::ObservationFilter filter;
  filter.indicator = IndicatorId(command.indicator);
  filter.country = command.country;
  filter.search = command.search;
  filter.limit = -1;
  const auto figures = engine.benchmarks().list(filter);
  if (!figures) return console.fail(figures.error());
  std::string text;
  for (const Observation& figure : *figures)
    text += lineOf(figure, console.language());
  const auto printed = console.print(text);
  return printed ? Exit::done : console.fail(printed.error());
}

Exit runShowBenchmark(const ShowBenchmarkCommand& command, const app::Engine& engine, const Console& console) {
  const auto figure = engine.benchmarks().find(ObservationId(command.observation));
  if (!figure) return console.fail(figure.error());
  const auto printed = console.print(cardOf(*figure, console.language()));
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
