// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "reporting/report/build_report.h"
#include "reporting/theme/fonts.h"
#include "viewmodels/file_output.h"

namespace jindan::ui {

/// All a report is made from, by value, so that it can be made away from the window. The packs behind the narrator stay
/// as they are while the program runs.
struct ReportOrder {
  DiagnosedVisit visit;
  Narrator narrator;
  reporting::Fonts fonts;
  std::string caseJson;
  std::string resultJson;
  reporting::ReportParts parts;
  /// Makes the part that takes too long for the window; it goes into the parts.
  std::function<std::optional<reporting::PlanPart>()> plan = {};
};

/// The files a result can be saved as.
enum class ReportShape { pdf, xlsx, csv, png, json };

/// What was saved, and how it was found when it was opened again.
struct SavedReport {
  QString path;
  ReportShape shape = ReportShape::pdf;
  int pages = 0;  ///< of a PDF
  qint64 bytes = 0;
};

/// Lays reports out and saves them one after the other, away from the window's thread.
class ReportWork : public QObject {
  Q_OBJECT

 public:
  /// Where the work is while a file is saved.
  enum class Step { painting, checking };

  explicit ReportWork(viewmodels::FileSaver saveFile, QObject* parent = nullptr);
  ~ReportWork() override;

  /// An order that comes before an earlier one is done takes its place.
  void layOut(std::shared_ptr<const ReportOrder> order);
  /// Saves what was asked to be laid out last. The password locks a PDF, nothing else.
  void save(ReportShape shape, const QString& path, const QByteArray& password);
  /// Ends saving before the file is put in place, if that is still to come.
  void cancel() { isCancelled_ = true; }

 Q_SIGNALS:
  void laidOut(const reporting::ReportDocument& document);
  void progressed(Step step, int done, int total);
  void saved(const SavedReport& report);
  void failed(const Error& error);

 private:
  /// A file, and what it has to pass.
  struct Made {
    QByteArray bytes;
    viewmodels::FileProof check;
  };
  /// What the pool's one thread has laid out; no other touches it.
  struct LaidOut {
    std::shared_ptr<const ReportOrder> order;
    reporting::ReportParts parts;  ///< those of the order and what was made since
    reporting::ReportDocument document;
  };
  [[nodiscard]] Result<Made> make(ReportShape shape, const QByteArray& password, const std::string& path);
  [[nodiscard]] Result<Made> makePdf(const QByteArray& password, const std::string& path);
  [[nodiscard]] Result<SavedReport> saveNow(ReportShape shape, const QString& path, const QByteArray& password);
  void tell(Step step, int done, int total);

  std::optional<LaidOut> current_;
  std::atomic<int> newest_{0};
  std::atomic<bool> isCancelled_{false};
  viewmodels::FileSaver saveFile_;
  QThreadPool pool_;
};

}  // namespace jindan::ui
