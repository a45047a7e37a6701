// SPDX-License-Identifier: Apache-2.0
#include "ui/design/choice_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <algorithm>

#include "ui/design/field.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr int mostRows = 8;

/// Rows high enough to hit, in the program's own colours.
class ListDelegate : public QStyledItemDelegate {
 public:
  ListDelegate(const Appearance& look, QObject* parent) : QStyledItemDelegate(parent), look_(look) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& theme = look_.theme();
    const bool isChosen = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, theme.raised);
    const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
    if (isChosen) drawBox(*painter, row, {theme.accentSoft, theme.accent, theme.isDark ? 1.0 : 0.0, 6});
    drawLine(*painter, row.adjusted(10, 0, -10, 0), index.data(Qt::DisplayRole).toString(),
             look_.fonts().regular(look_.type().body()), isChosen ? theme.accent : theme.ink);
    painter->restore();
  }

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override {
    const double text =
        reporting::textWidth(index.data(Qt::DisplayRole).toString(), look_.fonts().regular(look_.type().body()));
    return {static_cast<int>(text) + 32, std::max(look_.scaled(40), static_cast<int>(reporting::minimumTarget))};
  }

 private:
  const Appearance& look_;
};

}  // namespace

ChoiceBox::ChoiceBox(const Appearance& look, QWidget* parent) : QComboBox(parent), look_(look) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setMaxVisibleItems(mostRows);
  setFrame(false);
  // A long industry name must not widen the page: the list may be wider than the box.
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(8);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setLineEdit(makeBareLineEdit(this));
  setItemDelegate(new ListDelegate(look, this));
  auto* completer = new QCompleter(model(), this);
  completer->setCompletionMode(QCompleter::PopupCompletion);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setMaxVisibleItems(mostRows);
  setCompleter(completer);
  // After setCompleter(): the popup is made anew by it, with Qt's own delegate.
  completer->popup()->setItemDelegate(new ListDelegate(look, this));
  connect(&look, &Appearance::changed, this, &ChoiceBox::applyLook);
}

void ChoiceBox::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const QColor colour = isEnabled() ? look_.theme().mutedInk : disabledInk(look_.theme());
  drawChevron(painter, {width() - 8.0, height() / 2.0}, look_.scaled(10), colour);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

void ChoiceBox::applyLook() {
  updateGeometry();
  update();
}

}  // namespace jindan::ui
