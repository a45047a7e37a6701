// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/check_names.h"

namespace jindan {

namespace {

template <class T>
std::string_view nameIn(const std::vector<std::pair<std::string_view, T>>& names, T value) {
  for (const auto& [name, named] : names) {
    if (named == value) return name;
  }
  return {};
}

}  // namespace

std::vector<std::pair<std::string_view, ColumnType>> columnTypeNames() {
  return {{"timestamp", ColumnType::timestamp},
          {"integer", ColumnType::integer},
          {"real", ColumnType::real},
          {"boolean", ColumnType::boolean},
          {"category", ColumnType::category},
          {"text", ColumnType::text},
          {"id", ColumnType::id}};
}

std::string_view nameOf(ColumnType type) {
  return nameIn(columnTypeNames(), type);
}

std::vector<std::pair<std::string_view, Severity>> severityNames() {
  return {{"info", Severity::info}, {"caution", Severity::caution}, {"stop", Severity::stop}};
}

std::string_view nameOf(Severity severity) {
  return nameIn(severityNames(), severity);
}

}  // namespace jindan
