// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/report_work.h"

#include "reporting/report/page_image.h"
#include "reporting/report/report_pdf.h"
#include "reporting/tables/build_tables.h"
#include "reporting/tables/csv.h"
#include "reporting/tables/xlsx.h"

namespace jindan::ui {

ReportWork::ReportWork(viewmodels::FileSaver saveFile, QObject* parent)
    : QObject(parent), saveFile_(std::move(saveFile)) {
  pool_.setMaxThreadCount(1);
}

ReportWork::~ReportWork() {
  cancel();
  ++newest_;
  pool_.waitForDone();
}

void ReportWork::layOut(std::shared_ptr<const ReportOrder> order) {
  const int number = ++newest_;
  pool_.start([this, number, order = std::move(order)] {
    if (number != newest_) return;
    const QString id = reporting::makeReportId(order->caseJson, order->visit.versions);
    reporting::ReportParts parts = order->parts;
    if (auto plan = order->plan ? order->plan() : std::nullopt) parts.plan.emplace(std::move(*plan));
    auto built = reporting::buildReport(order->visit, order->narrator, order->fonts, id, parts);
    current_.emplace(LaidOut{order, std::move(parts), std::move(built)});
    QMetaObject::invokeMethod(this, [this, number, document = current_->document] {
      if (number == newest_) Q_EMIT laidOut(document);
    });
  });
}

void ReportWork::save(ReportShape shape, const QString& path, const QByteArray& password) {
  isCancelled_ = false;
  pool_.start([this, shape, path, password] {
    const auto result = saveNow(shape, path, password);
    QMetaObject::invokeMethod(this, [this, result] { result ? Q_EMIT saved(*result) : Q_EMIT failed(result.error()); });
  });
}

Result<SavedReport> ReportWork::saveNow(ReportShape shape, const QString& path, const QByteArray& password) {
  const auto made = make(shape, password, path.toStdString());
  if (!made) return tl::unexpected(made.error());
  tell(Step::checking, 0, 0);
  const auto check = [&](std::string_view bytes) -> Result<void> {
    if (isCancelled_) return failure(ErrorCode::cancelled, path.toStdString());
    return made->check ? made->check(bytes) : Result<void>();
  };
  if (const auto saved = saveFile_(path, made->bytes, check); !saved) return tl::unexpected(saved.error());
  return SavedReport{path, shape, current_->document.pageCount(), made->bytes.size()};
}

Result<ReportWork::Made> ReportWork::make(ReportShape shape, const QByteArray& password, const std::string& path) {
  const auto& [order, parts, document] = *current_;
  const auto book = [order = order] {
    const QString id = reporting::makeReportId(order->caseJson, order->visit.versions);
    return reporting::buildTables(order->visit, order->narrator, id.toStdString());
  };
  switch (shape) {
    case ReportShape::pdf:
      return makePdf(password, path);
    case ReportShape::png:
      return reporting::writePagePng(document, 0).map([](QByteArray bytes) { return Made{std::move(bytes), {}}; });
    case ReportShape::csv:
      return Made{QByteArray::fromStdString(reporting::writeCsv(book())), {}};
    case ReportShape::json:
      return Made{QByteArray::fromStdString(order->resultJson), {}};
    case ReportShape::xlsx:
      break;
  }
  return reporting::writeXlsx(book()).map([](const std::string& bytes) {
    return Made{QByteArray::fromStdString(bytes), {}};
  });
}

Result<ReportWork::Made> ReportWork::makePdf(const QByteArray& password, const std::string& path) {
  const auto& [order, parts, document] = *current_;
  auto details = reporting::reportDetails(order->visit, order->narrator, order->caseJson, parts);
  details.password = password;
  auto bytes = reporting::writeReportPdf(document, details, [this](int done, int pages) {
    tell(Step::painting, done, pages);
    return !isCancelled_;
  });
  if (!bytes) return tl::unexpected(bytes.error());
  return Made{std::move(*bytes), [document = document, details, path](std::string_view read) {
                return reporting::proveReportPdf(read, document, details, path);
              }};
}

void ReportWork::tell(Step step, int done, int total) {
  QMetaObject::invokeMethod(this, [this, step, done, total] { Q_EMIT progressed(step, done, total); });
}

}  // namespace jindan::ui
