// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"

namespace jindan::storage {

// The summary of a company for lists and cohorts. Every statement that changes a company or the place or scores of a
// visit calls one of these in its own transaction. All throw SQLite::Exception.

/// Brings the summary up to date with the company's facts and visits.
void refreshPortfolio(Connection& connection, CompanyPlace company);
void refreshPortfolioOf(Connection& connection, const Uuid& company);
void refreshPortfolioOfVisit(Connection& connection, std::int64_t visit);

/// Have all companies a summary, as after the first opening of an older workspace?
[[nodiscard]] bool isPortfolioFilled(Connection& connection);
/// Works out every summary and every name anew.
void fillPortfolio(Connection& connection);

/// Size classes: the borders by which they were worked out, and those that are missing.
[[nodiscard]] std::string sizeBorders(Connection& connection);
/// Forgets all classes, since they are to be worked out by other borders.
void setSizeBorders(Connection& connection, const std::string& borders);
[[nodiscard]] bool isSizeMissing(Connection& connection);
void fillSizes(Connection& connection, const std::function<SizeClass(const Company&)>& sizeOf);

}  // namespace jindan::storage
