// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "content/programme_file.h"
#include "domain/planning/programme_changes.h"

namespace jindan::app {

/// The file of the user's own pack of programmes in the folder of the user's data.
[[nodiscard]] std::filesystem::path keptProgrammes(const std::filesystem::path& folder);

/// A pack that was looked at and may be kept.
struct ProgrammeOffer {
  std::string bytes;
  ProgrammePack pack;
  ProgrammePack before;  ///< in use until now
  ProgrammeChanges changes;
};

/// The support programmes in use: those that come with the program, or a pack of the user's. One step back is always
/// kept, and the way back to the program's own. The content it checks against must outlive it.
class ProgrammeStore {
 public:
  /// `data` holds the packs of the program, `folder` the user's data.
  ProgrammeStore(const content::Content& content, std::filesystem::path data, std::filesystem::path folder)
      : content_(content), data_(std::move(data)), folder_(std::move(folder)) {}

  struct Current {
    ProgrammePack pack;
    bool isImported = false;
    std::optional<Error> problem;  ///< why the user's pack is not used although there is one
  };
  /// A kept pack that cannot be used any more gives the program's own, with the problem.
  [[nodiscard]] Result<Current> current() const;
  /// Reads and checks a file; nothing is changed.
  [[nodiscard]] Result<ProgrammeOffer> look(const std::string& file) const;
  /// The pack is used from now on; one that changes nothing is not written.
  [[nodiscard]] Result<void> keep(const ProgrammeOffer& offer) const;
  [[nodiscard]] bool canUndo() const;
  /// The pack before; a second time gives back what was undone.
  [[nodiscard]] Result<void> undo() const;
  /// Back to the program's own pack; can be undone.
  [[nodiscard]] Result<void> reset() const;

 private:
  [[nodiscard]] std::filesystem::path kept() const { return keptProgrammes(folder_); }
  [[nodiscard]] std::filesystem::path earlier() const { return folder_ / "programmes-earlier.json"; }
  [[nodiscard]] Result<std::pair<std::string, ProgrammePack>> read(const std::string& file) const;

  const content::Content& content_;
  std::filesystem::path data_;
  std::filesystem::path folder_;
};

}  // namespace jindan::app
