// SPDX-License-Identifier: Apache-2.0
#include "datacheck/source/gzip_source.h"

#include <algorithm>
#include <limits>

namespace jindan::datacheck {

namespace {
constexpr std::size_t bufferSize = 1 << 16;
constexpr int gzipOnly = 16 + MAX_WBITS;
}  // namespace

GzipSource::GzipSource(std::string path, std::unique_ptr<ByteSource> packed)
    : path_(std::move(path)), packed_(std::move(packed)), buffer_(bufferSize) {
  ready_ = inflateInit2(&stream_, gzipOnly) == Z_OK;
}

GzipSource::~GzipSource() {
  inflateEnd(&stream_);
}

tl::unexpected<Error> GzipSource::refused(FaultCode why) const {
  return badInput(path_, {Fault{"", why, "", ""}});
}

Result<bool> GzipSource::refill() {
  if (stream_.avail_in > 0) return true;
  const auto got = packed_->read(reinterpret_cast<char*>(buffer_.data()), buffer_.size());
  if (!got) return tl::unexpected(got.error());
  stream_.next_in = buffer_.data();
  stream_.avail_in = static_cast<uInt>(*got);
  return *got > 0;
}

/// Called between two members with at least one byte there.
Result<void> GzipSource::startMember() {
  while (*stream_.next_in == 0) {
    ++stream_.next_in;
    if (--stream_.avail_in > 0) continue;
    const auto more = refill();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return {};
  }
  if (inflateReset(&stream_) != Z_OK) return refused(FaultCode::damaged);
  inMember_ = true;
  return {};
}

Result<std::size_t> GzipSource::read(char* to, std::size_t room) {
  if (!ready_) return failure(ErrorCode::cannotRead, path_, "zlib");
  stream_.next_out = reinterpret_cast<Bytef*>(to);
  stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(room, std::numeric_limits<uInt>::max()));
  const uInt wanted = stream_.avail_out;
  while (stream_.avail_out == wanted) {
    const auto more = refill();
    if (!more) return tl::unexpected(more.error());
    if (!*more) {
      if (inMember_) return refused(FaultCode::cutShort);
      return 0;
    }
    if (!inMember_) {
      if (auto started = startMember(); !started) return tl::unexpected(started.error());
      if (!inMember_) continue;
    }
    const int state = inflate(&stream_, Z_NO_FLUSH);
    if (state == Z_STREAM_END) {
      inMember_ = false;
    } else if (state != Z_OK && state != Z_BUF_ERROR) {
      return refused(FaultCode::damaged);
    }
  }
  return wanted - stream_.avail_out;
}

}  // namespace jindan::datacheck
