// SPDX-License-Identifier: Apache-2.0
#include "storage/answer_queries.h"

#include "storage/errors.h"

namespace jindan::storage {

namespace {

const std::string columns =
    " question, revision, saved_at, said, seen, evidence, number, note, seconds, extra, target ";
const std::string ofVisitSql = "SELECT" + columns + "FROM answer WHERE visit = ? ORDER BY question";
const std::string historySql = "SELECT" + columns +
                               "FROM answer_history WHERE visit = ?1 AND question = ?2 UNION ALL " + "SELECT" +
                               columns + "FROM answer WHERE visit = ?1 AND question = ?2 ORDER BY revision";
const std::string insertSql = "INSERT INTO answer (visit," + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
const std::string keepSql = "INSERT INTO answer_history (visit," + columns + ") SELECT visit," + columns +
                            "FROM answer WHERE visit = ? AND question = ?";
constexpr std::string_view revisionSql = "SELECT revision FROM answer WHERE visit = ? AND question = ?";
constexpr std::string_view updateSql = R"sql(
  UPDATE answer
  SET revision = ?3, saved_at = ?4, said = ?5, seen = ?6, evidence = ?7, number = ?8, note = ?9, seconds = ?10,
      extra = ?11, target = ?12
  WHERE visit = ?1 AND question = ?2
)sql";

constexpr const char* dontKnow = "dont_know";
constexpr const char* notApplicable = "not_applicable";

std::optional<std::string> textOf(const Said& said) {
  if (said.isDontKnow()) return dontKnow;
  if (said.isNotApplicable()) return notApplicable;
  const auto level = said.level();
  return level ? std::optional(std::to_string(level->value())) : std::nullopt;
}

Said saidFrom(const std::string& text) {
  if (text == dontKnow) return Said::dontKnow();
  if (text == notApplicable) return Said::notApplicable();
  const auto level = text.size() == 1 ? Level::from(text[0] - '0') : std::nullopt;
  if (!level) throwDamaged("said " + text);
  return Said::level(*level);
}

std::optional<int> value(const std::optional<Level>& level) {
  return level ? std::optional(level->value()) : std::nullopt;
}

Answer readAnswer(Query& row) {
  Answer answer;
  if (row.atNull()) {
    row.skip();
  } else {
    answer.said = saidFrom(row.text());
  }
  if (const auto seen = row.optionalInteger()) answer.seen = Level::from(*seen);
  answer.evidence = static_cast<Evidence>(row.smallInteger());  // 0–2 by the table's check
  answer.number = row.optionalReal();
  answer.note = row.text();
  answer.seconds = row.optionalReal();
  answer.extra = row.text();
  if (const auto target = row.optionalInteger()) answer.target = Level::from(*target);
  return answer;
}

std::vector<StoredAnswer> readAll(Query& rows) {
  std::vector<StoredAnswer> answers;
  while (rows.next())
    answers.push_back({QuestionId(rows.text()), rows.integer(), rows.text(), readAnswer(rows)});
  return answers;
}

void runWith(Connection& connection, std::string_view sql, VisitNumber visit, const StoredAnswer& stored) {
  const Answer& a = stored.answer;
  Query(connection, sql, visit, stored.question, stored.revision, stored.savedAt, textOf(a.said), value(a.seen),
        static_cast<int>(a.evidence), a.number, a.note, a.seconds, a.extra, value(a.target))
      .run();
}

std::int64_t currentRevision(Connection& connection, VisitNumber visit, const QuestionId& question) {
  Query row(connection, revisionSql, visit, question);
  return row.next() ? row.integer() : 0;
}

}  // namespace

std::vector<StoredAnswer> answersOf(Connection& connection, VisitNumber visit) {
  Query rows(connection, ofVisitSql, visit);
  return readAll(rows);
}

std::vector<StoredAnswer> historyOf(Connection& connection, VisitNumber visit, const QuestionId& question) {
  Query rows(connection, historySql, visit, question);
  return readAll(rows);
}

void insertAnswer(Connection& connection, VisitNumber visit, const StoredAnswer& answer) {
  runWith(connection, insertSql, visit, answer);
}

std::optional<StoredAnswer> replaceAnswer(Connection& connection, VisitNumber visit, const AnswerChange& change,
                                          const Timestamp& now) {
  const std::int64_t revision = currentRevision(connection, visit, change.question);
  if (change.expected && *change.expected != revision) return std::nullopt;
  StoredAnswer stored{change.question, revision + 1, now, change.answer};
  if (revision > 0) Query(connection, keepSql, visit, change.question).run();
  runWith(connection, revision > 0 ? updateSql : std::string_view(insertSql), visit, stored);
  return stored;
}

}  // namespace jindan::storage
