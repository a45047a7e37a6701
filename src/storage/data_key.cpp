// SPDX-License-Identifier: Apache-2.0
#include "storage/data_key.h"

#include <sodium.h>

#include <new>

#include "storage/password_key.h"

namespace jindan::storage {

DataKey::DataKey() {
  startSodium();
  bytes_.reset(static_cast<unsigned char*>(sodium_malloc(size)));
  if (!bytes_) throw std::bad_alloc();
}

DataKey DataKey::random() {
  DataKey key;
  randombytes_buf(key.bytes_.get(), size);
  return key;
}

void DataKey::Free::operator()(unsigned char* bytes) const {
  sodium_free(bytes);  // overwrites it first
}

}  // namespace jindan::storage
