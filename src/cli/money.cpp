// SPDX-License-Identifier: Apache-2.0
#include "app/files/staged_file.h"
#include "app/money/money_plan.h"
#include "cli/commands.h"
#include "cli/password_input.h"
#include "cli/text_table.h"
#include "domain/narrative/money_words.h"

namespace jindan::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string titled(const MoneyWords& words, const char* title, const std::string& text) {
  return "\n" + words.narrator().say(title) + "\n" + text;
}

std::string lines(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences)
    text += sentence + "\n";
  return text;
}

std::string yearsTable(const MoneyWords& words) {
  const Narrator& narrator = words.narrator();
  Rows rows{{narrator.say("money.column.year")}};
  for (const char* column :
       {"investment", "grant", "upkeep", "staff", "benefit", "net", "cumulative", "p10", "p50", "p90"})
    rows.front().push_back(narrator.say("money.column." + std::string(column)));
  const MoneyStudy& study = words.plan().study;
  for (std::size_t t = 0; t < study.outcome.years.size(); ++t) {
    const MoneyYear& year = study.outcome.years[t];
    const Deciles& drawn = study.draws.years.at(t).cumulative;
    std::vector<std::string> row{words.yearName(year.year)};
    for (const double amount : {year.investment, year.grant, year.upkeep, year.staff, year.benefit, year.net,
                                year.cumulative, drawn.p10, drawn.p50, drawn.p90})
      row.push_back(words.tableAmount(amount));
    rows.push_back(std::move(row));
  }
  return lineUp(rows) + narrator.say("money.unit") + "\n";
}

std::string variantsTable(const MoneyWords& words) {
  const Narrator& narrator = words.narrator();
  Rows rows{{"", narrator.say("money.column.value"), narrator.say("money.column.difference"),
             narrator.say("money.column.payback"), narrator.say("money.column.cliff")}};
  for (const MoneyVariantText& each : words.variants())
    rows.push_back({each.title, each.value, each.difference, each.payback, each.cliff});
  return lineUp(rows);
}

std::string staffingText(const MoneyWords& words) {
  const Narrator& narrator = words.narrator();
  Rows rows{{narrator.say("money.column.option"), narrator.say("money.column.cost"), "",
             narrator.say("money.column.share"), narrator.say("money.column.months")}};
  std::string remarks;
  for (const StaffingText& each : words.staffing()) {
    rows.push_back({each.title, each.cost, each.costRange, each.share, each.months});
    remarks += "- " + each.title + ": " + each.description + "\n";
    if (!each.speaks.empty()) remarks += "  " + each.speaks + "\n";
    remarks += "  " + narrator.say("staffing.risk", {{"risk", each.risk}}) + "\n  " + each.basis + "\n";
  }
  return words.staffingFinding() + "\n" + lineUp(rows) + remarks + words.staffingReference() + "\n";
}

std::string originsText(const MoneyWords& words) {
  std::string text;
  for (const MoneyOriginText& each : words.origins()) {
    text += "- " + each.title + ": " + each.value + "\n  " + each.origin + "\n";
    if (!each.url.empty()) text += "  " + each.url + "\n";
  }
  return text;
}

std::string summary(const MoneyWords& words) {
  std::string text = words.headline() + "\n" + lines(words.findings()) + lines(words.cautions());
  text += titled(words, "money.heading.years", yearsTable(words));
  text += titled(words, "money.heading.draws", lines(words.uncertainty()));
  if (!words.variants().empty()) text += titled(words, "money.heading.what_ifs", variantsTable(words));
  text += titled(words, "money.heading.inputs", originsText(words));
  return text + titled(words, "money.heading.staffing", staffingText(words));
}

}  // namespace

Exit runMoney(const MoneyCommand& command, const app::Engine& engine, const Console& console) {
  const auto password = readPassword(command.password);
  if (!password) return console.fail(password.error());
  const auto plan = app::planMoneyFile(engine, command.path, *password);
  if (!plan) return console.fail(plan.error());
  const std::string json = app::writeMoneyPlan(*plan, engine);
  const bool jsonOnScreen = command.json && *command.json == "-";
  const content::Content& content = engine.content();
  const Narrator narrator(
      {content.questionnaire, content.method, content.reference, content.comparisons, content.phrases},
      console.language());
  std::string text = jsonOnScreen ? json : summary(MoneyWords(narrator, *plan));
  if (command.json && !jsonOnScreen) {
    auto file = app::StagedFile::write(*command.json, json);
    if (!file) return console.fail(file.error());
    if (const auto committed = file->commit(); !committed) return console.fail(committed.error());
    text += "\n" + narrator.say("cli.written", {{"path", *command.json}}) + "\n";
  }
  const auto printed = jsonOnScreen ? console.printJson(text) : console.print(text);
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
