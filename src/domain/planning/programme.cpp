// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/programme.h"

namespace jindan {

std::string_view nameOf(ProgrammeKind kind) {
  switch (kind) {
    case ProgrammeKind::grant:
      return "grant";
    case ProgrammeKind::voucher:
      return "voucher";
    case ProgrammeKind::service:
      return "service";
    case ProgrammeKind::loan:
      return "loan";
    case ProgrammeKind::fund:
      return "fund";
    case ProgrammeKind::announcement:
      return "announcement";
    case ProgrammeKind::startup:
      return "startup";
  }
  return {};
}

}  // namespace jindan
