// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include "app/visits/visit_service.h"
#include "domain/narrative/error_words.h"
#include "domain/narrative/narrator.h"

namespace jindan::viewmodels {

/// What every page shares: the user's cases, the language of the moment and the words in it.
class Session : public QObject {
  Q_OBJECT
  Q_PROPERTY(bool korean READ isKorean NOTIFY languageChanged)

 public:
  /// The service must outlive the session.
  Session(const app::VisitService& service, Language language, QObject* parent = nullptr);

  [[nodiscard]] const app::VisitService& service() const { return service_; }
  [[nodiscard]] Workspace& workspace() const { return service_.workspace(); }
  [[nodiscard]] const content::Content& content() const { return service_.engine().content(); }

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] bool isKorean() const { return language_ == Language::korean; }
  void setLanguage(Language language);

  /// A narrator in the language of the moment, or in another one for a report.
  [[nodiscard]] Narrator narrator() const { return narratorIn(language_); }
  [[nodiscard]] Narrator narratorIn(Language language) const;
  [[nodiscard]] QString text(const LocalizedText& text) const;
  /// What happened, what is safe and what to do, as one paragraph.
  [[nodiscard]] QString describe(const Error& error) const;

  /// Tell every page that companies or visits are not what they were.
  void noteChange() { Q_EMIT casesChanged(); }
  /// Asks whether another window or program has changed the workspace, and tells every page when it has.
  void lookForChanges();

 Q_SIGNALS:
  void languageChanged();
  void casesChanged();
  void changedElsewhere();

 private:
  const app::VisitService& service_;
  Language language_;
  qint64 changes_ = 0;
};

}  // namespace jindan::viewmodels
