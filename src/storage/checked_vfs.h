// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace jindan::storage {

/// File control of the layer (SQLite's own end at 100) with a std::uint32_t*: from now on pages of this size get
/// checksums, also before the first page has been written.
inline constexpr int expectChecksums = 0x4a4e01;

}  // namespace jindan::storage
