// SPDX-License-Identifier: Apache-2.0
// A file that is locked with a password: nothing that was changed is ever given.
#include "app/exchange/locked_file.h"
#include "fuzz/fuzz.h"

using namespace jindan;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = std::make_unique<app::TextReader>(fuzz::textOf(data, size));
  const auto opened = app::UnlockingReader::open(std::move(bytes), "locked", app::Secret(std::string("seed")));
  if (!opened) return 0;
  std::string text(size, '\0');
  const auto read = app::readFully(**opened, text.data(), text.size());
  fuzz::require(read.has_value(), "what was proven can be read");
  fuzz::require(text.substr(0, *read) == "what was locked\n", "only the content that was locked is given");
  return 0;
}
