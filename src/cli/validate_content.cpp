// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

namespace jindan::cli {

Exit runValidateContent(const std::filesystem::path& data, const Console& console) {
  const content::ContentErrors errors = content::validateContent(data.string());
  if (!errors.empty()) return console.fail(errors);
  const auto printed = console.print(console.phrases().text(console.language(), "cli.content_ok") + "\n");
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
