#include "cli/report_output.h"
namespace jindan::cli { Result<std::string> makeReportPdf(const DiagnosedVisit&, const Narrator&, const std::string&) { return failure(ErrorCode::cannotWrite, "pdf", "not yet"); } }
