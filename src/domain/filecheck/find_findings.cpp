// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/find_findings.h"

#include <algorithm>

#include "domain/filecheck/symptoms.h"

namespace jindan {

namespace {

constexpr std::size_t mostLines = 5;

/// Joins what one rule noticed twice in one column.
void join(DataFinding& into, const Noticed& noticed, Severity severity) {
  into.severity = std::max(into.severity, severity);
  into.count += noticed.count;
  for (const std::uint64_t line : noticed.lines) {
    if (into.lines.size() < mostLines) into.lines.push_back(line);
  }
}

void judge(const FindingRule& rule, const std::vector<Noticed>& all, std::vector<DataFinding>& findings) {
  const std::size_t first = findings.size();
  for (const Noticed& noticed : all) {
    const auto severity = noticed.symptom == rule.symptom ? rule.severityOf(noticed.value) : std::nullopt;
    if (!severity) continue;
    const auto same = std::find_if(findings.begin() + static_cast<std::ptrdiff_t>(first), findings.end(),
                                   [&](const DataFinding& finding) { return finding.column == noticed.column; });
    if (same != findings.end()) {
      join(*same, noticed, *severity);
    } else {
      findings.push_back({rule.id, *severity, noticed.column, noticed.count, noticed.lines});
    }
  }
  for (auto finding = findings.begin() + static_cast<std::ptrdiff_t>(first); finding != findings.end(); ++finding)
    std::sort(finding->lines.begin(), finding->lines.end());
}

}  // namespace

std::vector<DataFinding> findFindings(const FileProfile& file, std::span<const LinkProfile> links,
                                      const FileCheckRules& rules) {
  const std::vector<Noticed> all = noticeSymptoms(file, links, rules.reference);
  std::vector<DataFinding> findings;
  for (const FindingRule& rule : rules.findings)
    judge(rule, all, findings);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const DataFinding& a, const DataFinding& b) { return a.severity > b.severity; });
  return findings;
}

}  // namespace jindan
