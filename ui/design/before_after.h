// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/text_label.h"

namespace jindan::ui {

/// A score and its stage as they are and as they would be, with an arrow between.
class BeforeAfter : public QWidget {
  Q_OBJECT

 public:
  struct Side {
    QString caption;  ///< "지금"
    QString score;    ///< "39.3점"
    QString range;    ///< "36–47 사이"
    int stage = 0;    ///< 0: none
    QString stageWord;
    bool operator==(const Side&) const = default;
  };

  explicit BeforeAfter(const Appearance& look, QWidget* parent = nullptr);

  /// `change` stands beside the new score ("+12.6점") in this ink. An assumed side stands out from the other one.
  void setSides(const Side& before, const Side& after, const QString& change, Ink ink, bool isAssumed);
  /// `name` is short, `description` says in a sentence what is painted.
  void setDescription(const QString& name, const QString& description);

  [[nodiscard]] QSize sizeHint() const override { return hint_; }
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void measure();
  [[nodiscard]] double sideWidth(const Side& side) const;
  [[nodiscard]] double lineHeight(double px) const { return px * 1.5; }
  void paintSide(QPainter& painter, double left, double width, const Side& side, bool isStrong) const;

  const Appearance& look_;
  Side before_;
  Side after_;
  QString change_;
  Ink ink_ = Ink::normal;
  bool isAssumed_ = false;
  QSize hint_;
};

}  // namespace jindan::ui
