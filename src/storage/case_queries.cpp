// SPDX-License-Identifier: Apache-2.0
#include "storage/case_queries.h"

#include <algorithm>

#include "storage/answer_queries.h"
#include "storage/check_queries.h"
#include "storage/company_queries.h"
#include "storage/errors.h"
#include "storage/uuid.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

namespace {

const std::string findSql = std::string(
                                "SELECT company.number, company.removed_at, company.case_extra,"
                                " company.history,") +
                            companyColumns + "FROM company WHERE id = ?";
constexpr std::string_view visitsSql = "SELECT number FROM visit WHERE company = ? ORDER BY number";
constexpr std::string_view companyOfVisitSql =
    "SELECT company.id FROM visit JOIN company ON company.number = visit.company WHERE visit.id = ?";
constexpr std::string_view visitOfCheckSql =
    "SELECT visit.id FROM file_check JOIN visit ON visit.number = file_check.visit WHERE file_check.id = ?";
constexpr std::string_view visitNumberSql = "SELECT number FROM visit WHERE id = ?";
constexpr std::string_view markSql = "UPDATE company SET case_extra = ?2, history = ?3 WHERE id = ?1";
constexpr std::string_view summarySql = "UPDATE file_check SET saved_at = ?2, summary = ?3 WHERE id = ?1";
constexpr std::string_view eraseHistorySql = "DELETE FROM answer_history WHERE visit = ?";
constexpr std::string_view eraseAnswersSql = "DELETE FROM answer WHERE visit = ?";
constexpr std::string_view eraseChecksSql = "DELETE FROM file_check WHERE visit = ?";
constexpr std::string_view eraseVisitSql = "DELETE FROM visit WHERE number = ?";

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

std::string textOf(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines)
    text += line + "\n";
  return text;
}

VisitNumber numberOf(Connection& connection, const Uuid& visit) {
  Query row(connection, visitNumberSql, visit);
  if (!row.next()) throwDamaged("visit " + visit.value());
  return row.integer();
}

bool isSameCompany(const Company& stored, const Company& given) {
  Company compared = given;
  compared.id = stored.id;
  return compared == stored;
}

}  // namespace

std::vector<VisitRecord> CaseQueries::visitsOf(std::int64_t company) {
  std::vector<VisitNumber> numbers;
  {
    Query rows(connection_, visitsSql, company);
    while (rows.next())
      numbers.push_back(rows.integer());
  }
  std::vector<VisitRecord> visits;
  for (const VisitNumber number : numbers) {
    visits.push_back(readVisit(connection_, number));
    visits.back().answers = answersOf(connection_, number);
    visits.back().checks = checksOf(connection_, number);
  }
  return visits;
}

std::optional<StoredCase> CaseQueries::find(const Uuid& company) {
  StoredCase found;
  std::int64_t number = 0;
  {
    Query row(connection_, findSql, company);
    if (!row.next()) return std::nullopt;
    number = row.integer();
    found.removed = !row.atNull();
    row.skip();
    found.mark.extra = row.text();
    found.mark.history = linesOf(row.text());
    found.record = readCompany(row);
  }
  found.visits = visitsOf(number);
  return found;
}

std::optional<Uuid> CaseQueries::companyOfVisit(const Uuid& visit) {
  Query row(connection_, companyOfVisitSql, visit);
  return row.next() ? std::optional(Uuid(row.text())) : std::nullopt;
}

std::optional<Uuid> CaseQueries::visitOfCheck(const Uuid& check) {
  Query row(connection_, visitOfCheckSql, check);
  return row.next() ? std::optional(Uuid(row.text())) : std::nullopt;
}

Uuid CaseQueries::newId() {
  return newUuid();
}

void CaseQueries::addCompany(const Company& company) {
  insertCompany(connection_, {*company.id, 1, company}, now_);
}

void CaseQueries::replaceCompany(const CompanyRecord& stored, const Company& company) {
  if (isSameCompany(stored.company, company)) return;
  if (!updateCompany(connection_, {stored.id, stored.revision, company}, now_)) throwDamaged("company");
}

void CaseQueries::setRemoved(const Uuid& company, bool removed) {
  static_cast<void>(storage::setRemoved(connection_, company, removed ? std::optional(now_) : std::nullopt));
}

void CaseQueries::setMark(const Uuid& company, const CaseMark& mark) {
  Query(connection_, markSql, company, mark.extra, textOf(mark.history)).run();
}

void CaseQueries::addVisit(const Uuid& company, const VisitContent& visit) {
  const VisitNumber number = insertVisit(connection_, {visit.id, company, 1, visit.head, {}, false, {}, {}, {}}, now_);
  for (StoredAnswer answer : visit.answers) {
    answer.savedAt = now_;
    insertAnswer(connection_, number, answer);
  }
  for (StoredCheck check : visit.checks) {
    if (check.savedAt.empty()) check.savedAt = now_;
    insertCheck(connection_, number, check);
  }
  setScores(connection_, number, visit.scores, visit.finished, visit.benchmarks);
}

void CaseQueries::replaceAnswers(VisitNumber visit, const VisitRecord& stored, const VisitContent& content) {
  const auto find = [](const std::vector<StoredAnswer>& answers, const QuestionId& question) {
    return std::find_if(answers.begin(), answers.end(), [&](const StoredAnswer& a) { return a.question == question; });
  };
  for (const StoredAnswer& answer : content.answers) {
    const auto mine = find(stored.answers, answer.question);
    if (mine != stored.answers.end() && mine->answer == answer.answer) continue;
    static_cast<void>(replaceAnswer(connection_, visit, {answer.question, answer.answer, std::nullopt}, now_));
  }
  for (const StoredAnswer& mine : stored.answers) {
    if (mine.answer.isEmpty() || find(content.answers, mine.question) != content.answers.end()) continue;
    static_cast<void>(replaceAnswer(connection_, visit, {mine.question, {}, std::nullopt}, now_));
  }
}

void CaseQueries::replaceChecks(VisitNumber visit, const VisitRecord& stored, const VisitContent& content) {
  for (const StoredCheck& mine : stored.checks) {
    const bool isKept = std::any_of(content.checks.begin(), content.checks.end(),
                                    [&](const StoredCheck& check) { return check.id == mine.id; });
    if (!isKept) static_cast<void>(setCheckRemoved(connection_, visit, mine.id, now_));
  }
  for (StoredCheck check : content.checks) {
    if (check.savedAt.empty()) check.savedAt = now_;
    if (checkIdTaken(connection_, check.id)) {
      static_cast<void>(setCheckRemoved(connection_, visit, check.id, std::nullopt));
      Query(connection_, summarySql, check.id, check.savedAt, check.summary).run();
    } else {
      insertCheck(connection_, visit, check);
    }
  }
}

void CaseQueries::replaceVisit(const VisitRecord& stored, const VisitContent& visit) {
  const VisitNumber number = numberOf(connection_, stored.id);
  if (!(stored.head == visit.head)) updateVisitHead(connection_, number, visit.head, now_);
  replaceAnswers(number, stored, visit);
  replaceChecks(number, stored, visit);
  setScores(connection_, number, visit.scores, visit.finished, visit.benchmarks);
}

void CaseQueries::eraseVisit(const Uuid& visit) {
  const VisitNumber number = numberOf(connection_, visit);
  for (const std::string_view sql : {eraseHistorySql, eraseAnswersSql, eraseChecksSql, eraseVisitSql})
    Query(connection_, sql, number).run();
}

}  // namespace jindan::storage
