// SPDX-License-Identifier: Apache-2.0
#include "datacheck/links/links.h"

#include <algorithm>
#include <limits>

#include "datacheck/profile/words.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t fewestKeys = 3;
constexpr double leastCoverage = 0.5;
constexpr std::size_t mostExamples = 5;
constexpr std::size_t mostFoundLinks = 20;

/// The keys below the limit of a sampling level.
std::size_t countUpTo(const std::vector<std::uint64_t>& hashes, std::uint64_t limit) {
  return static_cast<std::size_t>(std::upper_bound(hashes.begin(), hashes.end(), limit) - hashes.begin());
}

std::size_t countCommon(const std::vector<std::uint64_t>& a, std::size_t na, const std::vector<std::uint64_t>& b,
                        std::size_t nb) {
  std::size_t common = 0;
  for (std::size_t i = 0, k = 0; i < na && k < nb;) {
    if (a[i] == b[k]) ++common;
    const bool step = a[i] <= b[k];
    const bool other = b[k] <= a[i];
    i += step ? 1 : 0;
    k += other ? 1 : 0;
  }
  return common;
}

std::vector<std::string> withoutPartner(const KeyColumn& column, const KeyColumn& other, std::uint64_t limit) {
  std::vector<std::string> examples;
  for (const auto& [hash, text] : column.examples) {
    if (hash > limit || std::binary_search(other.hashes.begin(), other.hashes.end(), hash)) continue;
    examples.push_back(text);
  }
  std::sort(examples.begin(), examples.end());
  if (examples.size() > mostExamples) examples.resize(mostExamples);
  return examples;
}

LinkProfile linkOf(const KeyColumn& left, const KeyColumn& right, bool keepExamples) {
  LinkProfile link{left.file, left.name, right.file, right.name, 0, 0, left.level + right.level == 0, {}, {}};
  const std::uint64_t limit = std::numeric_limits<std::uint64_t>::max() >> std::max(left.level, right.level);
  const std::size_t nl = countUpTo(left.hashes, limit), nr = countUpTo(right.hashes, limit);
  const auto common = static_cast<double>(countCommon(left.hashes, nl, right.hashes, nr));
  link.coverageLeft = nl == 0 ? 0 : common / static_cast<double>(nl);
  link.coverageRight = nr == 0 ? 0 : common / static_cast<double>(nr);
  if (keepExamples) {
    link.onlyLeft = withoutPartner(left, right, limit);
    link.onlyRight = withoutPartner(right, left, limit);
  }
  return link;
}

/// Numbers of any kind overlap by chance; only their names make them keys.
bool mayFit(const KeyColumn& left, const KeyColumn& right) {
  if (left.file == right.file || left.hashes.size() < fewestKeys || right.hashes.size() < fewestKeys) return false;
  const bool sameName = loweredText(left.name) == loweredText(right.name);
  const bool numbers = left.type == ColumnType::integer || right.type == ColumnType::integer;
  if (numbers) return (namesKey(left.name) && namesKey(right.name)) || (sameName && namesKey(left.name));
  return true;
}

const KeyColumn* find(const std::vector<KeyColumn>& columns, std::size_t series, const std::string& name) {
  const auto at = std::find_if(columns.begin(), columns.end(),
                               [&](const KeyColumn& c) { return c.series == series && c.name == name; });
  return at == columns.end() ? nullptr : &*at;
}

bool isListed(const std::vector<LinkProfile>& links, const KeyColumn& left, const KeyColumn& right) {
  return std::any_of(links.begin(), links.end(), [&](const LinkProfile& link) {
    const bool same = link.leftFile == left.file && link.leftColumn == left.name && link.rightFile == right.file &&
                      link.rightColumn == right.name;
    const bool turned = link.leftFile == right.file && link.leftColumn == right.name && link.rightFile == left.file &&
                        link.rightColumn == left.name;
    return same || turned;
  });
}

}  // namespace

Result<std::vector<LinkProfile>> findLinks(const std::vector<KeyColumn>& columns,
                                           const std::vector<LinkRequest>& requests, bool keepExamples) {
  std::vector<LinkProfile> links;
  for (const LinkRequest& request : requests) {
    const KeyColumn* const left = find(columns, request.leftSeries, request.leftColumn);
    const KeyColumn* const right = find(columns, request.rightSeries, request.rightColumn);
    if (left == nullptr) return failure(ErrorCode::notFound, request.leftColumn);
    if (right == nullptr) return failure(ErrorCode::notFound, request.rightColumn);
    links.push_back(linkOf(*left, *right, keepExamples));
  }
  std::vector<LinkProfile> found;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (std::size_t k = i + 1; k < columns.size(); ++k) {
      if (!mayFit(columns[i], columns[k]) || isListed(links, columns[i], columns[k])) continue;
      LinkProfile link = linkOf(columns[i], columns[k], keepExamples);
      if (std::max(link.coverageLeft, link.coverageRight) >= leastCoverage) found.push_back(std::move(link));
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const LinkProfile& a, const LinkProfile& b) {
    return a.coverageLeft + a.coverageRight > b.coverageLeft + b.coverageRight;
  });
  if (found.size() > mostFoundLinks) found.resize(mostFoundLinks);
  links.insert(links.end(), found.begin(), found.end());
  return links;
}

}  // namespace jindan::datacheck
