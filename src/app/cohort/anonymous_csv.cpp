// SPDX-License-Identifier: Apache-2.0
#include "app/cohort/anonymous_csv.h"

#include <array>

namespace jindan::app {

std::string anonymousCsv(const std::vector<AnonymousRow>& rows) {
  constexpr std::size_t bands = 4;
  std::string text = "industry,region,size,overall_from,data_from,talent_from,funding_from\r\n";
  for (const AnonymousRow& row : rows) {
    text += row.industry + "," + row.region + "," + row.size;
    for (std::size_t band = 0; band < bands; ++band)
      text += "," + (band < row.bands.size() ? row.bands[band] : std::string());
    text += "\r\n";
  }
  return text;
}

}  // namespace jindan::app
