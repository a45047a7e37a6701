// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <string_view>

#include "jindan/version.h"

namespace jindan::cli {

namespace {

/// The value of "--name value" or "--name=value".
std::optional<std::string> valueOf(std::string_view name, int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument(argv[i]);
    if (argument == name && i + 1 < argc) return argv[i + 1];
    if (argument.size() > name.size() && argument.substr(0, name.size()) == name && argument[name.size()] == '=') {
      return std::string(argument.substr(name.size() + 1));
    }
  }
  return std::nullopt;
}

/// The command line as CLI11 sees it, with every description in the user's language.
class Grammar {
 public:
  Grammar(const Phrasebook& phrases, Language language)
      : phrases_(phrases), language_(language), app_(say("about"), "jindan-cli") {
    app_.set_help_flag("-h,--help", say("help"));
    app_.set_version_flag("--version", std::string("jindan-cli ") + programVersion, say("version"));
    app_.require_subcommand(1);
    app_.fallthrough();
    app_.add_option("--lang", languageName_, say("lang"))->check(CLI::IsMember({"ko", "en"}));
    app_.add_option("--data", dataFolder_, say("data"));
    app_.add_option("--workspace-password-file", workspacePasswordFile_, say("workspace_password_file"));
    app_.add_flag("--json-errors", jsonErrors_, say("json_errors"));
    addAssess();
    addReport();
    addImport();
    addCases();
    addMoney();
    addPlan();
    addContent();
    addBenchmarks();
    addCheck();
    addDoctor();
    addPortfolio();
    addCohort();
    addProgrammes();
    lock_ = addLock(app_, locked_, [this](std::string_view name) { return say(name); });
  }

  Options parse(int argc, const char* const* argv) {
    Options options;
    options.language = language_;
    try {
      app_.parse(argc, argv);
      options.command = chosen();
    } catch (const CLI::CallForVersion&) {
      options.command = TellCommand{app_.version() + "\n"};
    } catch (const CLI::CallForHelp&) {
      options.command = TellCommand{helpText()};
    } catch (const CLI::ParseError& error) {
      options.command = WrongUsage{error.what()};
    }
    options.jsonErrors = jsonErrors_;
    if (!workspacePasswordFile_.empty()) options.workspacePassword = {workspacePasswordFile_, false};
    return options;
  }

 private:
  [[nodiscard]] std::string say(std::string_view name) const {
    return phrases_.text(language_, "cli." + std::string(name));
  }

  void addAssess() {
    assess_ = app_.add_subcommand("assess", say("assess"));
    assess_->add_option("CASE", casePath_, say("case"))->required();
    assess_->add_option("--pdf", pdf_, say("pdf"));
    assess_->add_option("--json", json_, say("json"));
    assess_->add_option("--xlsx", xlsx_, say("xlsx"));
    assess_->add_option("--csv", csv_, say("csv"));
    assess_->add_option("--png", png_, say("png"));
    addIssuer(*assess_);
    addPassword(*assess_);
  }

  void addReport() {
    constexpr int mostJobs = 256;
    report_ = app_.add_subcommand("report", say("report"));
    CLI::Option* cases = report_->add_option("CASE", batch_.cases, say("case"));
    CLI::Option* folder = report_->add_option("--folder", batch_.folder, say("folder"));
    CLI::Option* all = report_->add_flag("--all", batch_.all, say("all"));
    cases->excludes(folder)->excludes(all);
    folder->excludes(all);
    report_->add_option("--out", batch_.out, say("out"))->required();
    report_->add_option("--jobs", batch_.jobs, say("jobs"))->check(CLI::Range(1, mostJobs));
    addIssuer(*report_);
  }

  /// Which cases has to be said in one of three ways.
  [[nodiscard]] Command reports() const {
    if (batch_.cases.empty() && batch_.folder.empty() && !batch_.all) return WrongUsage{say("report_of_nothing")};
    ReportCommand command = batch_;
    command.issuer = issuer_;
    return command;
  }

  void addImport() {
    import_ = app_.add_subcommand("import", say("import"));
    import_->add_option("REPORT", casePath_, say("report_file"))->required();
    import_->add_option("--out", out_, say("case_out"))->required();
    addPassword(*import_);
  }

