// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "domain/narrative/money_words.h"
#include "reporting/charts/fan_chart.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

constexpr double chartHeight = 300;

Cell plain(const std::string& text, TextRole role = TextRole::small) {
  return {{toQt(text), role, {}}};
}

void addParagraphs(Flow& flow, TextRole role, const std::vector<std::string>& texts) {
  for (const std::string& text : texts)
    flow.paragraph(role, toQt(text));
}

void addFan(Flow& flow, const ReportContext& context, const MoneyWords& words) {
  flow.heading(1, context.say("money.heading.draws"));
  flow.chart(chartHeight, [model = fanChart(words), style = context.style](QPainter& painter, const QRectF& rect) {
    paintFanChart(painter, rect, model, style.theme, style.fonts);
  });
  flow.keepWithNext();
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, context.say("money.chart.caption"));
  flow.space(spacing::s);
  addParagraphs(flow, TextRole::body, words.uncertainty());
}

void addYears(Flow& flow, const ReportContext& context, const MoneyWords& words) {
  constexpr double yearShare = 0.18;
  constexpr double amountShare = (1.0 - yearShare) / 7.0;
  Table table{{{context.say("money.column.year"), yearShare}}, {}, true};
  for (const char* column : {"investment", "grant", "upkeep", "staff", "benefit", "net", "cumulative"})
    table.columns.push_back({context.say("money.column." + std::string(column)), amountShare, Qt::AlignRight});
  for (const MoneyYear& year : words.plan().study.outcome.years) {
    TableRow row{{plain(words.yearName(year.year), TextRole::smallStrong)}};
    for (const double amount : {year.investment, year.grant, year.upkeep, year.staff, year.benefit, year.net})
      row.cells.push_back(plain(words.tableAmount(amount)));
    row.cells.push_back(plain(words.tableAmount(year.cumulative), TextRole::smallStrong));
    table.rows.push_back(std::move(row));
  }
  flow.heading(1, context.say("money.heading.years"));
  flow.table(table);
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, context.say("money.unit"));
}

void addWhatIfs(Flow& flow, const ReportContext& context, const MoneyWords& words) {
  const std::vector<MoneyVariantText> variants = words.variants();
  if (variants.empty()) return;
  Table table{{{QString(), 0.24},
               {context.say("money.column.value"), 0.17, Qt::AlignRight},
               {context.say("money.column.difference"), 0.18, Qt::AlignRight},
               {context.say("money.column.payback"), 0.19, Qt::AlignRight},
               {context.say("money.column.cliff"), 0.22, Qt::AlignRight}},
              {}};
  for (const MoneyVariantText& each : variants) {
    table.rows.push_back({{plain(each.title, TextRole::smallStrong), plain(each.value), plain(each.difference),
                           plain(each.payback), plain(each.cliff)}});
  }
  flow.heading(1, context.say("money.heading.what_ifs"));
  flow.table(table);
}

Table staffingTable(const ReportContext& context, const std::vector<StaffingText>& options) {
  Table table{{{context.say("money.column.option"), 0.46},
               {context.say("money.column.cost"), 0.26, Qt::AlignRight},
               {context.say("money.column.share"), 0.13, Qt::AlignRight},
               {context.say("money.column.months"), 0.15, Qt::AlignRight}},
              {}};
  const QColor muted = context.style.theme.mutedInk;
  for (const StaffingText& each : options) {
    Cell option = plain(each.title, TextRole::smallStrong);
    option.push_back({toQt(each.description)});
    Cell cost = plain(each.cost, TextRole::smallStrong);
    cost.push_back({toQt(each.costRange), TextRole::source, muted});
    table.rows.push_back({{std::move(option), std::move(cost), plain(each.share), plain(each.months)}});
  }
  return table;
}

/// What speaks for and against each way; no row of a table, because a row may not be divided.
void addStaffingRemarks(Flow& flow, const ReportContext& context, const std::vector<StaffingText>& options) {
  for (const StaffingText& each : options) {
    flow.space(spacing::s);
    flow.paragraph(TextRole::smallStrong, toQt(each.title));
    flow.keepWithNext();
    if (!each.speaks.empty()) flow.paragraph(TextRole::small, toQt(each.speaks));
    flow.paragraph(TextRole::small, context.say("staffing.risk", {{"risk", each.risk}}));
    flow.paragraph(TextRole::source, toQt(each.basis));
    if (!each.url.empty()) flow.paragraph(TextRole::source, toQt(each.url));
  }
}

void addStaffing(Flow& flow, const ReportContext& context, const MoneyWords& words) {
  const std::vector<StaffingText> options = words.staffing();
  flow.heading(1, context.say("money.heading.staffing"));
  flow.paragraph(TextRole::body, toQt(words.staffingFinding()));
  flow.keepWithNext();
  flow.space(spacing::s);
  flow.table(staffingTable(context, options));
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, toQt(words.staffingReference()));
  addStaffingRemarks(flow, context, options);
}

void addInputs(Flow& flow, const ReportContext& context, const MoneyWords& words) {
  Table table{{{context.say("money.column.input"), 0.2},
               {context.say("money.column.figure"), 0.42},
               {context.say("money.column.origin"), 0.38}},
              {}};
  for (const MoneyOriginText& each : words.origins()) {
    const Cell origin{{toQt(each.origin), TextRole::small, {}, toQt(each.url)}};
    table.rows.push_back({{plain(each.title, TextRole::smallStrong), plain(each.value), origin}});
  }
  flow.heading(1, context.say("money.heading.inputs"));
  flow.table(table);
}

}  // namespace

void addMoney(Flow& flow, const ReportContext& context, const MoneyPlan& plan) {
  const MoneyWords words(context.narrator, plan);
  // The sentence and its picture belong on one page.
  constexpr double roomForBoth = 0.75;
  flow.chapterBreak(roomForBoth);
  flow.chapter(context.say("money.title"), toQt(words.headline()));
  addParagraphs(flow, TextRole::body, words.findings());
  for (const std::string& caution : words.cautions()) {
    flow.space(spacing::s);
    flow.callout(CalloutKind::caution, toQt(caution));
  }
  addFan(flow, context, words);
  addYears(flow, context, words);
  addWhatIfs(flow, context, words);
  addInputs(flow, context, words);
  addStaffing(flow, context, words);
}

}  // namespace jindan::reporting
