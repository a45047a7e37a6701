// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace jindan::cli {

/// Where a password is read from; never from the command line, where every user of the machine could see it.
struct PasswordSource {
  std::optional<std::string> file;
  bool isStdin = false;
};

/// The password of the workspace.
struct LockCommand {
  enum class Task { state, set, change, remove, recover, newCode };
  Task task = Task::state;
  std::string newPasswordFile;
  std::string recoveryCodeFile;
  bool json = false;
};

/// Adds "lock" with its tasks to the command line; `command` is filled while that is read. `say` gives the words for a
/// name.
CLI::App* addLock(CLI::App& app, LockCommand& command, const std::function<std::string(std::string_view)>& say);

}  // namespace jindan::cli
