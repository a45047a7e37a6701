// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include "domain/types/result.h"
#include "reporting/report/strip.h"

namespace jindan::reporting {

struct PaperStyle;

/// Who hands the report over: a letterhead, printed small at the foot of the first page. It is no part of the case,
/// neither of the attached one nor of the report's number: the same case has the same number whoever prints it.
struct Issuer {
  QString firm;
  QString address;
  QStringList contact;  ///< telephone, mail, web: a line each
  QImage logo;

  [[nodiscard]] bool isEmpty() const;
};

/// A logo from the bytes of a PNG or JPEG file, no larger than paper needs. `badInput` when they are something else or
/// more than `largestLogoFile`.
[[nodiscard]] Result<QImage> readLogo(const QByteArray& bytes, const std::string& name);
inline constexpr qsizetype largestLogoFile = 8 * 1024 * 1024;

/// The letterhead as one strip. The issuer is not empty.
[[nodiscard]] Strip issuerStrip(const Issuer& issuer, double width, const PaperStyle& style);

}  // namespace jindan::reporting
