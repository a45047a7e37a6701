// SPDX-License-Identifier: Apache-2.0
#include "datacheck/workbook/xml_parser.h"

#include <expat.h>

#include <vector>

namespace jindan::datacheck {

namespace {

std::string_view withoutPrefix(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
    if (withoutPrefix(pair[0]) == name) return pair[1];
  }
  return {};
}

struct XmlParser::Parser {
  XML_Parser expat = nullptr;
  XmlHandlers handlers;
};

XmlParser::XmlParser(XmlHandlers handlers) : parser_(std::make_unique<Parser>()) {
  parser_->handlers = std::move(handlers);
  parser_->expat = XML_ParserCreate(nullptr);
  XML_SetUserData(parser_->expat, parser_.get());
  XML_SetElementHandler(
      parser_->expat,
      [](void* self, const char* name, const char** attributes) {
        const auto& own = static_cast<Parser*>(self)->handlers;
        if (own.onStart) own.onStart(withoutPrefix(name), XmlAttributes(attributes));
      },
      [](void* self, const char* name) {
        const auto& own = static_cast<Parser*>(self)->handlers;
        if (own.onEnd) own.onEnd(withoutPrefix(name));
      });
  XML_SetCharacterDataHandler(parser_->expat, [](void* self, const char* text, int length) {
    const auto& own = static_cast<Parser*>(self)->handlers;
    if (own.onText) own.onText({text, static_cast<std::size_t>(length)});
  });
}

XmlParser::~XmlParser() {
  XML_ParserFree(parser_->expat);
}

bool XmlParser::feed(std::string_view piece, bool last) {
  return XML_Parse(parser_->expat, piece.data(), static_cast<int>(piece.size()), last ? 1 : 0) == XML_STATUS_OK;
}

Result<void> parseEntry(const std::string& path, const std::string& entry, XmlHandlers handlers) {
  auto opened = ZipEntry::open(path, entry);
  if (!opened) return tl::unexpected(opened.error());
  XmlParser parser(std::move(handlers));
  std::vector<char> piece(1 << 16);
  while (true) {
    const auto got = (*opened)->read(piece.data(), piece.size());
    if (!got) return tl::unexpected(got.error());
    if (!parser.feed({piece.data(), *got}, *got == 0)) {
      return badInput(path, {Fault{"", FaultCode::damaged, entry, ""}});
    }
    if (*got == 0) return {};
  }
}

}  // namespace jindan::datacheck
