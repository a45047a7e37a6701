// SPDX-License-Identifier: Apache-2.0
#include "storage/query.h"

namespace jindan::storage {

bool Query::next() {
  column_ = 0;
  return statement_.executeStep();
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
