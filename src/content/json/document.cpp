// SPDX-License-Identifier: Apache-2.0
#include "content/json/document.h"
#include "domain/types/system_reason.h"

#include <cerrno>
#include <filesystem>
#include <fstream>

namespace jindan::content {

namespace {

/// Is the text nested deeper than allowed? A scan of brackets outside strings, so that a hostile file costs nothing.
bool isDeeperThan(std::string_view text, std::size_t limit) {
  std::size_t depth = 0;
  bool inString = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (inString) {
      if (c == '\\') {
        ++i;
      } else if (c == '"') {
        inString = false;
      }
    } else if (c == '"') {
      inString = true;
    } else if (c == '[' || c == '{') {
      if (++depth > limit) return true;
    } else if ((c == ']' || c == '}') && depth > 0) {
      --depth;
    }
  }
  return false;
}

/// Length of the UTF-8 sequence at the start of `text`; 0 when it is none (RFC 3629: no overlong forms, no surrogates).
std::size_t sequenceLength(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  std::size_t length = 0;
  if (lead >= 0xC2 && lead <= 0xDF) length = 2;
  if (lead >= 0xE0 && lead <= 0xEF) length = 3;
  if (lead >= 0xF0 && lead <= 0xF4) length = 4;
  if (length == 0 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
  }
  const unsigned char second = byte(1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
  return overlong || beyond ? 0 : length;
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const std::size_t length = sequenceLength(text.substr(i, 4));
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

tl::unexpected<Error> refuse(const std::string& subject, FaultCode code, std::string found, std::string allowed) {
  return badInput(subject, {Fault{"", code, std::move(found), std::move(allowed)}});
}

}  // namespace

bool isUtf8(std::string_view text) {
  return !firstInvalidUtf8(text);
}

Result<nlohmann::json> parseDocument(std::string_view bytes, const std::string& subject, DocumentLimits limits) {
  const auto count = [](std::size_t n) { return std::to_string(n); };
  if (bytes.size() > limits.bytes) {
    return badInput(subject, {longerThan("", limits.bytes)});
  }
  if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return refuse(subject, FaultCode::empty, "", "JSON");
  }
  if (isDeeperThan(bytes, limits.depth)) {
    return refuse(subject, FaultCode::tooDeep, "> " + count(limits.depth), "<= " + count(limits.depth));
  }
  if (const auto place = firstInvalidUtf8(bytes)) {
    return refuse(subject, FaultCode::notUtf8, "byte " + count(*place), "UTF-8");
  }
  try {
    return nlohmann::json::parse(bytes);
  } catch (const nlohmann::json::parse_error& error) {
    return refuse(subject, FaultCode::notJson, "byte " + count(error.byte), "JSON");
  } catch (const nlohmann::json::out_of_range&) {
    return refuse(subject, FaultCode::outOfRange, "number", "IEEE 754 double");
  }
}

Fault longerThan(const std::string& pointer, std::size_t most) {
  constexpr std::size_t mebibyte = 1024UL * 1024UL;
  const std::string limit =
      most % mebibyte == 0 ? std::to_string(most / mebibyte) + " MiB" : std::to_string(most) + " bytes";
  return {pointer, FaultCode::tooLarge, "> " + limit, "<= " + limit};
}

Result<std::string> readFile(const std::string& path, std::size_t maximum) {
  std::error_code status;
  const std::filesystem::file_type type = std::filesystem::status(path, status).type();
  if (type == std::filesystem::file_type::directory) return failure(ErrorCode::cannotRead, path, systemReason(EISDIR));
  // A pipe would be waited for until somebody writes into it.
  if (std::filesystem::exists(std::filesystem::file_status(type)) && type != std::filesystem::file_type::regular)
    return failure(ErrorCode::cannotRead, path, "not_a_file");
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return failure(ErrorCode::cannotRead, path, systemReason(errno));
  std::string bytes;
  const std::uintmax_t size = std::filesystem::file_size(path, status);
  if (!status) bytes.reserve(std::min<std::uintmax_t>(size, maximum) + 1);
  std::string block(64U * 1024U, '\0');
  while (file) {
    file.read(block.data(), static_cast<std::streamsize>(block.size()));
    bytes.append(block, 0, static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > maximum) {
      return badInput(path, {longerThan("", maximum)});
    }
  }
  if (file.bad()) return failure(ErrorCode::cannotRead, path, systemReason(errno));
  return bytes;
}

}  // namespace jindan::content