  void addCases() {
    using Action = CasesCommand::Action;
    cases_ = app_.add_subcommand("cases", say("cases"));
    cases_->require_subcommand(1);
    CLI::App* list = addCasesAction("list", Action::list);
    list->add_option("--search", held_.search, say("cases_search"));
    addCasesAction("show", Action::show)->add_option("COMPANY", held_.companies, say("cases_company"))->required();
    for (const auto& [name, action] : {std::pair("import", Action::import), std::pair("preview", Action::preview)}) {
      CLI::App* import = addCasesAction(name, action);
      import->add_option("FILE", held_.files, say("cases_file"))->required();
      import->add_option("--on-fork", held_.onFork, say("cases_on_fork"))
          ->check(CLI::IsMember({"stop", "nothing", "keep-mine", "take-theirs", "keep-both"}));
      import->add_option("--company", held_.sheetCompany, say("cases_sheet_company"));
      addPassword(*import);
    }
    CLI::App* exportTo = addCasesAction("export", Action::exportTo);
    CLI::Option* companies = exportTo->add_option("COMPANY", held_.companies, say("cases_company"));
    exportTo->add_flag("--all", held_.all, say("cases_all"))->excludes(companies);
    exportTo->add_option("--out", held_.out, say("case_out"))->required();
    addPassword(*exportTo);
    addCasesAction("delete", Action::remove)->add_option("COMPANY", held_.companies, say("cases_company"))->required();
  }

  CLI::App* addCasesAction(const std::string& name, CasesCommand::Action action) {
    CLI::App* command = cases_->add_subcommand(name, say("cases_" + name));
    command->add_flag("--json", held_.isJson, say("cases_json"));
    command->callback([this, action] { held_.action = action; });
    return command;
  }

  [[nodiscard]] Command cases(const PasswordSource& password) const {
    const bool isExport = held_.action == CasesCommand::Action::exportTo;
    if (isExport && held_.companies.empty() && !held_.all) return WrongUsage{say("cases_export_of_nothing")};
    CasesCommand command = held_;
    command.password = password;
    return command;
  }

  void addIssuer(CLI::App& command) {
    command.add_option("--firm", issuer_.firm, say("firm"));
    command.add_option("--firm-address", issuer_.address, say("firm_address"));
    command.add_option("--firm-contact", issuer_.contact, say("firm_contact"))->allow_extra_args(false);
    command.add_option("--logo", issuer_.logo, say("logo"));
  }

  void addMoney() {
    money_ = app_.add_subcommand("money", say("money"));
    money_->add_option("FILE", casePath_, say("money_file"))->required();
    money_->add_option("--json", json_, say("json"));
    addPassword(*money_);
  }

  void addPlan() {
    plan_ = app_.add_subcommand("plan", say("plan"));
    plan_->add_option("CASE", casePath_, say("case"))->required();
    plan_->add_option("--budget", budget_, say("budget"));
    plan_->add_option("--months", months_, say("months"));
    plan_->add_option("--json", json_, say("json"));
    addPassword(*plan_);
  }

  void addPassword(CLI::App& command) {
    CLI::Option* file = command.add_option("--password-file", passwordFile_, say("password_file"));
    command.add_flag("--password-stdin", passwordStdin_, say("password_stdin"))->excludes(file);
  }

  void addContent() {
    CLI::App* content = app_.add_subcommand("content", say("content"));
    content->require_subcommand(1);
    validate_ = content->add_subcommand("validate", say("content_validate"));
  }

  void addBenchmarks() {
    CLI::App* benchmarks = app_.add_subcommand("benchmarks", say("benchmarks"));
    benchmarks->require_subcommand(1);
    list_ = benchmarks->add_subcommand("list", say("benchmarks_list"));
    list_->add_option("--indicator", listing_.indicator, say("indicator"));
    list_->add_option("--country", listing_.country, say("country"));
    list_->add_option("--search", listing_.search, say("search"));
    show_ = benchmarks->add_subcommand("show", say("benchmarks_show"));
    show_->add_option("ID", observation_, say("observation"))->required();
  }

