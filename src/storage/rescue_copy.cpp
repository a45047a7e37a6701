// SPDX-License-Identifier: Apache-2.0
#include "storage/rescue_copy.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <vector>

#include "storage/database_header.h"
#include "storage/key_block.h"
#include "storage/page_seal.h"
#include "storage/private_file.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

using Page = std::vector<unsigned char>;

/// Empty when it is lost.
Page firstPageOf(const fs::path& file, const FileLayer& layer) {
  Page page(layer.isEncrypted() ? sealedPage : largestPage);
  std::ifstream stream(file, std::ios::binary);
  stream.seekg(static_cast<std::streamoff>(layer.front()));
  stream.read(reinterpret_cast<char*>(page.data()), static_cast<std::streamsize>(page.size()));
  page.resize(static_cast<std::size_t>(stream.gcount()));
  if (layer.isEncrypted() &&
      (page.size() < sealedPage || !openPage(std::span(page).first<sealedPage>(), 1, layer.key()))) {
    return {};
  }
  const auto header = headerOf(page);
  if (!header || page.size() < header->pageSize) return {};
  page.resize(header->pageSize);
  return page;
}

void setNumber(Page& page, std::size_t at, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8)
    page[at++] = static_cast<unsigned char>(value >> static_cast<unsigned>(shift));
}

/// So many pages, no free ones: those of another moment would be wrong.
void setPages(Page& page, std::uint64_t pages) {
  constexpr std::size_t changesAt = 24;
  constexpr std::size_t pagesAt = 28;
  constexpr std::size_t firstFreeAt = 32;
  constexpr std::size_t freeAt = 36;
  constexpr std::size_t validForAt = 92;
  setNumber(page, pagesAt, static_cast<std::uint32_t>(pages));
  setNumber(page, firstFreeAt, 0);
  setNumber(page, freeAt, 0);
  std::copy_n(page.begin() + changesAt, 4, page.begin() + validForAt);
  const std::uint64_t sum = checksumOf(page, 1);
  const auto header = headerOf(page);
  if (header && header->hasChecksums) std::memcpy(page.data() + page.size() - sizeof sum, &sum, sizeof sum);
}

bool isWholeFirst(const Page& page, const FileLayer& layer) {
  if (page.empty()) return false;
  if (layer.isEncrypted()) return true;  // or it would not have opened
  const auto header = headerOf(page);
  if (header->hasChecksums) return isWholePage(page, 1);
  return !isHiddenChecksum(page, *header);
}

/// The pages that list the tables, below a first page that has no room for them.
std::vector<std::uint32_t> tableListPages(const Page& first) {
  constexpr std::size_t kindAt = 100;
  constexpr std::size_t cellsAt = 103;
  constexpr std::size_t lastChildAt = 108;
  constexpr std::size_t placesAt = 112;
  constexpr unsigned char interior = 5;
  if (first[kindAt] != interior) return {};
  const auto number = [&first](std::size_t at, std::size_t bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < std::min(at + bytes, first.size()); ++i)
      value = value << 8U | first[i];
    return value;
  };
  std::vector<std::uint32_t> pages{number(lastChildAt, 4)};
  for (std::size_t cell = 0; cell < number(cellsAt, 2); ++cell)
    pages.push_back(number(number(placesAt + 2 * cell, 2), 4));
  return pages;
}

/// Empty when it is not what was written.
Page pageOf(std::istream& stream, std::uint32_t number, std::size_t size, const FileLayer& layer) {
  Page page(size);
  stream.clear();
  stream.seekg(static_cast<std::streamoff>(layer.front() + (number - 1) * size));
  stream.read(reinterpret_cast<char*>(page.data()), static_cast<std::streamsize>(size));
  const bool isWhole = layer.isEncrypted() ? openPage(std::span(page).first<sealedPage>(), number, layer.key())
                                           : isWholePage(page, number);
  return isWhole ? page : Page();
}

void putPage(std::ostream& stream, std::uint32_t number, Page page, const FileLayer& layer) {
  if (layer.isEncrypted()) sealPage(std::span(page).first<sealedPage>(), number, layer.key());
  stream.clear();
  stream.seekp(static_cast<std::streamoff>(layer.front() + (number - 1) * page.size()));
  stream.write(reinterpret_cast<const char*>(page.data()), static_cast<std::streamsize>(page.size()));
}

/// Without the list of tables nothing can be found: lost pages of it come from the model, where they lie at the same
/// place as long as no newer program has changed the tables.
void mendTableList(std::fstream& copy, const fs::path& model, const Page& first, const FileLayer& layer) {
  if (const auto header = headerOf(first); !header || !header->hasChecksums) return;
  std::ifstream lender(model, std::ios::binary);
  for (const std::uint32_t number : tableListPages(first)) {
    if (number < 2 || !pageOf(copy, number, first.size(), layer).empty()) continue;
    const Page lent = pageOf(lender, number, first.size(), layer);
    if (!lent.empty()) putPage(copy, number, lent, layer);
  }
}

Result<void> mend(const fs::path& copy, const fs::path& model, const FileLayer& layer) {
  std::error_code error;
  Page page = firstPageOf(copy, layer);
  if (!isWholeFirst(page, layer)) page = firstPageOf(model, layer);
  if (page.empty()) return failure(ErrorCode::databaseDamaged, utf8(copy), "beginning_damaged");
  const std::uint64_t size = fs::file_size(copy, error);
  const std::uint64_t behind = size > layer.front() ? size - layer.front() : 0;
  const std::uint64_t pages = std::max<std::uint64_t>((behind + page.size() - 1) / page.size(), 1);
  fs::resize_file(copy, layer.front() + pages * page.size(), error);
  setPages(page, pages);
  std::fstream stream(copy, std::ios::binary | std::ios::in | std::ios::out);
  if (layer.isEncrypted()) {
    const Front front = frontWith(layer.block());
    stream.write(reinterpret_cast<const char*>(front.data()), static_cast<std::streamsize>(front.size()));
  }
  putPage(stream, 1, page, layer);
  mendTableList(stream, model, page, layer);
  if (error || !stream.flush()) return failure(ErrorCode::cannotWrite, utf8(copy), error.message());
  return {};
}

}  // namespace

Result<void> copyForReading(const fs::path& damaged, const fs::path& copy, const fs::path& model,
                            const FileLayer& layer) {
  for (const char* suffix : {"", "-wal"}) {
    const fs::path from = fs::path(damaged) += suffix;
    const fs::path to = fs::path(copy) += suffix;
    std::error_code error;
    if (!fs::exists(from, error)) continue;
    if (const auto made = createPrivateFile(to); !made) return made;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
    if (error) return failure(ErrorCode::cannotWrite, utf8(to), error.message());
  }
  return mend(copy, model, layer);
}

}  // namespace jindan::storage
