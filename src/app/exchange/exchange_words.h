// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/exchange/answer_sheet.h"
#include "app/exchange/case_import.h"
#include "domain/narrative/narrator.h"

namespace jindan::app {

/// One difference between two versions of a case, ready to be shown.
struct DifferenceText {
  std::string visit;  ///< its day; the company's facts where it is about those
  std::string what;   ///< the question or the fact
  std::string field;  ///< which part of an answer; empty for a fact
  std::string mine;
  std::string theirs;
};

/// What an import finds and does, in sentences. The narrator must outlive it.
class ExchangeWords {
 public:
  explicit ExchangeWords(const Narrator& narrator) : narrator_(narrator) {}

  /// How many companies are new, updated, there already and changed on both sides, a sentence each.
  [[nodiscard]] std::string summary(const std::vector<CaseFinding>& findings) const;
  /// What will happen to a company, in a few words.
  [[nodiscard]] std::string relation(const CaseFinding& finding) const;
  /// How many visits there are and how many of them are new or changed.
  [[nodiscard]] std::string detail(const CaseFinding& finding) const;
  [[nodiscard]] DifferenceText difference(const Difference& difference) const;
  /// What was chosen for a case that was changed on both sides, as short as a button.
  [[nodiscard]] std::string choice(ForkChoice choice) const;
  /// What an import did.
  [[nodiscard]] std::string done(const ImportReport& report) const;
  [[nodiscard]] std::string role(SheetRole role) const;
  /// How much of a spreadsheet can be read, and how much has to be corrected.
  [[nodiscard]] std::string sheetSummary(const SheetReading& reading) const;
  /// What is wrong with a cell, without saying where it is.
  [[nodiscard]] std::string fault(const Fault& fault) const;
  [[nodiscard]] std::string answerCount(std::size_t answers) const;

 private:
  [[nodiscard]] std::string counted(const std::string& key, std::size_t count) const;
  [[nodiscard]] std::string value(const Difference& difference, const std::string& json) const;

  const Narrator& narrator_;
};

}  // namespace jindan::app
