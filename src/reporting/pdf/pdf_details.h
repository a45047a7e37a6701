// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/types/language.h"

namespace jindan::reporting {

/// What a report says about itself beside its pages.
struct PdfDetails {
  QString title;
  QString author;  ///< the program, with its version
  Language language = Language::korean;
  QByteArray caseJson{};  ///< travels inside as case.json; left out when empty
  QString reportId{};     ///< the number printed on every page; left out when empty
  QString edition{};      ///< see makeEdition(); left out when empty
  QByteArray password{};  ///< UTF-8; when it is not empty, nothing can be read without it
};

}  // namespace jindan::reporting
