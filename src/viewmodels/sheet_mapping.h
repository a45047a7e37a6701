// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

#include "app/exchange/answer_sheet.h"
#include "viewmodels/background_job.h"
#include "viewmodels/company_form.h"
#include "viewmodels/session.h"
#include "viewmodels/text_table_model.h"

namespace jindan::viewmodels {

/// A spreadsheet with answers: what each column means, which company it is about, and what can be read of it so. Every
/// change is read again: a small table at once, a large one in a thread of its own.
class SheetMapping : public QObject {
  Q_OBJECT

 public:
  /// What a column may be chosen to mean.
  struct Meaning {
    QString text;
    int key = 0;  ///< for setMeaning
  };
  struct Column {
    QString header;
    QString examples;  ///< its first cells
    int meaning = 0;
  };
  struct CompanyChoice {
    QString id;
    QString name;
  };

  explicit SheetMapping(Session& session, QObject* parent = nullptr);

  /// Shows a table with the meanings that its headers propose; a failure when it is empty.
  [[nodiscard]] Result<void> open(const QString& file, datacheck::TextTable table);
  [[nodiscard]] const QString& file() const { return file_; }
  [[nodiscard]] int columnCount() const { return static_cast<int>(sheet_.columns.size()); }
  [[nodiscard]] Column column(int column) const;
  [[nodiscard]] std::vector<Meaning> meanings() const;
  void setMeaning(int column, int key);

  /// Does a column name the companies? Otherwise one has to be chosen.
  [[nodiscard]] bool namesCompanies() const;
  [[nodiscard]] std::vector<CompanyChoice> companies() const;
  [[nodiscard]] const QString& company() const { return company_; }
  void setCompany(const QString& company);
  /// Are the answers those of a company that is entered here? It is added with them.
  [[nodiscard]] bool isOfNewCompany() const { return isOfNewCompany_; }
  void useNewCompany();
  [[nodiscard]] CompanyForm& newCompany() { return newCompany_; }
  /// No column names the companies and it is not told yet whose answers these are.
  [[nodiscard]] bool needsCompany() const;
  /// A large table is being read; what reading() says is not of the newest choice.
  [[nodiscard]] bool isReading() const { return job_.isRunning(); }

  [[nodiscard]] const app::SheetReading& reading() const { return reading_; }
  [[nodiscard]] QString summary() const;
  /// Company, day, answers; of what can be read.
  [[nodiscard]] TextTableModel& rows() { return rows_; }
  /// Row, column, what is wrong.
  [[nodiscard]] TextTableModel& faults() { return faults_; }
  /// All of it can be read: a faulty cell keeps the whole sheet out.
  [[nodiscard]] bool canBeUsed() const { return !isReading() && reading_.answers > 0 && reading_.faults.empty(); }

 Q_SIGNALS:
  void changed();

 private:
  void read();
  [[nodiscard]] app::SheetContext contextNow() const;
  void readInThread();
  void fillTables();

  Session& session_;
  QString file_;
  std::shared_ptr<const datacheck::TextTable> table_;  ///< shared with the thread that reads it
  app::AnswerSheet sheet_;
  QString company_;
  bool isOfNewCompany_ = false;
  CompanyForm newCompany_;
  app::SheetReading reading_;
  TextTableModel rows_;
  TextTableModel faults_;
  bool isStale_ = false;  ///< something was chosen while a large table was read
  BackgroundJob job_;     ///< last: it uses the others
};

}  // namespace jindan::viewmodels
