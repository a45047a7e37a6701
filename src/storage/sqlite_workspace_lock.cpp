// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite_workspace_lock.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "domain/types/password.h"
#include "storage/backup_store.h"
#include "storage/beside_files.h"
#include "storage/errors.h"
#include "storage/front_file.h"
#include "storage/kind_change.h"
#include "storage/open_database.h"
#include "storage/page_seal.h"
#include "storage/raw_file.h"
#include "storage/recovery_code.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

using Slot = KeyBlock::Slot;

/// How a workspace file begins; a lost one is judged by its newest backup.
struct Begin {
  bool isLocked = false;
  std::optional<KeyBlock> block;
};

Result<Begin> beginOf(const fs::path& file) {
  const auto front = readFront(file);
  if (!front) return tl::unexpected(front.error());
  if (headerOf(*front)) return Begin{};
  Begin begin{isLockedFront(*front), newestIn(*front)};
  if (begin.block) return begin;
  for (const fs::path& backup : filesBeside(file).backups) {
    const auto other = readFront(backup);
    if (!other || !isLockedFront(*other)) continue;
    begin.isLocked = true;
    begin.block = newestIn(*other);
    if (begin.block) break;
  }
  return begin;
}

/// No password opens it any more.
tl::unexpected<Error> keyLost(const fs::path& file) {
  return failure(ErrorCode::databaseDamaged, utf8(file), "key_lost");
}

Result<KeyBlock> blockOf(const fs::path& file) {
  auto begin = beginOf(file);
  if (!begin) return tl::unexpected(begin.error());
  if (!begin->isLocked) return failure(ErrorCode::usage, utf8(file), "no_password");
  if (!begin->block) return keyLost(file);
  return *begin->block;
}

/// Is every page of it behind this key?
bool isOfKey(const fs::path& file, const FileLayer& layer) {
  const RawFile raw(file);
  std::array<unsigned char, sealedPage> page{};
  return raw.ready() && raw.read(page, frontBytes) && isSealed(page, 1, layer.key());
}

Result<void> requireAlone(const fs::path& file) {
  RawFile raw(file, RawFile::Access::alone);
  if (const auto ready = raw.ready(); !ready) return ready;
  if (!raw.holdAlone()) return failure(ErrorCode::databaseBusy, utf8(file));
  return {};
}

Error about(Error error, const fs::path& file) {
  if (error.subject.empty()) error.subject = utf8(file);
  return error;
}

}  // namespace

SqliteWorkspaceLock::SqliteWorkspaceLock(fs::path file, const Clock& clock, PasswordCost cost)
    : file_(std::move(file)), clock_(clock), cost_(cost) {}

Result<WorkspaceLock::State> SqliteWorkspaceLock::state() const {
  if (layer_.isEncrypted()) return State::unlocked;
  const auto begin = beginOf(file_);
  if (!begin) return tl::unexpected(begin.error());
  if (begin->isLocked && !begin->block) return keyLost(file_);
  return begin->isLocked ? State::locked : State::open;
}

Result<FileLayer> SqliteWorkspaceLock::open(Slot slot, std::string_view secret) const {
  const auto block = blockOf(file_);
  if (!block) return tl::unexpected(block.error());
  auto key = block->open(slot, secret, utf8(file_));
  if (!key) return tl::unexpected(key.error());
  // Whoever has the layer already is told of what changes.
  if (layer_.isEncrypted() && layer_.block().identity() == block->identity()) {
    layer_.setBlock(*block);
    return layer_;
  }
  return FileLayer::encrypted(std::move(*key), *block);
}

/// Both copies are what they should be afterwards, if the file belongs to this key at all.
void SqliteWorkspaceLock::mendFront(const FileLayer& layer) const {
  const auto front = readFront(file_);
  if (!front || front->size() < frontBytes) return;
  const Front right = frontWith(layer.block());
  if (std::equal(right.begin(), right.end(), front->begin())) return;
  const auto present = newestIn(*front);
  const bool isOurs = present ? present->identity() == layer.block().identity() : isOfKey(file_, layer);
  // One that cannot be written now can be next time.
  if (isOurs) static_cast<void>(writeFront(file_, layer.block()));
}

Result<void> SqliteWorkspaceLock::unlock(std::string_view password) {
  const auto layer = open(Slot::password, password);
  if (!layer) return tl::unexpected(layer.error());
  mendFront(*layer);
  static_cast<void>(encryptRest(*layer));  // what a power cut kept from being done
  layer_ = *layer;
  return {};
}

Result<LockChange> SqliteWorkspaceLock::wrapAnew(const FileLayer& layer, Slot slot, std::string_view secret) {
  KeyBlock block = layer.block();
  if (const auto wrapped = block.wrap(slot, secret, layer.key(), cost_); !wrapped) {
    return tl::unexpected(about(wrapped.error(), file_));
  }
  block.renew();
  if (const auto written = writeFront(file_, block); !written) return tl::unexpected(written.error());
  layer.setBlock(block);
  layer_ = layer;
  return LockChange{{}, encryptRest(layer)};
}

