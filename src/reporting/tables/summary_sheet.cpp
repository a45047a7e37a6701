// SPDX-License-Identifier: Apache-2.0
#include "reporting/tables/sheets.h"

namespace jindan::reporting {
namespace {

/// A sheet of names and values.
class Pairs {
 public:
  Pairs(const TableContext& context, std::string_view name) : context_(context) {
    sheet_.name = context.say(name);
    sheet_.columns = {context.column("table.item", ColumnKind::text, 28),
                      context.column("table.value", ColumnKind::text, 80)};
  }

  void add(std::string_view key, SheetCell cell) {
    sheet_.rows.push_back({SheetCell::text(context_.say(key)), std::move(cell)});
  }
  void add(std::string_view key, const std::string& text) { add(key, SheetCell::text(text)); }

  [[nodiscard]] Sheet take() { return std::move(sheet_); }

 private:
  const TableContext& context_;
  Sheet sheet_;
};

void addCompany(Pairs& pairs, const TableContext& context) {
  const Company& company = context.visit.company;
  const SegmentReference& reference = context.narrator.sources().reference;
  const Industry* industry = reference.find(company.industry);
  const Region* region = reference.find(company.region);
  pairs.add("table.company", company.name);
  pairs.add("table.industry", industry == nullptr ? company.industry.value() : context.text(industry->name));
  pairs.add("table.region", region == nullptr ? company.region.value() : context.text(region->name));
  pairs.add("table.employees", SheetCell::integer(company.employees));
  pairs.add("table.sales", company.annualSales ? SheetCell::integer(company.annualSales->value()) : SheetCell());
  pairs.add("table.size", context.say("size." + std::string(nameOf(context.visit.segment.size))));
}

void addVisit(Pairs& pairs, const TableContext& context) {
  const Assessment& assessment = context.visit.assessment;
  pairs.add("table.date", SheetCell::date(assessment.date));
  pairs.add("table.mode", context.say(assessment.mode == Mode::full ? "mode.full" : "mode.quick"));
  pairs.add("table.assessor", assessment.assessor);
  pairs.add("table.respondent", assessment.respondent);
}

void addOverall(Pairs& pairs, const TableContext& context) {
  const Diagnosis& diagnosis = context.visit.diagnosis;
  const OverallScore& overall = diagnosis.verified.overall;
  const auto stage = [](const std::optional<int>& number) {
    return number ? SheetCell::integer(*number) : SheetCell();
  };
  pairs.add("table.finding", context.narrator.headline(context.visit));
  pairs.add("table.score", scoreCell(overall.level));
  pairs.add("table.score_low", scoreCell(overall.interval.low));
  pairs.add("table.score_high", scoreCell(overall.interval.high));
  pairs.add("table.level", levelCell(overall.level));
  pairs.add("table.stage", stage(overall.stage));
  pairs.add("table.stage_title", context.narrator.stageLine(overall));
  pairs.add("table.stage_uncapped", stage(overall.stageUncapped));
  pairs.add("table.confidence", SheetCell::percent(overall.confidence));
  pairs.add("table.score_said", scoreCell(diagnosis.self.overall.level));
}

void addSteps(Pairs& pairs, const TableContext& context) {
  pairs.add("table.next_step", context.narrator.nextStep(context.visit));
  pairs.add("table.holding_back", context.narrator.holdingBack(context.visit).text);
  for (const MoveText& move : context.narrator.moves(context.visit))
    pairs.add("table.move", move.title + (move.gain.empty() ? "" : " (" + move.gain + ")"));
}

}  // namespace

Sheet summarySheet(const TableContext& context) {
  Pairs pairs(context, "table.sheet.summary");
  addCompany(pairs, context);
  addVisit(pairs, context);
  addOverall(pairs, context);
  addSteps(pairs, context);
  return pairs.take();
}

Sheet versionsSheet(const TableContext& context) {
  const Versions& versions = context.visit.versions;
  Pairs pairs(context, "table.sheet.versions");
  pairs.add("table.report", context.reportId);
  pairs.add("table.program", versions.program);
  pairs.add("table.questionnaire", versions.questionnaire);
  pairs.add("table.benchmarks", versions.benchmarks);
  return pairs.take();
}

}  // namespace jindan::reporting
