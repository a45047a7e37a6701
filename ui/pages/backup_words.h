// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include "domain/wording/numbers.h"

namespace jindan::ui {

/// "2026년 11월 21일 14:32", "21 Nov 2026 14:32".
[[nodiscard]] inline QString dayAndTime(const QDateTime& moment, Language language) {
  const auto day = Date::from(moment.date().year(), moment.date().month(), moment.date().day());
  if (!day) return {};
  return QString::fromStdString(sayDate(*day, language)) + QLatin1Char(' ') +
         moment.time().toString(QStringLiteral("HH:mm"));
}

}  // namespace jindan::ui
