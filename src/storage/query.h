// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/types/id.h"
#include "domain/types/language.h"
#include "storage/connection.h"

namespace jindan::storage {

/// Bytes for a BLOB column.
using Bytes = std::vector<unsigned char>;

/// One run of a statement: values go in in the order of its parameters, columns come out in the order it names them.
/// The statement is released at the end of the run, so that no read stays open behind anyone's back.
class Query {
 public:
  template <class... Values>
  Query(Connection& connection, std::string_view sql, const Values&... values) : statement_(connection.statement(sql)) {
    (bind(values), ...);
  }
  ~Query() { statement_.tryReset(); }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  /// Goes to the next row and to its first column; false when there is none.
  bool next();
  /// Runs a statement without rows; the number of rows it changed.
  int run() { return statement_.exec(); }

  std::string text() { return statement_.getColumn(column_++).getString(); }
  std::int64_t integer() { return statement_.getColumn(column_++).getInt64(); }
  int smallInteger() { return static_cast<int>(integer()); }
  double real() { return statement_.getColumn(column_++).getDouble(); }
  bool flag() { return integer() != 0; }
  /// Empty for NULL.
  Bytes bytes();
  LocalizedText localized() { return {text(), text()}; }
  std::optional<std::int64_t> optionalInteger();
  std::optional<double> optionalReal();
  void skip(int columns = 1) { column_ += columns; }
  /// Is the column that is read next NULL?
  [[nodiscard]] bool atNull() const { return statement_.isColumnNull(column_); }

 private:
  void bind(const std::string& value) { statement_.bind(++parameter_, value); }
  void bind(std::int64_t value) { statement_.bind(++parameter_, value); }
  void bind(int value) { statement_.bind(++parameter_, value); }
  void bind(bool value) { statement_.bind(++parameter_, value ? 1 : 0); }
  void bind(double value) { statement_.bind(++parameter_, value); }
  /// No bytes are not the same as NULL.
  void bind(const Bytes& value) {
    const void* const first = value.empty() ? static_cast<const void*>("") : value.data();
    statement_.bind(++parameter_, first, static_cast<int>(value.size()));
  }
  void bind(const LocalizedText& value) {
    bind(value.ko);
    bind(value.en);
  }
  template <class Tag>
  void bind(const Id<Tag>& value) {
    bind(value.value());
  }
  template <class T>
  void bind(const std::optional<T>& value) {
    if (value) return bind(*value);
    statement_.bind(++parameter_);
  }

  SQLite::Statement& statement_;
  int parameter_ = 0;
  int column_ = 0;
};

}  // namespace jindan::storage
