// SPDX-License-Identifier: Apache-2.0
#include "storage/observation_rows.h"

#include <SQLiteCpp/Transaction.h>

#include "storage/benchmark_schema.h"
#include "storage/errors.h"

namespace jindan::storage {

namespace {

constexpr std::string_view insertObservation = R"sql(
  INSERT INTO observation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                                  ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";
constexpr std::string_view insertPack = "INSERT INTO pack VALUES (?, ?)";

BenchmarkUse useNamed(const std::string& name) {
  for (const BenchmarkUse use :
       {BenchmarkUse::core, BenchmarkUse::reference, BenchmarkUse::context, BenchmarkUse::avoid}) {
    if (nameOf(use) == name) return use;
  }
  throwDamaged("use " + name);
}

void insert(Connection& connection, std::int64_t position, const Observation& o) {
  Query(connection, insertObservation, position, o.id, o.indicator, o.indicatorTitle, o.value, o.unit, o.qualifier,
        o.segment.country, o.segment.region, o.segment.sizeClass, o.segment.industry, o.segment.detail, o.respondent,
        o.base, o.baseText, o.sampleSize, o.surveySize, o.survey, o.publisher, o.population, o.fieldworkStart,
        o.fieldworkEnd, o.publicationDate, o.url, o.confidence, std::string(nameOf(o.use)), o.derived, o.note)
      .run();
}

}  // namespace

void buildBenchmarks(Connection& connection, const std::string& version, std::span<const Observation> observations) {
  SQLite::Transaction transaction(connection.database());
  connection.database().exec(benchmarkSchema);
  std::int64_t position = 0;
  for (const Observation& observation : observations)
    insert(connection, ++position, observation);
  Query(connection, insertPack, version, position).run();
  transaction.commit();
}

Observation readObservation(Query& row) {
  row.skip();  // position
  Observation o;
  o.id = ObservationId(row.text());
  o.indicator = IndicatorId(row.text());
  o.indicatorTitle = row.localized();
  o.value = row.real();
  o.unit = row.text();
  o.qualifier = row.text();
  o.segment = {row.text(), row.text(), row.text(), row.text(), row.text()};
  o.respondent = row.text();
  o.base = BaseId(row.text());
  o.baseText = row.localized();
  o.sampleSize = row.optionalInteger();
  o.surveySize = row.optionalInteger();
  o.survey = row.localized();
  o.publisher = row.localized();
  o.population = row.localized();
  o.fieldworkStart = row.text();
  o.fieldworkEnd = row.text();
  o.publicationDate = row.text();
  o.url = row.text();
  o.confidence = row.text();
  o.use = useNamed(row.text());
  o.derived = row.flag();
  o.note = row.localized();
  return o;
}

std::vector<Observation> readObservations(Query& rows) {
  std::vector<Observation> observations;
  while (rows.next())
    observations.push_back(readObservation(rows));
  return observations;
}

}  // namespace jindan::storage
