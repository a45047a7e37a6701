// SPDX-License-Identifier: Apache-2.0
#include "cli/uses_text.h"

namespace jindan::cli {

namespace {

constexpr std::string_view indent = "  ";

std::string useLines(const UseCaseFit& fit, const FitWords& words) {
  std::string text = std::string(indent) + words.name(fit) + ": " + words.missingLine(fit) + "\n";
  for (const std::string& reason : words.reasons(fit))
    text += std::string(indent) + std::string(indent) + reason + "\n";
  return text;
}

std::string planLines(const CollectionPlan& plan, const FitWords& words) {
  std::string text = "\n" + words.planFinding(plan) + "\n";
  for (const CollectionLine& line : plan.lines) {
    text += std::string(indent) + words.what(line) + "\n";
    text += std::string(indent) + std::string(indent) + words.how(line) + " · " + words.until(line) + "\n";
  }
  return text;
}

}  // namespace

std::string usesText(const UseCaseFindings& findings, const Narrator& narrator) {
  const FitWords words(narrator, *findings.pack);
  std::string text = "\n" + words.finding(findings.fits) + " " + words.basis(findings.fits) + "\n";
  for (const FitVerdict verdict : {FitVerdict::now, FitVerdict::afterCollection, FitVerdict::blocked}) {
    std::string uses;
    for (const UseCaseFit& fit : findings.fits)
      if (fit.verdict == verdict) uses += useLines(fit, words);
    if (!uses.empty()) text += "\n" + words.group(verdict) + "\n" + uses;
  }
  return text + planLines(findings.plan, words) + words.estimates() + "\n";
}

}  // namespace jindan::cli
