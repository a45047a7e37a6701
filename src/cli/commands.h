// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/engine.h"
#include "cli/console.h"
#include "cli/options.h"
#include "cli/own_workspace.h"

namespace jindan::cli {

[[nodiscard]] Exit runAssess(const AssessCommand& command, const app::Engine& engine, const Console& console);
[[nodiscard]] Exit runReports(const ReportCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
                              const Console& console);
[[nodiscard]] Exit runImport(const ImportCommand& command, const app::Engine& engine, const Console& console);
[[nodiscard]] Exit runCases(const CasesCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
                            const Console& console);
[[nodiscard]] Exit runMoney(const MoneyCommand& command, const app::Engine& engine, const Console& console);
[[nodiscard]] Exit runPlan(const PlanCommand& command, const app::Engine& engine, const Console& console);
/// `data` is the folder of the packs.
[[nodiscard]] Exit runProgrammes(const ProgrammesCommand& command, const app::Engine& engine,
                                 const std::filesystem::path& data, const Console& console);
[[nodiscard]] Exit runValidateContent(const std::filesystem::path& data, const Console& console);
[[nodiscard]] Exit runListBenchmarks(const ListBenchmarksCommand& command, const app::Engine& engine,
                                     const Console& console);
[[nodiscard]] Exit runShowBenchmark(const ShowBenchmarkCommand& command, const app::Engine& engine,
                                    const Console& console);
[[nodiscard]] Exit runCheck(const CheckCommand& command, const app::Engine& engine, const Console& console);
/// Opens the packs by itself, for `rescue` alone: a damaged workspace can be restored without them.
[[nodiscard]] Exit runDoctor(const DoctorCommand& command, const WorkspaceAccess& access, const Console& console);

/// Sets, changes or removes the password of the workspace.
[[nodiscard]] Exit runLock(const LockCommand& command, const WorkspaceAccess& access, const Console& console);

[[nodiscard]] Exit runPortfolio(const PortfolioCommand& command, const app::Engine& engine,
                                const WorkspaceAccess& access, const Console& console);
[[nodiscard]] Exit runCohort(const CohortCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
                             const Console& console);

}  // namespace jindan::cli
