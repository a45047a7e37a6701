// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/stage_track.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double cellMargin = 8;  // between the words of two steps
constexpr double haloWidth = 4;   // of the ring around the current step

struct Steps {
  double cell = 0;
  double radius = 0;
  double left = 0;
  double y = 0;

  [[nodiscard]] QPointF centre(int stage) const { return {left + cell * (stage - 0.5), y}; }
};

int stageCount(const StageTrackModel& model) {
  return static_cast<int>(model.words.size());
}

Steps stepsIn(const QRectF& rect, const StageTrackModel& model, const Fonts& fonts) {
  Steps steps;
  steps.cell = rect.width() / stageCount(model);
  const double wanted = 17 * fonts.type().factor();
  steps.radius = std::max(3.0, std::min({wanted, steps.cell / 2 - haloWidth - 3, rect.height() / 2 - haloWidth - 3}));
  steps.left = rect.left();
  steps.y = rect.top() + steps.radius + haloWidth + 3;
  return steps;
}

QColor stageColour(const Theme& theme, int stage) {
  const auto index = static_cast<std::size_t>(std::max(0, stage - 1));
  return theme.stages[std::min(index, theme.stages.size() - 1)];
}

bool isHeldBack(const StageTrackModel& model, int stage) {
  return model.uncapped && stage > model.current && stage <= *model.uncapped;
}

void paintLine(QPainter& painter, const Steps& steps, const StageTrackModel& model, const Theme& theme) {
  const auto gapAt = [&](int stage) { return steps.radius + (stage == model.current ? haloWidth + 2 : 0) + 5; };
  for (int stage = 1; stage < stageCount(model); ++stage) {
    const QPointF from = steps.centre(stage) + QPointF(gapAt(stage), 0);
    const QPointF to = steps.centre(stage + 1) - QPointF(gapAt(stage + 1), 0);
    if (to.x() <= from.x()) continue;
    QPen pen(theme.border, 2, Qt::SolidLine, Qt::RoundCap);
    if (stage < model.current) pen = QPen(stageColour(theme, stage + 1), 3, Qt::SolidLine, Qt::RoundCap);
    if (isHeldBack(model, stage + 1)) {
      pen = QPen(theme.caution, 2, Qt::CustomDashLine, Qt::RoundCap);
      pen.setDashPattern({0.5, 3});
    }
    painter.setPen(pen);
    painter.drawLine(from, to);
  }
}

void paintStep(QPainter& painter, const Steps& steps, const StageTrackModel& model, int stage, const Theme& theme,
               const Fonts& fonts) {
  const QPointF centre = steps.centre(stage);
  const QColor colour = stageColour(theme, stage);
  const bool isReached = stage <= model.current;
  QColor ink = theme.mutedInk;
  if (stage == model.current) ringDot(painter, centre, steps.radius + haloWidth + 2, 2, colour, theme.surface);
  if (isReached) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, steps.radius, steps.radius);
    ink = readableOn(colour);
  } else {
    ringDot(painter, centre, steps.radius, 1.5, isHeldBack(model, stage) ? theme.caution : theme.mutedInk,
            theme.surface);
  }
  const double side = 2 * steps.radius;
  const double px = std::min(fonts.type().body(), side * 0.6);
  drawLabel(painter, QRectF(centre.x() - steps.radius, centre.y() - steps.radius, side, side), QString::number(stage),
            isReached ? fonts.bold(px) : fonts.regular(px), ink, Qt::AlignHCenter);
}

/// A small lock on the shoulder of the step that a closed gate keeps shut.
void paintLock(QPainter& painter, const Steps& steps, int stage, const Theme& theme) {
  const double size = std::min(steps.radius * 0.52, 11.0);
  const QPointF at = steps.centre(stage) + QPointF(steps.radius * 0.9, -steps.radius * 0.8);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.surface);
  painter.drawEllipse(at, size + 1.5, size + 1.5);
  painter.setBrush(theme.caution);
  painter.drawEllipse(at, size, size);
  const QColor ink = readableOn(theme.caution);
  const QRectF body(at.x() - size * 0.45, at.y() - size * 0.12, size * 0.9, size * 0.66);
  painter.setBrush(ink);
  painter.drawRoundedRect(body, size * 0.12, size * 0.12);
  QPainterPath shackle;
  const QRectF bow(at.x() - size * 0.27, at.y() - size * 0.58, size * 0.54, size * 0.66);
  shackle.moveTo(bow.left(), body.top());
  shackle.lineTo(bow.left(), bow.center().y());
  shackle.arcTo(bow, 180, -180);
  shackle.lineTo(bow.right(), body.top());
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ink, size * 0.17));
  painter.drawPath(shackle);
}

