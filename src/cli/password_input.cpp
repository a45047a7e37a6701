// SPDX-License-Identifier: Apache-2.0
#include "cli/password_input.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "content/json/document.h"
#include "domain/types/password.h"
#include "domain/types/system_reason.h"

namespace jindan::cli {

namespace {

constexpr std::size_t mostBytes = 4096;

Result<std::string> readStdin() {
  std::string bytes(mostBytes, '\0');
  bytes.resize(std::fread(bytes.data(), 1, bytes.size(), stdin));
  if (std::ferror(stdin) != 0) return failure(ErrorCode::cannotRead, "stdin", systemReason(errno));
  return bytes;
}

void dropLineEnd(std::string& text) {
  if (text.ends_with('\n')) text.pop_back();
  if (text.ends_with('\r')) text.pop_back();
}

}  // namespace

Result<std::string> readPassword(const PasswordSource& source) {
  if (!source.file && !source.isStdin) return std::string();
  const std::string subject = source.file.value_or("stdin");
  auto password = source.file ? content::readFile(*source.file, mostBytes) : readStdin();
  if (!password) return password;
  dropLineEnd(*password);
  // Other programs take what is typed as UTF-8: a password in another encoding would open nowhere else.
  if (!content::isUtf8(*password)) return badInput(subject, {Fault{"", FaultCode::notUtf8, "", "UTF-8"}});
  if (const auto fit = checkPassword(*password, subject); !fit) return tl::unexpected(fit.error());
  return password;
}

}  // namespace jindan::cli
