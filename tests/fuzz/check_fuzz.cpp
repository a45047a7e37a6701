// SPDX-License-Identifier: Apache-2.0
// A file check that is read back. What is accepted is written and read again without a change.
#include "app/filecheck/check_json.h"
#include "fuzz/fuzz.h"

using namespace jindan;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Questionnaire& questionnaire = fuzz::packs().questionnaire;
  const auto first = app::readCheck(fuzz::textOf(data, size), "check", questionnaire);
  if (!first) return 0;
  const std::string written = app::writeCheck(*first);
  const auto second = app::readCheck(written, "check", questionnaire);
  fuzz::require(second.has_value(), "a check that was written can be read");
  fuzz::require(app::writeCheck(*second) == written, "the same check gives the same bytes");
  return 0;
}
