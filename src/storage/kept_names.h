// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"

namespace jindan::storage {

/// All names in memory, in one text: looking through it takes a few milliseconds for 160,000 of them.
class KeptNames {
 public:
  explicit KeptNames(Connection& connection);

  /// Everyone, by name.
  [[nodiscard]] const std::vector<CompanyPlace>& inOrder() const { return places_; }
  /// Whose name contains the text, by name. `text` must not be empty.
  [[nodiscard]] std::vector<CompanyPlace> find(const std::string& text);

 private:
  /// One text for each company, joined.
  class Joined {
   public:
    void add(std::string_view text);
    /// Positions of the companies whose text contains `part`, ascending.
    [[nodiscard]] std::vector<std::size_t> with(const std::string& part) const;
    [[nodiscard]] Joined initials() const;

   private:
    std::string text_;
    std::vector<std::size_t> begins_;
  };

  std::vector<CompanyPlace> places_;
  Joined folded_;
  std::optional<Joined> initials_;  ///< from the first search for some on
};

}  // namespace jindan::storage
