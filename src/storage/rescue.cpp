// SPDX-License-Identifier: Apache-2.0
#include "storage/rescue.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <set>
#include <utility>

#include "storage/errors.h"
#include "storage/open_database.h"
#include "storage/rescue_copy.h"
#include "storage/utf8.h"
#include "storage/workspace_file.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

std::set<std::string> columnsOf(SQLite::Database& database, const std::string& table) {
  SQLite::Statement rows(database, "SELECT name FROM pragma_table_info(?)");
  rows.bind(1, table);
  std::set<std::string> columns;
  while (rows.executeStep())
    columns.insert(rows.getColumn(0).getString());
  return columns;
}

/// Carries rows of one table from the damaged database to the new one. A row that the new one does not take (a visit
/// whose company is lost) is lost too.
class RowCarrier {
 public:
  RowCarrier(SQLite::Database& from, SQLite::Database& to, std::string table)
      : from_(from), to_(to), table_(std::move(table)), columns_(shared()), insert_(to_, insertion()) {}

  [[nodiscard]] bool exists() const { return !columns_.empty(); }
  [[nodiscard]] SQLite::Statement reader(const std::string& condition) const {
    return {from_, "SELECT " + columns_ + " FROM " + table_ + " WHERE " + condition};
  }
  /// The row at which the reader stands.
  bool carry(SQLite::Statement& row) {
    insert_.tryReset();
    for (int i = 0; i < row.getColumnCount(); ++i)
      bind(i + 1, row.getColumn(i));
    try {
      insert_.exec();
      return true;
    } catch (const SQLite::Exception&) {
      return false;
    }
  }

 private:
  [[nodiscard]] std::string shared() const {
    const auto old = columnsOf(from_, table_);
    std::string list;
    for (const std::string& name : columnsOf(to_, table_)) {
      if (old.contains(name)) list += (list.empty() ? "" : ", ") + name;
    }
    return list;
  }
  [[nodiscard]] std::string insertion() const {
    if (columns_.empty()) return "SELECT 1";
    std::string places = "?";
    for (const char c : columns_)
      if (c == ',') places += ", ?";
    return "INSERT INTO " + table_ + " (" + columns_ + ") VALUES (" + places + ")";
  }
  void bind(int place, const SQLite::Column& value) {
    if (value.isNull()) return insert_.bind(place);
    if (value.isInteger()) return insert_.bind(place, value.getInt64());
    if (value.isFloat()) return insert_.bind(place, value.getDouble());
    insert_.bind(place, value.getString());
  }

  SQLite::Database& from_;
  SQLite::Database& to_;
  std::string table_;
  std::string columns_;
  SQLite::Statement insert_;
};

class Rescue {
 public:
  /// `model` lends the heads of companies and visits that are lost, so that what hangs on them is not.
  Rescue(SQLite::Database& from, SQLite::Database& to, SQLite::Database& model) : from_(from), to_(to), model_(model) {}

  Rescued run() {
    Rescued rescued;
    rescued.companies = byNumber("company");
    rescued.visits = byNumber("visit");
    rescued.answers = byVisit("answer");
    static_cast<void>(byVisit("answer_history"));
    static_cast<void>(byNumber("file_check"));
    rescued.unreadable = unreadable_;
    return rescued;
  }

 private:
  /// The highest number a row may have; when the table does not say, more than fit into the file.
  std::int64_t highest(const std::string& table) {
    constexpr std::int64_t rowsOnPage = 64;
    try {
      return from_.execAndGet("SELECT coalesce(max(number), 0) FROM " + table).getInt64();
    } catch (const SQLite::Exception&) {
      return from_.execAndGet("PRAGMA page_count").getInt64() * rowsOnPage;
    }
  }

  enum class Found { none, carried, lost };

  static Found look(RowCarrier& carrier, SQLite::Statement& row, std::int64_t number) {
    try {
      row.tryReset();
      row.bind(1, number);
      if (!row.executeStep()) return Found::none;
      return carrier.carry(row) ? Found::carried : Found::lost;
    } catch (const SQLite::Exception&) {
      return Found::lost;
    }
  }

