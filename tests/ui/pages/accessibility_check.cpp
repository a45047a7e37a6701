// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/accessibility_check.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QTableView>
#include <algorithm>
#include <set>

#include "ui/design/field.h"

namespace jindan::test {
namespace {

constexpr int rowsToRead = 20;

QString nameOf(QAccessibleInterface& node) {
  return node.text(QAccessible::Name).trimmed();
}

QString roleOf(const QAccessibleInterface& node) {
  const char* key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(static_cast<int>(node.role()));
  return key != nullptr ? QString::fromLatin1(key) : QStringLiteral("role %1").arg(static_cast<int>(node.role()));
}

QWidget* widgetOf(const QAccessibleInterface& node) {
  return qobject_cast<QWidget*>(node.object());
}

bool isPicture(QAccessible::Role role) {
  return role == QAccessible::Graphic || role == QAccessible::Chart || role == QAccessible::Animation;
}

/// The label that stands for an input; a line edit inside a combo box has the combo box's.
const QLabel* labelOf(const QWidget& input) {
  for (const QLabel* label : input.window()->findChildren<QLabel*>()) {
    const QWidget* buddy = label->buddy();
    const bool isFor = buddy == &input || (buddy != nullptr && buddy == input.parentWidget());
    if (isFor && label->isVisible() && !label->text().isEmpty()) return label;
  }
  return nullptr;
}

class Walker {
 public:
  std::vector<std::string> faults;

  void walk(QAccessibleInterface* node, const QString& way) {
    if (node == nullptr || node->state().invisible) return;
    const QString here = way + QLatin1Char('/') + roleOf(*node) + QStringLiteral("(%1)").arg(nameOf(*node).left(30));
    check(*node, here);
    std::set<std::pair<int, QString>> siblings;
    for (int i = 0; i < node->childCount(); ++i) {
      QAccessibleInterface* child = node->child(i);
      if (child == nullptr || child->state().invisible) continue;
      if (child->state().focusable && child->tableCellInterface() == nullptr &&
          !siblings.emplace(static_cast<int>(child->role()), nameOf(*child)).second) {
        tell(here, QStringLiteral("two of the kind %1 are called \"%2\"").arg(roleOf(*child), nameOf(*child)));
      }
      walk(child, here);
    }
  }

  void checkLabels(const QWidget& window) {
    for (const auto* field : window.findChildren<ui::Field*>()) {
      if (!field->isVisible()) continue;
      const auto labels = field->findChildren<QLabel*>();
      const bool leads = std::any_of(labels.begin(), labels.end(),
                                     [field](const QLabel* label) { return label->buddy() == field->input(); });
      if (!leads) tell(QString::fromLatin1(field->metaObject()->className()), QStringLiteral("no label leads to it"));
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
      const QWidget* buddy = label->buddy();
      if (buddy == nullptr || !label->isVisible() || label->text().isEmpty()) continue;
      if (!buddy->isVisible()) tell(label->text(), QStringLiteral("labels what cannot be seen"));
      if (buddy->accessibleName() != label->text()) {
        tell(label->text(), QStringLiteral("labels what is called \"%1\"").arg(buddy->accessibleName()));
      }
    }
  }

 private:
  void tell(const QString& where, const QString& what) {
    faults.push_back((where + QStringLiteral(": ") + what).toStdString());
  }

  void check(QAccessibleInterface& node, const QString& here) {
    const QWidget* widget = widgetOf(node);
    if (node.state().focusable && nameOf(node).isEmpty()) tell(here, QStringLiteral("takes the keyboard, has no name"));
    if (widget != nullptr && node.state().focusable && (!widget->isVisible() || widget->size().isEmpty())) {
      tell(here, QStringLiteral("takes the keyboard, cannot be seen"));
    }
    if (isPicture(node.role()) && (nameOf(node).isEmpty() || node.text(QAccessible::Description).trimmed().isEmpty())) {
      tell(here, QStringLiteral("a picture without name and description"));
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) checkEdit(*edit, node, here);
    if (const auto* table = qobject_cast<const QTableView*>(widget)) checkTable(*table, node, here);
  }

  void checkEdit(const QLineEdit& edit, QAccessibleInterface& node, const QString& here) {
    const QLabel* label = labelOf(edit);
    if (label == nullptr || nameOf(node) == label->text()) return;
    tell(here, QStringLiteral("stands under \"%1\" and is called something else").arg(label->text()));
  }

  void checkTable(const QTableView& view, QAccessibleInterface& node, const QString& here) {
    QAccessibleTableInterface* table = node.tableInterface();
    if (table == nullptr) return tell(here, QStringLiteral("a table that is none for a screen reader"));
    if (table->rowCount() != view.model()->rowCount()) tell(here, QStringLiteral("rows are missing"));
    for (int column = 0; column < table->columnCount(); ++column) {
      if (view.isColumnHidden(column)) continue;
      if (table->columnDescription(column).trimmed().isEmpty()) {
        tell(here, QStringLiteral("column %1 has no name").arg(column));
      }
      for (int row = 0; row < std::min(table->rowCount(), rowsToRead); ++row) {
        QAccessibleInterface* cell = table->cellAt(row, column);
        if (cell == nullptr || nameOf(*cell).isEmpty()) {
          tell(here, QStringLiteral("the cell in row %1, column %2 says nothing").arg(row).arg(column));
        }
      }
    }
  }
};

}  // namespace

std::vector<std::string> findAccessibilityFaults(QWidget& window) {
  Walker walker;
  walker.walk(QAccessible::queryAccessibleInterface(&window), {});
  walker.checkLabels(window);
  return walker.faults;
}

}  // namespace jindan::test
