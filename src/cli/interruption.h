// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>

namespace jindan::cli {

/// While it lives, Ctrl+C (and a request to end) does not end the program but is noted, so that what is being written
/// can be finished. Only one at a time.
class Interruption {
 public:
  Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
  ~Interruption();

  /// May be asked from any thread.
  [[nodiscard]] bool isWanted() const;
  /// Ends the program by the signal that was noted, so that whoever started it learns of it; returns when there was
  /// none.
  void obey() const;

 private:
  void restore() const;

  struct sigaction beforeInt_ {};
  struct sigaction beforeTerm_ {};
};

}  // namespace jindan::cli
