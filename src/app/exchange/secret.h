// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace jindan::app {

/// Overwrites a text, so that it does not stay in memory after its use.
void wipe(std::string& text);

/// A password that is overwritten when it is no longer used.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string&& text) : text_(text) { wipe(text); }
  Secret(Secret&& other) noexcept : text_(other.text_) { wipe(other.text_); }
  Secret& operator=(Secret&& other) noexcept {
    if (this != &other) {
      wipe(text_);
      text_ = other.text_;
      wipe(other.text_);
    }
    return *this;
  }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() { wipe(text_); }

  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace jindan::app
