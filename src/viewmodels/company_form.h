// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <optional>
#include <utility>
#include <vector>

#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// The company page: five facts, checked as they are given, saved as one.
class CompanyForm : public QObject {
  Q_OBJECT
  Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
  Q_PROPERTY(bool complete READ isComplete NOTIFY changed)

 public:
  /// Code and name, ready for a choice.
  using Choice = std::pair<QString, QString>;

  explicit CompanyForm(Session& session, QObject* parent = nullptr);

  /// Starts an empty form for a new company.
  void startNew();
  /// Loads a company; false with error() when it cannot be had.
  bool load(const QString& companyId);
  [[nodiscard]] bool isNew() const { return !record_; }
  [[nodiscard]] QString companyId() const;

  /// Industries as "C24 1차 금속", regions by name; in the language of the moment.
  [[nodiscard]] std::vector<Choice> industries() const;
  [[nodiscard]] std::vector<Choice> regions() const;

  [[nodiscard]] QString name() const;
  [[nodiscard]] QString industry() const;
  [[nodiscard]] QString region() const;
  [[nodiscard]] std::optional<qint64> employees() const { return employees_; }
  [[nodiscard]] std::optional<qint64> annualSales() const;
  void setName(const QString& name);
  void setIndustry(const QString& code);
  void setRegion(const QString& code);
  void setEmployees(std::optional<qint64> employees);
  void setAnnualSales(std::optional<qint64> won);

  /// As far as it has been entered.
  [[nodiscard]] const Company& company() const { return company_; }
  /// Name, industry, region and employees are there and right.
  [[nodiscard]] bool isComplete() const;
  /// The derived size class in a sentence; empty while it cannot be derived.
  [[nodiscard]] QString sizeText() const;
  [[nodiscard]] QString error() const { return error_; }
  /// How many questions the quick or the full diagnosis asks.
  [[nodiscard]] int questionCount(bool quick) const;

  /// Saves; false with error() when it fails, the form stays as it is.
  bool save();

 Q_SIGNALS:
  void changed();
  void errorChanged();

 private:
  void setError(const QString& error);

  Session& session_;
  std::optional<CompanyRecord> record_;
  Company company_;
  std::optional<qint64> employees_;
  QString error_;
};

}  // namespace jindan::viewmodels
