// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/json_output.h"
#include "cli/own_workspace.h"
#include "domain/wording/foreign_text.h"
#include "domain/wording/numbers.h"

namespace jindan::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr double pointsPerLevel = 25.0;

/// The argument checks know no other words than these.
const std::map<std::string, CompanyOrder> orders{
    {"date", CompanyOrder::lastVisit}, {"name", CompanyOrder::name},     {"industry", CompanyOrder::industry},
    {"region", CompanyOrder::region},  {"size", CompanyOrder::size},     {"visits", CompanyOrder::visits},
    {"stage", CompanyOrder::stage},    {"score", CompanyOrder::overall}, {"change", CompanyOrder::change}};
const std::map<std::string, CompanyState> states{
    {"current", CompanyState::current}, {"archived", CompanyState::archived}, {"removed", CompanyState::removed}};
const std::map<std::string, SizeClass> sizes{{"micro", SizeClass::micro},
                                             {"small", SizeClass::small},
                                             {"medium", SizeClass::medium},
                                             {"mid-sized", SizeClass::midSized}};

PortfolioFilter filterOf(const PortfolioCommand& command) {
  PortfolioFilter filter;
  filter.search = command.search;
  filter.choice.state = states.at(command.state);
  filter.choice.industry = IndustryCode(command.industry);
  filter.choice.region = RegionCode(command.region);
  if (!command.size.empty()) filter.choice.size = sizes.at(command.size);
  filter.choice.stage = command.stage;
  filter.choice.tag = command.tag;
  filter.choice.from = Date::fromIso(command.from);
  filter.choice.to = Date::fromIso(command.to);
  filter.order = orders.at(command.sort);
  filter.ascending = command.ascending;
  return filter;
}

std::optional<double> scoreOf(const std::optional<VisitSummary>& visit) {
  if (!visit || !visit->scores.overall) return std::nullopt;
  return MeanLevel(*visit->scores.overall).score().value();
}

std::string stageOf(const std::optional<VisitSummary>& visit) {
  if (!visit || !visit->scores.stage) return "-";
  return std::to_string(*visit->scores.stage);
}

std::optional<double> changeOf(const CompanyOverview& company) {
  if (!scoreOf(company.latest) || !scoreOf(company.previous)) return std::nullopt;
  return (*company.latest->scores.overall - *company.previous->scores.overall) * pointsPerLevel;
}

std::string joined(const std::vector<std::string>& tags) {
  std::string text;
  for (const std::string& tag : tags)
    text += (text.empty() ? "" : ", ") + tag;
  return text;
}

constexpr std::size_t longestName = 300;

/// Tab-separated, for people and for `cut`.
std::string lineOf(const PortfolioRow& row) {
  const CompanyOverview& company = row.overview;
  const auto score = scoreOf(company.latest);
  const auto change = changeOf(company);
  std::string line =
      oneLine(company.record.company.name, longestName) + "\t" + company.record.company.industry.value() + "\t";
  line += company.record.company.region.value() + "\t" + (row.size ? std::string(nameOf(*row.size)) : "-") + "\t";
  line += std::to_string(row.visits) + "\t" + (company.latest ? company.latest->date.iso() : "-") + "\t";
  line += stageOf(company.latest) + "\t" + (score ? sayScore(Score(*score)) : "-") + "\t";
  return line + (change ? saySigned(*change) : "-") + "\t" + joined(row.tags) + "\n";
}

template <class T>
Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json jsonOf(const PortfolioRow& row) {
  const CompanyOverview& company = row.overview;
  const Company& facts = company.record.company;
  const auto latest = company.latest.value_or(VisitSummary{{}, *Date::from(1970, 1, 1), Mode::full, 0, false, {}});
  return {{"id", company.record.id.value()},
          {"name", facts.name},
          {"industry", facts.industry.value()},
          {"region", facts.region.value()},
          {"size", row.size ? Json(nameOf(*row.size)) : Json(nullptr)},
          {"visits", row.visits},
          {"last_visit", company.latest ? Json(latest.date.iso()) : Json(nullptr)},
          {"finished", latest.finished},
          {"stage", orNull(latest.scores.stage)},
          {"level", orNull(latest.scores.overall)},
          {"score", orNull(scoreOf(company.latest))},
          {"change", orNull(changeOf(company))},
          {"tags", row.tags}};
}

std::string portfolioJson(const std::vector<PortfolioRow>& rows, std::size_t total) {
  Json list = Json::array();
  for (const PortfolioRow& row : rows)
    list.push_back(jsonOf(row));
  const Json whole{{"format", "jindan-portfolio"}, {"version", 1}, {"total", total}, {"companies", std::move(list)}};
  return whole.dump(2) + "\n";
}

std::string portfolioText(const std::vector<PortfolioRow>& rows, std::size_t total, const Console& console) {
  std::string text;
  for (const PortfolioRow& row : rows)
    text += lineOf(row);
  const auto count = sayCount(static_cast<std::int64_t>(total));
  return text + console.phrases().fill(console.language(), "portfolio.count", {{"n", count}}) + "\n";
}

Exit listCompanies(const PortfolioCommand& command, const Portfolio& portfolio, const Console& console) {
  const auto places = portfolio.findCompanies(filterOf(command));
  if (!places) return console.fail(places.error());
  const std::span<const CompanyPlace> all(*places);
  const auto rows = portfolio.rowsAt(all.first(std::min(all.size(), static_cast<std::size_t>(command.limit))));
  if (!rows) return console.fail(rows.error());
  if (!command.json) {
    const auto printed = console.print(portfolioText(*rows, places->size(), console));
    return printed ? Exit::done : console.fail(printed.error());
  }
  const auto written = writeJson(*command.json, portfolioJson(*rows, places->size()), console);
  return written ? Exit::done : console.fail(written.error());
}

}  // namespace

Exit runPortfolio(const PortfolioCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
                  const Console& console) {
  for (const std::string& date : {command.from, command.to}) {
    if (date.empty() || Date::fromIso(date)) continue;
    return console.fail(Error{ErrorCode::usage, {}, console.phrases().text(console.language(), "cli.bad_date"), {}});
  }
  return withOwnWorkspace(
      engine, access, console, MayCreate::no,
      [&](storage::SqliteWorkspace& workspace, const Clock&) { return listCompanies(command, workspace, console); });
}

}  // namespace jindan::cli