  void addProgrammes() {
    using Task = ProgrammesCommand::Task;
    programmes_ = app_.add_subcommand("programmes", say("programmes"));
    programmes_->require_subcommand(1);
    const auto add = [this](const char* name, const char* words, Task task) {
      CLI::App* command = programmes_->add_subcommand(name, say(words));
      command->callback([this, task] { programmesCommand_.task = task; });
      return command;
    };
    CLI::App* list = add("list", "programmes_list", Task::list);
    list->add_option("--search", programmesCommand_.search, say("programmes_search"));
    CLI::App* show = add("show", "programmes_show", Task::show);
    show->add_option("ID", programmesCommand_.subject, say("programme_id"))->required();
    CLI::App* import = add("import", "programmes_import", Task::import);
    import->add_option("FILE", programmesCommand_.subject, say("programmes_file"))->required();
    import->add_flag("--preview", programmesCommand_.preview, say("programmes_preview"));
    for (CLI::App* command : {list, show, import})
      command->add_flag("--json", programmesCommand_.json, say("programmes_json"));
    add("undo", "programmes_undo", Task::undo);
    add("reset", "programmes_reset", Task::reset);
  }

  void addCheck() {
    check_ = app_.add_subcommand("check", say("check"));
    check_->add_option("FILE", checked_.files, say("check_file"))->required();
    check_->add_option("--json", json_, say("json"));
    check_->add_option("--link", checked_.links, say("check_link"))->take_all()->expected(1);
    check_->add_flag("--series", checked_.isSeries, say("check_series"));
    check_->add_flag("--no-examples", noExamples_, say("check_no_examples"));
    check_->add_option("--case", casePath_, say("check_case"));
  }

  void addDoctor() {
    doctor_ = app_.add_subcommand("doctor", say("doctor"));
    CLI::Option* list = doctor_->add_flag("--list", doctored_.list, say("doctor_list"));
    CLI::Option* restore = doctor_->add_option("--restore", doctored_.restore, say("doctor_restore"))->excludes(list);
    doctor_->add_option("--rescue", doctored_.rescue, say("doctor_rescue"))->excludes(list)->excludes(restore);
    doctor_->add_flag("--json", doctored_.json, say("doctor_json"));
  }

  void addPortfolio() {
    portfolio_ = app_.add_subcommand("portfolio", say("portfolio"));
    portfolio_->add_option("--search", listed_.search, say("portfolio_search"));
    portfolio_->add_option("--industry", listed_.industry, say("portfolio_industry"));
    portfolio_->add_option("--region", listed_.region, say("portfolio_region"));
    portfolio_->add_option("--size", listed_.size, say("portfolio_size"))
        ->check(CLI::IsMember({"micro", "small", "medium", "mid-sized"}));
    portfolio_->add_option("--stage", listed_.stage, say("portfolio_stage"));
    portfolio_->add_option("--tag", listed_.tag, say("portfolio_tag"));
    portfolio_->add_option("--state", listed_.state, say("portfolio_state"))
        ->check(CLI::IsMember({"current", "archived", "removed"}));
    portfolio_->add_option("--from", listed_.from, say("portfolio_from"));
    portfolio_->add_option("--to", listed_.to, say("portfolio_to"));
    portfolio_->add_option("--sort", listed_.sort, say("portfolio_sort"))
        ->check(CLI::IsMember({"date", "name", "industry", "region", "size", "visits", "stage", "score", "change"}));
    portfolio_->add_flag("--ascending", listed_.ascending, say("portfolio_ascending"));
    portfolio_->add_option("--limit", listed_.limit, say("portfolio_limit"))->check(CLI::NonNegativeNumber);
    portfolio_->add_option("--json", json_, say("json"));
  }

  void addCohort() {
    cohort_ = app_.add_subcommand("cohort", say("cohort"));
    cohort_->add_option("--by", compared_.by, say("cohort_by"))
        ->check(CLI::IsMember({"industry", "region", "size", "stage"}));
    cohort_->add_option("--json", json_, say("json"));
    cohort_->add_option("--export", out_, say("cohort_export"));
  }

