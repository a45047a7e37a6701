// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTime>
#include <optional>

#include "ui/design/text_label.h"

namespace jindan::ui {

/// "Saved 14:32": a fact, said only after the data is on the disk.
class SavedMark : public TextLabel {
  Q_OBJECT

 public:
  explicit SavedMark(const Appearance& look, QWidget* parent = nullptr);

  void setSaved(const QTime& at);
  /// Saving failed, or something newer is not saved yet: nothing is claimed.
  void clearSaved();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void say();

  std::optional<QTime> savedAt_;
};

}  // namespace jindan::ui
