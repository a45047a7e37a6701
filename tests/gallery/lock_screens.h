// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "ui/shell/lock_window.h"

namespace jindan::gallery {

/// The window of the password at one of its steps.
struct LockScreen {
  const char* name;
  ui::LockTask task;
  /// The way from the first step to this one.
  void (*go)(ui::LockWindow& window);
};

[[nodiscard]] const std::vector<LockScreen>& lockScreens();

/// A window on a lock that takes any password but an empty one and "wrong".
class LockStage {
 public:
  LockStage(ui::Appearance& look, ui::LockTask task);
  ~LockStage();
  [[nodiscard]] ui::LockWindow& window() { return *window_; }

 private:
  class ShownLock;
  std::unique_ptr<ShownLock> lock_;
  std::unique_ptr<viewmodels::WorkspacePassword> password_;
  std::unique_ptr<ui::LockWindow> window_;
};

}  // namespace jindan::gallery
