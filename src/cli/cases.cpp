// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "app/engine/system_clock.h"
#include "app/exchange/answer_sheet.h"
#include "app/exchange/case_export.h"
#include "app/exchange/case_import.h"
#include "app/exchange/case_writer.h"
#include "app/exchange/incoming_cases.h"
#include "cli/cases_text.h"
#include "cli/commands.h"
#include "cli/own_workspace.h"
#include "cli/password_input.h"
#include "domain/wording/foreign_text.h"

namespace jindan::cli {

namespace {

/// What every action works with.
constexpr std::size_t longestName = 300;

struct Desk {
  const CasesCommand& command;
  const app::Engine& engine;
  Workspace& workspace;
  const Console& console;
};

Exit told(const Desk& desk, const Result<void>& printed) {
  return printed ? Exit::done : desk.console.fail(printed.error());
}

Exit tell(const Desk& desk, const std::string& text) {
  return told(desk, desk.console.print(text));
}

Exit tellJson(const Desk& desk, const std::string& json) {
  return told(desk, desk.console.printJson(json));
}

Result<std::vector<CompanyOverview>> allCompanies(const Workspace& workspace, const std::string& search) {
  const auto count = workspace.companyCount();
  if (!count) return tl::unexpected(count.error());
  return workspace.companies({search, static_cast<int>(*count), 0});
}

Exit list(const Desk& desk) {
  const auto companies = allCompanies(desk.workspace, desk.command.search);
  if (!companies) return desk.console.fail(companies.error());
  nlohmann::ordered_json items = nlohmann::ordered_json::array();
  std::string text;
  for (const CompanyOverview& company : *companies) {
    const std::string day = company.latest ? company.latest->date.iso() : std::string();
    text += company.record.id.value() + "\t" + day + "\t" + oneLine(company.record.company.name, longestName) + "\n";
    auto item = app::companyJson(company.record.company);
    item["latest_visit"] = day.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(day);
    items.push_back(std::move(item));
  }
  if (!desk.command.isJson) return tell(desk, text);
  const nlohmann::ordered_json document{
      {"format", "jindan-cases-list"}, {"version", 1}, {"companies", std::move(items)}};
  return tellJson(desk, document.dump(2) + "\n");
}

/// What an export would write.
Exit show(const Desk& desk) {
  std::string text;
  for (const std::string& id : desk.command.companies) {
    const Questionnaire& questionnaire = desk.engine.content().questionnaire;
    const auto read = desk.workspace.readCases([&](CaseStore& store) -> Result<void> {
      const auto stored = store.find(Uuid(id));
      if (!stored || stored->removed) return failure(ErrorCode::notFound, id);
      text += app::writeCase(app::caseFrom(*stored, questionnaire), questionnaire);
      return {};
    });
    if (!read) return desk.console.fail(read.error());
  }
  return tellJson(desk, text);
}

app::ForkChoice choiceNamed(const std::string& name) {
  if (name == "keep-mine") return app::ForkChoice::keepMine;
  if (name == "take-theirs") return app::ForkChoice::takeTheirs;
  if (name == "keep-both") return app::ForkChoice::keepBoth;
  return name == "nothing" ? app::ForkChoice::nothing : app::ForkChoice::stop;
}

/// The answers of a spreadsheet; any faulty row refuses all of it.
Result<std::vector<Case>> casesOfTable(const Desk& desk, const std::string& path) {
  const content::Content& content = desk.engine.content();
  const auto table = datacheck::readTextTable(path);
  if (!table) return tl::unexpected(table.error());
  const auto sheet = app::proposeSheet(*table, content, path);
  if (!sheet) return tl::unexpected(sheet.error());
  app::SheetContext context{std::nullopt, app::SystemClock().today()};
  if (!desk.command.sheetCompany.empty()) {
    const auto company = desk.workspace.company(Uuid(desk.command.sheetCompany));
    if (!company) return tl::unexpected(company.error());
    context.company = company->company;
  }
  auto reading = app::readSheet(*table, *sheet, context, content);
  if (!reading.faults.empty()) return badInput(path, std::move(reading.faults));
  return std::move(reading.cases);
}

Result<app::IncomingCases> openFiles(const Desk& desk) {
  auto password = readPassword(desk.command.password);
  if (!password) return tl::unexpected(password.error());
  const app::Secret secret(std::move(*password));
  app::IncomingCases opened;
  for (const std::string& path : desk.command.files) {
    if (app::isSheetFile(path)) {
      auto cases = casesOfTable(desk, path);
      if (!cases) return tl::unexpected(cases.error());
      opened.addCases(path, std::move(*cases));
    } else if (auto added = opened.addFile(path, desk.engine.content(), secret); !added) {
      return tl::unexpected(added.error());
    }
  }
  return opened;
}

Exit preview(const Desk& desk) {
  auto files = openFiles(desk);
  if (!files) return desk.console.fail(files.error());
  const app::CaseImport importer(desk.engine, desk.workspace);
  const auto findings = importer.preview([&] { return files->next(); });
  if (!findings) return desk.console.fail(findings.error());
  return desk.command.isJson ? tellJson(desk, previewJson(*findings))
                             : tell(desk, previewText(*findings, desk.console));
}

Exit import(const Desk& desk) {
  auto files = openFiles(desk);
  if (!files) return desk.console.fail(files.error());
  const app::CaseImport importer(desk.engine, desk.workspace);
  const auto report = importer.run([&] { return files->next(); }, {choiceNamed(desk.command.onFork), {}});
  if (report && desk.command.isJson) return tellJson(desk, importJson(*report));
  if (report) return tell(desk, importText(*report, desk.console));
  Error error = report.error();
  if (error.code == ErrorCode::caseForked) error.subject = files->path() + " · " + error.subject;
  return desk.console.fail(error);
}

Exit exportTo(const Desk& desk) {
  auto password = readPassword(desk.command.password);
  if (!password) return desk.console.fail(password.error());
  const app::Secret secret(std::move(*password));
  std::vector<Uuid> companies;
  for (const std::string& id : desk.command.companies)
    companies.emplace_back(id);
  if (desk.command.all) {
    const auto all = allCompanies(desk.workspace, {});
    if (!all) return desk.console.fail(all.error());
    for (const CompanyOverview& company : *all)
      companies.push_back(company.record.id);
  }
  const auto written = app::exportCases({companies, desk.command.out, secret, {}}, desk.engine, desk.workspace);
  if (!written) return desk.console.fail(written.error());
  return tell(desk,
              desk.console.phrases().fill(desk.console.language(), "cli.written", {{"path", desk.command.out}}) + "\n");
}

Exit remove(const Desk& desk) {
  const auto removed = desk.workspace.changeCases([&](CaseStore& store) -> Result<void> {
    for (const std::string& id : desk.command.companies) {
      const auto stored = store.find(Uuid(id));
      if (!stored || stored->removed) return failure(ErrorCode::notFound, id);
      store.setRemoved(stored->record.id, true);
    }
    return {};
  });
  if (!removed) return desk.console.fail(removed.error());
  return tell(desk, desk.console.phrases().fill(desk.console.language(), "cli.cases_deleted",
                                                {{"count", std::to_string(desk.command.companies.size())}}) +
                        "\n");
}

Exit work(const Desk& desk) {
  switch (desk.command.action) {
    case CasesCommand::Action::list:
      return list(desk);
    case CasesCommand::Action::show:
      return show(desk);
    case CasesCommand::Action::import:
      return import(desk);
    case CasesCommand::Action::preview:
      return preview(desk);
    case CasesCommand::Action::exportTo:
      return exportTo(desk);
    case CasesCommand::Action::remove:
      return remove(desk);
  }
  return Exit::bug;
}

}  // namespace

Exit runCases(const CasesCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
              const Console& console) {
  const MayCreate mayCreate = command.action == CasesCommand::Action::import ? MayCreate::yes : MayCreate::no;
  return withOwnWorkspace(engine, access, console, mayCreate, [&](storage::SqliteWorkspace& workspace, const Clock&) {
    return work({command, engine, workspace, console});
  });
}

}  // namespace jindan::cli
