// SPDX-License-Identifier: Apache-2.0
#include "datacheck/source/decoding_source.h"

#include <unicode/ucnv.h>

namespace jindan::datacheck {

namespace {
constexpr std::size_t bufferSize = 1 << 16;
}

DecodingSource::DecodingSource(std::string path, std::unique_ptr<ByteSource> encoded, UConverter* from, UConverter* to)
    : path_(std::move(path)),
      encoded_(std::move(encoded)),
      from_(from),
      to_(to),
      buffer_(bufferSize),
      pivot_(bufferSize),
      pivotBegin_(pivot_.data()),
      pivotEnd_(pivot_.data()) {}

DecodingSource::~DecodingSource() {
  ucnv_close(from_);
  ucnv_close(to_);
}

Result<std::unique_ptr<ByteSource>> DecodingSource::make(const std::string& path, std::unique_ptr<ByteSource> encoded,
                                                         const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* from = ucnv_open(encoding.c_str(), &status);
  UConverter* to = ucnv_open("UTF-8", &status);
  if (U_FAILURE(status) != 0) {
    ucnv_close(from);
    ucnv_close(to);
    return failure(ErrorCode::cannotRead, path, u_errorName(status));
  }
  return std::unique_ptr<ByteSource>(new DecodingSource(path, std::move(encoded), from, to));
}

Result<std::size_t> DecodingSource::read(char* to, std::size_t room) {
  char* target = to;
  while (target == to && !done_) {
    if (next_ == end_ && !sourceEnded_) {
      const auto got = encoded_->read(buffer_.data(), buffer_.size());
      if (!got) return tl::unexpected(got.error());
      next_ = buffer_.data();
      end_ = next_ + *got;
      sourceEnded_ = *got == 0;
    }
    UErrorCode status = U_ZERO_ERROR;
    ucnv_convertEx(to_, from_, &target, to + room, &next_, end_, pivot_.data(), &pivotBegin_, &pivotEnd_,
                   pivot_.data() + pivot_.size(), static_cast<UBool>(fresh_), static_cast<UBool>(sourceEnded_),
                   &status);
    fresh_ = false;
    if (U_FAILURE(status) != 0 && status != U_BUFFER_OVERFLOW_ERROR) {
      return failure(ErrorCode::cannotRead, path_, u_errorName(status));
    }
    done_ = sourceEnded_ && status != U_BUFFER_OVERFLOW_ERROR;
  }
  return static_cast<std::size_t>(target - to);
}

}  // namespace jindan::datacheck
