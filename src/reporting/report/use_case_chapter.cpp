// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/fit_words.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

/// So many uses of a group are told with a sentence on what they do; the others by name alone.
constexpr std::size_t toldInFull = 3;

CellLine line(const std::string& text, TextRole role, std::optional<QColor> colour = {}) {
  return {toQt(text), role, colour};
}

TableRow groupRow(const std::string& title) {
  TableRow row;
  row.cells = {{line(title, TextRole::smallStrong)}};
  row.isGroup = true;
  return row;
}

TableRow useRow(const ReportContext& context, const FitWords& words, const UseCaseFit& fit, bool isToldInFull) {
  const Theme& theme = context.style.theme;
  Cell use{line(words.name(fit), TextRole::smallStrong)};
  if (isToldInFull) use.push_back(line(words.summary(fit), TextRole::source, theme.mutedInk));
  Cell lacking{line(words.reasons(fit), TextRole::small, theme.caution),
               line(words.missingLine(fit), isToldInFull ? TextRole::small : TextRole::source, theme.ink)};
  TableRow row;
  row.cells = {std::move(use), std::move(lacking)};
  return row;
}

void addUses(Flow& flow, const ReportContext& context, const FitWords& words, const std::vector<UseCaseFit>& fits) {
  Table table{{{context.say("fit.column.use"), 0.36}, {context.say("fit.column.lacking"), 0.64}}, {}};
  std::optional<FitVerdict> group;
  std::size_t place = 0;
  for (const UseCaseFit& fit : fits) {
    if (fit.verdict != group) {
      group = fit.verdict;
      place = 0;
      table.rows.push_back(groupRow(words.group(fit.verdict)));
    }
    const bool isWorthTelling = fit.verdict != FitVerdict::blocked && place++ < toldInFull;
    table.rows.push_back(useRow(context, words, fit, isWorthTelling));
  }
  flow.table(table);
}

TableRow planRow(const ReportContext& context, const FitWords& words, const CollectionLine& entry) {
  const QColor muted = context.style.theme.mutedInk;
  TableRow row;
  row.cells = {{line(words.what(entry), TextRole::smallStrong), line(words.usedFor(entry), TextRole::source, muted)},
               {line(words.how(entry), TextRole::small), line(words.first(entry), TextRole::source, muted)},
               {line(words.until(entry), TextRole::small)}};
  return row;
}

void addPlan(Flow& flow, const ReportContext& context, const FitWords& words, const CollectionPlan& plan) {
  flow.heading(1, context.say("fit.plan.title"));
  flow.paragraph(TextRole::body, toQt(words.planFinding(plan)));
  if (plan.lines.empty()) return;
  flow.keepWithNext();
  flow.space(spacing::s);
  Table table{{{context.say("fit.column.what"), 0.3},
               {context.say("fit.column.how"), 0.42},
               {context.say("fit.column.until"), 0.28}},
              {}};
  std::optional<CollectionKind> group;
  for (const CollectionLine& entry : plan.lines) {
    if (entry.kind != group) {
      group = entry.kind;
      table.rows.push_back(groupRow(words.kind(entry.kind)));
    }
    table.rows.push_back(planRow(context, words, entry));
  }
  flow.table(table);
}

}  // namespace

void addUseCases(Flow& flow, const ReportContext& context, const UseCaseFindings& findings) {
  const FitWords words(context.narrator, *findings.pack);
  flow.pageBreak();
  flow.chapter(context.say("fit.title"), toQt(words.finding(findings.fits)));
  addUses(flow, context, words, findings.fits);
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, toQt(words.basis(findings.fits) + " " + words.estimates()));
  addPlan(flow, context, words, findings.plan);
}

}  // namespace jindan::reporting