Result<LockChange> SqliteWorkspaceLock::recover(std::string_view code, std::string_view password) {
  if (code.empty()) return failure(ErrorCode::passwordNeeded, utf8(file_));
  if (const auto fit = checkPassword(password, utf8(file_)); !fit) return tl::unexpected(fit.error());
  const std::string canonical = canonicalRecoveryCode(code);
  if (canonical.empty()) return failure(ErrorCode::passwordWrong, utf8(file_), "no recovery code");
  const auto layer = open(Slot::recovery, canonical);
  if (!layer) return tl::unexpected(layer.error());
  return wrapAnew(*layer, Slot::password, password);
}

Result<LockChange> SqliteWorkspaceLock::set(std::string_view password) {
  const auto present = state();
  if (!present) return tl::unexpected(present.error());
  if (*present != State::open) return failure(ErrorCode::usage, utf8(file_), "password_set");
  if (const auto fit = checkPassword(password, utf8(file_)); !fit) return tl::unexpected(fit.error());
  DataKey key = DataKey::random();
  KeyBlock block;
  LockChange change{newRecoveryCode(), {}};
  const auto wrapped = block.wrap(Slot::password, password, key, cost_).and_then([&] {
    return block.wrap(Slot::recovery, canonicalRecoveryCode(change.recoveryCode), key, cost_);
  });
  if (!wrapped) return tl::unexpected(about(wrapped.error(), file_));
  const FileLayer layer = FileLayer::encrypted(std::move(key), block);
  if (const auto changed = changeKind(file_, {}, layer); !changed) return tl::unexpected(changed.error());
  layer_ = layer;
  change.unreached = encryptRest(layer);
  return change;
}

Result<LockChange> SqliteWorkspaceLock::change(std::string_view present, std::string_view password) {
  if (const auto fit = checkPassword(password, utf8(file_)); !fit) return tl::unexpected(fit.error());
  const auto layer = open(Slot::password, present);
  if (!layer) return tl::unexpected(layer.error());
  return wrapAnew(*layer, Slot::password, password);
}

Result<LockChange> SqliteWorkspaceLock::renewCode(std::string_view present) {
  const auto layer = open(Slot::password, present);
  if (!layer) return tl::unexpected(layer.error());
  const std::string code = newRecoveryCode();
  auto change = wrapAnew(*layer, Slot::recovery, canonicalRecoveryCode(code));
  if (change) change->recoveryCode = code;
  return change;
}

Result<LockChange> SqliteWorkspaceLock::remove(std::string_view present) {
  const auto layer = open(Slot::password, present);
  if (!layer) return tl::unexpected(layer.error());
  if (const auto alone = requireAlone(file_); !alone) return tl::unexpected(alone.error());
  LockChange change;
  const BesideFiles beside = filesBeside(file_);
  // The workspace last: while it is encrypted, opening it encrypts again what was already done.
  for (const auto& files : {beside.backups, beside.setAside}) {
    for (const fs::path& file : files) {
      if (!changeKind(file, *layer, {})) change.unreached.push_back(utf8(file));
    }
  }
  if (const auto changed = changeKind(file_, *layer, {}); !changed) return tl::unexpected(changed.error());
  layer_ = {};
  return change;
}

/// Brings the files beside the workspace to its kind and its password; those that stay as they are.
std::vector<std::string> SqliteWorkspaceLock::encryptRest(const FileLayer& layer) const {
  removePlainDrafts(file_);
  const BesideFiles beside = filesBeside(file_);
  std::vector<std::string> unreached;
  std::vector<fs::path> damaged;
  const auto bring = [&](const fs::path& file) -> Result<void> {
    const auto front = readFront(file);
    if (!front) return tl::unexpected(front.error());
    if (!isLockedFront(*front)) return changeKind(file, {}, layer);
    const auto block = newestIn(*front);
    const bool isOlder =
        block && block->identity() == layer.block().identity() && block->generation() != layer.block().generation();
    return isOlder ? writeFront(file, layer.block()) : Result<void>();
  };
  for (const fs::path& file : beside.backups) {
    if (bring(file)) continue;
    if (isPlain(file)) {
      damaged.push_back(file);
    } else {
      unreached.push_back(utf8(file));
    }
  }
  for (const fs::path& file : beside.setAside) {
    if (const auto done = bring(file); !done) unreached.push_back(utf8(file));
  }
  const bool isReplaced = !damaged.empty() && hasNewBackup(layer);
  for (const fs::path& file : damaged) {
    std::error_code error;
    if (!isReplaced || !fs::remove(file, error)) unreached.push_back(utf8(file));
  }
  return unreached;
}

/// What a backup that could not be encrypted would stand for is in one that could.
bool SqliteWorkspaceLock::hasNewBackup(const FileLayer& layer) const {
  constexpr int busyTimeoutMilliseconds = 5000;
  const auto kept = guarded(utf8(file_), [&]() -> Result<BackupOutcome> {
    SQLite::Database source = openDatabase(file_, SQLite::OPEN_READWRITE, busyTimeoutMilliseconds, layer);
    return BackupStore(file_, layer).keep(source, BackupReason::asked, clock_.now());
  });
  if (!kept) return false;
  const auto backups = BackupStore(file_, layer).list();
  return !backups.empty() &&
         BackupStore(file_, layer).check(backups.front().name, std::numeric_limits<std::int64_t>::max()).has_value();
}

}  // namespace jindan::storage
