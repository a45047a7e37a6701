// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"

namespace jindan::storage {

// Statements about tags. All throw SQLite::Exception, none opens a transaction.

[[nodiscard]] std::vector<std::string> tagsOf(Connection& connection, CompanyPlace company);
[[nodiscard]] std::vector<TagCount> countTags(Connection& connection);
/// A tag that is there already, in whatever case, is taken as it is.
void addTag(Connection& connection, const Uuid& company, const std::string& tag);
void takeTag(Connection& connection, const Uuid& company, const std::string& tag);

}  // namespace jindan::storage
