// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>

namespace jindan::test {

/// Companies with a visit each and so many answers to it. Written past the program: quickly, and into the tables of any
/// version of it.
inline void fill(SQLite::Database& database, std::int64_t companies, int answers) {
  const auto numbersTo = [](std::int64_t last) {
    return " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(last) + ") ";
  };
  database.exec("BEGIN");
  database.exec("INSERT INTO company (id, name, industry, region, employees, extra, created_at, changed_at)" +
                numbersTo(companies) + "SELECT 'c' || i, '회사 ' || i, 'C24', 'KR-26', 42, '', '', '' FROM n");
  database.exec(
      "INSERT INTO visit (id, company, held_on, questionnaire, mode, consultant, assessor, respondent, weights, "
      "extra, created_at, changed_at)" +
      numbersTo(companies) +
      "SELECT 'v' || i, i, '2026-11-21', 'q@1', 'full', 0, '', '', '[1,1,1]', '', '', '' FROM n");
  database.exec("INSERT INTO answer (visit, question, revision, saved_at, said, evidence, note, extra)" +
                numbersTo(answers) +
                "SELECT v.number, 'q' || n.i, 1, '2026-11-21T05:32:00Z', '3', 0, '현장에서 확인함 ' || i, '' "
                "FROM visit v, n");
  database.exec("COMMIT");
}

}  // namespace jindan::test
