// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace jindan::ui {

/// What is to be done about the password of the workspace, for which the workspace has to be closed.
enum class LockTask {
  open,     ///< the password is asked for before anything is shown
  lockNow,  ///< close, forget the key, and ask for it
  set,
  change,
  newCode,
  remove,
};

}  // namespace jindan::ui
