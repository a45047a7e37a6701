// SPDX-License-Identifier: Apache-2.0
#include "ui/design/quality_card.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/design/paint_support.h"

namespace jindan::ui {

namespace {

constexpr int barHeight = 6;
constexpr int leastMeaning = 88;
constexpr double whole = 100.0;
/// Under this the bar turns to the colour of caution; the number says the same.
constexpr double fair = 70.0;

}  // namespace

class QualityCard::Bar : public QWidget {
 public:
  Bar(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) { setFixedHeight(barHeight); }
  void setScore(std::optional<double> score) {
    score_ = score;
    update();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    const Theme& theme = look_.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(QRectF(rect()), barHeight / 2.0, barHeight / 2.0);
    if (!score_ || *score_ <= 0) return;
    painter.setBrush(*score_ < fair ? theme.caution : theme.accent);
    const double filled = std::max<double>(barHeight, width() * std::min(*score_, whole) / whole);
    painter.drawRoundedRect(QRectF(0, 0, filled, height()), barHeight / 2.0, barHeight / 2.0);
  }

 private:
  const Appearance& look_;
  std::optional<double> score_;
};

QualityCard::QualityCard(const Appearance& look, QWidget* parent)
    : Card(look, parent),
      title_(new TextLabel(look, TextRole::caption, this)),
      value_(new TextLabel(look, TextRole::question, this)),
      bar_(new Bar(look, this)),
      meaning_(new TextLabel(look, TextRole::caption, this)) {
  setContentsMargins(14, 14, 14, 14);
  title_->setInk(Ink::muted);
  meaning_->setInk(Ink::muted);
  // It rather takes several lines than keeps five cards from standing side by side.
  meaning_->setMinimumWidth(leastMeaning);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  column->addWidget(title_);
  column->addWidget(value_);
  column->addWidget(bar_);
  column->addSpacing(static_cast<int>(reporting::spacing::xxs));
  column->addWidget(meaning_);
  column->addStretch();
}

void QualityCard::setScore(const QString& title, const QString& value, std::optional<double> score,
                           const QString& meaning) {
  title_->setText(title);
  value_->setText(value);
  value_->setInk(score ? Ink::normal : Ink::muted);
  bar_->setScore(score);
  meaning_->setText(meaning);
}

}  // namespace jindan::ui
