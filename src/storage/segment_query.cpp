// SPDX-License-Identifier: Apache-2.0
#include "storage/segment_query.h"

#include <string_view>

#include "storage/observation_rows.h"
#include "storage/query.h"

namespace jindan::storage {

namespace {

constexpr char separator = '\x1f';  // no name in a pack contains it
constexpr std::string_view everyRegion = "all";

// The wishes come as one text, each name between two separators: the place where a name is found in it is its rank,
// 0 when it is not wished for. `candidate` is every figure that says the same thing about anyone in Korea, `fitting`
// those about a segment that was asked for. A range is two figures of one publication; the other end comes with it.
constexpr std::string_view mostSpecificSql = R"sql(
  WITH
  candidate AS (
    SELECT *,
           instr(?5, char(31) || size_class || char(31)) AS size_rank,
           instr(?6, char(31) || region || char(31)) AS region_rank,
           instr(?7, char(31) || industry || char(31)) AS industry_rank
    FROM observation
    WHERE indicator = ?1 AND unit = ?2 AND respondent = ?3 AND (?4 IS NULL OR base = ?4)
      AND country = 'KR' AND detail = ''
      AND (use IN ('core', 'reference') OR (?8 AND use = 'context'))
  ),
  fitting AS (SELECT * FROM candidate WHERE size_rank > 0 AND region_rank > 0 AND industry_rank > 0),
  best AS (
    SELECT * FROM fitting
    ORDER BY size_rank, region_rank, industry_rank, publication_date DESC, id
    LIMIT 1
  ),
  other_end AS (
    SELECT fitting.* FROM fitting
    JOIN best USING (size_class, region, industry, base, survey_en, publication_date)
    WHERE (best.qualifier = 'range_low' AND fitting.qualifier = 'range_high')
       OR (best.qualifier = 'range_high' AND fitting.qualifier = 'range_low')
    ORDER BY fitting.id
    LIMIT 1
  )
  SELECT hit.*, EXISTS (SELECT 1 FROM candidate WHERE region <> 'all')
  FROM (SELECT * FROM best UNION ALL SELECT * FROM other_end) AS hit
  ORDER BY qualifier = 'range_high'
)sql";

std::string ranked(const std::vector<std::string>& names) {
  std::string text(1, separator);
  for (const std::string& name : names)
    text.append(name).push_back(separator);
  return text;
}

/// Regions are part of the path only where a figure for a region exists at all.
std::vector<std::string> segmentsLookedAt(const SegmentQuery& query, const ObservationSegment& hit, bool regional) {
  std::vector<std::string> path;
  for (const std::string& size : query.sizeClasses) {
    for (const std::string& region : query.regions) {
      if (region == everyRegion) path.push_back(size);
      if (region != everyRegion && regional) path.push_back(size + ":" + region);
      if (size == hit.sizeClass && region == hit.region) return path;
    }
  }
  return path;
}

}  // namespace

SegmentHit findMostSpecific(Connection& connection, const SegmentQuery& query) {
  Query rows(connection, mostSpecificSql, query.indicator, query.unit, query.respondent, query.base,
             ranked(query.sizeClasses), ranked(query.regions), ranked(query.industries), query.background);
  SegmentHit hit;
  bool regional = false;
  while (rows.next()) {
    hit.observations.push_back(readObservation(rows));
    rows.skip(3);  // the ranks
    regional = rows.flag();
  }
  if (!hit.observations.empty()) {
    hit.path = segmentsLookedAt(query, hit.observations.front().segment, regional);
  }
  return hit;
}

}  // namespace jindan::storage
