// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/benchmark/segment.h"
#include "domain/types/language.h"
#include "domain/types/won.h"

namespace jindan {

/// What a programme gives; only some of it is money that need not be paid back.
enum class ProgrammeKind {
  grant,         ///< part of the cost
  voucher,       ///< to be spent with registered suppliers
  service,       ///< advice, training, data or computing without money
  loan,          ///< to be paid back
  fund,          ///< investment
  announcement,  ///< a plan of the government; nothing to apply for yet
  startup,       ///< for young companies only
};
[[nodiscard]] std::string_view nameOf(ProgrammeKind kind);

/// A public support programme as announced; texts that the source does not give are empty.
struct Programme {
  std::string id;
  LocalizedText name;
  LocalizedText operatedBy;
  std::vector<std::string> pillars;
  LocalizedText pays;
  LocalizedText eligibility;
  LocalizedText applicationWindow;
  LocalizedText amountNote;  ///< must stand beside the amount: not every amount is a grant
  std::optional<Won> maxAmount;
  std::optional<double> governmentSharePercent;
  std::string url;
  std::string sourceDate;  ///< YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown
  LocalizedText note;
  LocalizedText shareNote;  ///< how the own share is set, where it is not one figure
  LocalizedText duration;
  ProgrammeKind kind = ProgrammeKind::grant;
  std::vector<SizeClass> sizes;          ///< companies it is for; all when empty
  bool prefersOutsideCapital = false;    ///< better terms or more places outside the capital region
  std::vector<std::string> actions;      ///< steps it may help to pay, beside those that name it themselves
  std::vector<IndustryCode> industries;  ///< companies it is for; all when empty
  std::vector<RegionCode> regions;       ///< as above
  std::optional<Won> budget;             ///< of the whole programme
  LocalizedText scale;                   ///< how many are helped
  std::string confidence;                ///< where it was read: primary, press_report, …
};

/// What a pack of programmes says of itself; title and date may be empty.
struct ProgrammePackFacts {
  std::string id;  ///< e.g. kr-programmes-2026.1
  LocalizedText title;
  std::string date;  ///< when it was put together: YYYY, YYYY-MM or YYYY-MM-DD
  bool operator==(const ProgrammePackFacts&) const = default;
};

struct ProgrammePack {
  ProgrammePackFacts facts;
  std::vector<Programme> programmes;
};

}  // namespace jindan
