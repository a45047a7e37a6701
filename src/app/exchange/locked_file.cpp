// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/locked_file.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace jindan::app {

namespace {

constexpr std::string_view mark = "JINDAN-LOCKED-1\n";
static_assert(mark.size() == lockedMarkSize);
constexpr std::size_t saltPlace = mark.size() + 16;
constexpr std::size_t streamPlace = saltPlace + crypto_pwhash_SALTBYTES;
constexpr std::size_t proofPlace = streamPlace + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t proofBytes = 16;
constexpr std::size_t headBytes = proofPlace + proofBytes;
constexpr std::size_t keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t chunkBytes = 65'536;
constexpr std::size_t sealedBytes = chunkBytes + crypto_secretstream_xchacha20poly1305_ABYTES;

using Head = std::array<unsigned char, headBytes>;
/// The first half encrypts, the second proves that the password is right.
using Keys = std::array<unsigned char, keyBytes + crypto_generichash_KEYBYTES>;

void putNumber(Head& head, std::size_t place, std::uint64_t number) {
  for (std::size_t i = 0; i < 8; ++i)
    head[place + i] = static_cast<unsigned char>(number >> (8 * i));
}

std::uint64_t numberAt(const Head& head, std::size_t place) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i)
    number |= std::uint64_t{head[place + i]} << (8 * i);
  return number;
}

PasswordCost costIn(const Head& head) {
  return {numberAt(head, mark.size()), numberAt(head, mark.size() + 8)};
}

/// False when the memory cannot be had.
bool deriveKeys(Keys& keys, const Head& head, const Secret& password) {
  return storage::deriveKey(keys, password.text(), head.data() + saltPlace, costIn(head));
}

std::array<unsigned char, proofBytes> proofOf(const Head& head, const Keys& keys) {
  std::array<unsigned char, proofBytes> proof{};
  crypto_generichash(proof.data(), proof.size(), head.data(), proofPlace, keys.data() + keyBytes,
                     crypto_generichash_KEYBYTES);
  return proof;
}

