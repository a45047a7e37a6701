// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_file.h"

#include <algorithm>

#include "app/exchange/case_format.h"
#include "app/exchange/case_reader.h"
#include "app/exchange/case_states.h"
#include "app/exchange/locked_file.h"
#include "app/exchange/pdf_attachment.h"
#include "content/json/document.h"
#include "content/json/node.h"

namespace jindan::app {

namespace {

constexpr std::size_t pieceBytes = 65'536;
constexpr std::size_t mostHeadBytes = 4'096;
constexpr std::int64_t mostCases = 10'000'000;

Error below(const std::string& pointer, Error error) {
  for (Fault& fault : error.faults)
    fault.pointer = pointer + fault.pointer;
  return error;
}

tl::unexpected<Error> tooLarge(const std::string& subject, const std::string& pointer, std::size_t most) {
  return badInput(subject, {content::longerThan(pointer, most)});
}

/// The same visit or check twice would be two records with one id.
std::optional<Fault> duplicateIn(const Case& theCase) {
  std::unordered_set<std::string> visits;
  std::unordered_set<std::string> checks;
  for (std::size_t v = 0; v < theCase.assessments.size(); ++v) {
    const Assessment& visit = theCase.assessments[v];
    const std::string place = "/assessments/" + std::to_string(v);
    if (!visits.insert(visit.id->value()).second)
      return Fault{place + "/id", FaultCode::duplicate, visit.id->value(), ""};
    for (std::size_t c = 0; c < visit.checks.size(); ++c) {
      const std::string& id = visit.checks[c].id.value();
      if (!checks.insert(id).second)
        return Fault{place + "/checks/" + std::to_string(c) + "/id", FaultCode::duplicate, id, ""};
    }
  }
  return std::nullopt;
}

Result<std::unique_ptr<ByteReader>> openBytes(const std::string& path, const Secret& password) {
  auto file = FileReader::open(path);
  if (!file) return tl::unexpected(file.error());
  std::string front(lockedMarkSize, '\0');
  const auto count = readFully(**file, front.data(), front.size());
  if (!count) return tl::unexpected(count.error());
  front.resize(*count);
  if (const auto begun = (*file)->rewind(); !begun) return tl::unexpected(begun.error());
  if (isLocked(front)) {
    auto unlocked = UnlockingReader::open(std::move(*file), path, password);
    if (!unlocked) return tl::unexpected(unlocked.error());
    return std::unique_ptr<ByteReader>(std::move(*unlocked));
  }
  if (!isPdf(front)) return std::unique_ptr<ByteReader>(std::move(*file));
  const auto report = content::readFile(path);
  if (!report) return tl::unexpected(report.error());
  auto inside = attachedCase(*report, path, password.text());
  if (!inside) return tl::unexpected(inside.error());
  return std::unique_ptr<ByteReader>(std::make_unique<TextReader>(std::move(*inside)));
}

}  // namespace

Result<CaseFile> CaseFile::open(const std::string& path, const content::Content& content, const Secret& password) {
  auto bytes = openBytes(path, password);
  if (!bytes) return tl::unexpected(bytes.error());
  CaseFile file(path, content, std::move(*bytes));
  if (const auto head = file.readHead(); !head) return tl::unexpected(head.error());
  return file;
}

/// A file of many says so in its first line; everything else is one case, which may be written over many lines.
Result<void> CaseFile::readHead() {
  std::string front(mostHeadBytes, '\0');
  const auto count = readFully(*bytes_, front.data(), front.size());
  if (!count) return tl::unexpected(count.error());
  front.resize(*count);
  if (const auto begun = bytes_->rewind(); !begun) return begun;
  const std::string line = front.substr(0, front.find('\n'));
  const auto head = content::parseDocument(line, path_, {mostHeadBytes});
  many_ = head && head->is_object() && head->contains(field::format) && (*head)[field::format] == casesFormat;
  if (!many_) return {};
  std::vector<Fault> faults;
  const content::Node root(*head, faults);
  const content::Node version = root[field::version];
  if (version.exists() && version.integer() != casesVersion) {
    version.fault(FaultCode::unknownVersion, version.describe(), std::to_string(casesVersion));
  }
  count_ = static_cast<std::size_t>(root[field::cases].integer(0, mostCases));
  if (!faults.empty()) return badInput(path_, std::move(faults));
  return rewind();
}

Result<void> CaseFile::rewind() {
  if (const auto begun = bytes_->rewind(); !begun) return begun;
  place_ = 0;
  used_ = 0;
  buffer_.clear();
  seen_.clear();
  if (!many_) return {};
  const auto head = nextLine(mostHeadBytes);
  if (!head) return tl::unexpected(head.error());
  return {};
}

std::string CaseFile::pointer() const {
  return many_ ? "/cases/" + std::to_string(place_) : std::string();
}

Result<std::optional<std::string>> CaseFile::nextLine(std::size_t most) {
  std::size_t looked = used_;
  while (true) {
    const std::size_t end = buffer_.find('\n', looked);
    if (end != std::string::npos && end - used_ <= most) {
      std::string line = buffer_.substr(used_, end - used_);
      used_ = end + 1;
      return line;
    }
    looked = buffer_.size();
    if (looked - used_ > most) return tooLarge(path_, pointer(), most);
    buffer_.erase(0, used_);
    looked -= used_;
    used_ = 0;
    buffer_.resize(looked + pieceBytes);
    const auto count = bytes_->read(buffer_.data() + looked, pieceBytes);
    buffer_.resize(looked + (count ? *count : 0));
    if (!count) return tl::unexpected(count.error());
    if (*count > 0) continue;
    if (buffer_.empty()) return std::optional<std::string>();
    used_ = buffer_.size();
    return buffer_;
  }
}

Result<std::string> CaseFile::everything() {
  std::string text;
  while (true) {
    const std::size_t have = text.size();
    text.resize(have + pieceBytes);
    const auto count = readFully(*bytes_, text.data() + have, pieceBytes);
    if (!count) return tl::unexpected(count.error());
    text.resize(have + *count);
    if (text.size() > mostCaseBytes) return tooLarge(path_, {}, mostCaseBytes);
    if (*count < pieceBytes) return text;
  }
}

Result<Case> CaseFile::parse(const std::string& text) {
  auto read = readCase(text, path_, content_->questionnaire, content_->reference);
  if (!read) return tl::unexpected(below(pointer(), read.error()));
  giveIds(*read, content_->questionnaire);
  if (auto fault = duplicateIn(*read))
    return tl::unexpected(below(pointer(), Error{ErrorCode::badInput, path_, {}, {*fault}}));
  if (many_ && !seen_.insert(read->company.id->value()).second) {
    return badInput(path_, {Fault{pointer() + "/company/id", FaultCode::duplicate, read->company.id->value(), ""}});
  }
  return read;
}

/// Nothing may be missing, and nothing may stand behind the last case.
Result<std::optional<Case>> CaseFile::atEnd() {
  if (!many_) return std::optional<Case>();
  const auto rest = nextLine(mostCaseBytes);
  if (!rest) return tl::unexpected(rest.error());
  if (*rest)
    return badInput(path_, {Fault{pointer(), FaultCode::inconsistent, "", "cases: " + std::to_string(count_)}});
  return std::optional<Case>();
}

Result<std::optional<Case>> CaseFile::next() {
  if (place_ == count_) return atEnd();
  std::string text;
  if (many_) {
    auto line = nextLine(mostCaseBytes);
    if (!line) return tl::unexpected(line.error());
    if (!*line) {
      return badInput(path_, {Fault{pointer(), FaultCode::missing, std::to_string(place_), std::to_string(count_)}});
    }
    text = std::move(**line);
  } else {
    auto whole = everything();
    if (!whole) return tl::unexpected(whole.error());
    text = std::move(*whole);
  }
  auto read = parse(text);
  if (!read) return tl::unexpected(read.error());
  ++place_;
  return std::optional<Case>(std::move(*read));
}

}  // namespace jindan::app
