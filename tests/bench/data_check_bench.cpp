// SPDX-License-Identifier: Apache-2.0
// Megabytes a second that the data file check reads, against a mere search through the same bytes.
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "bench/sensor_file.h"
#include "datacheck/file_check.h"

namespace {

using namespace jindan;

/// A file of so many rows, gone with the program.
const std::string& sensorFile(int rows) {
  struct Kept {
    std::string path;
    explicit Kept(int count)
        : path(std::filesystem::temp_directory_path() /
               ("jindan-bench-" + std::to_string(::getpid()) + "-" + std::to_string(count) + ".csv")) {
      bench::SensorFile::write(path, count);
    }
    ~Kept() {
      std::error_code ignored;
      std::filesystem::remove(path, ignored);
    }
  };
  static const Kept small(20000), large(300000);
  return rows <= 20000 ? small.path : large.path;
}

void checkFile(benchmark::State& state) {
  const std::string& path = sensorFile(static_cast<int>(state.range(0)));
  datacheck::CheckOptions options;
  options.threads = static_cast<unsigned>(state.range(1));
  for (auto _ : state) {
    if (!datacheck::checkFiles({{path}}, {}, options)) throw std::runtime_error("check");
  }
  const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(path));
  state.SetBytesProcessed(state.iterations() * bytes);
}

/// The floor: every byte is looked at once.
void countLines(benchmark::State& state) {
  std::ifstream file(sensorFile(static_cast<int>(state.range(0))), std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  for (auto _ : state)
    benchmark::DoNotOptimize(std::count(text.begin(), text.end(), '\n'));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

}  // namespace

BENCHMARK(checkFile)
    ->ArgNames({"rows", "threads"})
    ->Args({20000, 1})
    ->Args({300000, 1})
    ->Args({300000, 2})
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(countLines)->ArgNames({"rows"})->Args({300000})->Unit(benchmark::kMillisecond);
