// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include "app/engine/system_clock.h"
#include "app/exchange/case_reader.h"
#include "app/files/staged_file.h"
#include "app/plan/plan_service.h"
#include "app/plan/plan_writer.h"
#include "cli/commands.h"
#include "cli/password_input.h"
#include "domain/narrative/plan_words.h"

namespace jindan::cli {

namespace {

/// What was asked for, else what the case holds; nothing when neither says it.
std::optional<PlanWish> wishOf(const PlanCommand& command, const Assessment& assessment) {
  PlanWish wish = assessment.plan.value_or(PlanWish{});
  if (!assessment.plan && (!command.budget || !command.months)) return std::nullopt;
  if (command.budget) wish.budget = Won(*command.budget);
  if (command.months) wish.months = *command.months;
  return wish;
}

/// One mark a month: work, waiting, nothing.
std::string bar(const PlannedStep& step, int months) {
  std::string marks;
  for (int month = 1; month <= months; ++month) {
    const bool isInside = month >= step.startMonth && month <= step.endMonth();
    const bool isWork = month <= step.endMonth() - step.waitMonths;
    marks += !isInside ? "·" : isWork ? "■" : "□";
  }
  return marks;
}

/// The steps that carry the plan in full, the others by what they serve, a line each.
std::string stepLines(const PlanWords& words) {
  const ActionPlan& plan = words.plan().result.plan;
  const PlanOutlineText outline = words.outline();
  std::string text = outline.lead.empty() ? "" : outline.lead + "\n";
  for (const Index place : outline.leading) {
    const PlanStepText told = words.step(plan.steps[place]);
    text += "  " + bar(plan.steps[place], plan.months) + "  " + told.name + "\n";
    text += "      " + told.when + " · " + told.cost + " · " + told.hours + " · " + told.effect + "\n";
  }
  if (!outline.groups.empty()) text += "\n" + words.narrator().say("plan.others") + "\n";
  for (const PlanGroupText& group : outline.groups) {
    text += "  " + group.title + " · " + group.facts + "\n";
    for (const Index place : group.steps) {
      const PlanStepText told = words.step(plan.steps[place]);
      text += "  " + bar(plan.steps[place], plan.months) + "  " + told.name + " · " + told.cost + "\n";
    }
  }
  return text;
}

std::string supportLines(const PlanWords& words, const std::string& pack) {
  const Narrator& narrator = words.narrator();
  std::string text = "\n" + narrator.say("plan.support") + "\n";
  if (words.plan().support.empty()) return text + narrator.say("plan.support.none") + "\n";
  text += narrator.say("plan.support.lead") + "\n" + narrator.say("plan.support.pack", {{"pack", pack}}) + "\n";
  for (const SupportMatch& match : words.plan().support) {
    const SupportText told = words.support(match);
    text += "- " + told.name + " (" + told.kind + ")\n";
    for (const std::string& line : {told.terms, told.note, told.reason, told.source + " · " + told.url})
      text += line.empty() ? "" : "      " + line + "\n";
  }
  return text;
}

std::string planText(const PlanWords& words, const std::string& pack) {
  const Narrator& narrator = words.narrator();
  std::string text = words.finding() + "\n";
  for (const std::string& line : {words.facts(), words.proof()})
    text += line.empty() ? "" : line + "\n";
  for (const std::string& obstacle : words.obstacles())
    text += obstacle + "\n";
  for (const std::string& remark : words.remarks())
    text += remark + "\n";
  const PlanResult& result = words.plan().result;
  if (!result.plan.steps.empty()) text += "\n" + narrator.say("plan.steps") + "\n" + stepLines(words);
  if (!result.alternatives.empty()) text += "\n" + narrator.say("plan.alternatives") + "\n";
  for (const PlanAlternative& alternative : result.alternatives)
    text += "- " + words.alternative(alternative) + "\n";
  return result.before.level ? text + supportLines(words, pack) : text;
}

}  // namespace

Exit runPlan(const PlanCommand& command, const app::Engine& engine, const Console& console) {
  const content::Content& content = engine.content();
  const auto password = readPassword(command.password);
  if (!password) return console.fail(password.error());
  const auto theCase = app::readCaseFile(command.casePath, content.questionnaire, content.reference, *password);
  if (!theCase) return console.fail(theCase.error());
  const auto visit = engine.diagnoseLatest(*theCase, command.casePath);
  if (!visit) return console.fail(visit.error());
  const auto wish = wishOf(command, visit->assessment);
  if (!wish) {
    const std::string missing = console.phrases().text(console.language(), "cli.plan_of_what");
    return console.fail(Error{ErrorCode::usage, {}, missing, {}});
  }
  const auto plan = app::makePlan(engine, *visit, *wish, app::SystemClock().today());
  if (!plan) return console.fail(plan.error());
  const Narrator narrator(
      {content.questionnaire, content.method, content.reference, content.comparisons, content.phrases},
      console.language());
  const PlanWords words(narrator, *plan, content.actions, content.programmes);
  const std::string json = app::writePlan(*plan, content);
  const bool jsonOnScreen = command.json && *command.json == "-";
  std::string text = jsonOnScreen ? json : planText(words, content.programmePack.id);
  if (command.json && !jsonOnScreen) {
    auto file = app::StagedFile::write(*command.json, json);
    if (!file) return console.fail(file.error());
    if (const auto written = file->commit(); !written) return console.fail(written.error());
    text += narrator.say("cli.written", {{"path", *command.json}}) + "\n";
  }
  const auto printed = jsonOnScreen ? console.printJson(text) : console.print(text);
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
