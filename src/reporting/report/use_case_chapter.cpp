// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

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

/// Why uses are blocked, each reason once and with a number to refer to.
class Reasons {
 public:
  Reasons(const FitWords& words, const std::vector<UseCaseFit>& fits) {
    for (const UseCaseFit& fit : fits) {
      for (std::string& reason : words.reasons(fit)) {
        if (std::find(all_.begin(), all_.end(), reason) == all_.end()) all_.push_back(std::move(reason));
      }
    }
  }

  [[nodiscard]] const std::vector<std::string>& all() const { return all_; }
  /// "1, 3"; empty for a use that is not blocked.
  [[nodiscard]] std::string numbersOf(const FitWords& words, const UseCaseFit& fit) const {
    const std::vector<std::string> own = words.reasons(fit);
    std::string numbers;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (std::find(own.begin(), own.end(), all_[i]) == own.end()) continue;
      numbers += (numbers.empty() ? "" : ", ") + std::to_string(i + 1);
    }
    return numbers;
  }

 private:
  std::vector<std::string> all_;
};

TableRow reasonsRow(const ReportContext& context, const Reasons& reasons) {
  Cell cell;
  for (std::size_t i = 0; i < reasons.all().size(); ++i) {
    const Arguments arguments{{"number", std::to_string(i + 1)}, {"reason", reasons.all()[i]}};
    cell.push_back({context.say("fit.blocked.reason", arguments), TextRole::small, context.style.theme.caution});
  }
  TableRow row;
  row.cells = {std::move(cell)};
  return row;
}

TableRow useRow(const ReportContext& context, const FitWords& words, const UseCaseFit& fit, const Reasons& reasons,
                bool isToldInFull) {
  const Theme& theme = context.style.theme;
  Cell lacking;
  if (isToldInFull) lacking.push_back(line(words.summary(fit), TextRole::source, theme.mutedInk));
  const std::string numbers = reasons.numbersOf(words, fit);
  QString text = toQt(words.missingLine(fit));
  if (!numbers.empty()) text = context.say("fit.blocked.by", {{"numbers", numbers}}) + QStringLiteral(" – ") + text;
  lacking.push_back({text, isToldInFull ? TextRole::small : TextRole::source, theme.ink});
  TableRow row;
  row.cells = {{line(words.name(fit), TextRole::smallStrong)}, std::move(lacking)};
  return row;
}

void addUses(Flow& flow, const ReportContext& context, const FitWords& words, const std::vector<UseCaseFit>& fits) {
  Table table{{{context.say("fit.column.use"), 0.28}, {context.say("fit.column.lacking"), 0.72}}, {}};
  const Reasons reasons(words, fits);
  std::optional<FitVerdict> group;
  std::size_t place = 0;
  for (const UseCaseFit& fit : fits) {
    if (fit.verdict != group) {
      group = fit.verdict;
      place = 0;
      table.rows.push_back(groupRow(words.group(fit.verdict)));
      if (fit.verdict == FitVerdict::blocked) table.rows.push_back(reasonsRow(context, reasons));
    }
    const bool isWorthTelling = fit.verdict != FitVerdict::blocked && place++ < toldInFull;
    table.rows.push_back(useRow(context, words, fit, reasons, isWorthTelling));
  }
  flow.table(table);
}

TableRow planRow(const ReportContext& context, const FitWords& words, const CollectionLine& entry, bool hasFirst) {
  const QColor muted = context.style.theme.mutedInk;
  Cell how{line(words.how(entry), TextRole::small)};
  if (hasFirst) how.push_back(line(words.first(entry), TextRole::source, muted));
  TableRow row;
  row.cells = {{line(words.what(entry), TextRole::smallStrong), line(words.usedFor(entry), TextRole::source, muted)},
               std::move(how),
               {line(words.until(entry), TextRole::small)}};
  return row;
}

void addPlan(Flow& flow, const ReportContext& context, const FitWords& words, const CollectionPlan& plan) {
  flow.heading(1, context.say("fit.plan.title"));
  flow.paragraph(TextRole::body, toQt(words.planFinding(plan)));
  if (plan.lines.empty()) return;
  flow.keepWithNext();
  flow.space(spacing::s);
  Table table{{{context.say("fit.column.what"), 0.29},
               {context.say("fit.column.how"), 0.41},
               {context.say("fit.column.until"), 0.3}},
              {}};
  // How to begin is told for the signal to begin with; the tables have it for all.
  const auto begun = std::find_if(plan.lines.begin(), plan.lines.end(),
                                  [](const CollectionLine& entry) { return entry.kind == CollectionKind::signal; });
  for (auto entry = plan.lines.begin(); entry != plan.lines.end(); ++entry)
    table.rows.push_back(planRow(context, words, *entry, entry == begun));
  flow.table(table);
}

}  // namespace

void addUseCases(Flow& flow, const ReportContext& context, const UseCaseFindings& findings) {
  const FitWords words(context.narrator, *findings.pack);
  // Two pages on their own; only a page with hardly anything on it is shared.
  constexpr double nearlyAll = 0.8;
  flow.chapterBreak(nearlyAll);
  flow.chapter(context.say("fit.title"), toQt(words.finding(findings.fits)));
  addUses(flow, context, words, findings.fits);
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, toQt(words.basis(findings.fits) + " " + words.estimates()));
  addPlan(flow, context, words, findings.plan);
}

}  // namespace jindan::reporting
