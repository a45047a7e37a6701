// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "datacheck/source/byte_source.h"

namespace jindan::datacheck {

/// What all sheets of a workbook (Office Open XML, ECMA-376) share.
struct SharedParts {
  std::vector<std::string> strings;
  std::vector<bool> timeStyles;  ///< by cell format: whether it shows a number as a time
  bool since1904 = false;
};

struct SheetPlace {
  std::string name;
  std::string entry;  ///< of the archive
};

struct Workbook {
  std::string path;
  std::vector<SheetPlace> sheets;  ///< in their order, hidden ones too
  std::shared_ptr<const SharedParts> shared;
};

/// Whether a file is a zip archive, as workbooks are.
Result<bool> isArchive(const std::string& path);

/// Reads what is needed to read the sheets. Texts that the sheets share are held in memory, up to a bound.
Result<Workbook> openWorkbook(const std::string& path);

}  // namespace jindan::datacheck
