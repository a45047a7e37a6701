// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/cases_export.h"

#include <QFileInfo>

#include "app/exchange/case_export.h"
#include "domain/wording/foreign_text.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

constexpr std::size_t longestName = 80;

/// A name that every system takes as one of a file.
QString fileNameOf(QString name) {
  for (QChar& letter : name) {
    if (QStringLiteral("\\/:*?\"<>|").contains(letter)) letter = QLatin1Char('-');
  }
  return name.trimmed();
}

}  // namespace

CasesExport::CasesExport(Session& session, const CompanyTableModel& companies, WorkspaceOpener openWorkspace,
                         QObject* parent)
    : QObject(parent), session_(session), companies_(companies), openWorkspace_(std::move(openWorkspace)) {
  connect(&session_, &Session::languageChanged, this, &CasesExport::changed);
  connect(&companies_, &CompanyTableModel::reloaded, this, &CasesExport::changed);
}

void CasesExport::setChosen(const QStringList& companies) {
  chosen_ = companies;
  Q_EMIT changed();
}

QString CasesExport::error() const {
  return error_ ? session_.describe(*error_) : QString();
}

QString CasesExport::suggestedName(bool wholeList) const {
  const QString day = toQt(session_.service().today().iso());
  QString name = tr("Cases");
  if (!wholeList && chosen_.size() == 1) {
    const auto company = session_.workspace().company(Uuid(chosen_.front().toStdString()));
    if (company) name = fileNameOf(toQt(oneLine(company->company.name, longestName)));
  }
  return name + QLatin1Char(' ') + day + QStringLiteral(".jindan");
}

void CasesExport::start(const QString& file, bool wholeList, const QByteArray& password) {
  if (isRunning() || file.isEmpty()) return;
  saved_.reset();
  error_.reset();
  std::vector<Uuid> companies;
  if (wholeList) {
    auto listed = companies_.listed();
    if (!listed) {
      error_ = listed.error();
      return Q_EMIT changed();
    }
    companies = std::move(*listed);
  } else {
    for (const QString& id : chosen_)
      companies.emplace_back(id.toStdString());
  }
  if (companies.empty()) return;
  auto secret = std::make_shared<app::Secret>(password.toStdString());
  job_.start([this, file, companies = std::move(companies), secret](BackgroundJob::Watch&) -> BackgroundJob::Outcome {
    const auto write = [&](Workspace& workspace) {
      return app::exportCases({companies, file.toStdString(), *secret, {}}, session_.service().engine(), workspace);
    };
    const auto work = [&]() -> Result<void> {
      if (!openWorkspace_) return write(session_.workspace());
      const auto own = openWorkspace_();
      return own ? write(**own) : Result<void>(tl::unexpected(own.error()));
    };
    const Result<void> written = work();
    const Saved saved{file, static_cast<int>(companies.size()), QFileInfo(file).size(), !secret->empty()};
    return [this, written, saved] {
      if (written) {
        saved_ = saved;
      } else {
        error_ = written.error();
      }
      // What was handed out is remembered with the companies.
      session_.lookForChanges();
      Q_EMIT changed();
    };
  });
  Q_EMIT changed();
}

}  // namespace jindan::viewmodels
