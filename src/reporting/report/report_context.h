// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>
#include <string>

#include "domain/narrative/narrator.h"
#include "reporting/charts/value_range.h"
#include "reporting/report/paper_style.h"
#include "reporting/report/source_list.h"

namespace jindan::reporting {

[[nodiscard]] inline QString toQt(const std::string& text) {
  return QString::fromStdString(text);
}

/// What every chapter of the report works from.
struct ReportContext {
  const DiagnosedVisit& visit;
  const Narrator& narrator;
  const PaperStyle& style;
  QString id;
  SourceList sources;

  [[nodiscard]] QString say(std::string_view key, const Arguments& arguments = {}) const {
    return toQt(narrator.say(key, arguments));
  }
  [[nodiscard]] QString text(const LocalizedText& localized) const { return toQt(localized.in(narrator.language())); }
  [[nodiscard]] const Questionnaire& questionnaire() const { return narrator.sources().questionnaire; }
  [[nodiscard]] const Method& method() const { return narrator.sources().method; }
  [[nodiscard]] const OverallScore& overall() const { return visit.diagnosis.verified.overall; }
  [[nodiscard]] QColor pillarInk(Index pillar) const { return pillarColour(style.theme, pillar); }

  /// A name that came from people, on one line.
  [[nodiscard]] QString companyName() const { return toQt(visit.company.name).simplified(); }
};

[[nodiscard]] ValueRange scoreRange(const LevelInterval& interval);
/// "39"; an en dash when there is none.
[[nodiscard]] QString scoreText(const std::optional<MeanLevel>& level);
/// "36–47", or "39" when both ends look the same.
[[nodiscard]] QString scoreRangeText(const LevelInterval& interval);

/// The first occurrence of `part` between `**`.
[[nodiscard]] QString withBold(QString text, const QString& part);

}  // namespace jindan::reporting
