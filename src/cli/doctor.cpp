// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "app/engine/system_clock.h"
#include "app/exchange/case_writer.h"
#include "app/files/locations.h"
#include "app/files/staged_file.h"
#include "app/visits/visit_service.h"
#include "cli/commands.h"
#include "cli/text_table.h"
#include "cli/workspace_failure.h"
#include "domain/types/system_reason.h"
#include "storage/sqlite_safekeeping.h"
#include "storage/sqlite_workspace.h"
#include "storage/sqlite_workspace_lock.h"

namespace jindan::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// What every way of the command needs.
struct Practice {
  const Safekeeping& care;
  const Console& console;
  bool isJson;

  [[nodiscard]] std::string say(const std::string& key) const {
    return console.phrases().text(console.language(), key);
  }
  [[nodiscard]] std::string fill(const std::string& key, const Arguments& values) const {
    return console.phrases().fill(console.language(), key, values) + "\n";
  }
  [[nodiscard]] Exit tell(const std::string& text, Json json, Exit exit = Exit::done) const {
    Json document{{"format", "jindan-doctor"}, {"version", 1}, {"workspace", care.file()}};
    document.update(json);
    const std::string written = document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    const auto printed = isJson ? console.printJson(written) : console.print(text);
    return printed ? exit : console.fail(printed.error());
  }
};

Json contentJson(const BackupContent& content) {
  return {{"schema_version", content.version},
          {"companies", content.companies},
          {"visits", content.visits},
          {"answers", content.answers}};
}

Exit examine(const Practice& practice, const Result<void>& found) {
  const bool isPrivate = practice.care.isPrivate();
  if (found) {
    std::error_code error;
    const bool isThere = fs::exists(practice.care.file(), error);
    std::string text = practice.fill(isThere ? "doctor.whole" : "doctor.none", {{"file", practice.care.file()}});
    if (isThere && !isPrivate) text += practice.say("doctor.not_private") + "\n";
    return practice.tell(text, {{"state", isThere ? "whole" : "none"}, {"private", isPrivate}});
  }
  if (!practice.isJson) return failOfWorkspace(found.error(), practice.care, practice.console);
  const auto good = practice.care.lastGood();
  return practice.tell({},
                       {{"state", nameOf(found.error().code)},
                        {"detail", found.error().detail},
                        {"private", isPrivate},
                        {"last_good", good ? Json(good->backup.name) : Json(nullptr)}},
                       exitFor(found.error().code));
}

std::string stateOf(const Result<BackupContent>& content) {
  if (content) return "good";
  const ErrorCode code = content.error().code;
  if (code == ErrorCode::passwordNeeded || code == ErrorCode::passwordWrong) return "locked";
  return content.error().code == ErrorCode::databaseNewer ? "newer" : "damaged";
}

Exit list(const Practice& practice) {
  std::vector<std::vector<std::string>> rows{
      {practice.say("doctor.column.name"), practice.say("doctor.column.made"), practice.say("doctor.column.size"),
       practice.say("doctor.column.companies"), practice.say("doctor.column.state")}};
  Json json = Json::array();
  for (const Backup& backup : practice.care.backups()) {
    const auto content = practice.care.check(backup.name);
    const std::string state = stateOf(content);
    rows.push_back({backup.name, backup.madeAt, std::to_string(backup.bytes),
                    content ? std::to_string(content->companies) : "", practice.say("doctor." + state)});
    json.push_back({{"name", backup.name}, {"made_at", backup.madeAt}, {"bytes", backup.bytes}, {"state", state}});
    if (content) json.back().update(contentJson(*content));
  }
  const std::string text = rows.size() > 1 ? lineUp(rows) : practice.say("doctor.no_backups") + "\n";
  return practice.tell(text, {{"backups", std::move(json)}});
}

Exit restore(const Practice& practice, const std::string& name) {
  const auto restored = practice.care.restore(name);
  if (!restored) return practice.console.fail(restored.error());
  std::string text = practice.fill("doctor.restored", {{"name", name},
                                                       {"companies", std::to_string(restored->content.companies)},
                                                       {"answers", std::to_string(restored->content.answers)}});
  if (!restored->aside.empty()) text += practice.fill("doctor.aside", {{"path", restored->aside}});
  Json json{{"restored", name}, {"aside", restored->aside}};
  json.update(contentJson(restored->content));
  return practice.tell(text, std::move(json));
}

