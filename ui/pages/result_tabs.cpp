// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/result_tabs.h"

#include "domain/findings/open_questions.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

ResultTab::ResultTab(const Appearance& look, viewmodels::ResultPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page) {
  auto* frame = new QVBoxLayout(this);
  frame->setContentsMargins(0, 0, 0, 0);
}

void ResultTab::rebuild() {
  delete content_;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::m));
  build(*column);
  layout()->addWidget(content_);
}

TextLabel* ResultTab::makeText(TextRole role, const QString& text, QWidget* parent) const {
  auto* label = new TextLabel(look_, role, parent);
  label->setText(text);
  return label;
}

Button* ResultTab::makeQuestionButton(const QString& text, Index question, QWidget* parent) {
  auto* button = new Button(look_, Button::Kind::secondary, parent);
  button->setCompact(true);
  button->setText(text);
  const Narrator words = narrator();
  button->setAccessibleDescription(toQt(words.sources().questionnaire.question(question).prompt.in(words.language())));
  connect(button, &Button::clicked, this, [this, question] { Q_EMIT questionAsked(question); });
  return button;
}

QWidget* ResultTab::makeOpenQuestion(QWidget* parent) {
  const Narrator words = narrator();
  const auto open = openQuestions(words.sources().questionnaire, visit().assessment);
  if (open.empty()) return nullptr;
  const Question& first = words.sources().questionnaire.question(open.front());
  auto* banner = new Banner(look_, Banner::Kind::info, parent);
  banner->setText(tr("Answer next"), toQt(first.prompt.in(words.language())));
  banner->setAction(tr("Go to the question"));
  connect(banner, &Banner::actionTriggered, this, [this, question = open.front()] { Q_EMIT questionAsked(question); });
  return banner;
}

}  // namespace jindan::ui
