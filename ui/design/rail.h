// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include "ui/design/nav_item.h"

class QVBoxLayout;
class QScrollArea;

namespace jindan::ui {

/// The navigation at the left: brand, company, pages, and at the foot what belongs to no page.
class Rail : public QWidget {
  Q_OBJECT

 public:
  explicit Rail(const Appearance& look, QWidget* parent = nullptr);

  void setBrand(const QString& name, const QString& otherName);
  /// An empty name hides the block.
  void setCompany(const QString& name, const QString& line);
  /// `key` names the page and comes back with activated().
  NavItem* addItem(const QString& key);
  NavItem* addFooterItem(const QString& key);
  /// A quiet remark at the very foot.
  void setNote(const QString& note);
  [[nodiscard]] NavItem* item(const QString& key) const;
  void clearItems();
  void setCurrent(const QString& key);
  [[nodiscard]] const QString& current() const { return current_; }

 Q_SIGNALS:
  void activated(const QString& key);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Entry {
    QString key;
    NavItem* item;
  };
  [[nodiscard]] QWidget* makeBrand();
  [[nodiscard]] QWidget* makeCompany();
  [[nodiscard]] QScrollArea* makeItems();
  NavItem* add(const QString& key, QVBoxLayout* where);
  void fitWidth();
  void fitNote();

  const Appearance& look_;
  QList<Entry> entries_;
  QString current_;
  QWidget* brand_ = nullptr;
  QWidget* company_ = nullptr;
  QVBoxLayout* items_ = nullptr;
  QVBoxLayout* footer_ = nullptr;
  TextLabel* brandName_ = nullptr;
  TextLabel* otherName_ = nullptr;
  TextLabel* companyName_ = nullptr;
  TextLabel* companyLine_ = nullptr;
  TextLabel* note_ = nullptr;
};

}  // namespace jindan::ui
