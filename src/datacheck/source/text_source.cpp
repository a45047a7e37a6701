// SPDX-License-Identifier: Apache-2.0
#include "datacheck/source/text_source.h"

#include <algorithm>
#include <cstring>

#include "datacheck/source/decoding_source.h"
#include "datacheck/source/encoding.h"
#include "datacheck/source/file_source.h"
#include "datacheck/source/gzip_source.h"

namespace jindan::datacheck {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t frontBytes = 1 << 18;

struct Front {
  std::string bytes;
  std::unique_ptr<ByteSource> source;  ///< delivers them again
};

Result<Front> lookAhead(std::unique_ptr<ByteSource> source, std::size_t count) {
  std::string front(count, '\0');
  const auto got = readFully(*source, front.data(), count);
  if (!got) return tl::unexpected(got.error());
  front.resize(*got);
  return Front{front, std::make_unique<ReplayedSource>(front, std::move(source))};
}

}  // namespace

FileKind kindOf(std::string_view front) {
  if (front.starts_with("\x1F\x8B"sv)) return FileKind::gzip;
  if (front.starts_with("PK\x03\x04"sv) || front.starts_with("PK\x05\x06"sv)) return FileKind::zip;
  if (front.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return FileKind::oldWorkbook;
  for (const std::string_view magic :
       {"%PDF-"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "7z\xBC\xAF"sv, "Rar!"sv, "PAR1"sv, "SQLite format 3"sv,
        "\x7F"
        "ELF"sv,
        "\x28\xB5\x2F\xFD"sv, "BZh"sv}) {
    if (front.starts_with(magic)) return FileKind::foreign;
  }
  return FileKind::text;
}

Result<std::size_t> ReplayedSource::read(char* to, std::size_t room) {
  if (used_ == front_.size()) return rest_->read(to, room);
  const std::size_t count = std::min(room, front_.size() - used_);
  std::memcpy(to, front_.data() + used_, count);
  used_ += count;
  if (used_ == front_.size()) {
    std::string().swap(front_);
    used_ = 0;
  }
  return count;
}

Result<TextSource> openText(const std::string& path) {
  auto file = FileSource::open(path);
  if (!file) return tl::unexpected(file.error());
  TextSource text;
  text.size = (*file)->size();
  if (text.size == 0) return badInput(path, {Fault{"", FaultCode::empty, "", ""}});
  auto front = lookAhead(std::move(*file), frontBytes);
  if (!front) return tl::unexpected(front.error());
  if (kindOf(front->bytes) == FileKind::gzip) {
    front = lookAhead(std::make_unique<GzipSource>(path, std::move(front->source)), frontBytes);
    if (!front) return tl::unexpected(front.error());
    if (front->bytes.empty()) return badInput(path, {Fault{"", FaultCode::empty, "", ""}});
  }
  if (kindOf(front->bytes) != FileKind::text) {
    const bool workbook = kindOf(front->bytes) == FileKind::oldWorkbook;
    return badInput(path, {Fault{"", workbook ? FaultCode::oldWorkbook : FaultCode::notATable, "", readableKinds}});
  }
  const auto encoding = encodingOf(front->bytes);
  if (!encoding) return badInput(path, {Fault{"", FaultCode::notATable, "", readableKinds}});
  text.encoding = encoding->name;
  char mark[4];
  if (const auto skipped = readFully(*front->source, mark, encoding->markBytes); !skipped) {
    return tl::unexpected(skipped.error());
  }
  if (encoding->name == "UTF-8") {
    text.bytes = std::move(front->source);
    return text;
  }
  auto decoded = DecodingSource::make(path, std::move(front->source), encoding->name);
  if (!decoded) return tl::unexpected(decoded.error());
  text.bytes = std::move(*decoded);
  return text;
}

}  // namespace jindan::datacheck
