// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>

#include "domain/types/result.h"

namespace jindan::storage {

/// What a failure of SQLite means to the user. `subject` is the file.
[[nodiscard]] Error toError(const SQLite::Exception& exception, const std::string& subject);

/// For a row that no program of ours could have written; becomes `databaseDamaged` at the edge.
[[noreturn]] void throwDamaged(const std::string& what);

/// The edge of the layer: runs the action and turns SQLite's exceptions into values.
template <class Action>
auto guarded(const std::string& subject, const Action& action) -> decltype(action()) {
  try {
    return action();
  } catch (const SQLite::Exception& exception) {
    return tl::unexpected(toError(exception, subject));
  }
}

}  // namespace jindan::storage
