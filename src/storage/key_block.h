// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "domain/types/result.h"
#include "storage/data_key.h"
#include "storage/database_header.h"
#include "storage/password_key.h"

namespace jindan::storage {

/// What trying a password of a workspace costs: it is typed each time the program starts.
inline constexpr PasswordCost workspaceCost{3, 64U * 1024U * 1024U};

/// What stands in front of an encrypted database: the key of its pages, wrapped once under the password and once under
/// the recovery code. Whoever has a copy of the file and one of the two can open it.
class KeyBlock {
 public:
  enum class Slot { password, recovery };
  static constexpr std::size_t bytes = 4096;
  static constexpr std::size_t identityBytes = 16;
  using Identity = std::array<unsigned char, identityBytes>;

  /// For a new key; both slots are still empty.
  KeyBlock();
  /// Nothing when a bit of it was changed.
  [[nodiscard]] static std::optional<KeyBlock> read(Bytes block);

  /// Makes `secret` a way to the key. `cannotWrite` when the memory for it cannot be had.
  [[nodiscard]] Result<void> wrap(Slot slot, std::string_view secret, const DataKey& key,
                                  const PasswordCost& cost = workspaceCost);
  /// `passwordNeeded`, `passwordWrong`, `databaseDamaged` when it asks for more than any of ours, `cannotRead` when the
  /// memory cannot be had; about `subject`.
  [[nodiscard]] Result<DataKey> open(Slot slot, std::string_view secret, const std::string& subject) const;

  /// The same for all blocks of one key.
  [[nodiscard]] const Identity& identity() const { return identity_; }
  /// Grows with every change of the slots.
  [[nodiscard]] std::uint64_t generation() const { return generation_; }
  void renew() { ++generation_; }
  [[nodiscard]] std::array<unsigned char, bytes> written() const;

 private:
  static constexpr std::size_t slotBytes = 120;
  using SlotText = std::array<unsigned char, slotBytes>;

  Identity identity_{};
  std::uint64_t generation_ = 1;
  std::array<SlotText, 2> slots_{};
};

/// The front of an encrypted file: two copies of its key block, on sectors of their own, so that a torn write never
/// costs both.
inline constexpr std::size_t frontBytes = 2 * KeyBlock::bytes;
using Front = std::array<unsigned char, frontBytes>;

[[nodiscard]] Front frontWith(const KeyBlock& block);
/// Does a file that begins so belong to an encrypted workspace, however damaged?
[[nodiscard]] bool isLockedFront(Bytes front);
/// The newest copy that is whole.
[[nodiscard]] std::optional<KeyBlock> newestIn(Bytes front);

}  // namespace jindan::storage
