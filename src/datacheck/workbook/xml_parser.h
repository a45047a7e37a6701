// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "datacheck/workbook/archive.h"

namespace jindan::datacheck {

/// Attributes of an XML element.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  /// Value of an attribute by its name without prefix; empty when it is not there.
  [[nodiscard]] std::string_view operator[](std::string_view name) const;

 private:
  const char** pairs_;
};

/// What is done with the parts of an XML text as they come. Names are without prefixes.
struct XmlHandlers {
  std::function<void(std::string_view name, const XmlAttributes& attributes)> onStart;
  std::function<void(std::string_view name)> onEnd;
  std::function<void(std::string_view text)> onText;
};

/// Streaming XML parser (expat): it holds no more than the piece it is given.
class XmlParser {
 public:
  explicit XmlParser(XmlHandlers handlers);
  ~XmlParser();
  XmlParser(const XmlParser&) = delete;
  XmlParser& operator=(const XmlParser&) = delete;

  /// Takes the next piece; false when the text is not well-formed.
  bool feed(std::string_view piece, bool last);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

/// Parses a whole entry of a workbook.
Result<void> parseEntry(const std::string& path, const std::string& entry, XmlHandlers handlers);

}  // namespace jindan::datacheck
