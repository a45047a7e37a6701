// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

namespace jindan::bench {

/// Writes a log as a machine would: a time, a machine, a lot, seven measured values, two counters and a state.
class SensorFile {
 public:
  /// Rows of about 88 bytes.
  static void write(const std::string& path, int rows) {
    std::ofstream file(path, std::ios::binary);
    file << "timestamp,machine,lot,temp,pressure,vibration,current,rpm,count,status,quality,humidity\n";
    SensorFile log;
    for (int i = 0; i < rows; ++i)
      file << log.row(i);
  }

 private:
  /// A uniform number from 0 to 1 (xorshift; only the look of the file depends on it).
  double draw() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<double>(state_ >> 11) / 9007199254740992.0;
  }
  double about(double mean, double width) { return mean + width * (draw() + draw() + draw() - 1.5); }

  std::string row(int i) {
    static constexpr const char* states[] = {"RUN", "RUN", "RUN", "IDLE", "ALARM"};
    temp_ += 0.1 * (draw() - 0.5);
    char line[256];
    const int length = std::snprintf(
        line, sizeof line, "2024-01-%02d %02d:%02d:%02d,M%02d,LOT%06d,%.3f,%.5f,%.6f,%.2f,%d,%d,%s,%d,%.1f\n",
        1 + i / 86400 % 28, i / 3600 % 24, i / 60 % 60, i % 60, 1 + static_cast<int>(12 * draw()), i / 500, temp_,
        about(1.013, 0.02), about(0, 0.6), about(12.5, 4), 1400 + static_cast<int>(200 * draw()), i,
        states[static_cast<int>(5 * draw())], draw() < 0.02 ? 1 : 0, 30 + 40 * draw());
    return {line, static_cast<std::size_t>(length)};
  }

  std::uint64_t state_ = 88172645463325252U;
  double temp_ = 60;
};

}  // namespace jindan::bench
