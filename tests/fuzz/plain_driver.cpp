// SPDX-License-Identifier: Apache-2.0
// Runs a harness without a fuzzer: fuzz_NAME MUTATIONS SEED-FILE-OR-FOLDER... JINDAN_MUTATIONS asks for another number.
// What crashes it is written to the file that is named first.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <iostream>

#include "fuzz/fuzz.h"
#include "fuzz/mutation.h"

namespace {

namespace fs = std::filesystem;
using namespace jindan;

constexpr std::chrono::seconds longest{20};

std::vector<std::string> seedsIn(int count, char** places) {
  std::vector<fs::path> files;
  for (int i = 0; i < count; ++i) {
    if (!fs::is_directory(places[i])) files.emplace_back(places[i]);
    if (!fs::is_directory(places[i])) continue;
    for (const fs::directory_entry& entry : fs::directory_iterator(places[i]))
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> seeds;
  for (const fs::path& file : files)
    seeds.push_back(test::bytesOf(file));
  return seeds;
}

fs::path found;
const std::string* present = nullptr;

/// Not all of it is allowed in a handler; if it fails, the number of mutations done so far is all that is lost.
void keepInput(int signal) {
  std::signal(signal, SIG_DFL);
  if (present != nullptr) test::writeBytes(found, *present);
  std::raise(signal);
}

void run(const std::string& bytes) {
  present = &bytes;
  const auto start = std::chrono::steady_clock::now();
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  fuzz::require(std::chrono::steady_clock::now() - start < longest, "no input takes long");
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> seeds = count < 3 ? std::vector<std::string>() : seedsIn(count - 2, arguments + 2);
  if (seeds.empty()) {
    std::cerr << "fuzz_NAME MUTATIONS SEED-FILE-OR-FOLDER...\n";
    return 2;
  }
  const char* wanted = std::getenv("JINDAN_MUTATIONS");
  const int mutations = std::atoi(wanted == nullptr ? arguments[1] : wanted);
  found = fs::path(arguments[0]).string() + ".found";
  std::cout << found.string() << std::endl;
  for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGTERM})
    std::signal(signal, keepInput);
  for (const std::string& seed : seeds)
    run(seed);
  std::mt19937 random(20'261'122);
  for (int i = 0; i < mutations; ++i)
    run(fuzz::mutated(seeds, random));
  std::cout << seeds.size() << " seeds, " << mutations << " mutations\n";
  return 0;
}
