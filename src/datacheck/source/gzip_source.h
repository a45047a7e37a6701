// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <zlib.h>

#include <memory>
#include <string>
#include <vector>

#include "datacheck/source/byte_source.h"

namespace jindan::datacheck {

/// What a gzip file unpacks to; several members behind one another are one stream. Zeros behind the last member, as
/// tapes leave them, are let pass; anything else there, a wrong checksum or an early end is an error.
class GzipSource final : public ByteSource {
 public:
  GzipSource(std::string path, std::unique_ptr<ByteSource> packed);
  ~GzipSource() override;

  Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] std::uint64_t consumed() const override { return packed_->consumed(); }
  Result<void> verify() override { return packed_->verify(); }

 private:
  Result<bool> refill();
  Result<void> startMember();
  [[nodiscard]] tl::unexpected<Error> refused(FaultCode why) const;

  std::string path_;
  std::unique_ptr<ByteSource> packed_;
  std::vector<unsigned char> buffer_;
  z_stream stream_{};
  bool ready_ = false;
  bool inMember_ = true;
};

}  // namespace jindan::datacheck
