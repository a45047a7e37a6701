// SPDX-License-Identifier: Apache-2.0
#include "storage/backup_store.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <set>

#include "domain/workspace/backup_retention.h"
#include "storage/backup.h"
#include "storage/key_block.h"
#include "storage/page_seal.h"
#include "storage/private_file.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".sqlite";
constexpr std::size_t stampLength = 18;  // 2026-11-21T143205Z
constexpr std::size_t dateLength = 10;

std::string_view nameOf(BackupReason reason) {
  switch (reason) {
    case BackupReason::session:
      return "session";
    case BackupReason::update:
      return "update";
    case BackupReason::asked:
      return "asked";
  }
  return {};
}

std::optional<BackupReason> reasonIn(std::string_view name) {
  for (const BackupReason reason : {BackupReason::session, BackupReason::update, BackupReason::asked}) {
    if (name.starts_with(nameOf(reason))) return reason;
  }
  return std::nullopt;
}

/// Colons are not allowed in names on Windows.
std::string stampOf(Timestamp moment) {
  moment.erase(std::remove(moment.begin(), moment.end(), ':'), moment.end());
  return moment;
}

Timestamp momentOf(std::string_view stamp) {
  std::string moment(stamp);
  moment.insert(13, ":");  // after the hour
  moment.insert(16, ":");  // after the minute
  return moment;
}

bool isStamp(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-ddTddddddZ";
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool isDigit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == 'd' ? !isDigit : text[i] != shape[i]) return false;
  }
  return Date::fromIso(text.substr(0, dateLength)).has_value();
}

/// Nothing for a file that is no backup.
std::optional<Backup> backupNamed(const std::string& name) {
  if (name.size() <= stampLength || !name.ends_with(ending)) return std::nullopt;
  const std::string_view stamp = std::string_view(name).substr(0, stampLength);
  if (!isStamp(stamp) || name[stampLength] != '-') return std::nullopt;
  const auto reason = reasonIn(std::string_view(name).substr(stampLength + 1));
  if (!reason) return std::nullopt;
  return Backup{name, momentOf(stamp), *reason, 0};
}

/// The counters of changes in the header; a copy of the same content may differ in nothing else.
bool isCounter(std::uint64_t at) {
  constexpr std::uint64_t changes = 24;
  constexpr std::uint64_t validFor = 92;
  constexpr std::uint64_t libraryEnd = 100;
  return (at >= changes && at < changes + 4) || (at >= validFor && at < libraryEnd);
}

bool isSameBytes(Bytes one, Bytes other, std::uint64_t at, bool hasChecksum) {
  constexpr std::uint64_t firstPage = 4096;
  constexpr std::uint64_t checksum = 8;
  if (at > 0) return std::equal(one.begin(), one.end(), other.begin());
  for (std::size_t i = 0; i < one.size(); ++i) {
    const bool isOfChecksum = hasChecksum && i >= firstPage - checksum && i < firstPage;
    if (one[i] != other[i] && !isCounter(i) && !isOfChecksum) return false;
  }
  return true;
}

/// The next bytes of a backup, as the database has them.
bool readOn(std::ifstream& stream, std::span<unsigned char> bytes, std::uint64_t at, const FileLayer& layer) {
  if (!stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) return false;
  if (!layer.isEncrypted()) return true;
  for (std::size_t i = 0; i + sealedPage <= bytes.size(); i += sealedPage) {
    const auto number = static_cast<std::uint32_t>((at + i) / sealedPage + 1);
    if (!openPage(bytes.subspan(i).first<sealedPage>(), number, layer.key())) return false;
  }
  return bytes.size() % sealedPage == 0;
}

/// Both are finished copies of one workspace.
bool holdTheSame(const fs::path& one, const fs::path& other, const FileLayer& layer) {
  constexpr std::size_t atOnce = 1U << 20U;
  constexpr std::size_t reservedAt = 20;
  std::error_code error;
  const auto whole = fs::file_size(one, error);
  if (error || whole != fs::file_size(other, error) || error || whole < layer.front()) return false;
  const std::uint64_t size = whole - layer.front();
  std::ifstream first(one, std::ios::binary);
  std::ifstream second(other, std::ios::binary);
  first.seekg(static_cast<std::streamoff>(layer.front()));
  second.seekg(static_cast<std::streamoff>(layer.front()));
  std::vector<unsigned char> bytes(atOnce);
  std::vector<unsigned char> others(atOnce);
  for (std::uint64_t at = 0; at < size; at += atOnce) {
    const auto part = std::span(bytes).first(std::min<std::uint64_t>(atOnce, size - at));
    const auto otherPart = std::span(others).first(part.size());
    if (!readOn(first, part, at, layer) || !readOn(second, otherPart, at, layer)) return false;
    if (!isSameBytes(part, otherPart, at, bytes[reservedAt] != 0)) return false;
  }
  return true;
}

}  // namespace

