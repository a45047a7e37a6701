// SPDX-License-Identifier: Apache-2.0
#include "datacheck/workbook/workbook.h"

#include <charconv>
#include <map>

#include "datacheck/source/file_source.h"
#include "datacheck/source/text_source.h"
#include "datacheck/workbook/excel_time.h"
#include "datacheck/workbook/xml_parser.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t mostSharedBytes = std::size_t{1} << 25;

int numberIn(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

struct SheetEntry {
  std::string name, relation;
};

Result<void> readSheetList(const std::string& path, std::vector<SheetEntry>& sheets, bool& since1904) {
  XmlHandlers handlers;
  handlers.onStart = [&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "sheet") sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"])});
    if (name == "workbookPr") since1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
  };
  return parseEntry(path, "xl/workbook.xml", std::move(handlers));
}

Result<std::map<std::string, std::string>> readRelations(const std::string& path) {
  std::map<std::string, std::string> targets;
  XmlHandlers handlers;
  handlers.onStart = [&targets](std::string_view name, const XmlAttributes& attributes) {
    if (name != "Relationship" || !attributes["Type"].ends_with("/worksheet")) return;
    std::string target(attributes["Target"]);
    target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
    targets[std::string(attributes["Id"])] = target;
  };
  auto read = parseEntry(path, "xl/_rels/workbook.xml.rels", std::move(handlers));
  if (!read) return tl::unexpected(read.error());
  return targets;
}

/// A part that need not be there.
Result<void> readOptional(const std::string& path, const std::string& entry, XmlHandlers handlers) {
  auto read = parseEntry(path, entry, std::move(handlers));
  if (!read && read.error().code == ErrorCode::notFound) return {};
  return read;
}

Result<void> readStrings(const std::string& path, SharedParts& shared) {
  std::size_t bytes = 0;
  bool inText = false, phonetic = false;
  XmlHandlers handlers;
  handlers.onStart = [&](std::string_view name, const XmlAttributes&) {
    if (name == "si") shared.strings.emplace_back();
    if (name == "rPh") phonetic = true;
    inText = name == "t" && !phonetic;
  };
  handlers.onEnd = [&](std::string_view name) {
    if (name == "rPh") phonetic = false;
    inText = false;
    if (name == "si") bytes += shared.strings.back().size() + sizeof(std::string);
  };
  handlers.onText = [&](std::string_view text) {
    if (inText && !shared.strings.empty() && bytes <= mostSharedBytes && shared.strings.back().size() < 1 << 16) {
      shared.strings.back() += text;
    }
  };
  auto read = readOptional(path, "xl/sharedStrings.xml", std::move(handlers));
  if (read && bytes > mostSharedBytes) {
    return badInput(path, {Fault{"", FaultCode::tooLarge, "sharedStrings", std::to_string(mostSharedBytes)}});
  }
  return read;
}

Result<void> readStyles(const std::string& path, SharedParts& shared) {
  std::map<int, std::string> codes;
  bool inCellFormats = false;
  XmlHandlers handlers;
  handlers.onStart = [&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "numFmt") codes[numberIn(attributes["numFmtId"])] = attributes["formatCode"];
    if (name == "cellXfs") inCellFormats = true;
    if (name != "xf" || !inCellFormats) return;
    const int id = numberIn(attributes["numFmtId"]);
    shared.timeStyles.push_back(isTimeFormat(id, codes[id]));
  };
  handlers.onEnd = [&](std::string_view name) {
    if (name == "cellXfs") inCellFormats = false;
  };
  return readOptional(path, "xl/styles.xml", std::move(handlers));
}

}  // namespace

Result<bool> isArchive(const std::string& path) {
  auto file = FileSource::open(path);
  if (!file) return tl::unexpected(file.error());
  char front[4] = {};
  const auto got = readFully(**file, front, sizeof front);
  if (!got) return tl::unexpected(got.error());
  return kindOf({front, *got}) == FileKind::zip;
}

Result<Workbook> openWorkbook(const std::string& path) {
  Workbook workbook;
  workbook.path = path;
  auto shared = std::make_shared<SharedParts>();
  std::vector<SheetEntry> sheets;
  auto listed = readSheetList(path, sheets, shared->since1904);
  if (!listed) {
    if (listed.error().code != ErrorCode::notFound) return tl::unexpected(listed.error());
    return badInput(path, {Fault{"", FaultCode::notATable, "", readableKinds}});
  }
  const auto targets = readRelations(path);
  if (!targets) return tl::unexpected(targets.error());
  for (const SheetEntry& sheet : sheets) {
    // A chart of its own is a sheet without cells.
    if (const auto target = targets->find(sheet.relation); target != targets->end()) {
      workbook.sheets.push_back({sheet.name, target->second});
    }
  }
  if (auto read = readStrings(path, *shared); !read) return tl::unexpected(read.error());
  if (auto read = readStyles(path, *shared); !read) return tl::unexpected(read.error());
  workbook.shared = std::move(shared);
  return workbook;
}

}  // namespace jindan::datacheck
