// SPDX-License-Identifier: Apache-2.0
// What the harnesses share. Each has one function, LLVMFuzzerTestOneInput, and nothing else outside its file.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

#include "content/content.h"
#include "storage/temporary_folder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace jindan::fuzz {

inline const std::string dataFolder = JINDAN_SOURCE_DIR "/data";

inline const content::Content& packs() {
  static const content::Content loaded = [] {
    auto read = content::loadContent(dataFolder);
    if (!read) throw std::runtime_error("the packs cannot be opened");
    return std::move(*read);
  }();
  return loaded;
}

inline std::string textOf(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, as a crash does: what must hold whatever is read.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not kept: %s\n", what);
  std::abort();
}

/// Puts the input where readers that want a file find it; the same place each time.
inline std::string fileWith(const std::string& bytes, const std::string& name) {
  static const test::TemporaryFolder folder;
  const auto path = folder / name;
  std::filesystem::remove(path);  // a file that is emptied instead is brought to the disk by some systems
  test::writeBytes(path, bytes);
  return path.string();
}

}  // namespace jindan::fuzz
