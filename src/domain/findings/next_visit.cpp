// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/next_visit.h"

#include "domain/findings/moves.h"

namespace jindan {
namespace {

constexpr int quarter = 3;
constexpr int halfYear = 6;
constexpr int year = 12;

/// How much of other people's money and time it takes: the order of the list of efforts is another one.
int sizeOf(Effort effort) {
  switch (effort) {
    case Effort::decision:
      return 0;
    case Effort::ownTime:
      return 1;
    case Effort::smallPurchase:
      return 2;
    case Effort::project:
      return 3;
  }
  return 0;
}

}  // namespace

Date monthsAfter(Date date, int months) {
  const int month = date.month() - 1 + months;
  for (int day = date.day(); day > 0; --day) {
    if (const auto found = Date::from(date.year() + month / year, month % year + 1, day)) return *found;
  }
  return date;
}

std::optional<NextVisit> suggestNextVisit(const Questionnaire& questionnaire, const DiagnosedVisit& visit) {
  if (!visit.diagnosis.verified.overall.level) return std::nullopt;
  std::optional<Effort> largest;
  for (const Lift& lift : bestMoves(visit.diagnosis)) {
    const Move* move = moveOf(questionnaire, lift);
    if (move != nullptr && (!largest || sizeOf(move->effort) > sizeOf(*largest))) largest = move->effort;
  }
  int months = year;
  if (largest) months = sizeOf(*largest) > sizeOf(Effort::ownTime) ? halfYear : quarter;
  return NextVisit{monthsAfter(visit.assessment.date, months), months, largest};
}

}  // namespace jindan
