// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "datacheck/dialect/dialect.h"
#include "datacheck/source/file_source.h"
#include "datacheck/workbook/workbook.h"
#include "datacheck/workbook/xml_parser.h"

namespace jindan::datacheck {

/// The cells of a sheet as text parted by tabs, made row by row while the sheet is unpacked; the line of a row is its
/// number in the sheet. Times are written as ISO 8601 does.
class SheetSource final : public ByteSource {
 public:
  static Result<std::unique_ptr<SheetSource>> open(const Workbook& workbook, const SheetPlace& sheet);
  static Separators separators();

  Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] std::uint64_t consumed() const override { return entry_->consumed(); }
  Result<void> verify() override { return file_->unchanged(); }

 private:
  SheetSource(std::string path, std::unique_ptr<ZipEntry> entry, std::unique_ptr<FileSource> file,
              std::shared_ptr<const SharedParts> shared);
  void startElement(std::string_view name, const XmlAttributes& attributes);
  void endElement(std::string_view name);
  void startRow(const XmlAttributes& attributes);
  void startCell(const XmlAttributes& attributes);
  void endCell();
  void endRow();
  void write(std::string_view text);

  std::string path_;
  std::unique_ptr<ZipEntry> entry_;
  std::unique_ptr<FileSource> file_;
  std::shared_ptr<const SharedParts> shared_;
  XmlParser parser_;
  std::vector<char> piece_;
  std::string out_;
  std::size_t given_ = 0;
  bool ended_ = false;

  std::size_t width_ = 0;       ///< cells of every row, as the sheet or its first row says
  std::uint64_t row_ = 0;       ///< rows written so far
  std::size_t column_ = 0;      ///< cells of the row written so far
  std::size_t cellColumn_ = 0;  ///< where the open cell stands
  std::string type_, value_;
  std::size_t style_ = 0;
  bool inValue_ = false;
};

}  // namespace jindan::datacheck
