// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/report_context.h"

#include "domain/wording/numbers.h"

namespace jindan::reporting {

ValueRange scoreRange(const LevelInterval& interval) {
  return {interval.low.score().value(), interval.high.score().value()};
}

QString scoreText(const std::optional<MeanLevel>& level) {
  return level ? toQt(sayScore(level->score())) : QStringLiteral("–");
}

QString scoreRangeText(const LevelInterval& interval) {
  const QString low = toQt(sayScore(interval.low.score()));
  const QString high = toQt(sayScore(interval.high.score()));
  return low == high ? low : low + QStringLiteral("–") + high;
}

QString withBold(QString text, const QString& part) {
  const qsizetype at = part.isEmpty() ? -1 : text.indexOf(part);
  if (at < 0) return text;
  const QString mark = QStringLiteral("**");
  return text.insert(at + part.size(), mark).insert(at, mark);
}

}  // namespace jindan::reporting
