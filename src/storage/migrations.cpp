// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fstream>
#include <iterator>

#include "storage/errors.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t digits = 4;

/// The number in front of "_name.sql"; none when the file is not called so.
std::optional<int> numberOf(const std::string& name) {
  const bool shaped = name.size() > digits + 1 && name[digits] == '_' &&
                      std::all_of(name.begin(), name.begin() + digits,
                                  [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
  if (!shaped) return std::nullopt;
  int number = 0;
  std::from_chars(name.data(), name.data() + digits, number);
  return number;
}

std::vector<Fault> faultsOf(const std::vector<MigrationScript>& scripts) {
  std::vector<Fault> faults;
  if (scripts.empty()) faults.push_back({"", FaultCode::empty, "", "NNNN_name.sql"});
  int expected = 1;
  for (const MigrationScript& script : scripts) {
    if (script.number != expected) {
      faults.push_back(
          {"/" + script.name, FaultCode::inconsistent, std::to_string(script.number), std::to_string(expected)});
    }
    expected = script.number + 1;
  }
  return faults;
}

std::optional<std::string> readText(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  std::string text{std::istreambuf_iterator<char>(stream), {}};
  return stream.bad() ? std::nullopt : std::optional(std::move(text));
}

int versionOf(SQLite::Database& database) {
  return database.execAndGet("PRAGMA user_version").getInt();
}

void apply(SQLite::Database& database, const MigrationScript& script) {
  SQLite::Savepoint step(database, "step");
  database.exec(script.sql);
  if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep()) {
    throw SQLite::Exception(script.name + ": foreign_key_check");
  }
  database.exec("PRAGMA application_id = " + std::to_string(workspaceApplicationId));
  database.exec("PRAGMA user_version = " + std::to_string(script.number));
  step.release();
}

/// One after the other; when one fails those before it stay, and the failure is thrown.
void applyAll(SQLite::Database& database, SQLite::Transaction& whole, const std::vector<MigrationScript>& scripts,
              int version) {
  try {
    for (const MigrationScript& script : scripts) {
      if (script.number > version) apply(database, script);
    }
  } catch (const SQLite::Exception&) {
    whole.commit();
    throw;
  }
  whole.commit();
}

struct Present {
  int version = 0;
  bool empty = true;
};

/// Both at one moment: between two looks another program may have migrated.
Present presentOf(SQLite::Database& database) {
  SQLite::Transaction moment(database);
  Present present{versionOf(database), database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0};
  moment.commit();
  return present;
}

Migration migrateOrThrow(SQLite::Database& database, const std::vector<MigrationScript>& scripts,
                         const std::function<Result<void>()>& backupFirst) {
  const int latest = scripts.empty() ? 0 : scripts.back().number;
  const auto [found, empty] = presentOf(database);
  if (found > latest) return {MigrationOutcome::newerDatabase, std::nullopt};
  if (found == latest) return {MigrationOutcome::alreadyCurrent, std::nullopt};
  if (!empty) {
    if (const auto backup = backupFirst(); !backup) return {MigrationOutcome::failed, backup.error()};
  }
  // Scripts may have to build a table anew, which needs the keys off; it cannot be switched inside a transaction.
  database.exec("PRAGMA foreign_keys = OFF");
  // One lock for all of it: a second program waits, and then finds nothing left to do.
  SQLite::Transaction whole(database, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = versionOf(database);
  if (version == latest) return {MigrationOutcome::alreadyCurrent, std::nullopt};
  applyAll(database, whole, scripts, version);
  return {MigrationOutcome::migrated, std::nullopt};
}

}  // namespace

Result<std::vector<MigrationScript>> loadMigrations(const fs::path& folder) {
  std::vector<MigrationScript> scripts;
  std::vector<Fault> faults;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".sql") continue;
    const std::string name = utf8(entry.path().filename());
    const auto number = numberOf(name);
    auto sql = readText(entry.path());
    if (!sql) return failure(ErrorCode::cannotRead, utf8(entry.path()));
    if (number) scripts.push_back({*number, name, std::move(*sql)});
    if (!number) faults.push_back({"/" + name, FaultCode::notAllowed, name, "NNNN_name.sql"});
  }
  if (error) return failure(ErrorCode::cannotRead, utf8(folder), error.message());
  std::sort(scripts.begin(), scripts.end(),
            [](const auto& a, const auto& b) { return std::tie(a.number, a.name) < std::tie(b.number, b.name); });
  if (faults.empty()) faults = faultsOf(scripts);
  if (!faults.empty()) return badInput(utf8(folder), std::move(faults));
  return scripts;
}

Migration migrate(SQLite::Database& database, const std::vector<MigrationScript>& scripts,
                  const std::function<Result<void>()>& backupFirst) {
  try {
    return migrateOrThrow(database, scripts, backupFirst);
  } catch (const SQLite::Exception& exception) {
    return {MigrationOutcome::failed, toError(exception, database.getFilename())};
  }
}

}  // namespace jindan::storage
