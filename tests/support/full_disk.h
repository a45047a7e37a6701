// SPDX-License-Identifier: Apache-2.0
#pragma once

#if defined(__unix__)

#include <sys/resource.h>

#include <csignal>
#include <stdexcept>

namespace jindan::test {

/// While it lives no file of this process grows beyond so many bytes, as on a disk without room.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes = 0) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    if (getrlimit(RLIMIT_FSIZE, &usual_) != 0) throw std::runtime_error("getrlimit");
    const rlimit tight{bytes, usual_.rlim_max};
    if (setrlimit(RLIMIT_FSIZE, &tight) != 0) throw std::runtime_error("setrlimit");
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &usual_);
    std::signal(SIGXFSZ, handler_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit usual_{};
  void (*handler_)(int);
};

}  // namespace jindan::test

#endif
