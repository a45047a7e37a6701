// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "app/engine/system_clock.h"
#include "app/exchange/secret.h"
#include "app/files/locations.h"
#include "cli/commands.h"
#include "cli/password_input.h"
#include "cli/workspace_failure.h"
#include "storage/sqlite_workspace_lock.h"

namespace jindan::cli {

namespace {

using Json = nlohmann::ordered_json;
using Task = LockCommand::Task;

Result<app::Secret> secretIn(const PasswordSource& source) {
  auto text = readPassword(source);
  if (!text) return tl::unexpected(text.error());
  return app::Secret(std::move(*text));
}

PasswordSource inFile(const std::string& file) {
  if (file.empty()) return {};
  return {file, false};
}

/// Which of the secrets a task needs is known to the command line already.
Result<LockChange> carryOut(const LockCommand& command, const PasswordSource& present, WorkspaceLock& lock) {
  const auto next = secretIn(inFile(command.newPasswordFile));
  if (!next) return tl::unexpected(next.error());
  if (command.task == Task::set) return lock.set(next->text());
  if (command.task == Task::recover) {
    const auto code = secretIn(inFile(command.recoveryCodeFile));
    if (!code) return tl::unexpected(code.error());
    return lock.recover(code->text(), next->text());
  }
  const auto given = secretIn(present);
  if (!given) return tl::unexpected(given.error());
  if (command.task == Task::change) return lock.change(given->text(), next->text());
  if (command.task == Task::remove) return lock.remove(given->text());
  return lock.renewCode(given->text());
}

std::string keyOf(Task task) {
  switch (task) {
    case Task::set:
      return "lock.set";
    case Task::remove:
      return "lock.removed";
    case Task::newCode:
      return "lock.new_code";
    default:
      return "lock.changed";
  }
}

Exit tell(const LockCommand& command, const LockChange& change, const Console& console) {
  const auto say = [&console](const std::string& key, const Arguments& values = {}) {
    return console.phrases().fill(console.language(), key, values) + "\n";
  };
  std::string text = say(keyOf(command.task));
  if (!change.recoveryCode.empty()) text += say("lock.code", {{"code", change.recoveryCode}});
  for (const std::string& path : change.unreached)
    text += say("lock.unreached", {{"path", path}});
  Json json{{"format", "jindan-lock"}, {"version", 1}, {"unreached", change.unreached}};
  if (!change.recoveryCode.empty()) json["recovery_code"] = change.recoveryCode;
  const auto printed = console.print(command.json ? json.dump(2) + "\n" : text);
  return printed ? Exit::done : console.fail(printed.error());
}

Exit tellState(const LockCommand& command, const WorkspaceLock& lock, const Console& console) {
  const auto state = lock.state();
  if (!state) return console.fail(state.error());
  const bool isLocked = *state != WorkspaceLock::State::open;
  const std::string text = console.phrases().text(console.language(), isLocked ? "lock.is_set" : "lock.is_open") + "\n";
  const Json json{{"format", "jindan-lock"}, {"version", 1}, {"locked", isLocked}};
  const auto printed = console.print(command.json ? json.dump(2) + "\n" : text);
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace

Exit runLock(const LockCommand& command, const WorkspaceAccess& access, const Console& console) {
  const auto folder = app::workspaceFolder();
  if (!folder) return console.fail(Error{ErrorCode::cannotRead, "HOME", {}, {}});
  const app::SystemClock clock;
  const std::filesystem::path file = *folder / "workspace.sqlite";
  std::error_code error;
  storage::SqliteWorkspaceLock lock(file, clock);
  if (command.task == Task::state) return tellState(command, lock, console);
  if (!std::filesystem::exists(file, error)) return console.fail(Error{ErrorCode::cannotRead, file.string(), {}, {}});
  const auto change = carryOut(command, access.password, lock);
  return change ? tell(command, *change, console) : failOfLock(change.error(), console);
}

}  // namespace jindan::cli
