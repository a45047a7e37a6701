// SPDX-License-Identifier: Apache-2.0
#include "cli/workspace_failure.h"

#include <cstdio>

namespace jindan::cli {

std::string lastGoodLine(const Safekeeping& care, const Console& console) {
  const auto good = care.lastGood();
  if (!good) return console.phrases().text(console.language(), "doctor.no_backups") + "\n";
  return console.phrases().fill(console.language(), "doctor.last_good",
                                {{"date", good->backup.madeAt},
                                 {"companies", std::to_string(good->content->companies)},
                                 {"name", good->backup.name}}) +
         "\n";
}

Exit failOfWorkspace(const Error& error, const Safekeeping& care, const Console& console) {
  const Exit exit = console.fail(error);
  if (error.code != ErrorCode::databaseDamaged || console.jsonErrors()) return exit;
  static_cast<void>(std::fputs(lastGoodLine(care, console).c_str(), stderr));
  return exit;
}

Exit failOfLock(const Error& error, const Console& console) {
  const Exit exit = console.fail(error);
  if (error.code != ErrorCode::passwordNeeded || console.jsonErrors()) return exit;
  const std::string hint = console.phrases().text(console.language(), "lock.hint") + "\n";
  static_cast<void>(std::fputs(hint.c_str(), stderr));
  return exit;
}

}  // namespace jindan::cli
