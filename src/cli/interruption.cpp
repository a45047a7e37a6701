// SPDX-License-Identifier: Apache-2.0
#include "cli/interruption.h"

#include <atomic>

namespace jindan::cli {

namespace {

std::atomic<int> noted{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may only touch what needs no lock");

void note(int signal) {
  noted.store(signal);
}

}  // namespace

Interruption::Interruption() {
  noted.store(0);
  struct sigaction action {};
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, &beforeInt_);
  sigaction(SIGTERM, &action, &beforeTerm_);
}

Interruption::~Interruption() {
  restore();
}

bool Interruption::isWanted() const {
  return noted.load() != 0;
}

void Interruption::obey() const {
  if (!isWanted()) return;
  restore();
  static_cast<void>(std::raise(noted.load()));
}

void Interruption::restore() const {
  sigaction(SIGINT, &beforeInt_, nullptr);
  sigaction(SIGTERM, &beforeTerm_, nullptr);
}

}  // namespace jindan::cli