/// "out.jindan", "out-2.jindan" …
std::string numbered(const std::string& path, std::size_t number) {
  if (number == 1) return path;
  const fs::path given(path);
  const std::string name = given.stem().string() + "-" + std::to_string(number) + given.extension().string();
  return (given.parent_path() / name).string();
}

/// One case file a company, none of which may exist: a rescue overwrites nothing.
Result<std::vector<std::string>> writeCases(const app::VisitService& service, const std::string& out) {
  const auto count = service.workspace().companyCount();
  if (!count) return tl::unexpected(count.error());
  const auto companies = service.workspace().companies({{}, static_cast<int>(*count), 0});
  if (!companies) return tl::unexpected(companies.error());
  std::vector<std::string> written;
  for (const CompanyOverview& company : *companies) {
    const auto theCase = service.caseOf(company.record.id);
    if (!theCase) return tl::unexpected(theCase.error());
    const std::string path = numbered(out, written.size() + 1);
    std::error_code error;
    if (fs::exists(path, error)) return failure(ErrorCode::cannotWrite, path, systemReason(EEXIST));
    auto file = app::stageProven(path, app::writeCase(*theCase, service.engine().content().questionnaire));
    if (!file) return tl::unexpected(file.error());
    if (const auto committed = file->commit(); !committed) return tl::unexpected(committed.error());
    written.push_back(path);
  }
  return written;
}

/// A workspace of the readable rows, for as long as the cases are written from it.
class Scratch {
 public:
  explicit Scratch(std::string path) : path_(std::move(path)) {}
  ~Scratch() {
    for (const char* suffix : {"", "-wal", "-shm"}) {
      std::error_code error;
      fs::remove(path_ + suffix, error);
    }
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

Exit rescue(const Practice& practice, const std::string& out, const fs::path& data, const Clock& clock,
            const storage::FileLayer& layer) {
  const auto engine = app::Engine::open(data, app::cacheFolder());
  if (!engine) return practice.console.fail(engine.error());
  const Scratch scratch(out + ".rescue.sqlite");
  const auto rescued = practice.care.rescueTo(scratch.path());
  if (!rescued) return practice.console.fail(rescued.error());
  const auto workspace = storage::SqliteWorkspace::open(scratch.path(), data / "migrations", clock, layer);
  if (!workspace) return practice.console.fail(workspace.error());
  const app::VisitService service(*engine, **workspace, clock);
  const auto written = writeCases(service, out);
  if (!written) return practice.console.fail(written.error());
  std::string text = practice.fill("doctor.rescued", {{"companies", std::to_string(rescued->companies)},
                                                      {"visits", std::to_string(rescued->visits)},
                                                      {"answers", std::to_string(rescued->answers)},
                                                      {"unreadable", std::to_string(rescued->unreadable)}});
  if (written->empty()) text = practice.say("doctor.rescued_nothing") + "\n";
  for (const std::string& path : *written)
    text += practice.console.phrases().fill(practice.console.language(), "cli.written", {{"path", path}}) + "\n";
  return practice.tell(text,
                       {{"companies", rescued->companies},
                        {"visits", rescued->visits},
                        {"answers", rescued->answers},
                        {"unreadable", rescued->unreadable},
                        {"files", *written}},
                       written->empty() ? Exit::damagedDatabase : Exit::done);
}

}  // namespace

Exit runDoctor(const DoctorCommand& command, const WorkspaceAccess& access, const Console& console) {
  const auto folder = app::workspaceFolder();
  if (!folder) return console.fail(Error{ErrorCode::cannotRead, "HOME", {}, {}});
  const app::SystemClock clock;
  const fs::path file = *folder / "workspace.sqlite";
  storage::SqliteWorkspaceLock lock(file, clock);
  // Without its key a workspace is what any other damaged file is.
  const auto opened = unlock(lock, access.password);
  if (!opened && opened.error().code != ErrorCode::databaseDamaged) return failOfLock(opened.error(), console);
  const storage::SqliteSafekeeping care(file, access.data / "migrations", clock, lock.layer());
  const Practice practice{care, console, command.json};
  if (command.list) return list(practice);
  if (!command.restore.empty()) return restore(practice, command.restore);
  if (!command.rescue.empty()) return rescue(practice, command.rescue, access.data, clock, lock.layer());
  return examine(practice, opened ? care.examine() : opened);
}

}  // namespace jindan::cli
