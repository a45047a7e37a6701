// SPDX-License-Identifier: Apache-2.0
#include "datacheck/workbook/sheet_source.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "datacheck/workbook/excel_time.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t pieceBytes = 4096;  ///< small, since a few bytes of XML can stand for thousands of empty cells
constexpr std::uint64_t mostRows = 1048576;
constexpr std::size_t longestCell = 1 << 16;

template <class Number>
Number numberIn(std::string_view text) {
  Number value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// "C12" is in column 2; 0 when there is no letter.
std::size_t columnOf(std::string_view reference) {
  std::size_t column = 0;
  for (const char c : reference) {
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    if (column > mostColumns) return mostColumns - 1;
  }
  return column == 0 ? 0 : column - 1;
}

}  // namespace

Separators SheetSource::separators() {
  Separators tabs;
  tabs.delimiter = '\t';
  return tabs;
}

SheetSource::SheetSource(std::string path, std::unique_ptr<ZipEntry> entry, std::unique_ptr<FileSource> file,
                         std::shared_ptr<const SharedParts> shared)
    : path_(std::move(path)),
      entry_(std::move(entry)),
      file_(std::move(file)),
      shared_(std::move(shared)),
      parser_({[this](std::string_view name, const XmlAttributes& a) { startElement(name, a); },
               [this](std::string_view name) { endElement(name); },
               [this](std::string_view text) {
                 if (inValue_ && value_.size() < longestCell) value_ += text;
               }}),
      piece_(pieceBytes) {}

Result<std::unique_ptr<SheetSource>> SheetSource::open(const Workbook& workbook, const SheetPlace& sheet) {
  auto file = FileSource::open(workbook.path);
  if (!file) return tl::unexpected(file.error());
  auto entry = ZipEntry::open(workbook.path, sheet.entry);
  if (!entry) return tl::unexpected(entry.error());
  return std::unique_ptr<SheetSource>(
      new SheetSource(workbook.path, std::move(*entry), std::move(*file), workbook.shared));
}

void SheetSource::startElement(std::string_view name, const XmlAttributes& attributes) {
  if (name == "dimension") {
    const std::string_view area = attributes["ref"];
    const std::size_t colon = area.find(':');
    if (colon != std::string_view::npos) width_ = columnOf(area.substr(colon + 1)) + 1;
  } else if (name == "row") {
    startRow(attributes);
  } else if (name == "c") {
    startCell(attributes);
  } else if (name == "v" || name == "t") {
    inValue_ = true;
  }
}

void SheetSource::endElement(std::string_view name) {
  if (name == "c") endCell();
  if (name == "row") endRow();
  inValue_ = false;
}

void SheetSource::startRow(const XmlAttributes& attributes) {
  const auto number = std::min(numberIn<std::uint64_t>(attributes["r"]), mostRows);
  // Rows that the sheet leaves out are empty lines.
  for (; row_ + 1 < number; ++row_)
    out_ += '\n';
  column_ = cellColumn_ = 0;
}

void SheetSource::startCell(const XmlAttributes& attributes) {
  const std::string_view reference = attributes["r"];
  cellColumn_ = reference.empty() ? column_ : columnOf(reference);
  type_ = attributes["t"];
  style_ = numberIn<std::size_t>(attributes["s"]);
  value_.clear();
}

void SheetSource::write(std::string_view text) {
  if (text.find_first_of("\t\"\r\n") == std::string_view::npos) {
    out_ += text;
    return;
  }
  out_ += '"';
  for (const char c : text) {
    out_ += c;
    if (c == '"') out_ += '"';
  }
  out_ += '"';
}

void SheetSource::endCell() {
  if (cellColumn_ < column_) return;  // a cell out of order
  if (cellColumn_ > 0) {
    const std::size_t written = std::max<std::size_t>(column_, 1);
    out_.append(cellColumn_ + 1 - written, '\t');
  }
  column_ = cellColumn_ + 1;
  if (type_ == "s") {
    const auto index = numberIn<std::size_t>(value_);
    if (index < shared_->strings.size()) write(shared_->strings[index]);
  } else if (type_ == "b") {
    write(value_ == "1" ? "TRUE" : "FALSE");
  } else if (type_.empty() || type_ == "n") {
    const bool isTime = style_ < shared_->timeStyles.size() && shared_->timeStyles[style_];
    const auto time = isTime ? timeOfSerial(value_, shared_->since1904) : std::nullopt;
    write(time ? *time : value_);
  } else {
    write(value_);
  }
}

void SheetSource::endRow() {
  if (column_ > 0) {
    width_ = std::max(width_, column_);
    out_.append(width_ - column_, '\t');
  }
  out_ += '\n';
  ++row_;
}

Result<std::size_t> SheetSource::read(char* to, std::size_t room) {
  while (given_ == out_.size() && !ended_) {
    out_.clear();
    given_ = 0;
    const auto got = entry_->read(piece_.data(), piece_.size());
    if (!got) return tl::unexpected(got.error());
    ended_ = *got == 0;
    if (!parser_.feed({piece_.data(), *got}, ended_)) {
      return badInput(path_, {Fault{"", FaultCode::damaged, "", ""}});
    }
  }
  const std::size_t count = std::min(room, out_.size() - given_);
  std::memcpy(to, out_.data() + given_, count);
  given_ += count;
  return count;
}

}  // namespace jindan::datacheck
