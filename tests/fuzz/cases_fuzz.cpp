// SPDX-License-Identifier: Apache-2.0
// A file of many cases, and everything else that is opened as a case file.
#include "app/exchange/case_file.h"
#include "fuzz/fuzz.h"

using namespace jindan;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto file = app::CaseFile::open(fuzz::fileWith(fuzz::textOf(data, size), "cases.jindan"), fuzz::packs(), {});
  if (!file) return 0;
  std::size_t read = 0;
  for (auto next = file->next(); next && *next; next = file->next()) {
    fuzz::require(!(*next)->company.id->empty(), "every case has an id");
    fuzz::require(++read <= size, "the file ends");
  }
  return 0;
}
