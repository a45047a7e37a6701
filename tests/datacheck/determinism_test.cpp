// SPDX-License-Identifier: Apache-2.0
#include <random>

#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

namespace {

/// A table with everything in it that remembers something from row to row.
std::string lively(int rows) {
  std::mt19937 random(7);
  std::string text = "time,lot,state,temp,count,note,fail\n";
  double temp = 50;
  for (int i = 0; i < rows; ++i) {
    const auto draw = random();
    temp += static_cast<double>(random() % 200) / 1000 - 0.1;
    const int second = i + (draw % 50 == 0 ? 3 : 0);
    char time[32];
    std::snprintf(time, sizeof time, "2025-01-%02d %02d:%02d:%02d", 1 + second / 86400, second / 3600 % 24,
                  second / 60 % 60, second % 60);
    text += std::string(time) + ",L" + std::to_string(i / 7) + "," + (draw % 3 == 0 ? "RUN" : "IDLE") + ",";
    if (draw % 101 == 0) {
      text += "-999";
    } else if (draw % 997 == 0) {
      text += "9" + std::to_string(draw % 1000) + "5.5";
    } else if (draw % 89 == 0) {
      text += "NA";
    } else {
      text += std::to_string(i % 500 < 40 ? 42.0 : temp);
    }
    text += "," + std::to_string(i) + (draw % 71 == 0 ? ",\"two\nlines\"" : ",x") + "," + (draw % 40 < 2 ? "1" : "0") +
            "\n";
    if (draw % 301 == 0) text += "short,row\n";
    if (draw % 311 == 0) text += ",,,,,,\n";
  }
  return text;
}

}  // namespace

TEST_CASE("The outcome is the same for any number of threads and any block size", "[datacheck]") {
  const std::string text = lively(30000);
  datacheck::CheckOptions one;
  one.threads = 1;
  one.blockBytes = std::size_t{1} << 22;
  const FileProfile expected = test::profileOfText(text, one);
  CHECK(expected.time->otherSteps > 0);
  CHECK(test::column(expected, "temp").missing.sentinels > 0);
  CHECK(test::column(expected, "temp").spikes.count > 0);
  CHECK(expected.raggedRows.count > 0);
  CHECK(expected.emptyRows.count > 0);
  for (const unsigned threads : {1U, 2U, 3U, 8U}) {
    for (const std::size_t block : {std::size_t{300}, std::size_t{4099}, std::size_t{65536}}) {
      datacheck::CheckOptions options;
      options.threads = threads;
      options.blockBytes = block;
      CAPTURE(threads, block);
      CHECK(test::profileOfText(text, options) == expected);
    }
  }
}

TEST_CASE("A check can be ended and says how far it is", "[datacheck]") {
  const test::DataFolder folder;
  const std::string path = folder.write("data.csv", lively(20000));
  datacheck::CheckOptions options;
  options.threads = 1;
  options.blockBytes = 10000;
  std::uint64_t last = 0, total = 0;
  options.onProgress = [&](const datacheck::Progress& progress) {
    CHECK(progress.done >= last);
    last = progress.done;
    total = progress.total;
  };
  REQUIRE(datacheck::checkFiles({{path}}, {}, options));
  CHECK(last == total);
  CHECK(total == std::filesystem::file_size(path));

  std::atomic<bool> cancelled = false;
  options.cancelled = &cancelled;
  options.onProgress = [&](const datacheck::Progress& progress) { cancelled = progress.done > 50000; };
  const auto ended = datacheck::checkFiles({{path}}, {}, options);
  REQUIRE_FALSE(ended);
  CHECK(ended.error().code == ErrorCode::cancelled);
}

}  // namespace jindan
