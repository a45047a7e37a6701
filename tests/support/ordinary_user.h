// SPDX-License-Identifier: Apache-2.0
#pragma once

#if defined(__linux__)

#include <sys/fsuid.h>
#include <unistd.h>

namespace jindan::test {

/// While it lives, this thread meets files with the rights of somebody without any; whoever runs the tests as
/// administrator would be let through everywhere.
class OrdinaryUser {
 public:
  OrdinaryUser() {
    if (::geteuid() == 0) ::setfsuid(nobody);
  }
  ~OrdinaryUser() { ::setfsuid(::geteuid()); }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

 private:
  static constexpr uid_t nobody = 65'534;
};

}  // namespace jindan::test

#endif
