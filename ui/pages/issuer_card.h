// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "reporting/report/issuer.h"
#include "ui/design/card.h"

namespace jindan::ui {

class Banner;
class Button;
class LineField;
class LogoPreview;
class TextLabel;

/// The firm that hands reports over, as their first page says it. What is entered is kept at once.
class IssuerCard : public Card {
  Q_OBJECT

 public:
  /// What the card cannot know by itself.
  struct Outside {
    std::function<reporting::Issuer()> load;
    /// False when it could not be kept.
    std::function<bool(const reporting::Issuer&)> save;
    /// The picture the user chooses; empty is "not now".
    std::function<QString(QWidget*)> askPicture;
    std::function<QString(const Error&)> describe;
  };

  IssuerCard(const Appearance& look, Outside outside, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeFields();
  void makeLogo();
  void retranslate();
  void keep();
  void chooseLogo();
  void showLogo();
  void tell(const QString& problem);

  Outside outside_;
  reporting::Issuer issuer_;
  TextLabel* title_ = nullptr;
  TextLabel* about_ = nullptr;
  LineField* firm_ = nullptr;
  LineField* address_ = nullptr;
  LineField* contact_ = nullptr;
  TextLabel* logoTitle_ = nullptr;
  LogoPreview* logo_ = nullptr;
  Button* choose_ = nullptr;
  Button* clear_ = nullptr;
  Banner* problem_ = nullptr;
};

}  // namespace jindan::ui
