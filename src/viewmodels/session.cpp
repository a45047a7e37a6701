// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/session.h"

#include "viewmodels/text.h"

namespace jindan::viewmodels {

Session::Session(const app::VisitService& service, Language language, QObject* parent)
    : QObject(parent),
      service_(service),
      language_(language),
      changes_(service.workspace().changesElsewhere().value_or(0)) {}

void Session::lookForChanges() {
  const auto changes = workspace().changesElsewhere();
  // Whatever keeps it from being read will be told where it is read.
  if (!changes || *changes == changes_) return;
  changes_ = *changes;
  Q_EMIT changedElsewhere();
  Q_EMIT casesChanged();
}

void Session::setLanguage(Language language) {
  if (language == language_) return;
  language_ = language;
  Q_EMIT languageChanged();
}

Narrator Session::narratorIn(Language language) const {
  const content::Content& packs = content();
  return {{packs.questionnaire, packs.method, packs.reference, packs.comparisons, packs.phrases, &packs.fileChecks},
          language};
}

QString Session::text(const LocalizedText& text) const {
  return toQt(text.in(language_));
}

QString Session::describe(const Error& error) const {
  constexpr std::size_t mostFaults = 5;
  const ErrorText words = describeError(error, content().phrases, language_);
  QString paragraph = toQt(words.what + " " + words.advice);
  for (std::size_t i = 0; i < std::min(words.faults.size(), mostFaults); ++i) {
    paragraph += QLatin1Char('\n') + toQt(words.faults[i]);
  }
  return paragraph;
}

}  // namespace jindan::viewmodels