  [[nodiscard]] Command portfolio() const {
    PortfolioCommand command = listed_;
    if (!json_.empty()) command.json = json_;
    return command;
  }

  [[nodiscard]] Command cohort() const {
    CohortCommand command = compared_;
    if (!json_.empty()) command.json = json_;
    if (!out_.empty()) command.exportPath = out_;
    return command;
  }

  [[nodiscard]] Command check() const {
    CheckCommand command = checked_;
    command.keepExamples = !noExamples_;
    if (!json_.empty()) command.json = json_;
    if (!casePath_.empty()) command.casePath = casePath_;
    return command;
  }

  [[nodiscard]] Command chosen() const {
    const auto given = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); };
    const PasswordSource password{given(passwordFile_), passwordStdin_};
    if (assess_->parsed())
      return AssessCommand{casePath_,   given(pdf_), given(json_), given(xlsx_),
                           given(csv_), given(png_), issuer_,      password};
    if (report_->parsed()) return reports();
    if (plan_->parsed()) return PlanCommand{casePath_, budget_, months_, given(json_), password};
    if (import_->parsed()) return ImportCommand{casePath_, out_, password};
    if (cases_->parsed()) return cases(password);
    if (money_->parsed()) return MoneyCommand{casePath_, given(json_), password};
    if (validate_->parsed()) return ValidateContentCommand{};
    if (list_->parsed()) return listing_;
    if (check_->parsed()) return check();
    if (doctor_->parsed()) return doctored_;
    if (portfolio_->parsed()) return portfolio();
    if (cohort_->parsed()) return cohort();
    if (programmes_->parsed()) return programmesCommand_;
    if (lock_->parsed()) return locked_;
    return ShowBenchmarkCommand{observation_};
  }

  /// Help of the innermost command that was named.
  [[nodiscard]] std::string helpText() const {
    const CLI::App* innermost = &app_;
    while (!innermost->get_subcommands().empty())
      innermost = innermost->get_subcommands().front();
    return innermost->help();
  }

  const Phrasebook& phrases_;
  Language language_;
  CLI::App app_;
  CLI::App* assess_ = nullptr;
  CLI::App* report_ = nullptr;
  CLI::App* import_ = nullptr;
  CLI::App* cases_ = nullptr;
  CLI::App* money_ = nullptr;
  CLI::App* plan_ = nullptr;
  CLI::App* validate_ = nullptr;
  CLI::App* list_ = nullptr;
  CLI::App* show_ = nullptr;
  CLI::App* check_ = nullptr;
  CLI::App* doctor_ = nullptr;
  CLI::App* portfolio_ = nullptr;
  CLI::App* cohort_ = nullptr;
  CLI::App* programmes_ = nullptr;
  CLI::App* lock_ = nullptr;
  std::string languageName_;
  std::string dataFolder_;
  bool jsonErrors_ = false;
  std::string casePath_;
  std::string pdf_;
  std::string json_;
  std::string xlsx_;
  std::string csv_;
  std::string png_;
  std::optional<std::int64_t> budget_;
  std::optional<int> months_;
  std::string out_;
  std::string passwordFile_;
  bool passwordStdin_ = false;
  std::string observation_;
  CasesCommand held_;
  ReportCommand batch_;
  IssuerOptions issuer_;
  ListBenchmarksCommand listing_;
  CheckCommand checked_;
  DoctorCommand doctored_;
  PortfolioCommand listed_;
  CohortCommand compared_;
  ProgrammesCommand programmesCommand_;
  LockCommand locked_;
  std::string workspacePasswordFile_;
  bool noExamples_ = false;
};

std::string_view localeName() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

}  // namespace

Language languageOf(int argc, const char* const* argv) {
  if (const auto name = valueOf("--lang", argc, argv)) return *name == "en" ? Language::english : Language::korean;
  return localeName().substr(0, 2) == "en" ? Language::english : Language::korean;
}

std::optional<std::filesystem::path> dataFolderOf(int argc, const char* const* argv) {
  return valueOf("--data", argc, argv);
}

Options parseArguments(int argc, const char* const* argv, const Phrasebook& phrases, Language language) {
  return Grammar(phrases, language).parse(argc, argv);
}

}  // namespace jindan::cli
