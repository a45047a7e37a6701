// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_export.h"

#include <algorithm>

#include "app/exchange/case_format.h"
#include "app/exchange/case_import.h"
#include "app/exchange/case_states.h"
#include "app/exchange/case_writer.h"
#include "app/files/streamed_file.h"

namespace jindan::app {

namespace {

/// What was handed out of a company.
struct HandedOut {
  Uuid company;
  std::vector<std::string> history;
};

/// Companies noted at a time: enough for speed, few enough for memory.
constexpr std::size_t batch = 1000;

std::string headOf(std::size_t cases) {
  nlohmann::ordered_json head;
  head[field::format] = casesFormat;
  head[field::version] = casesVersion;
  head[field::cases] = cases;
  return head.dump() + "\n";
}

Result<Case> caseIn(const Workspace& workspace, const Uuid& company, const Questionnaire& questionnaire) {
  Case found;
  const auto read = workspace.readCases([&](CaseStore& store) -> Result<void> {
    const auto stored = store.find(company);
    if (!stored || stored->removed) return failure(ErrorCode::notFound, company.value());
    found = caseFrom(*stored, questionnaire);
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  return found;
}

Result<void> remember(const std::vector<HandedOut>& handedOut, Workspace& workspace) {
  return workspace.changeCases([&](CaseStore& store) -> Result<void> {
    for (const HandedOut& item : handedOut) {
      const auto stored = store.find(item.company);
      if (!stored || stored->mark.history == item.history) continue;
      store.setMark(item.company, {joined(stored->mark.history, item.history), stored->mark.extra});
    }
    return {};
  });
}

Result<void> writeAll(const ExportRequest& request, const Questionnaire& questionnaire, Workspace& workspace,
                      ByteWriter& to) {
  const bool isMany = request.companies.size() != 1;
  if (isMany) {
    if (auto written = to.write(headOf(request.companies.size())); !written) return written;
  }
  std::vector<HandedOut> handedOut;
  for (const Uuid& company : request.companies) {
    auto theCase = caseIn(workspace, company, questionnaire);
    if (!theCase) return tl::unexpected(theCase.error());
    const std::string text =
        isMany ? caseJson(*theCase, questionnaire).dump() + "\n" : writeCase(*theCase, questionnaire);
    if (auto written = to.write(text); !written) return written;
    handedOut.push_back({*theCase->company.id, std::move(theCase->history)});
    if (handedOut.size() < batch) continue;
    if (auto noted = remember(handedOut, workspace); !noted) return noted;
    handedOut.clear();
  }
  return remember(handedOut, workspace);
}

}  // namespace

Result<void> exportCases(const ExportRequest& request, const Engine& engine, Workspace& workspace) {
  auto file = StreamedFile::create(request.target);
  if (!file) return tl::unexpected(file.error());
  std::unique_ptr<LockingWriter> lock;
  if (!request.password.empty()) {
    auto locked = LockingWriter::open(**file, request.password, request.cost);
    if (!locked) return tl::unexpected(locked.error());
    lock = std::move(*locked);
  }
  ByteWriter& to = lock ? static_cast<ByteWriter&>(*lock) : **file;
  // Remembered before the file is in place: a state too many does no harm, one too few would look like a fork.
  if (auto written = writeAll(request, engine.content().questionnaire, workspace, to); !written) return written;
  if (auto finished = to.finish(); !finished) return finished;
  return (*file)->commit();
}

}  // namespace jindan::app
