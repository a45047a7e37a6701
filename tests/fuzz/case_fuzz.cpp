// SPDX-License-Identifier: Apache-2.0
// A case file from somebody else. What is accepted is written and read again without a change.
#include "app/exchange/case_reader.h"
#include "app/exchange/case_writer.h"
#include "fuzz/fuzz.h"

using namespace jindan;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto& content = fuzz::packs();
  const auto first = app::readCase(fuzz::textOf(data, size), "case", content.questionnaire, content.reference);
  if (!first) return 0;
  const std::string written = app::caseJson(*first, content.questionnaire).dump();
  const auto second = app::readCase(written, "case", content.questionnaire, content.reference);
  fuzz::require(second.has_value(), "a case that was written can be read");
  fuzz::require(app::caseJson(*second, content.questionnaire).dump() == written, "the same case gives the same bytes");
  return 0;
}
