// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/incoming_cases.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace jindan::app {

bool isSheetFile(const std::string& path) {
  constexpr std::array<std::string_view, 3> endings{".csv", ".tsv", ".xlsx"};
  std::string ending = std::filesystem::path(path).extension().string();
  for (char& letter : ending) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

Result<void> IncomingCases::addFile(const std::string& path, const content::Content& content, const Secret& password) {
  auto file = CaseFile::open(path, content, password);
  if (!file) return tl::unexpected(file.error());
  items_.push_back({path, std::move(*file), {}, 0});
  return {};
}

void IncomingCases::addCases(const std::string& path, std::vector<Case> cases) {
  items_.push_back({path, std::nullopt, std::move(cases), 0});
}

Result<std::optional<Case>> IncomingCases::next() {
  for (; place_ < items_.size(); ++place_) {
    Item& item = items_[place_];
    if (item.given < item.cases.size()) return std::optional<Case>(item.cases[item.given++]);
    if (!item.file) continue;
    auto read = item.file->next();
    if (!read || *read) return read;
  }
  return std::optional<Case>();
}

Result<void> IncomingCases::rewind() {
  place_ = 0;
  for (Item& item : items_) {
    item.given = 0;
    if (!item.file) continue;
    if (auto done = item.file->rewind(); !done) return done;
  }
  return {};
}

std::size_t IncomingCases::count() const {
  std::size_t count = 0;
  for (const Item& item : items_)
    count += item.file ? item.file->count() : item.cases.size();
  return count;
}

const std::string& IncomingCases::path() const {
  static const std::string none;
  return items_.empty() ? none : items_[std::min(place_, items_.size() - 1)].path;
}

}  // namespace jindan::app
