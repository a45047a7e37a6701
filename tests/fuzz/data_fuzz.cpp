// SPDX-License-Identifier: Apache-2.0
// A data file of a company: text in any encoding and dialect, packed text, a workbook. The blocks in which it is read
// do not change what is found.
#include "datacheck/file_check.h"
#include "fuzz/fuzz.h"

using namespace jindan;

namespace {

Result<datacheck::CheckReport> check(const std::string& path, std::size_t blockBytes) {
  datacheck::CheckOptions options;
  options.threads = 1;
  options.blockBytes = blockBytes;
  return datacheck::checkFiles({{path}}, {}, options);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string path = fuzz::fileWith(fuzz::textOf(data, size), "data.csv");
  const auto whole = check(path, 0);
  const auto pieces = check(path, 777);
  fuzz::require(whole.has_value() == pieces.has_value(), "small blocks are read like large ones");
  if (whole) fuzz::require(whole->files.size() == pieces->files.size(), "small blocks give the same sheets");
  return 0;
}
