// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "ui/design/appearance.h"
#include "viewmodels/money_page.h"

class QVBoxLayout;

namespace jindan::ui {

class Button;
class Field;
class TextLabel;

/// One group of inputs of the money page: its fields, what counts now and where it comes from, and the way back to the
/// usual value. What counts where nothing is entered stands in the empty field as its placeholder.
class MoneyInput : public QWidget {
  Q_OBJECT

 public:
  MoneyInput(const Appearance& look, viewmodels::MoneyPage& page, viewmodels::MoneyGroup group,
             QWidget* parent = nullptr);

  [[nodiscard]] viewmodels::MoneyGroup group() const { return group_; }
  /// The field at this place of the group's numbers.
  [[nodiscard]] Field* field(std::size_t place) const { return entries_.at(place).field; }
  [[nodiscard]] Button* usualButton() const { return usual_; }
  [[nodiscard]] Button* sourceButton() const { return source_; }
  [[nodiscard]] QString originText() const;
  /// Does a field hold something that cannot be taken?
  [[nodiscard]] bool hasWrong() const;
  /// Shows what is entered now. What is typed wrongly stays until `all`.
  void refresh(bool all);
  /// What stands around the fields, whatever is being typed in them.
  void refreshWords();
  void retranslate();

 Q_SIGNALS:
  /// Something was taken, or refused.
  void tried();

 private:
  struct Entry {
    Field* field = nullptr;
    std::function<std::optional<double>()> value;
    std::function<void(std::optional<double>)> setValue;
    std::function<void(const QString&)> setPlaceholder;
    std::function<void(const QString&)> setUnit;
    std::function<bool()> isValid;
    bool isMoney = false;
  };
  [[nodiscard]] Entry makeMoney();
  [[nodiscard]] Entry makeDecimal(double largest, int decimals, double smallest = 0.0);
  void makeFields(QVBoxLayout& column);
  void makeOrigin(QVBoxLayout& column);
  void take();
  void showSource(bool isShown);
  void showOrigin(const viewmodels::MoneyPage::Input& input);
  [[nodiscard]] QString placeholder(const Entry& entry, const std::optional<double>& usual) const;

  const Appearance& look_;
  viewmodels::MoneyPage& page_;
  viewmodels::MoneyGroup group_;
  std::vector<Entry> entries_;
  viewmodels::MoneyNumbers shown_;  ///< what was put into the fields last
  TextLabel* heading_ = nullptr;
  TextLabel* origin_ = nullptr;
  TextLabel* basis_ = nullptr;
  Button* source_ = nullptr;
  Button* usual_ = nullptr;
  Button* link_ = nullptr;
  QUrl address_;
};

}  // namespace jindan::ui
