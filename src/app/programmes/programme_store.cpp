// SPDX-License-Identifier: Apache-2.0
#include "app/programmes/programme_store.h"

#include "app/files/staged_file.h"
#include "content/json/document.h"
#include "domain/types/system_reason.h"
#include "storage/private_file.h"

namespace jindan::app {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& file) {
  std::error_code ignored;
  return fs::exists(file, ignored);
}

Result<void> move(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  if (error)
    return tl::unexpected(
        Error{ErrorCode::cannotWrite, to.string(), systemReason(error.value()), {}, obstacleOf(error.value())});
  return {};
}

/// A file under a name of its own, for its owner alone, synced and read again; to be moved into place.
Result<fs::path> writeBeside(const fs::path& target, const std::string& bytes) {
  const fs::path waiting = target.string() + ".new";
  if (const auto made = storage::createPrivateFile(waiting); !made) return tl::unexpected(made.error());
  auto staged = stageProven(waiting.string(), bytes);
  if (!staged) return tl::unexpected(staged.error());
  if (const auto written = staged->commit(); !written) return tl::unexpected(written.error());
  return waiting;
}

}  // namespace

fs::path keptProgrammes(const fs::path& folder) {
  return folder / "programmes.json";
}

Result<std::pair<std::string, ProgrammePack>> ProgrammeStore::read(const std::string& file) const {
  auto bytes = content::readFile(file, content::mostProgrammeBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  auto pack = content::readProgrammeFile(*bytes, file, data_.string(), content_);
  if (!pack) return tl::unexpected(pack.error());
  return std::pair(std::move(*bytes), std::move(*pack));
}

Result<ProgrammeStore::Current> ProgrammeStore::current() const {
  std::optional<Error> problem;
  if (isThere(kept())) {
    auto own = read(kept().string());
    if (own) return Current{std::move(own->second), true, std::nullopt};
    problem = own.error();
  }
  auto builtIn = content::builtInProgrammes(data_.string());
  if (!builtIn) return tl::unexpected(builtIn.error());
  return Current{std::move(*builtIn), false, std::move(problem)};
}

Result<ProgrammeOffer> ProgrammeStore::look(const std::string& file) const {
  auto offered = read(file);
  if (!offered) return tl::unexpected(offered.error());
  auto present = current();
  if (!present) return tl::unexpected(present.error());
  ProgrammeChanges changes = compareProgrammes(present->pack.programmes, offered->second.programmes);
  return ProgrammeOffer{std::move(offered->first), std::move(offered->second), std::move(present->pack),
                        std::move(changes)};
}

Result<void> ProgrammeStore::keep(const ProgrammeOffer& offer) const {
  const ProgrammePackFacts& facts = offer.pack.facts;
  if (offer.changes.isNone() && facts == offer.before.facts) return {};
  const auto waiting = writeBeside(kept(), offer.bytes);
  if (!waiting) return tl::unexpected(waiting.error());
  if (isThere(kept())) {
    if (auto moved = move(kept(), earlier()); !moved) return moved;
  } else {
    std::error_code ignored;
    fs::remove(earlier(), ignored);
  }
  return move(*waiting, kept());
}

bool ProgrammeStore::canUndo() const {
  return isThere(kept()) || isThere(earlier());
}

Result<void> ProgrammeStore::undo() const {
  if (!isThere(earlier())) return move(kept(), earlier());
  if (const auto usable = read(earlier().string()); !usable) return tl::unexpected(usable.error());
  if (!isThere(kept())) return move(earlier(), kept());
  const fs::path waiting = kept().string() + ".new";
  if (auto moved = move(kept(), waiting); !moved) return moved;
  if (auto moved = move(earlier(), kept()); !moved) return moved;
  return move(waiting, earlier());
}

Result<void> ProgrammeStore::reset() const {
  return isThere(kept()) ? move(kept(), earlier()) : Result<void>();
}

}  // namespace jindan::app
