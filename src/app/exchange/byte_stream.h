// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "domain/types/result.h"

namespace jindan::app {

/// Bytes that come one after another and can be had again from the start.
class ByteReader {
 public:
  virtual ~ByteReader() = default;
  /// Puts up to `room` bytes at `to` and says how many; 0 only at the end.
  [[nodiscard]] virtual Result<std::size_t> read(char* to, std::size_t room) = 0;
  [[nodiscard]] virtual Result<void> rewind() = 0;
};

/// An open file: what is read is of the file that was opened, whatever becomes of its name.
class FileReader final : public ByteReader {
 public:
  [[nodiscard]] static Result<std::unique_ptr<FileReader>> open(const std::string& path);
  [[nodiscard]] Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] Result<void> rewind() override;

 private:
  struct Closing {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
  };
  using Handle = std::unique_ptr<std::FILE, Closing>;
  FileReader(std::string path, Handle file) : path_(std::move(path)), file_(std::move(file)) {}

  std::string path_;
  Handle file_;
};

class TextReader final : public ByteReader {
 public:
  explicit TextReader(std::string text) : text_(std::move(text)) {}
  [[nodiscard]] Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] Result<void> rewind() override;

 private:
  std::string text_;
  std::size_t place_ = 0;
};

/// Reads until `room` bytes are there or the source ends.
[[nodiscard]] Result<std::size_t> readFully(ByteReader& reader, char* to, std::size_t room);

/// Where bytes go, one piece after another.
class ByteWriter {
 public:
  virtual ~ByteWriter() = default;
  [[nodiscard]] virtual Result<void> write(std::string_view bytes) = 0;
  /// After the last byte.
  [[nodiscard]] virtual Result<void> finish() = 0;
};

}  // namespace jindan::app