std::string_view textOf(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace

bool isLocked(std::string_view front) {
  return front.starts_with(mark);
}

struct LockingWriter::Stream {
  Head head{};
  crypto_secretstream_xchacha20poly1305_state state{};
  std::vector<unsigned char> sealed = std::vector<unsigned char>(sealedBytes);

  Stream() = default;
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() { sodium_memzero(&state, sizeof state); }
};

LockingWriter::LockingWriter(ByteWriter& target, std::unique_ptr<Stream> stream)
    : target_(target), stream_(std::move(stream)) {}

LockingWriter::~LockingWriter() {
  wipe(waiting_);
}

Result<std::unique_ptr<LockingWriter>> LockingWriter::open(ByteWriter& target, const Secret& password,
                                                           PasswordCost cost) {
  storage::startSodium();
  auto stream = std::make_unique<Stream>();
  Head& head = stream->head;
  std::copy(mark.begin(), mark.end(), head.begin());
  putNumber(head, mark.size(), cost.operations);
  putNumber(head, mark.size() + 8, cost.memory);
  randombytes_buf(head.data() + saltPlace, crypto_pwhash_SALTBYTES);
  Keys keys{};
  if (!deriveKeys(keys, head, password)) return failure(ErrorCode::cannotWrite, {}, "no_memory");
  crypto_secretstream_xchacha20poly1305_init_push(&stream->state, head.data() + streamPlace, keys.data());
  const auto proof = proofOf(head, keys);
  std::copy(proof.begin(), proof.end(), head.begin() + proofPlace);
  sodium_memzero(keys.data(), keys.size());
  if (const auto written = target.write(textOf(head.data(), head.size())); !written) {
    return tl::unexpected(written.error());
  }
  return std::unique_ptr<LockingWriter>(new LockingWriter(target, std::move(stream)));
}

Result<void> LockingWriter::push(std::string_view bytes, bool isLast) {
  unsigned long long size = 0;
  crypto_secretstream_xchacha20poly1305_push(
      &stream_->state, stream_->sealed.data(), &size, reinterpret_cast<const unsigned char*>(bytes.data()),
      bytes.size(), stream_->head.data(), stream_->head.size(),
      isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
  return target_.write(textOf(stream_->sealed.data(), static_cast<std::size_t>(size)));
}

Result<void> LockingWriter::write(std::string_view bytes) {
  while (!bytes.empty()) {
    // A full piece waits for what follows: only the last one may say that it is the last.
    if (waiting_.size() == chunkBytes) {
      if (const auto pushed = push(waiting_, false); !pushed) return pushed;
      waiting_.clear();
    }
    const std::size_t count = std::min(bytes.size(), chunkBytes - waiting_.size());
    waiting_.append(bytes.substr(0, count));
    bytes.remove_prefix(count);
  }
  return {};
}

Result<void> LockingWriter::finish() {
  if (const auto pushed = push(waiting_, true); !pushed) return pushed;
  return target_.finish();
}

struct UnlockingReader::Stream {
  Head head{};
  Keys keys{};
  crypto_secretstream_xchacha20poly1305_state state{};
  std::vector<unsigned char> sealed = std::vector<unsigned char>(sealedBytes);
  std::string open;
  std::size_t given = 0;
  std::uint64_t chunk = 0;
  bool isEnded = false;

  Stream() = default;
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() {
    sodium_memzero(keys.data(), keys.size());
    sodium_memzero(&state, sizeof state);
    wipe(open);
  }
};

UnlockingReader::UnlockingReader(std::unique_ptr<ByteReader> source, std::string subject,
                                 std::unique_ptr<Stream> stream)
    : source_(std::move(source)), subject_(std::move(subject)), stream_(std::move(stream)) {}

UnlockingReader::~UnlockingReader() = default;

tl::unexpected<Error> UnlockingReader::damaged() const {
  return badInput(subject_, {Fault{"", FaultCode::damaged, std::to_string(stream_->chunk), ""}});
}

Result<std::unique_ptr<UnlockingReader>> UnlockingReader::open(std::unique_ptr<ByteReader> source,
                                                               const std::string& subject, const Secret& password) {
  storage::startSodium();
  if (password.empty()) return failure(ErrorCode::passwordNeeded, subject);
  auto stream = std::make_unique<Stream>();
  Head& head = stream->head;
  const auto count = readFully(*source, reinterpret_cast<char*>(head.data()), head.size());
  if (!count) return tl::unexpected(count.error());
  std::unique_ptr<UnlockingReader> reader(new UnlockingReader(std::move(source), subject, std::move(stream)));
  Stream& opened = *reader->stream_;
  if (*count != head.size() || !storage::isAllowed(costIn(head))) return reader->damaged();
  if (!deriveKeys(opened.keys, head, password)) return failure(ErrorCode::cannotRead, subject, "no_memory");
  const auto proof = proofOf(head, opened.keys);
  if (sodium_memcmp(proof.data(), head.data() + proofPlace, proof.size()) != 0) {
    return failure(ErrorCode::passwordWrong, subject);
  }
  if (const auto begun = reader->rewind(); !begun) return tl::unexpected(begun.error());
  while (!opened.isEnded) {
    if (const auto next = reader->nextChunk(); !next) return tl::unexpected(next.error());
  }
  if (const auto begun = reader->rewind(); !begun) return tl::unexpected(begun.error());
  return reader;
}

Result<void> UnlockingReader::rewind() {
  if (const auto begun = source_->rewind(); !begun) return begun;
  Head again{};
  const auto count = readFully(*source_, reinterpret_cast<char*>(again.data()), again.size());
  if (!count) return tl::unexpected(count.error());
  Stream& stream = *stream_;
  if (again != stream.head || crypto_secretstream_xchacha20poly1305_init_pull(
                                  &stream.state, stream.head.data() + streamPlace, stream.keys.data()) != 0) {
    return damaged();
  }
  wipe(stream.open);
  stream.given = 0;
  stream.chunk = 0;
  stream.isEnded = false;
  return {};
}

Result<void> UnlockingReader::nextChunk() {
  Stream& stream = *stream_;
  const auto count = readFully(*source_, reinterpret_cast<char*>(stream.sealed.data()), sealedBytes);
  if (!count) return tl::unexpected(count.error());
  ++stream.chunk;
  stream.open.resize(chunkBytes);
  stream.given = 0;
  unsigned long long size = 0;
  unsigned char tag = 0;
  const bool isSound = *count >= crypto_secretstream_xchacha20poly1305_ABYTES &&
                       crypto_secretstream_xchacha20poly1305_pull(
                           &stream.state, reinterpret_cast<unsigned char*>(stream.open.data()), &size, &tag,
                           stream.sealed.data(), *count, stream.head.data(), stream.head.size()) == 0;
  stream.open.resize(isSound ? static_cast<std::size_t>(size) : 0);
  const bool isLast = isSound && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  if (!isSound || (!isLast && *count != sealedBytes)) return damaged();
  if (!isLast) return {};
  char behind = 0;
  const auto rest = source_->read(&behind, 1);
  if (!rest) return tl::unexpected(rest.error());
  if (*rest != 0) return damaged();
  stream.isEnded = true;
  return {};
}

Result<std::size_t> UnlockingReader::read(char* to, std::size_t room) {
  Stream& stream = *stream_;
  while (stream.given == stream.open.size()) {
    if (stream.isEnded) return std::size_t{0};
    if (const auto next = nextChunk(); !next) return tl::unexpected(next.error());
  }
  const std::size_t count = std::min(room, stream.open.size() - stream.given);
  std::copy_n(stream.open.data() + stream.given, count, to);
  stream.given += count;
  return count;
}

}  // namespace jindan::app
