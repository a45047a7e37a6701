// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include "domain/types/language.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QWidget;

namespace jindan::ui {

using reporting::Fonts;
using reporting::Theme;
using reporting::TypeScale;

enum class ThemeChoice { system, light, dark, highContrast };

/// How everything looks now: colours, faces, type scale, and the language figures are said in. Handed by reference to
/// every widget; must outlive them.
class Appearance : public QObject {
  Q_OBJECT

 public:
  /// Make it before anything sets a palette: the palette found here tells what the system prefers.
  explicit Appearance(Fonts fonts, QObject* parent = nullptr);

  /// Leaves the application with plain Fusion: the style set by applyTo() looks in here.
  ~Appearance() override;

  [[nodiscard]] const Theme& theme() const { return theme_; }
  [[nodiscard]] const Fonts& fonts() const { return fonts_; }
  [[nodiscard]] const TypeScale& type() const { return fonts_.type(); }
  [[nodiscard]] ThemeChoice themeChoice() const { return choice_; }
  [[nodiscard]] Language language() const { return language_; }
  /// A length given for 100 %, grown with the type; for boxes that hold text.
  [[nodiscard]] int scaled(double px) const;
  /// The height of buttons and inputs: 44 px at 100 %, never under the smallest target.
  [[nodiscard]] int controlHeight() const;
  [[nodiscard]] QPalette palette() const;

  void setThemeChoice(ThemeChoice choice);
  void setTypeScale(TypeScale type);
  void setLanguage(Language language);
  /// Fusion, palette, default font, tool tips; again at every later change.
  void applyTo(QApplication& app);

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] Theme themeFor(ThemeChoice choice) const;
  void refresh();

  Fonts fonts_;
  QPalette systemPalette_;
  ThemeChoice choice_ = ThemeChoice::system;
  Theme theme_;
  Language language_ = Language::korean;
  QPointer<QApplication> app_;
};

/// How long a movement may take on this widget: at most 150 ms, 0 when the system asks for none.
[[nodiscard]] int motionMs(const QWidget& widget);

}  // namespace jindan::ui
