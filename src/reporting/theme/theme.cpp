// SPDX-License-Identifier: Apache-2.0
#include "reporting/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace jindan::reporting {
namespace {

double linearChannel(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * linearChannel(static_cast<double>(colour.redF())) +
         0.7152 * linearChannel(static_cast<double>(colour.greenF())) +
         0.0722 * linearChannel(static_cast<double>(colour.blueF()));
}

}  // namespace

Theme lightTheme() {
  Theme theme;
  theme.window = QColor(0xF5F7FA);
  theme.surface = QColor(0xFFFFFF);
  theme.raised = QColor(0xFFFFFF);
  theme.border = QColor(0xDCE3EB);
  theme.track = QColor(0xE8EDF3);
  theme.ink = QColor(0x14202E);
  theme.mutedInk = QColor(0x55657A);
  theme.accent = QColor(0x1D5FBF);
  theme.onAccent = QColor(0xFFFFFF);
  theme.accentSoft = QColor(0xEFF4FB);
  theme.data = QColor(0x2563B8);
  theme.talent = QColor(0x0B7A62);
  theme.funding = QColor(0xA85B00);
  theme.gates = QColor(0x6A4C9C);
  theme.stages = {QColor(0xBCD1EE), QColor(0x86ABE0), QColor(0x3D74C4), QColor(0x1D559F), QColor(0x103463)};
  theme.good = QColor(0x18794E);
  theme.caution = QColor(0x9A5B00);
  theme.stop = QColor(0xB42318);
  theme.goodTint = {QColor(0xE8F5EE), QColor(0xB9DFCA)};
  theme.cautionTint = {QColor(0xFFF5E5), QColor(0xF0D9AE)};
  theme.stopTint = {QColor(0xFDECEA), QColor(0xF2C4BF)};
  return theme;
}

Theme darkTheme() {
  Theme theme;
  theme.window = QColor(0x10161F);
  theme.surface = QColor(0x18212D);
  theme.raised = QColor(0x1F2A38);
  theme.border = QColor(0x314055);
  theme.track = QColor(0x2B384A);
  theme.ink = QColor(0xE8EEF5);
  theme.mutedInk = QColor(0xA3B1C2);
  theme.accent = QColor(0x6AA5F5);
  theme.onAccent = QColor(0x0B1420);
  theme.accentSoft = QColor(0x1E2D44);
  theme.data = QColor(0x78ABF2);
  theme.talent = QColor(0x45BD9F);
  theme.funding = QColor(0xE39A45);
  theme.gates = QColor(0xB79CE8);
  theme.stages = {QColor(0x3B5680), QColor(0x4A70AB), QColor(0x72A3EA), QColor(0x9DC1F5), QColor(0xCBE0FC)};
  theme.good = QColor(0x5CC08B);
  theme.caution = QColor(0xE3A548);
  theme.stop = QColor(0xF48B80);
  theme.goodTint = {QColor(0x16301F), QColor(0x2A5A3F)};
  theme.cautionTint = {QColor(0x33270F), QColor(0x66501F)};
  theme.stopTint = {QColor(0x3A1E1C), QColor(0x74403A)};
  theme.bandShare = 0.42;
  theme.isDark = true;
  return theme;
}

Theme highContrastTheme() {
  Theme theme;
  theme.window = QColor(Qt::black);
  theme.surface = QColor(Qt::black);
  theme.raised = QColor(Qt::black);
  theme.border = QColor(0xFFFFFF);
  theme.track = QColor(0x3D3D3D);
  theme.ink = QColor(0xFFFFFF);
  theme.mutedInk = QColor(0xE6E6E6);
  theme.accent = QColor(0xFFD83D);
  theme.onAccent = QColor(Qt::black);
  theme.accentSoft = QColor(0x2B2500);
  theme.data = QColor(0x8CC8FF);
  theme.talent = QColor(0x5CE6B8);
  theme.funding = QColor(0xFFBC66);
  theme.gates = QColor(0xD4B8FF);
  theme.stages = {QColor(0x5B8FD6), QColor(0x7FABE6), QColor(0xA3C7F2), QColor(0xC9DFFA), QColor(0xFFFFFF)};
  theme.good = QColor(0x6CF0A5);
  theme.caution = QColor(0xFFC56B);
  theme.stop = QColor(0xFF9D94);
  theme.goodTint = {QColor(Qt::black), QColor(0x6CF0A5)};
  theme.cautionTint = {QColor(Qt::black), QColor(0xFFC56B)};
  theme.stopTint = {QColor(Qt::black), QColor(0xFF9D94)};
  theme.hairline = 1.5;
  theme.bandShare = 0.65;
  theme.isDark = true;
  return theme;
}

Theme paperTheme() {
  Theme theme = lightTheme();
  theme.window = QColor(0xFFFFFF);
  // Office printers lose the faintest greys, so lines and tracks are a shade stronger than on screen.
  theme.border = QColor(0xCFD8E2);
  theme.track = QColor(0xE3E9F0);
  theme.bandShare = 0.36;
  return theme;
}

QColor pillarColour(const Theme& theme, std::size_t pillar) {
  const std::array<QColor, 4> colours{theme.data, theme.talent, theme.funding, theme.gates};
  return pillar < colours.size() ? colours[pillar] : theme.mutedInk;
}

double contrastRatio(const QColor& one, const QColor& other) {
  const double a = luminance(one);
  const double b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor& background) {
  const QColor dark(0x0B1420);
  const QColor light(0xFFFFFF);
  return contrastRatio(light, background) >= contrastRatio(dark, background) ? light : dark;
}

QColor mix(const QColor& colour, const QColor& with, double share) {
  const auto channel = [share](int a, int b) {
    return static_cast<int>(std::lround(share * static_cast<double>(a) + (1.0 - share) * static_cast<double>(b)));
  };
  return {channel(colour.red(), with.red()), channel(colour.green(), with.green()),
          channel(colour.blue(), with.blue())};
}

}  // namespace jindan::reporting
