// SPDX-License-Identifier: Apache-2.0
#include "storage/kept_names.h"

#include <algorithm>
#include <functional>

#include "domain/wording/search_key.h"
#include "storage/name_index.h"

namespace jindan::storage {

namespace {

/// A search for it finds nothing.
constexpr char between = '\0';

}  // namespace

void KeptNames::Joined::add(std::string_view text) {
  begins_.push_back(text_.size());
  text_ += text;
  text_ += between;
}

std::vector<std::size_t> KeptNames::Joined::with(const std::string& part) const {
  std::vector<std::size_t> found;
  const std::boyer_moore_horspool_searcher searcher(part.begin(), part.end());
  for (auto from = text_.begin(); from != text_.end();) {
    const auto hit = std::search(from, text_.end(), searcher);
    if (hit == text_.end()) break;
    const auto at = static_cast<std::size_t>(hit - text_.begin());
    const auto next = std::upper_bound(begins_.begin(), begins_.end(), at);
    found.push_back(static_cast<std::size_t>(next - begins_.begin()) - 1);
    // One hit a name is enough.
    from = next == begins_.end() ? text_.end() : text_.begin() + static_cast<std::ptrdiff_t>(*next);
  }
  return found;
}

KeptNames::Joined KeptNames::Joined::initials() const {
  Joined initials;
  const std::string_view all = text_;
  for (std::size_t i = 0; i < begins_.size(); ++i) {
    const std::size_t end = i + 1 < begins_.size() ? begins_[i + 1] : all.size();
    initials.add(initialsOf(all.substr(begins_[i], end - begins_[i] - 1)));
  }
  return initials;
}

KeptNames::KeptNames(Connection& connection) {
  NameIndex(connection).each([this](CompanyPlace place, const std::string& folded) {
    places_.push_back(place);
    folded_.add(folded);
  });
}

std::vector<CompanyPlace> KeptNames::find(const std::string& text) {
  const std::string part = foldedName(text);
  if (part.find(between) != std::string::npos) return {};
  if (areInitials(text) && !initials_) initials_ = folded_.initials();
  std::vector<CompanyPlace> found;
  for (const std::size_t at : (areInitials(text) ? *initials_ : folded_).with(part))
    found.push_back(places_[at]);
  return found;
}

}  // namespace jindan::storage
