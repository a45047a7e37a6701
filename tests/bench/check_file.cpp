// SPDX-License-Identifier: Apache-2.0
// Writes a log (write PATH ROWS) or checks one (check PATH THREADS) and says how long it took and how much memory it
// had at most: for comparisons with other programs and for files of any size.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "bench/sensor_file.h"
#include "datacheck/file_check.h"

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const std::string path = argv[2];
  if (std::strcmp(argv[1], "write") == 0) {
    jindan::bench::SensorFile::write(path, std::stoi(argv[3]));
    return 0;
  }
  jindan::datacheck::CheckOptions options;
  options.threads = static_cast<unsigned>(std::stoul(argv[3]));
  const auto begin = std::chrono::steady_clock::now();
  const auto report = jindan::datacheck::checkFiles({{path}}, {}, options);
  if (!report) return 3;
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  struct rusage usage {};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("rows %llu seconds %.3f MB/s %.0f peak MB %.1f\n",
              static_cast<unsigned long long>(report->files.at(0).rows), seconds,
              static_cast<double>(std::filesystem::file_size(path)) / 1e6 / seconds,
              static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}
