// SPDX-License-Identifier: Apache-2.0
// Packs: a programme file that a user imports, with its schema, and the packs that come with the program.
#include "content/json/document.h"
#include "content/packs/action_pack.h"
#include "content/packs/money_pack.h"
#include "content/packs/programme_pack.h"
#include "content/packs/questionnaire_pack.h"
#include "content/packs/use_case_pack.h"
#include "content/programme_file.h"
#include "fuzz/fuzz.h"

using namespace jindan;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::textOf(data, size);
  const content::Content& content = fuzz::packs();
  static_cast<void>(content::readProgrammeFile(text, "pack", fuzz::dataFolder, content));
  const auto document = content::parseDocument(text, "pack");
  if (!document) return 0;
  std::vector<Fault> faults;
  static_cast<void>(content::readQuestionnaire(*document, faults));
  static_cast<void>(content::readProgrammes(*document, faults));
  static_cast<void>(content::readActions(*document, content.questionnaire, content.programmes, faults));
  static_cast<void>(content::readMoneyRules(*document, content.questionnaire, faults));
  static_cast<void>(content::readPlanningRules(*document, faults));
  static_cast<void>(content::readUseCases(*document, content.questionnaire, content.reference, faults));
  return 0;
}
