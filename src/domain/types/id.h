// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace jindan {

/// A name of something in a pack or a file. Two kinds of names never mix: the tag keeps them apart at compile time.
template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string value) : value_(std::move(value)) {}

  [[nodiscard]] const std::string& value() const { return value_; }
  [[nodiscard]] bool empty() const { return value_.empty(); }
  auto operator<=>(const Id&) const = default;

 private:
  std::string value_;
};

using PillarId = Id<struct PillarTag>;
using DimensionId = Id<struct DimensionTag>;
using QuestionId = Id<struct QuestionTag>;
using RuleId = Id<struct RuleTag>;
using IndicatorId = Id<struct IndicatorTag>;
using ObservationId = Id<struct ObservationTag>;
using BaseId = Id<struct BaseTag>;
/// Division of the Korean Standard Industrial Classification, C10–C34.
using IndustryCode = Id<struct IndustryTag>;
/// ISO 3166-2:KR, e.g. KR-26.
using RegionCode = Id<struct RegionTag>;
/// RFC 4122 text form; identity of companies, assessments and answers across laptops.
using Uuid = Id<struct UuidTag>;

}  // namespace jindan

template <class Tag>
struct std::hash<jindan::Id<Tag>> {
  std::size_t operator()(const jindan::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value()); }
};
