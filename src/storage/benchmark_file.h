// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "domain/benchmark/observation.h"
#include "storage/connection.h"

namespace jindan::storage {

/// Name of the file that holds the figures of this version.
[[nodiscard]] std::string benchmarkFileName(const std::string& version);

/// Is the database whole, and built from this version? Throws SQLite::Exception when it is not even a database.
[[nodiscard]] bool holdsBenchmarks(Connection& connection, const std::string& version);

/// Builds the file beside its final place and moves it there in one step. False when it cannot be written.
[[nodiscard]] bool writeBenchmarkFile(const std::filesystem::path& file, const std::string& version,
                                      std::span<const Observation> observations);

/// Removes the files of other versions beside this one. What cannot be removed stays.
void removeOtherBenchmarkFiles(const std::filesystem::path& file);

}  // namespace jindan::storage
