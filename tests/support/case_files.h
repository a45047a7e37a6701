// SPDX-License-Identifier: Apache-2.0
// Files of cases as another laptop would hand them on.
#pragma once

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/exchange/case_writer.h"
#include "app/visits/visit_service.h"

namespace jindan::test {

inline void writeBytes(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// A file of many without any history, whatever the cases say.
inline void writeCases(const std::string& path, const std::vector<Case>& cases, const Questionnaire& questionnaire) {
  std::string text = R"({"format":"jindan-cases","version":1,"cases":)" + std::to_string(cases.size()) + "}\n";
  for (Case given : cases) {
    given.history.clear();
    text += app::caseJson(given, questionnaire).dump() + "\n";
  }
  writeBytes(path, text);
}

inline Case heldCase(const app::VisitService& service, const Uuid& company) {
  auto held = service.caseOf(company);
  if (!held) throw std::runtime_error(held.error().subject);
  return std::move(*held);
}

/// What somebody else made of the same case: other facts and other answers.
inline Case changedElsewhere(Case held) {
  held.company.employees += 7;
  Assessment& visit = held.assessments.back();
  visit.respondent = "김 반장";
  for (std::size_t i = 0; i < std::min<std::size_t>(3, visit.answers.size()); ++i) {
    Answer& answer = visit.answers[i];
    answer.said = Said::level(*Level::from(answer.said.level() == Level::from(4) ? 2 : 4));
    answer.note = "현장에서 다시 물음";
  }
  return held;
}

/// The same case after one more visit.
inline Case goneOn(Case held) {
  Assessment next = held.assessments.back();
  next.id.reset();
  next.checks.clear();
  next.date = *Date::from(2026, 11, 20);
  held.assessments.push_back(next);
  return held;
}

}  // namespace jindan::test
