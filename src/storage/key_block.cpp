// SPDX-License-Identifier: Apache-2.0
#include "storage/key_block.h"

#include <sodium.h>

#include <algorithm>

namespace jindan::storage {

namespace {

constexpr std::string_view mark = "JINDAN-KEYBLK-1\n";
constexpr std::size_t generationAt = mark.size();
constexpr std::size_t identityAt = generationAt + 8;
constexpr std::size_t slotsAt = identityAt + KeyBlock::identityBytes;
constexpr std::size_t sumBytes = 32;
constexpr std::size_t sumAt = KeyBlock::bytes - sumBytes;

// In a slot: two numbers of the cost, salt, nonce, and the wrapped key with its tag.
constexpr std::size_t saltAt = 16;
constexpr std::size_t nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t wrappedAt = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t wrappedBytes = DataKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;

void putNumber(unsigned char* to, std::uint64_t number) {
  for (std::size_t i = 0; i < 8; ++i)
    to[i] = static_cast<unsigned char>(number >> (8 * i));
}

std::uint64_t numberAt(const unsigned char* from) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i)
    number |= std::uint64_t{from[i]} << (8 * i);
  return number;
}

std::array<unsigned char, sumBytes> sumOf(Bytes block) {
  std::array<unsigned char, sumBytes> sum{};
  crypto_generichash(sum.data(), sum.size(), block.data(), sumAt, nullptr, 0);
  return sum;
}

/// A wrapped key opens in its own slot of its own block only.
std::array<unsigned char, KeyBlock::identityBytes + 1> placeOf(const KeyBlock::Identity& identity,
                                                               KeyBlock::Slot slot) {
  std::array<unsigned char, KeyBlock::identityBytes + 1> place{};
  std::copy(identity.begin(), identity.end(), place.begin());
  place.back() = slot == KeyBlock::Slot::password ? 'p' : 'r';
  return place;
}

}  // namespace

KeyBlock::KeyBlock() {
  startSodium();
  randombytes_buf(identity_.data(), identity_.size());
}

std::optional<KeyBlock> KeyBlock::read(Bytes block) {
  if (block.size() != bytes || !std::equal(mark.begin(), mark.end(), block.begin())) return std::nullopt;
  const auto sum = sumOf(block);
  if (!std::equal(sum.begin(), sum.end(), block.begin() + sumAt)) return std::nullopt;
  KeyBlock read;
  read.generation_ = numberAt(block.data() + generationAt);
  std::copy_n(block.begin() + identityAt, identityBytes, read.identity_.begin());
  for (std::size_t i = 0; i < read.slots_.size(); ++i)
    std::copy_n(block.begin() + static_cast<std::ptrdiff_t>(slotsAt + i * slotBytes), slotBytes,
                read.slots_[i].begin());
  return read;
}

std::array<unsigned char, KeyBlock::bytes> KeyBlock::written() const {
  std::array<unsigned char, bytes> block{};
  std::copy(mark.begin(), mark.end(), block.begin());
  putNumber(block.data() + generationAt, generation_);
  std::copy(identity_.begin(), identity_.end(), block.begin() + identityAt);
  for (std::size_t i = 0; i < slots_.size(); ++i)
    std::copy(slots_[i].begin(), slots_[i].end(), block.begin() + static_cast<std::ptrdiff_t>(slotsAt + i * slotBytes));
  const auto sum = sumOf(block);
  std::copy(sum.begin(), sum.end(), block.begin() + sumAt);
  return block;
}

Result<void> KeyBlock::wrap(Slot slot, std::string_view secret, const DataKey& key, const PasswordCost& cost) {
  static_assert(wrappedAt + wrappedBytes <= slotBytes);
  SlotText& text = slots_[static_cast<std::size_t>(slot)];
  putNumber(text.data(), cost.operations);
  putNumber(text.data() + 8, cost.memory);
  randombytes_buf(text.data() + saltAt, wrappedAt - saltAt);
  DataKey wrapping;
  if (!deriveKey(wrapping.bytes(), secret, text.data() + saltAt, cost)) {
    return failure(ErrorCode::cannotWrite, {}, "no_memory");
  }
  const auto place = placeOf(identity_, slot);
  crypto_aead_xchacha20poly1305_ietf_encrypt(text.data() + wrappedAt, nullptr, key.data(), DataKey::size, place.data(),
                                             place.size(), nullptr, text.data() + nonceAt, wrapping.data());
  return {};
}

Result<DataKey> KeyBlock::open(Slot slot, std::string_view secret, const std::string& subject) const {
  if (secret.empty()) return failure(ErrorCode::passwordNeeded, subject);
  const SlotText& text = slots_[static_cast<std::size_t>(slot)];
  const PasswordCost cost{numberAt(text.data()), numberAt(text.data() + 8)};
  if (!isAllowed(cost)) return failure(ErrorCode::databaseDamaged, subject, "not_as_written");
  DataKey wrapping;
  if (!deriveKey(wrapping.bytes(), secret, text.data() + saltAt, cost)) {
    return failure(ErrorCode::cannotRead, subject, "no_memory");
  }
  const auto place = placeOf(identity_, slot);
  DataKey key;
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.bytes().data(), nullptr, nullptr, text.data() + wrappedAt,
                                                 wrappedBytes, place.data(), place.size(), text.data() + nonceAt,
                                                 wrapping.data()) != 0) {
    return failure(ErrorCode::passwordWrong, subject);
  }
  return key;
}

Front frontWith(const KeyBlock& block) {
  const auto written = block.written();
  Front front{};
  for (std::size_t copy = 0; copy < 2; ++copy)
    std::copy(written.begin(), written.end(), front.begin() + static_cast<std::ptrdiff_t>(copy * KeyBlock::bytes));
  return front;
}

bool isLockedFront(Bytes front) {
  for (std::size_t at = 0; at + mark.size() <= front.size() && at < frontBytes; at += KeyBlock::bytes) {
    if (std::equal(mark.begin(), mark.end(), front.begin() + static_cast<std::ptrdiff_t>(at))) return true;
  }
  return false;
}

std::optional<KeyBlock> newestIn(Bytes front) {
  std::optional<KeyBlock> newest;
  for (std::size_t at = 0; at + KeyBlock::bytes <= std::min(front.size(), frontBytes); at += KeyBlock::bytes) {
    auto block = KeyBlock::read(front.subspan(at, KeyBlock::bytes));
    if (block && (!newest || block->generation() > newest->generation())) newest = block;
  }
  return newest;
}

}  // namespace jindan::storage
