// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include "support/widget_app.h"

int main(int argc, char** argv) {
  jindan::test::widgetApp();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
