// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/byte_stream.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "app/exchange/secret.h"
#include "domain/types/system_reason.h"

namespace jindan::app {

void wipe(std::string& text) {
  sodium_memzero(text.data(), text.capacity());
  text.clear();
}

Result<std::unique_ptr<FileReader>> FileReader::open(const std::string& path) {
  std::error_code problem;
  if (!std::filesystem::is_regular_file(path, problem)) {
    return failure(ErrorCode::cannotRead, path, problem ? systemReason(problem.value()) : "not_a_file");
  }
  Handle file(std::fopen(path.c_str(), "rb"));
  if (!file) return failure(ErrorCode::cannotRead, path, systemReason(errno));
  return std::unique_ptr<FileReader>(new FileReader(path, std::move(file)));
}

Result<std::size_t> FileReader::read(char* to, std::size_t room) {
  const std::size_t count = std::fread(to, 1, room, file_.get());
  if (count == 0 && std::ferror(file_.get()) != 0) return failure(ErrorCode::cannotRead, path_, systemReason(errno));
  return count;
}

Result<void> FileReader::rewind() {
  std::clearerr(file_.get());
  if (std::fseek(file_.get(), 0, SEEK_SET) != 0) return failure(ErrorCode::cannotRead, path_, systemReason(errno));
  return {};
}

Result<std::size_t> TextReader::read(char* to, std::size_t room) {
  const std::size_t count = std::min(room, text_.size() - place_);
  std::copy_n(text_.data() + place_, count, to);
  place_ += count;
  return count;
}

Result<void> TextReader::rewind() {
  place_ = 0;
  return {};
}

Result<std::size_t> readFully(ByteReader& reader, char* to, std::size_t room) {
  std::size_t have = 0;
  while (have < room) {
    const auto count = reader.read(to + have, room - have);
    if (!count) return count;
    if (*count == 0) break;
    have += *count;
  }
  return have;
}

}  // namespace jindan::app
