// SPDX-License-Identifier: Apache-2.0
#include "storage/query.h"

namespace jindan::storage {

bool Query::next() {
  column_ = 0;
  return statement_.executeStep();
}

Bytes Query::bytes() {
  const SQLite::Column column = statement_.getColumn(column_++);
  const auto* first = static_cast<const unsigned char*>(column.getBlob());
  return first == nullptr ? Bytes() : Bytes(first, first + column.getBytes());
}

std::optional<std::int64_t> Query::optionalInteger() {
  if (!atNull()) return integer();
  skip();
  return std::nullopt;
}

std::optional<double> Query::optionalReal() {
  if (!atNull()) return real();
  skip();
  return std::nullopt;
}

}  // namespace jindan::storage
