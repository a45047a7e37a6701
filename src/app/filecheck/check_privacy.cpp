// SPDX-License-Identifier: Apache-2.0
#include "app/filecheck/check_privacy.h"

namespace jindan::app {

namespace {

void blank(std::vector<ValueCount>& values) {
  for (ValueCount& value : values)
    value.value.clear();
}

}  // namespace

void removeExamples(FileCheck& check) {
  for (FileProfile& file : check.files) {
    for (ColumnProfile& column : file.columns) {
      blank(column.values);
      blank(column.sentinels);
    }
    for (LabelProfile& label : file.labels)
      blank(label.values);
  }
  for (LinkProfile& link : check.links) {
    link.onlyLeft.clear();
    link.onlyRight.clear();
  }
}

}  // namespace jindan::app
