// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include "app/exchange/byte_stream.h"
#include "app/exchange/secret.h"
#include "storage/password_key.h"

namespace jindan::app {

// A case file that opens with a password only. docs/case-files.md describes every byte of it.

using storage::highestCost;
using storage::PasswordCost;

/// Do the bytes begin as a locked file does?
[[nodiscard]] bool isLocked(std::string_view front);
/// Bytes that isLocked has to see.
inline constexpr std::size_t lockedMarkSize = 16;

/// Locks what is written to it and passes it on, a piece at a time.
class LockingWriter final : public ByteWriter {
 public:
  [[nodiscard]] static Result<std::unique_ptr<LockingWriter>> open(ByteWriter& target, const Secret& password,
                                                                   PasswordCost cost = {});
  ~LockingWriter() override;
  [[nodiscard]] Result<void> write(std::string_view bytes) override;
  [[nodiscard]] Result<void> finish() override;

 private:
  struct Stream;
  LockingWriter(ByteWriter& target, std::unique_ptr<Stream> stream);
  [[nodiscard]] Result<void> push(std::string_view bytes, bool isLast);

  ByteWriter& target_;
  std::unique_ptr<Stream> stream_;
  std::string waiting_;
};

/// The content of a locked file. Opening reads the file to its end: not a byte is given before all of them are proven.
class UnlockingReader final : public ByteReader {
 public:
  /// `passwordNeeded`, `passwordWrong`, or `badInput` when the file was changed or cut.
  [[nodiscard]] static Result<std::unique_ptr<UnlockingReader>> open(std::unique_ptr<ByteReader> source,
                                                                     const std::string& subject,
                                                                     const Secret& password);
  ~UnlockingReader() override;
  [[nodiscard]] Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] Result<void> rewind() override;

 private:
  struct Stream;
  UnlockingReader(std::unique_ptr<ByteReader> source, std::string subject, std::unique_ptr<Stream> stream);
  [[nodiscard]] Result<void> nextChunk();
  [[nodiscard]] tl::unexpected<Error> damaged() const;

  std::unique_ptr<ByteReader> source_;
  std::string subject_;
  std::unique_ptr<Stream> stream_;
};

}  // namespace jindan::app
