// SPDX-License-Identifier: Apache-2.0
#include "domain/benchmark/observation.h"

namespace jindan {

std::string_view nameOf(BenchmarkUse use) {
  switch (use) {
    case BenchmarkUse::core:
      return "core";
    case BenchmarkUse::reference:
      return "reference";
    case BenchmarkUse::context:
      return "context";
    case BenchmarkUse::avoid:
      return "avoid";
  }
  return {};
}

}  // namespace jindan
