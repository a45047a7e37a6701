// SPDX-License-Identifier: Apache-2.0
#include "ui/design/rail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double widthAtFull = 232;
constexpr int linesForName = 3;

/// A line across, below the company.
class Hairline : public QWidget {
 public:
  Hairline(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) { setFixedHeight(1); }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override { QPainter(this).fillRect(rect(), look_.theme().track); }

 private:
  const Appearance& look_;
};

}  // namespace

Rail::Rail(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 20, 16, 16);
  column->setSpacing(0);
  brand_ = makeBrand();
  column->addWidget(brand_);
  column->addWidget(makeCompany());
  column->addWidget(makeItems(), 1);
  footer_ = new QVBoxLayout;
  footer_->setSpacing(4);
  column->addLayout(footer_);
  note_ = new TextLabel(look, TextRole::caption, this);
  note_->setInk(Ink::muted);
  note_->setContentsMargins(12, 8, 8, 4);
  note_->hide();
  column->addWidget(note_);
  company_->hide();
  fitWidth();
  connect(&look, &Appearance::changed, this, &Rail::fitWidth);
}

void Rail::setBrand(const QString& name, const QString& otherName) {
  brandName_->setText(name);
  otherName_->setText(otherName);
}

void Rail::setCompany(const QString& name, const QString& line) {
  companyName_->setText(name);
  // A name has no end of its own; whoever points at it reads it whole.
  companyName_->setToolTip(name);
  companyLine_->setText(line);
  company_->setVisible(!name.isEmpty());
}

NavItem* Rail::addItem(const QString& key) {
  return add(key, items_);
}

NavItem* Rail::addFooterItem(const QString& key) {
  return add(key, footer_);
}

void Rail::setNote(const QString& note) {
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  fitNote();
}

NavItem* Rail::item(const QString& key) const {
  for (const Entry& entry : entries_)
    if (entry.key == key) return entry.item;
  return nullptr;
}

void Rail::clearItems() {
  for (const Entry& entry : entries_)
    delete entry.item;
  entries_.clear();
}

void Rail::setCurrent(const QString& key) {
  current_ = key;
  for (const Entry& entry : entries_)
    entry.item->setSelected(entry.key == key);
}

void Rail::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.theme().surface);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), look_.theme().border);
}

QWidget* Rail::makeBrand() {
  auto* brand = new QWidget(this);
  auto* row = new QHBoxLayout(brand);
  row->setContentsMargins(8, 0, 8, 16);
  row->setSpacing(8);
  brandName_ = new TextLabel(look_, TextRole::section, brand);
  otherName_ = new TextLabel(look_, TextRole::caption, brand);
  otherName_->setInk(Ink::muted);
  otherName_->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
  otherName_->setContentsMargins(0, 0, 0, 2);
  row->addWidget(brandName_);
  row->addWidget(otherName_);
  row->addStretch();
  return brand;
}

QWidget* Rail::makeCompany() {
  company_ = new QWidget(this);
  auto* column = new QVBoxLayout(company_);
  column->setContentsMargins(0, 0, 0, 16);
  column->setSpacing(0);
  companyName_ = new TextLabel(look_, TextRole::body, company_);
  companyName_->setBold(true);
  companyName_->setContentsMargins(8, 0, 8, 0);
  companyName_->setMaxLines(linesForName);
  companyLine_ = new TextLabel(look_, TextRole::caption, company_);
  companyLine_->setInk(Ink::muted);
  companyLine_->setContentsMargins(8, 0, 8, 16);
  column->addWidget(companyName_);
  column->addWidget(companyLine_);
  column->addWidget(new Hairline(look_, company_));
  return company_;
}

QScrollArea* Rail::makeItems() {
  // Low windows at large type have no room for every entry.
  auto* area = new QScrollArea(this);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  auto* holder = new QWidget(area);
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  items_ = new QVBoxLayout;
  items_->setSpacing(4);
  column->addLayout(items_);
  column->addStretch();
  area->setWidget(holder);
  // The rail's own surface shows through.
  holder->setAutoFillBackground(false);
  area->viewport()->setAutoFillBackground(false);
  return area;
}

NavItem* Rail::add(const QString& key, QVBoxLayout* where) {
  auto* item = new NavItem(look_, where == items_ ? items_->parentWidget() : this);
  where->addWidget(item);
  entries_.append({key, item});
  connect(item, &QAbstractButton::clicked, this, [this, key] { Q_EMIT activated(key); });
  return item;
}

/// In a low window the way to every page counts for more than the note.
void Rail::fitNote() {
  if (note_->text().isEmpty()) return;
  const int inside = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
  const int items = items_->parentWidget()->sizeHint().height();
  const int company = company_->isHidden() ? 0 : company_->heightForWidth(inside);
  const int margins = layout()->contentsMargins().top() + layout()->contentsMargins().bottom();
  const int needed = margins + brand_->sizeHint().height() + company + items + footer_->sizeHint().height();
  note_->setVisible(needed + note_->heightForWidth(inside) <= height());
}

void Rail::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitNote();
}

bool Rail::event(QEvent* event) {
  const bool isDone = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) fitNote();
  return isDone;
}

void Rail::fitWidth() {
  // Wider with the type, though slower, so that the page keeps most of a small window.
  const double factor = 1 + (look_.type().factor() - 1) * 0.6;
  setFixedWidth(static_cast<int>(widthAtFull * factor));
  update();
}

}  // namespace jindan::ui
