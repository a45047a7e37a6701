// SPDX-License-Identifier: Apache-2.0
#include "ui/design/appearance.h"

#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/design/design_style.h"

namespace jindan::ui {
namespace {

constexpr int longestMotionMs = 150;
/// Only palettes of pure black and white come this far; ordinary dark themes stay below 18.
constexpr double highContrastRatio = 20.5;

void setDisabled(QPalette& palette, const Theme& theme) {
  const QColor faint = reporting::mix(theme.mutedInk, theme.surface, 0.65);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, faint);
  palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.ink);
}

}  // namespace

Appearance::Appearance(Fonts fonts, QObject* parent)
    : QObject(parent),
      fonts_(std::move(fonts)),
      systemPalette_(QGuiApplication::palette()),
      theme_(themeFor(ThemeChoice::system)) {}

Appearance::~Appearance() {
  if (app_) QApplication::setStyle(QStringLiteral("Fusion"));
}

int Appearance::scaled(double px) const {
  return static_cast<int>(std::lround(px * type().factor()));
}

int Appearance::controlHeight() const {
  const double text = std::ceil(type().body() * 1.5);
  return std::max(static_cast<int>(text) + 21, static_cast<int>(reporting::minimumTarget));
}

QPalette Appearance::palette() const {
  QPalette palette(theme_.ink, theme_.surface, theme_.raised, theme_.border, theme_.mutedInk, theme_.ink, theme_.ink,
                   theme_.surface, theme_.window);
  palette.setColor(QPalette::Midlight, theme_.track);
  palette.setColor(QPalette::Mid, theme_.border);
  palette.setColor(QPalette::Shadow, theme_.border);
  palette.setColor(QPalette::AlternateBase, theme_.window);
  palette.setColor(QPalette::Highlight, theme_.accent);
  palette.setColor(QPalette::HighlightedText, theme_.onAccent);
  palette.setColor(QPalette::Link, theme_.accent);
  palette.setColor(QPalette::LinkVisited, theme_.accent);
  palette.setColor(QPalette::PlaceholderText, theme_.mutedInk);
  palette.setColor(QPalette::ToolTipBase, theme_.raised);
  palette.setColor(QPalette::ToolTipText, theme_.ink);
  setDisabled(palette, theme_);
  return palette;
}

void Appearance::setThemeChoice(ThemeChoice choice) {
  if (choice == choice_) return;
  choice_ = choice;
  theme_ = themeFor(choice);
  refresh();
}

void Appearance::setTypeScale(TypeScale type) {
  if (type.factor() == fonts_.type().factor()) return;
  fonts_ = fonts_.withScale(type);
  refresh();
}

void Appearance::setLanguage(Language language) {
  if (language == language_) return;
  language_ = language;
  refresh();
}

void Appearance::applyTo(QApplication& app) {
  app_ = &app;
  QApplication::setStyle(new DesignStyle(*this));
  refresh();
}

Theme Appearance::themeFor(ThemeChoice choice) const {
  if (choice == ThemeChoice::light) return reporting::lightTheme();
  if (choice == ThemeChoice::dark) return reporting::darkTheme();
  if (choice == ThemeChoice::highContrast) return reporting::highContrastTheme();
  // Qt 6.4 does not say which colour scheme the system prefers, so its palette has to.
  const QColor window = systemPalette_.color(QPalette::Window);
  const QColor text = systemPalette_.color(QPalette::WindowText);
  if (window.lightness() >= text.lightness()) return reporting::lightTheme();
  const bool isPure = reporting::contrastRatio(window, text) > highContrastRatio;
  return isPure ? reporting::highContrastTheme() : reporting::darkTheme();
}

void Appearance::refresh() {
  if (app_) {
    const QFont body = fonts_.regular(type().body());
    QApplication::setPalette(palette());
    QApplication::setFont(body);
    QToolTip::setPalette(palette());
    QToolTip::setFont(fonts_.regular(type().caption()));
  }
  Q_EMIT changed();
}

int motionMs(const QWidget& widget) {
  const int asked = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
  return std::clamp(asked, 0, longestMotionMs);
}

}  // namespace jindan::ui
