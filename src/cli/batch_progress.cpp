// SPDX-License-Identifier: Apache-2.0
#include "cli/batch_progress.h"

#include <unistd.h>

#include <cstdio>

#include "domain/wording/numbers.h"

namespace jindan::cli {

namespace {

constexpr std::size_t steps = 20;
constexpr auto often = std::chrono::milliseconds(100);

std::string count(std::size_t number) {
  return sayCount(static_cast<std::int64_t>(number));
}

}  // namespace

BatchProgress::BatchProgress(const Console& console, std::size_t total)
    : console_(console), total_(total), isTerminal_(::isatty(STDERR_FILENO) != 0) {}

void BatchProgress::advance() {
  const std::lock_guard lock(mutex_);
  const std::size_t before = done_++ * steps / total_;
  if (console_.jsonErrors()) return;
  const auto now = std::chrono::steady_clock::now();
  const bool isDue = isTerminal_ ? now - shown_ >= often : done_ * steps / total_ > before;
  if (!isDue && done_ < total_) return;
  shown_ = now;
  show();
}

void BatchProgress::show() {
  const std::chrono::duration<double> elapsed = shown_ - start_;
  const double rate = elapsed.count() > 0 ? static_cast<double>(done_) / elapsed.count() : 0.0;
  const std::string line =
      console_.phrases().fill(console_.language(), "batch.progress",
                              {{"done", count(done_)}, {"total", count(total_)}, {"rate", sayDecimal(rate, 1)}});
  // "Erase to the end of the line" clears what a longer line before left behind.
  static_cast<void>(std::fprintf(stderr, isTerminal_ ? "\r%s\033[K" : "%s\n", line.c_str()));
}

void BatchProgress::finish() {
  const std::lock_guard lock(mutex_);
  if (isTerminal_ && done_ > 0 && !console_.jsonErrors()) static_cast<void>(std::fputc('\n', stderr));
}

}  // namespace jindan::cli
