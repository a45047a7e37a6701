// SPDX-License-Identifier: Apache-2.0
#include "storage/page_seal.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace jindan::storage {

namespace {

constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(nonceBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES == sealBytes);
constexpr std::size_t contentBytes = sealedPage - sealBytes;

std::array<unsigned char, 4> bytesOf(std::uint32_t number) {
  std::array<unsigned char, 4> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<unsigned char>(number >> (8 * i));
  return bytes;
}

/// `seal`: first the nonce, then the tag.
void encrypt(std::span<unsigned char> bytes, unsigned char* seal, std::uint32_t number, const DataKey& key) {
  const auto place = bytesOf(number);
  randombytes_buf(seal, nonceBytes);
  crypto_aead_xchacha20poly1305_ietf_encrypt_detached(bytes.data(), seal + nonceBytes, nullptr, bytes.data(),
                                                      bytes.size(), place.data(), place.size(), nullptr, seal,
                                                      key.data());
}

/// Without `to` the bytes are only proven.
bool decrypt(unsigned char* to, Bytes from, const unsigned char* seal, std::uint32_t number, const DataKey& key) {
  const auto place = bytesOf(number);
  return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(to, nullptr, from.data(), from.size(), seal + nonceBytes,
                                                             place.data(), place.size(), seal, key.data()) == 0;
}

}  // namespace

Seal encryptPage(SealedPage page, std::uint32_t number, const DataKey& key) {
  Seal seal{};
  encrypt(page, seal.data(), number, key);
  return seal;
}

bool decryptPage(SealedPage page, const Seal& seal, std::uint32_t number, const DataKey& key) {
  return decrypt(page.data(), page, seal.data(), number, key);
}

void sealPage(SealedPage page, std::uint32_t number, const DataKey& key) {
  encrypt(page.first<contentBytes>(), page.data() + contentBytes, number, key);
}

bool openPage(SealedPage page, std::uint32_t number, const DataKey& key) {
  const auto content = page.first<contentBytes>();
  if (!decrypt(content.data(), content, page.data() + contentBytes, number, key)) return false;
  std::fill(page.begin() + contentBytes, page.end(), static_cast<unsigned char>(0));
  return true;
}

bool isSealed(std::span<const unsigned char, sealedPage> page, std::uint32_t number, const DataKey& key) {
  return decrypt(nullptr, page.first<contentBytes>(), page.data() + contentBytes, number, key);
}

}  // namespace jindan::storage
