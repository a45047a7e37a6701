// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/planning/use_case.h"
#include "domain/types/file_profile.h"

namespace jindan {

/// What the checked files hold.
struct CheckedData {
  std::span<const FileProfile> files;
  std::span<const LinkProfile> links;
};

/// Is one of the words in the column's name? A word of Latin letters must stand at the beginning of a part of the name
/// ("temp" in "mold_temp" and "MoldTemp2", not in "attempt"); one of three letters or fewer must be the whole part
/// ("lot", not "lottery"). Korean words may stand anywhere. Blanks, hyphens and full stops of a name count as "_".
[[nodiscard]] bool nameHasWord(std::string_view columnName, std::span<const std::string> words);

/// The columns of the file that hold the signal: named so, not constant, with numbers where the signal needs them.
[[nodiscard]] std::vector<const ColumnProfile*> columnsWith(const FileProfile& file, const Signal& signal);

/// How far a file, or two, got towards a requirement. For a signal the measure is the usual step in seconds, where the
/// file has one; for the others it is in the unit of Requirement::amount.
struct Measure {
  double value = 0;
  bool known = false;  ///< false: the thing is there, but not often enough, or its amount cannot be told
  bool isEnough = false;
  std::string file;
  std::string column;
};

/// The best that the files show about a requirement; nothing when none of them speaks of it. More files never give a
/// worse measure.
[[nodiscard]] std::optional<Measure> measureInFiles(const Requirement& requirement, const UseCasePack& pack,
                                                    const CheckedData& data);

}  // namespace jindan