  /// Each row is looked up by itself: a lost page costs its own rows alone.
  std::int64_t byNumber(const std::string& table) {
    RowCarrier carrier(from_, to_, table);
    RowCarrier lender(model_, to_, table);
    if (!carrier.exists()) return 0;
    std::int64_t carried = 0;
    std::int64_t lost = 0;
    const std::int64_t last = highest(table);
    SQLite::Statement row = carrier.reader("number = ?");
    SQLite::Statement lent = lender.reader("number = ?");
    for (std::int64_t number = 1; number <= last; ++number) {
      Found found = look(carrier, row, number);
      if (found == Found::lost && look(lender, lent, number) == Found::carried) found = Found::carried;
      if (found == Found::lost) ++lost;
      if (found != Found::carried) continue;
      ++carried;
      unreadable_ += std::exchange(lost, 0);  // beyond the last row that is known nothing may have been
    }
    if (lost > 0) ++unreadable_;
    return carried;
  }

  [[nodiscard]] std::vector<std::int64_t> visits() {
    std::vector<std::int64_t> numbers;
    SQLite::Statement rows(to_, "SELECT number FROM visit ORDER BY number");
    while (rows.executeStep())
      numbers.push_back(rows.getColumn(0).getInt64());
    return numbers;
  }

  /// First whole visits; then, where a page is lost, question by question, which other visits name.
  std::int64_t byVisit(const std::string& table) {
    RowCarrier carrier(from_, to_, table);
    RowCarrier lender(model_, to_, table);
    if (!carrier.exists()) return 0;
    std::int64_t carried = 0;
    std::vector<std::int64_t> broken;
    for (const std::int64_t visit : visits()) {
      if (!carryVisit(carrier, visit, carried)) broken.push_back(visit);
    }
    for (const std::int64_t visit : broken) {
      for (const std::string& question : questions_)
        carryAnswer(carrier, visit, question, carried);
      carried += lend(lender, visit);
    }
    return carried;
  }

  /// What is still missing of a visit, as the backup has it.
  static std::int64_t lend(RowCarrier& lender, std::int64_t visit) {
    std::int64_t lent = 0;
    try {
      SQLite::Statement rows = lender.reader("visit = ?");
      rows.bind(1, visit);
      while (rows.executeStep()) {
        if (lender.carry(rows)) ++lent;
      }
    } catch (const SQLite::Exception&) {
      return lent;  // an older backup may lack the table
    }
    return lent;
  }

  bool carryVisit(RowCarrier& carrier, std::int64_t visit, std::int64_t& carried) {
    try {
      SQLite::Statement rows = carrier.reader("visit = ? ORDER BY question");
      rows.bind(1, visit);
      while (rows.executeStep()) {
        questions_.insert(rows.getColumn("question").getString());
        carrier.carry(rows) ? ++carried : ++unreadable_;
      }
      return true;
    } catch (const SQLite::Exception&) {
      return false;
    }
  }

  void carryAnswer(RowCarrier& carrier, std::int64_t visit, const std::string& question, std::int64_t& carried) {
    try {
      SQLite::Statement rows = carrier.reader("visit = ? AND question = ?");
      rows.bind(1, visit);
      rows.bind(2, question);
      while (rows.executeStep()) {
        if (carrier.carry(rows)) ++carried;  // what the first walk brought already is not taken twice
      }
    } catch (const SQLite::Exception&) {
      ++unreadable_;
    }
  }

  SQLite::Database& from_;
  SQLite::Database& to_;
  SQLite::Database& model_;
  std::set<std::string> questions_;
  std::int64_t unreadable_ = 0;
};

Result<Rescued> carryRows(const fs::path& copy, const fs::path& target, const fs::path& model,
                          const fs::path& migrationsFolder, const FileLayer& layer) {
  auto fresh = openOwnCopy(target, migrationsFolder, layer);
  if (!fresh) return tl::unexpected(fresh.error());
  return guarded(utf8(copy), [&]() -> Result<Rescued> {
    SQLite::Database from = openDatabase(copy, SQLite::OPEN_READWRITE, 0, layer);
    SQLite::Database whole = openDatabase(model, SQLite::OPEN_READONLY, 0, layer);
    SQLite::Transaction step(fresh->database());
    const Rescued rescued = Rescue(from, fresh->database(), whole).run();
    step.commit();
    return rescued;
  });
}

}  // namespace

Result<Rescued> rescueRows(const fs::path& damaged, const fs::path& target, const fs::path& model,
                           const fs::path& migrationsFolder, const FileLayer& layer) {
  const fs::path copy = fs::path(target) += ".reading";
  auto rescued = copyForReading(damaged, copy, model, layer).and_then([&]() -> Result<Rescued> {
    return carryRows(copy, target, model, migrationsFolder, layer);
  });
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
    std::error_code error;
    fs::remove(fs::path(copy) += suffix, error);
    if (!rescued) fs::remove(fs::path(target) += suffix, error);
  }
  return rescued;
}

}  // namespace jindan::storage
