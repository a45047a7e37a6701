// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/types/result.h"

namespace jindan {

/// What came of setting, changing or removing the password of a workspace.
struct LockChange {
  std::string recoveryCode;            ///< to be shown once; empty when the present one goes on
  std::vector<std::string> unreached;  ///< files beside the workspace that are as they were before
};

/// The password of the workspace. With one, the workspace and its backups are encrypted as a whole, and nothing of them
/// can be read before it is given. All of it takes up to a second or, where files are built anew, longer. Setting a
/// second password is `usage`, and so is anything else that is done about one where there is none.
class WorkspaceLock {
 public:
  enum class State {
    open,      ///< there is no password
    locked,    ///< the password or the recovery code has to be given first
    unlocked,  ///< it was given
  };

  virtual ~WorkspaceLock() = default;

  /// `databaseDamaged` when it is locked and neither the file nor a backup holds its key any more.
  [[nodiscard]] virtual Result<State> state() const = 0;
  /// `passwordNeeded`, `passwordWrong`.
  [[nodiscard]] virtual Result<void> unlock(std::string_view password) = 0;
  /// Opens it with the recovery code and sets a new password; the code stays as it is.
  [[nodiscard]] virtual Result<LockChange> recover(std::string_view code, std::string_view password) = 0;
  /// Encrypts a workspace without a password, with its backups. `databaseBusy` while it is open anywhere. On return it
  /// is unlocked.
  [[nodiscard]] virtual Result<LockChange> set(std::string_view password) = 0;
  [[nodiscard]] virtual Result<LockChange> change(std::string_view present, std::string_view password) = 0;
  /// Another recovery code; the present one no longer opens anything.
  [[nodiscard]] virtual Result<LockChange> renewCode(std::string_view present) = 0;
  /// Everything is in plain again. `databaseBusy` while it is open anywhere.
  [[nodiscard]] virtual Result<LockChange> remove(std::string_view present) = 0;
  /// Forgets the key; whoever still uses it keeps it until then.
  virtual void forget() = 0;
};

}  // namespace jindan
