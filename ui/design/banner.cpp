// SPDX-License-Identifier: Apache-2.0
#include "ui/design/banner.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/design/accessible_role.h"

namespace jindan::ui {
namespace {

constexpr int side = 18;
constexpr int topPad = 12;
constexpr int gap = 14;

QPainterPath signShape(Banner::Kind kind, const QRectF& box) {
  QPainterPath path;
  if (kind == Banner::Kind::info) {
    path.addEllipse(box);
  } else if (kind == Banner::Kind::caution) {
    path.addPolygon(QPolygonF{{QPointF(box.center().x(), box.top() + 0.5), box.bottomRight(), box.bottomLeft()}});
    path.closeSubpath();
  } else {
    const double cut = box.width() * 0.29;
    path.addPolygon(QPolygonF{{box.left() + cut, box.top()},
                              {box.right() - cut, box.top()},
                              {box.right(), box.top() + cut},
                              {box.right(), box.bottom() - cut},
                              {box.right() - cut, box.bottom()},
                              {box.left() + cut, box.bottom()},
                              {box.left(), box.bottom() - cut},
                              {box.left(), box.top() + cut}});
    path.closeSubpath();
  }
  return path;
}

}  // namespace

Banner::Banner(const Appearance& look, Kind kind, QWidget* parent)
    : QWidget(parent),
      look_(look),
      kind_(kind),
      lead_(new TextLabel(look, TextRole::body, this)),
      sentence_(new TextLabel(look, TextRole::body, this)),
      action_(new Button(look, Button::Kind::secondary, this)) {
  lead_->setBold(true);
  action_->setCompact(true);
  action_->hide();
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setKind(kind);
  connect(action_, &QPushButton::clicked, this, &Banner::actionTriggered);
  connect(&look, &Appearance::changed, this, &Banner::arrange);
}

void Banner::setKind(Kind kind) {
  kind_ = kind;
  lead_->setInk(kind == Kind::info ? Ink::accent : kind == Kind::caution ? Ink::caution : Ink::stop);
  setAccessibleRole(*this, kind == Kind::info ? QAccessible::Note : QAccessible::AlertMessage);
  update();
}

void Banner::setText(const QString& lead, const QString& sentence) {
  lead_->setText(lead);
  lead_->setVisible(!lead.isEmpty());
  sentence_->setText(sentence);
  setAccessibleName(lead.isEmpty() ? sentence : lead);
  setAccessibleDescription(sentence);
  arrange();
}

void Banner::setAction(const QString& text) {
  action_->setText(text);
  action_->setVisible(!text.isEmpty());
  arrange();
}

int Banner::heightForWidth(int width) const {
  return placesFor(width).height;
}

QSize Banner::sizeHint() const {
  const int width = look_.scaled(640);
  return {width, heightForWidth(width)};
}

QSize Banner::minimumSizeHint() const {
  return {look_.scaled(280), look_.controlHeight()};
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  reporting::Tint tint{theme.accentSoft,
                       theme.hairline > 1 ? theme.accent : reporting::mix(theme.accent, theme.surface, 0.35)};
  if (kind_ == Kind::caution) tint = theme.cautionTint;
  if (kind_ == Kind::stop) tint = theme.stopTint;
  drawBox(painter, rect(), {tint.fill, tint.border, theme.hairline});
  paintSign(painter);
}

void Banner::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void Banner::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (kind_ == Kind::info) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

Banner::Places Banner::placesFor(int width) const {
  Places at;
  const bool hasAction = !action_->isHidden();
  const QSize button = hasAction ? action_->sizeHint() : QSize();
  const int left = textLeft();
  int right = width - side;
  // A button that would leave the sentence a narrow column goes below it.
  const bool isBeside = hasAction && right - left - button.width() > look_.scaled(320);
  if (isBeside) right -= button.width() + gap;
  const int lead = lead_->isHidden() ? 0 : lead_->sizeHint().width();
  const bool isOneRow = lead + gap + look_.scaled(240) <= right - left;
  const int textAt = isOneRow && lead > 0 ? left + lead + gap : left;
  const int leadHeight = lead > 0 ? lead_->heightForWidth(isOneRow ? lead : right - left) : 0;
  const int sentenceHeight = sentence_->heightForWidth(right - textAt);
  const int text = isOneRow ? std::max(leadHeight, sentenceHeight) : leadHeight + sentenceHeight;
  const int row = std::max({text, isBeside ? button.height() : 0, look_.scaled(22)});
  const int top = topPad + (row - text) / 2;
  at.lead = QRect(left, top, isOneRow ? lead : right - left, leadHeight);
  at.sentence = QRect(textAt, isOneRow ? top : top + leadHeight, right - textAt, sentenceHeight);
  at.height = row + 2 * topPad;
  if (!hasAction) return at;
  at.action = QRect(QPoint(right + gap, topPad + (row - button.height()) / 2), button);
  if (isBeside) return at;
  at.action.moveTo(left, topPad + row + 8);
  at.height += button.height() + 8;
  return at;
}

int Banner::textLeft() const {
  return side + look_.scaled(18) + 10;
}

QColor Banner::strongColour() const {
  const Theme& theme = look_.theme();
  if (kind_ == Kind::info) return theme.accent;
  return kind_ == Kind::caution ? theme.caution : theme.stop;
}

void Banner::arrange() {
  const Places at = placesFor(width());
  lead_->setGeometry(at.lead);
  sentence_->setGeometry(at.sentence);
  action_->setGeometry(at.action);
  updateGeometry();
  update();
}

void Banner::paintSign(QPainter& painter) const {
  const double size = look_.scaled(18);
  const QRect first = lead_->isHidden() ? sentence_->geometry() : lead_->geometry();
  const double line = std::min(first.height(), look_.scaled(22.5));
  const QRectF box(side, first.top() + (line - size) / 2, size, size);
  painter.setPen(Qt::NoPen);
  painter.setBrush(strongColour());
  painter.drawPath(signShape(kind_, box));
  // The stroke and dot of "!" or, upside down, of "i".
  const QColor mark = reporting::readableOn(strongColour());
  const double lower = kind_ == Kind::caution ? 0.1 : 0;
  const auto at = [&](double share) {
    const double y = kind_ == Kind::info ? 1 - share : share + lower;
    return QPointF(box.center().x(), box.top() + size * y);
  };
  painter.setPen(QPen(mark, size * 0.11, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(at(0.27), at(0.54));
  painter.drawPoint(at(0.73));
}

}  // namespace jindan::ui
