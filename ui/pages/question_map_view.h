// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

#include "ui/design/appearance.h"
#include "viewmodels/question_map.h"

namespace jindan::ui {

class Button;
class LineField;
class QuestionTile;
class ReflowRow;
class ScrollPage;
class TextLabel;

/// All questions at a glance, to jump to one, to find the open ones, and to look once more before the result.
class QuestionMapView : public QWidget {
  Q_OBJECT

 public:
  QuestionMapView(const Appearance& look, viewmodels::QuestionMap& map, QWidget* parent = nullptr);

  /// Shows the map as it is now. `finishing`: the result is asked for, and something is left to look at.
  void showMap(bool finishing);
  void searchQuestions();

 Q_SIGNALS:
  void questionAsked(std::size_t place);
  void resultAsked();
  /// Back to the question one came from.
  void closed();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Tile {
    QuestionTile* widget;
    viewmodels::QuestionMap::Entry entry;
  };
  void makeHeader();
  void rebuild();
  void savePeople();
  void retranslate();
  void filter();
  void goToFirst();
  void addContradictions(QVBoxLayout& column);
  void addPeople(QVBoxLayout& column);
  void addGroups(QVBoxLayout& column);
  [[nodiscard]] QString subtitle() const;
  [[nodiscard]] QWidget* makeGroup(const viewmodels::QuestionMap::Group& group, QWidget* parent);
  [[nodiscard]] QuestionTile* makeTile(const viewmodels::QuestionMap::Entry& entry, std::size_t pillar,
                                       QWidget* parent);

  const Appearance& look_;
  viewmodels::QuestionMap& map_;
  ScrollPage* page_;
  LineField* search_ = nullptr;
  Button* onlyOpen_ = nullptr;
  Button* back_ = nullptr;
  Button* result_ = nullptr;
  TextLabel* nothing_ = nullptr;
  QWidget* content_ = nullptr;
  LineField* respondent_ = nullptr;  ///< part of the content, with a consultant alone
  LineField* assessor_ = nullptr;
  std::vector<Tile> tiles_;
  bool finishing_ = false;
};

}  // namespace jindan::ui
