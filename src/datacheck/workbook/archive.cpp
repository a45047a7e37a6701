// SPDX-License-Identifier: Apache-2.0
#include "datacheck/workbook/archive.h"

#include <minizip/unzip.h>

#include <algorithm>

namespace jindan::datacheck {

namespace {

constexpr std::uint64_t harmless = std::uint64_t{1} << 26;
constexpr std::uint64_t greatestRatio = 250;  ///< tables of numbers are packed ten times, of zeros some fifty times

}  // namespace

struct ZipEntry::Handle {
  unzFile file = nullptr;
  bool entryOpen = false;
  Handle() = default;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (entryOpen) unzCloseCurrentFile(file);
    if (file != nullptr) unzClose(file);
  }
};

ZipEntry::ZipEntry(std::string archive, std::unique_ptr<Handle> handle)
    : archive_(std::move(archive)), handle_(std::move(handle)) {}

ZipEntry::~ZipEntry() = default;

tl::unexpected<Error> ZipEntry::damaged() const {
  return badInput(archive_, {Fault{"", FaultCode::damaged, "", ""}});
}

Result<std::unique_ptr<ZipEntry>> ZipEntry::open(const std::string& archive, const std::string& name) {
  auto handle = std::make_unique<Handle>();
  handle->file = unzOpen64(archive.c_str());
  if (handle->file == nullptr) {
    return badInput(archive, {Fault{"", FaultCode::damaged, "", ""}});
  }
  constexpr int anyCase = 2;
  if (unzLocateFile(handle->file, name.c_str(), anyCase) != UNZ_OK) return failure(ErrorCode::notFound, name);
  unz_file_info64 info{};
  const bool known = unzGetCurrentFileInfo64(handle->file, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK;
  handle->entryOpen = known && unzOpenCurrentFile(handle->file) == UNZ_OK;
  if (!handle->entryOpen) return badInput(archive, {Fault{"", FaultCode::damaged, "", ""}});
  std::unique_ptr<ZipEntry> entry(new ZipEntry(archive, std::move(handle)));
  entry->packed_ = info.compressed_size;
  entry->unpacked_ = info.uncompressed_size;
  return entry;
}

Result<std::size_t> ZipEntry::read(char* to, std::size_t room) {
  constexpr std::size_t most = 1 << 20;
  const int got = unzReadCurrentFile(handle_->file, to, static_cast<unsigned>(std::min(room, most)));
  if (got < 0) return damaged();
  if (got == 0) {
    handle_->entryOpen = false;
    if (unzCloseCurrentFile(handle_->file) != UNZ_OK) return damaged();
    return 0;
  }
  read_ += static_cast<std::uint64_t>(got);
  if (read_ > harmless && read_ / greatestRatio > packed_) {
    return badInput(archive_, {Fault{"", FaultCode::unpacksTooLarge, "", std::to_string(greatestRatio) + ":1"}});
  }
  return static_cast<std::size_t>(got);
}

std::uint64_t ZipEntry::consumed() const {
  if (unpacked_ == 0) return packed_;
  const double share = static_cast<double>(read_) / static_cast<double>(unpacked_);
  return static_cast<std::uint64_t>(std::min(1.0, share) * static_cast<double>(packed_));
}

}  // namespace jindan::datacheck
