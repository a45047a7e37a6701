// SPDX-License-Identifier: Apache-2.0
#include "storage/visit_queries.h"

#include "storage/errors.h"
#include "storage/plan_columns.h"
#include "storage/portfolio_rows.h"
#include "storage/weights_text.h"

namespace jindan::storage {

namespace {

constexpr std::string_view numberSql = R"sql(
  SELECT visit.number FROM visit JOIN company ON company.number = visit.company
  WHERE visit.id = ? AND company.removed_at IS NULL
)sql";
constexpr std::string_view takenSql = "SELECT 1 FROM visit WHERE id = ?";
const std::string ofCompanySql = "SELECT" + visitSummaryColumns("visit") + R"sql(
  FROM visit JOIN company ON company.number = visit.company
  WHERE company.id = ?)sql" + newestFirst("visit");
constexpr std::string_view readSql = R"sql(
  SELECT visit.id, company.id, visit.revision, held_on, questionnaire, mode, consultant, assessor, respondent, weights,
         visit.extra, money, plan_budget, plan_months, plan_done, plan_aim, plan_extra, last_question, finished,
         benchmarks
  FROM visit JOIN company ON company.number = visit.company
  WHERE visit.number = ?
)sql";
constexpr std::string_view insertSql = R"sql(
  INSERT INTO visit (id, company, held_on, questionnaire, mode, consultant, assessor, respondent, weights, extra,
                     money, plan_budget, plan_months, plan_done, plan_aim, plan_extra, created_at, changed_at)
  VALUES (?1, (SELECT number FROM company WHERE id = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
          ?16, ?17, ?17)
)sql";
constexpr std::string_view updateSql = R"sql(
  UPDATE visit
  SET revision = revision + 1, held_on = ?2, questionnaire = ?3, mode = ?4, consultant = ?5, assessor = ?6,
      respondent = ?7, weights = ?8, extra = ?9, money = ?10, plan_budget = ?11, plan_months = ?12, plan_done = ?13,
      plan_aim = ?14, plan_extra = ?15, changed_at = ?16
  WHERE number = ?1
)sql";
constexpr std::string_view lastQuestionSql = "UPDATE visit SET last_question = ?2 WHERE number = ?1";
constexpr std::string_view scoresSql = R"sql(
  UPDATE visit
  SET overall_level = ?2, stage = ?3, data_level = ?4, talent_level = ?5, funding_level = ?6, finished = ?7,
      benchmarks = iif(benchmarks = '', ?8, benchmarks), dimension_levels = NULL
  WHERE number = ?1
)sql";

std::string nameOf(Mode mode) {
  return mode == Mode::full ? "full" : "quick";
}

Mode modeNamed(const std::string& name) {
  if (name == nameOf(Mode::full)) return Mode::full;
  if (name == nameOf(Mode::quick)) return Mode::quick;
  throwDamaged("mode " + name);
}

Date dateFrom(const std::string& text) {
  if (const auto date = Date::fromIso(text)) return *date;
  throwDamaged("date " + text);
}

VisitHead readHead(Query& row) {
  return {dateFrom(row.text()), row.text(),       modeNamed(row.text()),       row.flag(),
          row.text(),           row.text(),       weightsFromText(row.text()), row.text(),
          row.text(),           readPlanWish(row)};
}

}  // namespace

std::string newestFirst(const std::string& alias) {
  // Begun here: dated on the day it was entered, give or take the time zone.
  return " ORDER BY CASE WHEN " + alias + ".held_on BETWEEN date(" + alias + ".created_at, '-1 day') AND date(" +
         alias +
         ".created_at, '+1 day') THEN (SELECT max(before.held_on) FROM visit AS before WHERE before.company = " +
         alias + ".company AND before.number <= " + alias + ".number) ELSE " + alias + ".held_on END DESC, " + alias +
         ".number DESC ";
}

std::string visitSummaryColumns(const std::string& alias) {
  const std::string answered = "(SELECT count(*) FROM answer WHERE answer.visit = " + alias +
                               ".number AND (answer.said IS NOT NULL OR answer.seen IS NOT NULL))";
  std::string columns = " " + alias + ".id, " + alias + ".held_on, " + alias + ".mode, " + answered;
  for (const char* name : {"finished", "overall_level", "stage", "data_level", "talent_level", "funding_level"})
    columns += ", " + alias + "." + name;
  return columns + " ";
}

std::optional<VisitSummary> readVisitSummary(Query& row) {
  if (row.atNull()) {
    row.skip(10);
    return std::nullopt;
  }
  VisitSummary summary{Uuid(row.text()),   dateFrom(row.text()), modeNamed(row.text()),
                       row.smallInteger(), row.flag(),           {}};
  summary.scores.overall = row.optionalReal();
  if (const auto stage = row.optionalInteger()) summary.scores.stage = static_cast<int>(*stage);
  for (auto& pillar : summary.scores.pillars)
    pillar = row.optionalReal();
  return summary;
}

std::optional<VisitNumber> findVisitNumber(Connection& connection, const Uuid& id) {
  Query row(connection, numberSql, id);
  return row.next() ? std::optional(row.integer()) : std::nullopt;
}

bool visitIdTaken(Connection& connection, const Uuid& id) {
  return Query(connection, takenSql, id).next();
}

std::vector<VisitSummary> visitsOfCompany(Connection& connection, const Uuid& company) {
  std::vector<VisitSummary> visits;
  Query rows(connection, ofCompanySql, company);
  while (rows.next())
    visits.push_back(*readVisitSummary(rows));
  return visits;
}

VisitRecord readVisit(Connection& connection, VisitNumber visit) {
  Query row(connection, readSql, visit);
  if (!row.next()) throwDamaged("visit");
  return {Uuid(row.text()),
          Uuid(row.text()),
          row.integer(),
          readHead(row),
          QuestionId(row.text()),
          row.flag(),
          row.text(),
          {},
          {}};
}

VisitNumber insertVisit(Connection& connection, const VisitRecord& record, const Timestamp& now) {
  const VisitHead& head = record.head;
  const PlanColumns plan = columnsOf(head.plan);
  Query(connection, insertSql, record.id, record.company, head.date.iso(), head.questionnaire, nameOf(head.mode),
        head.consultant, head.assessor, head.respondent, textOf(head.weights), head.extra, head.money, plan.budget,
        plan.months, plan.done, plan.aim, plan.extra, now)
      .run();
  const VisitNumber visit = connection.database().getLastInsertRowid();
  refreshPortfolioOfVisit(connection, visit);
  return visit;
}

void updateVisitHead(Connection& connection, VisitNumber visit, const VisitHead& head, const Timestamp& now) {
  const PlanColumns plan = columnsOf(head.plan);
  Query(connection, updateSql, visit, head.date.iso(), head.questionnaire, nameOf(head.mode), head.consultant,
        head.assessor, head.respondent, textOf(head.weights), head.extra, head.money, plan.budget, plan.months,
        plan.done, plan.aim, plan.extra, now)
      .run();
  refreshPortfolioOfVisit(connection, visit);
}

void setLastQuestion(Connection& connection, VisitNumber visit, const QuestionId& question) {
  Query(connection, lastQuestionSql, visit, question).run();
}

void setScores(Connection& connection, VisitNumber visit, const ScoreSummary& scores, bool finished,
               const std::string& benchmarks) {
  Query(connection, scoresSql, visit, scores.overall, scores.stage, scores.pillars[0], scores.pillars[1],
        scores.pillars[2], finished, benchmarks)
      .run();
  refreshPortfolioOfVisit(connection, visit);
}

}  // namespace jindan::storage
