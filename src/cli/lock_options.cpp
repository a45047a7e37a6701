// SPDX-License-Identifier: Apache-2.0
#include "cli/lock_options.h"

#include <CLI/CLI.hpp>

namespace jindan::cli {

CLI::App* addLock(CLI::App& app, LockCommand& command, const std::function<std::string(std::string_view)>& say) {
  using Task = LockCommand::Task;
  CLI::App* lock = app.add_subcommand("lock", say("lock"));
  lock->require_subcommand(1);
  const auto add = [&](const char* name, const char* words, Task task) {
    CLI::App* added = lock->add_subcommand(name, say(words));
    added->add_flag("--json", command.json, say("lock_json"));
    added->callback([&command, task] { command.task = task; });
    return added;
  };
  const auto takesNew = [&](CLI::App* task) {
    task->add_option("--new-password-file", command.newPasswordFile, say("new_password_file"))->required();
  };
  add("state", "lock_state", Task::state);
  takesNew(add("set", "lock_set", Task::set));
  takesNew(add("change", "lock_change", Task::change));
  add("remove", "lock_remove", Task::remove);
  CLI::App* recover = add("recover", "lock_recover", Task::recover);
  recover->add_option("--recovery-code-file", command.recoveryCodeFile, say("recovery_code_file"))->required();
  takesNew(recover);
  add("new-code", "lock_new_code", Task::newCode);
  return lock;
}

}  // namespace jindan::cli
