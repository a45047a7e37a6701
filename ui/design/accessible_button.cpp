// SPDX-License-Identifier: Apache-2.0
#include "ui/design/accessible_button.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QVariant>

namespace jindan::ui {
namespace {

constexpr const char* checkableRoleProperty = "jindanCheckableRole";

class AccessibleButton : public QAccessibleWidget {
 public:
  AccessibleButton(QAbstractButton& button, QAccessible::Role checkable)
      : QAccessibleWidget(&button, QAccessible::Button), button_(button), checkable_(checkable) {}

  [[nodiscard]] QAccessible::Role role() const override {
    if (!button_.isCheckable()) return QAccessible::Button;
    const bool oneOfSeveral = button_.group() != nullptr && button_.group()->exclusive();
    return oneOfSeveral ? QAccessible::RadioButton : checkable_;
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    QString text = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name && text.isEmpty()) text = QString(button_.text()).remove(u'&');
    return text;
  }

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button_.isCheckable();
    state.checked = button_.isChecked();
    state.pressed = button_.isDown();
    return state;
  }

  [[nodiscard]] QStringList actionNames() const override {
    if (!button_.isEnabled()) return {};
    return QStringList(button_.isCheckable() ? toggleAction() : pressAction()) + QAccessibleWidget::actionNames();
  }

  void doAction(const QString& action) override {
    if (action != toggleAction() && action != pressAction()) return QAccessibleWidget::doAction(action);
    // Later rather than now: a click may open a dialog, and the screen reader is waiting for an answer.
    if (button_.isEnabled()) button_.animateClick();
  }

 private:
  QAbstractButton& button_;
  QAccessible::Role checkable_;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  auto* button = qobject_cast<QAbstractButton*>(object);
  if (!button) return nullptr;
  const QVariant role = button->property(checkableRoleProperty);
  if (!role.isValid()) return nullptr;
  // Qt's table of interfaces owns what a factory returns.
  return new AccessibleButton(*button, static_cast<QAccessible::Role>(role.toInt()));
}

}  // namespace

void makeReadersClick(QAbstractButton& button, QAccessible::Role checkable) {
  // Installing the same factory twice has no effect.
  QAccessible::installFactory(&makeInterface);
  button.setProperty(checkableRoleProperty, static_cast<int>(checkable));
}

}  // namespace jindan::ui
