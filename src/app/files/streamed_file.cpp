// SPDX-License-Identifier: Apache-2.0
#include "app/files/streamed_file.h"
#include "domain/types/system_reason.h"

#include <sodium.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <vector>

namespace jindan::app {

namespace {

using Hash = std::array<unsigned char, crypto_generichash_BYTES>;

tl::unexpected<Error> cannotWrite(const std::string& target, int reason) {
  return tl::unexpected<Error>(Error{ErrorCode::cannotWrite, target, systemReason(reason), {}, obstacleOf(reason)});
}

void add(crypto_generichash_state& hash, const char* bytes, std::size_t size) {
  crypto_generichash_update(&hash, reinterpret_cast<const unsigned char*>(bytes), size);
}

}  // namespace

struct StreamedFile::Open {
  std::FILE* file = nullptr;
  crypto_generichash_state hash{};

  Open() { crypto_generichash_init(&hash, nullptr, 0, Hash{}.size()); }
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;
  ~Open() {
    if (file != nullptr) static_cast<void>(std::fclose(file));
  }
  [[nodiscard]] Hash digest() {
    Hash result{};
    crypto_generichash_final(&hash, result.data(), result.size());
    return result;
  }
};

StreamedFile::StreamedFile(std::string target, StagedFile staged, std::unique_ptr<Open> open)
    : target_(std::move(target)), staged_(std::move(staged)), open_(std::move(open)) {}

StreamedFile::~StreamedFile() = default;

Result<std::unique_ptr<StreamedFile>> StreamedFile::create(const std::string& target) {
  auto staged = StagedFile::write(target, {});
  if (!staged) return tl::unexpected(staged.error());
  // A device or a pipe cannot be read again, and so not proven.
  if (staged->temporary().empty()) return cannotWrite(target, EINVAL);
  auto open = std::make_unique<Open>();
  open->file = std::fopen(staged->temporary().c_str(), "r+b");
  if (open->file == nullptr) return cannotWrite(target, errno);
  return std::unique_ptr<StreamedFile>(new StreamedFile(target, std::move(*staged), std::move(open)));
}

Result<void> StreamedFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), open_->file) != bytes.size()) return cannotWrite(target_, errno);
  add(open_->hash, bytes.data(), bytes.size());
  return {};
}

Result<void> StreamedFile::finish() {
  std::FILE* file = open_->file;
  if (std::fflush(file) != 0 || ::fsync(::fileno(file)) != 0) return cannotWrite(target_, errno);
  const Hash written = open_->digest();
  if (std::fseek(file, 0, SEEK_SET) != 0) return cannotWrite(target_, errno);
  Open again;
  std::vector<char> piece(65'536);
  while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), file))
    add(again.hash, piece.data(), count);
  if (std::ferror(file) != 0 || again.digest() != written) return failure(ErrorCode::notProven, target_, "bytes");
  return {};
}

Result<void> StreamedFile::commit() {
  open_.reset();
  return staged_.commit();
}

}  // namespace jindan::app
