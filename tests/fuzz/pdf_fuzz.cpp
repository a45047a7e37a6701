// SPDX-License-Identifier: Apache-2.0
// A PDF that says it is a report with a case in it.
#include "app/exchange/case_reader.h"
#include "app/exchange/pdf_attachment.h"
#include "fuzz/fuzz.h"

using namespace jindan;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto attached = app::attachedCase(fuzz::textOf(data, size), "report", "");
  if (!attached) return 0;
  static_cast<void>(app::readCase(*attached, "case", fuzz::packs().questionnaire, fuzz::packs().reference));
  return 0;
}
