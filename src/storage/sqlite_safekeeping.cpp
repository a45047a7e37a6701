// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite_safekeeping.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "storage/backup.h"
#include "storage/backup_store.h"
#include "storage/database_stamp.h"
#include "storage/durable_move.h"
#include "storage/errors.h"
#include "storage/front_file.h"
#include "storage/key_block.h"
#include "storage/migrations.h"
#include "storage/open_database.h"
#include "storage/private_file.h"
#include "storage/rescue.h"
#include "storage/set_aside.h"
#include "storage/utf8.h"
#include "storage/uuid.h"
#include "storage/workspace_file.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr int busyTimeoutMilliseconds = 5000;
constexpr int allPages = -1;

SQLite::Database openLive(const fs::path& file, const FileLayer& layer) {
  SQLite::Database database = openDatabase(file, SQLite::OPEN_READWRITE, busyTimeoutMilliseconds, layer);
  database.exec("PRAGMA synchronous = FULL");
  return database;
}

/// A file of our own on its way, gone with its journals when it was not put in place.
class Draft {
 public:
  explicit Draft(fs::path path) : path_(std::move(path)) {}
  ~Draft() {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
      std::error_code error;
      fs::remove(fs::path(path_) += suffix, error);
    }
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

void step(SQLite::Backup& backup, int pages, int expected) {
  const int code = backup.executeStep(pages);
  if (code != expected) throw SQLite::Exception("backup", code);
}

}  // namespace

SqliteSafekeeping::SqliteSafekeeping(fs::path file, fs::path migrationsFolder, const Clock& clock, FileLayer layer)
    : file_(std::move(file)), migrations_(std::move(migrationsFolder)), clock_(clock), layer_(std::move(layer)) {}

std::string SqliteSafekeeping::file() const {
  return utf8(file_);
}

bool SqliteSafekeeping::isPrivate() const {
  return isPrivateFolder(file_.parent_path());
}

Result<void> SqliteSafekeeping::examine() const {
  return examineWorkspaceFile(file_, migrations_, layer_);
}

std::vector<Backup> SqliteSafekeeping::backups() const {
  return BackupStore(file_, layer_).list();
}

Result<BackupContent> SqliteSafekeeping::check(const std::string& name) const {
  const auto scripts = loadMigrations(migrations_);
  if (!scripts) return tl::unexpected(scripts.error());
  return BackupStore(file_, layer_).check(name, scripts->back().number);
}

Result<BackupOutcome> SqliteSafekeeping::backUp(BackupReason reason) const {
  if (const auto kind = requireKind(file_, layer_); !kind) return tl::unexpected(kind.error());
  return guarded(file(), [&]() -> Result<BackupOutcome> {
    SQLite::Database source = openLive(file_, layer_);
    return BackupStore(file_, layer_).keep(source, reason, clock_.now());
  });
}

fs::path SqliteSafekeeping::draft() const {
  return file_.parent_path() / (utf8(file_.filename()) + "." + newUuid().value() + ".part");
}

/// The backup as the present program would have it, beside the workspace.
Result<void> SqliteSafekeeping::prepare(const std::string& name, const fs::path& draft) const {
  if (const auto content = check(name); !content) return tl::unexpected(content.error());
  if (const auto made = createPrivateFile(draft); !made) return made;
  std::error_code error;
  fs::copy_file(BackupStore(file_, layer_).pathOf(name), draft, fs::copy_options::overwrite_existing, error);
  if (error) return failure(ErrorCode::cannotWrite, utf8(draft), error.message());
  // The password is that of today, not that of the backup.
  if (layer_.isEncrypted()) {
    if (const auto renewed = writeFront(draft, layer_.block()); !renewed) return renewed;
  }
  const auto opened = openOwnCopy(draft, migrations_, layer_);  // closing it empties its journal into it
  if (!opened) return tl::unexpected(opened.error());
  return {};
}

/// One transaction on the living file: whoever has it open sees the former content or the restored one. The first page
/// takes the lock of the writers, so that nobody adds anything between the copy that is kept and the change.
Result<std::string> SqliteSafekeeping::pourInto(const fs::path& draft) const {
  const auto aside = placeAside(file_, clock_.now());
  if (!aside) return tl::unexpected(aside.error());
  // As every window opens it: of the present version, writing ahead, so that it can be read while it is written.
  auto live = openWorkspaceFile(file_, migrations_, clock_.now(), layer_);
  if (!live) return tl::unexpected(live.error());
  return guarded(file(), [&]() -> Result<std::string> {
    SQLite::Database source = openDatabase(draft, SQLite::OPEN_READWRITE, 0, layer_);
    SQLite::Backup backup(live->database(), source);
    step(backup, 1, SQLITE_OK);
    SQLite::Database former = openLive(file_, layer_);
    if (const auto kept = storage::backUp(former, *aside, {}, layer_); !kept) return tl::unexpected(kept.error());
    step(backup, allPages, SQLITE_DONE);
    return utf8(*aside);
  });
}

/// For a workspace that is not there or cannot be read.
Result<std::string> SqliteSafekeeping::putInPlace(const fs::path& draft) const {
  const auto aside = setAside(file_, clock_.now());
  if (!aside) return tl::unexpected(aside.error());
  if (const auto moved = moveDurably(draft, file_); !moved) return tl::unexpected(moved.error());
  return utf8(*aside);
}

Result<Replaced> SqliteSafekeeping::restore(const std::string& name) const {
  const auto present = examine();
  std::error_code error;
  const bool isThere = fs::exists(file_, error);
  if (!present && present.error().code != ErrorCode::databaseDamaged) return tl::unexpected(present.error());
  const Draft restored(draft());
  if (const auto ready = prepare(name, restored.path()); !ready) return tl::unexpected(ready.error());
  const auto aside = present && isThere ? pourInto(restored.path()) : putInPlace(restored.path());
  if (!aside) return tl::unexpected(aside.error());
  const auto content = check(name);
  if (!content) return tl::unexpected(content.error());
  return Replaced{*aside, *content};
}

Result<Replaced> SqliteSafekeeping::startEmpty() const {
  const Draft empty(draft());
  if (const auto made = openOwnCopy(empty.path(), migrations_, layer_); !made) return tl::unexpected(made.error());
  const auto aside = putInPlace(empty.path());
  if (!aside) return tl::unexpected(aside.error());
  return Replaced{*aside, {}};
}

Result<Rescued> SqliteSafekeeping::rescueTo(const std::string& target) const {
  const auto good = lastGood();
  const fs::path path(std::u8string(target.begin(), target.end()));
  // Without a backup a workspace without content has the same first page, as long as it grew the usual way.
  const Draft model(draft());
  if (!good) {
    if (const auto made = openOwnCopy(model.path(), migrations_, layer_); !made) return tl::unexpected(made.error());
  }
  return rescueRows(file_, path, good ? BackupStore(file_, layer_).pathOf(good->backup.name) : model.path(),
                    migrations_, layer_);
}

Result<Rescued> SqliteSafekeeping::rescue() const {
  const Draft readable(draft());
  auto rescued = rescueTo(utf8(readable.path()));
  if (!rescued) return rescued;
  const auto aside = putInPlace(readable.path());
  if (!aside) return tl::unexpected(aside.error());
  rescued->aside = *aside;
  return rescued;
}

}  // namespace jindan::storage