BackupStore::BackupStore(const fs::path& workspaceFile, FileLayer layer)
    : folder_(workspaceFile.parent_path() / "backups"), layer_(std::move(layer)) {}

fs::path BackupStore::pathOf(const std::string& name) const {
  return folder_ / fs::path(std::u8string(name.begin(), name.end()));
}

std::vector<Backup> BackupStore::list() const {
  std::vector<Backup> found;
  std::error_code error;
  for (fs::directory_iterator entry(folder_, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    auto backup = backupNamed(utf8(entry->path().filename()));
    std::error_code unreadable;
    if (!backup || !entry->is_regular_file(unreadable)) continue;
    backup->bytes = entry->file_size(unreadable);
    found.push_back(std::move(*backup));
  }
  std::sort(found.begin(), found.end(),
            [](const Backup& a, const Backup& b) { return std::tie(a.madeAt, a.name) > std::tie(b.madeAt, b.name); });
  return found;
}

Result<BackupContent> BackupStore::check(const std::string& name, std::int64_t latestVersion) const {
  std::error_code error;
  // Only what the list shows: a name is never a way to another folder.
  if (!backupNamed(name) || name.find_first_of("/\\") != std::string::npos || !fs::exists(pathOf(name), error)) {
    return failure(ErrorCode::notFound, name);
  }
  return checkDatabase(pathOf(name), latestVersion, layer_);
}

std::string BackupStore::freeName(BackupReason reason, const Timestamp& now) const {
  const std::string base = stampOf(now) + "-" + std::string(nameOf(reason));
  std::string name = base + std::string(ending);
  std::error_code error;
  for (int i = 2; fs::exists(pathOf(name), error); ++i)
    name = base + "-" + std::to_string(i) + std::string(ending);
  return name;
}

Result<BackupOutcome> BackupStore::keep(SQLite::Database& source, BackupReason reason, const Timestamp& now) const {
  if (const auto folder = createPrivateFolder(folder_); !folder) return tl::unexpected(folder.error());
  tightenFolder(folder_, "");
  const auto before = list();
  const std::string name = freeName(reason, now);
  bool isNew = true;
  const auto isChanged = [&](const fs::path& copy) {
    isNew = before.empty() || !holdTheSame(copy, pathOf(before.front().name), layer_);
    return isNew;
  };
  const auto copied = backUp(source, pathOf(name), isChanged, layer_);
  if (!copied) return tl::unexpected(copied.error());
  BackupOutcome outcome;
  if (!isNew) return outcome;
  std::error_code error;
  outcome.made = Backup{name, now, reason, fs::file_size(pathOf(name), error)};
  dropSuperfluous(now, outcome);
  return outcome;
}

void BackupStore::dropSuperfluous(const Timestamp& now, BackupOutcome& outcome) const {
  auto backups = list();
  std::reverse(backups.begin(), backups.end());
  std::vector<DatedBackup> dated;
  for (const Backup& backup : backups)
    dated.push_back({*Date::fromIso(backup.madeAt.substr(0, dateLength)), true});
  std::set<std::size_t> whole;
  const auto today = Date::fromIso(std::string_view(now).substr(0, dateLength));
  if (!today) return;
  for (std::size_t i = 0; i < backups.size(); ++i) {
    const auto reliedOn = superfluousBackups(dated, *today)[i];
    if (!reliedOn) continue;
    const bool isWhole = whole.contains(*reliedOn) || checkDatabase(pathOf(backups[*reliedOn].name),
                                                                    std::numeric_limits<std::int64_t>::max(), layer_);
    if (isWhole) {
      whole.insert(*reliedOn);
      std::error_code error;
      if (fs::remove(pathOf(backups[i].name), error)) outcome.dropped.push_back(backups[i].name);
      continue;
    }
    // It no longer stands for others: look at the same one again.
    dated[*reliedOn].isUsable = false;
    outcome.unusable.push_back(backups[*reliedOn].name);
    --i;
  }
}

}  // namespace jindan::storage
