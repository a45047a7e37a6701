// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/types/language.h"
#include "domain/types/result.h"

namespace jindan::content {

/// A place in a JSON document that is being read. Reading a wrong value notes a fault with its JSON pointer and goes
/// on with a harmless one, so that one pass lists every fault. A Node must not outlive its parent.
class Node {
 public:
  Node(const nlohmann::json& value, std::vector<Fault>& faults) : value_(&value), faults_(&faults) {}

  [[nodiscard]] std::string pointer() const;
  [[nodiscard]] const nlohmann::json& json() const;
  /// False for a place that is missing; reading it gives the harmless value without a second fault.
  [[nodiscard]] bool exists() const { return value_ != nullptr; }
  [[nodiscard]] bool isNull() const { return value_ == nullptr || value_->is_null(); }

  /// The field of an object; a fault when it is not there.
  [[nodiscard]] Node operator[](std::string_view key) const;
  /// The field of an object, or a missing place without a fault.
  [[nodiscard]] Node maybe(std::string_view key) const;
  /// The elements of an array; a fault when it is none.
  [[nodiscard]] std::vector<Node> elements() const;
  /// The fields of an object with their names; a fault when it is none.
  [[nodiscard]] std::vector<std::pair<std::string, Node>> fields() const;

  [[nodiscard]] std::string string() const;
  [[nodiscard]] std::string nonEmptyString() const;
  /// Absent and null give nothing.
  [[nodiscard]] std::optional<std::string> optionalString() const;
  [[nodiscard]] std::int64_t integer(std::int64_t least = std::numeric_limits<std::int64_t>::min(),
                                     std::int64_t most = std::numeric_limits<std::int64_t>::max()) const;
  [[nodiscard]] std::optional<std::int64_t> optionalInteger(
      std::int64_t least = std::numeric_limits<std::int64_t>::min(),
      std::int64_t most = std::numeric_limits<std::int64_t>::max()) const;
  [[nodiscard]] double number(double least = -std::numeric_limits<double>::max(),
                              double most = std::numeric_limits<double>::max()) const;
  [[nodiscard]] bool boolean() const;
  /// {"ko": …, "en": …}, both present and not empty.
  [[nodiscard]] LocalizedText text() const;
  /// Null gives an empty text.
  [[nodiscard]] LocalizedText optionalText() const;
  /// One of a closed list of names; a fault lists them.
  template <class T>
  [[nodiscard]] T oneOf(const std::vector<std::pair<std::string_view, T>>& names) const;

  void fault(FaultCode code, std::string found, std::string allowed) const;
  /// A fault found elsewhere, whose pointer starts at this place.
  void faultBelow(Fault fault) const;
  /// Short form of what stands here, for faults.
  [[nodiscard]] std::string describe() const;

 private:
  Node(const nlohmann::json* value, std::vector<Fault>& faults, const Node* parent, std::string_view key)
      : value_(value), faults_(&faults), parent_(parent ? parent->pointer() : std::string()), key_(key) {}
  [[nodiscard]] bool expect(bool fits, std::string_view allowed) const;
  [[nodiscard]] static std::string nameList(const std::vector<std::string_view>& names);

  const nlohmann::json* value_ = nullptr;
  std::vector<Fault>* faults_;
  std::string parent_;
  std::string key_;
};

template <class T>
T Node::oneOf(const std::vector<std::pair<std::string_view, T>>& names) const {
  if (value_ != nullptr && value_->is_string()) {
    for (const auto& [name, value] : names) {
      if (value_->get_ref<const std::string&>() == name) return value;
    }
  }
  if (value_ != nullptr) {
    std::vector<std::string_view> allowed;
    for (const auto& entry : names)
      allowed.push_back(entry.first);
    fault(value_->is_string() ? FaultCode::notAllowed : FaultCode::wrongType, describe(), nameList(allowed));
  }
  return names.front().second;
}

}  // namespace jindan::content
