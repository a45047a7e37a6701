// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/button.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// One thing to know, with at most one thing to do. Instead of a modal window.
class Banner : public QWidget {
  Q_OBJECT

 public:
  enum class Kind { info, caution, stop };

  explicit Banner(const Appearance& look, Kind kind = Kind::info, QWidget* parent = nullptr);

  void setKind(Kind kind);
  /// A bold lead of a few words and the sentence.
  void setText(const QString& lead, const QString& sentence);
  /// An empty text takes the button away.
  void setAction(const QString& text);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  struct Places {
    QRect lead;
    QRect sentence;
    QRect action;
    int height = 0;
  };
  [[nodiscard]] Places placesFor(int width) const;
  [[nodiscard]] int textLeft() const;
  [[nodiscard]] QColor strongColour() const;
  void arrange();
  void paintSign(QPainter& painter) const;

  const Appearance& look_;
  Kind kind_;
  TextLabel* lead_;
  TextLabel* sentence_;
  Button* action_;
};

}  // namespace jindan::ui