TextBlock wordBlock(const StageTrackModel& model, int stage, const Theme& theme, const Fonts& fonts) {
  const bool isCurrent = stage == model.current;
  const double px = fonts.type().caption();
  TextBlock block{model.words[stage - 1], isCurrent ? fonts.bold(px) : fonts.regular(px),
                  isCurrent ? theme.ink : theme.mutedInk};
  block.align = Qt::AlignHCenter | Qt::AlignTop;
  block.lineHeight = 1.35;
  block.maxLines = 2;
  return block;
}

/// Every word whole in two lines at most: half a word under a step says less than none.
bool doWordsFit(const StageTrackModel& model, double cell, const Fonts& fonts) {
  const double width = cell - cellMargin;
  for (int stage = 1; stage <= stageCount(model); ++stage) {
    const TextBlock block = wordBlock(model, stage, Theme{}, fonts);
    if (TextLayout(block, width).isCut()) return false;
    if (!doWordsStayWhole(block.text, block.font, width)) return false;
  }
  return true;
}

/// Too narrow for all words: only the current one, under its step as far as the edges allow.
void paintCurrentWord(QPainter& painter, const QRectF& below, const Steps& steps, const StageTrackModel& model,
                      const Theme& theme, const Fonts& fonts) {
  if (model.current < 1 || model.current > stageCount(model)) return;
  const TextBlock block = wordBlock(model, model.current, theme, fonts);
  const double width = std::min(textWidth(block.text, block.font) + 1, below.width());
  const double left = std::clamp(steps.centre(model.current).x() - width / 2, below.left(), below.right() - width);
  paintTextInBox(painter, QRectF(left, below.top(), width, below.height()), block);
}

void paintWords(QPainter& painter, const QRectF& rect, const Steps& steps, const StageTrackModel& model,
                const Theme& theme, const Fonts& fonts) {
  const double top = steps.y + steps.radius + haloWidth + spacing::xs;
  const QRectF below(rect.left(), top, rect.width(), rect.bottom() - top);
  if (!doWordsFit(model, steps.cell, fonts)) {
    paintCurrentWord(painter, below, steps, model, theme, fonts);
    return;
  }
  for (int stage = 1; stage <= stageCount(model); ++stage) {
    const QRectF box(rect.left() + steps.cell * (stage - 1) + cellMargin / 2, top, steps.cell - cellMargin,
                     below.height());
    const TextBlock block = wordBlock(model, stage, theme, fonts);
    paintTextInBox(painter, box, block);
    if (model.uncapped != stage || stage <= model.current || model.uncappedNote.isEmpty()) continue;
    TextBlock note = block;
    note.text = model.uncappedNote;
    note.colour = theme.caution;
    const double used = TextLayout(block, box.width()).height();
    paintTextInBox(painter, box.adjusted(0, used, 0, 0), note);
  }
}

}  // namespace

void paintStageTrack(QPainter& painter, const QRectF& rect, const StageTrackModel& model, const Theme& theme,
                     const Fonts& fonts) {
  if (model.words.isEmpty()) return;
  const PainterScope scope(painter, rect);
  const Steps steps = stepsIn(rect, model, fonts);
  paintLine(painter, steps, model, theme);
  for (int stage = 1; stage <= stageCount(model); ++stage)
    paintStep(painter, steps, model, stage, theme, fonts);
  if (model.uncapped && *model.uncapped > model.current && *model.uncapped <= stageCount(model))
    paintLock(painter, steps, *model.uncapped, theme);
  paintWords(painter, rect, steps, model, theme, fonts);
}

double stageTrackHeight(const StageTrackModel& model, double width, const Fonts& fonts) {
  if (model.words.isEmpty()) return 0;
  const Theme theme;
  const double cell = width / stageCount(model);
  const bool doAllFit = doWordsFit(model, cell, fonts);
  double words = 0;
  for (int stage = 1; stage <= stageCount(model); ++stage) {
    TextBlock block = wordBlock(model, stage, theme, fonts);
    double height = TextLayout(block, doAllFit ? cell - cellMargin : width).height();
    if (model.uncapped == stage && stage > model.current && !model.uncappedNote.isEmpty() && doAllFit) {
      block.text = model.uncappedNote;
      height += TextLayout(block, cell - cellMargin).height();
    }
    words = std::max(words, height);
  }
  const Steps steps = stepsIn(QRectF(0, 0, width, 1000), model, fonts);
  return steps.y + steps.radius + haloWidth + spacing::xs + words + 2;
}

}  // namespace jindan::reporting
