// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/shaped_face.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <limits>

#include "reporting/theme/face_file.h"

namespace jindan::reporting {
namespace {

using Buffer = std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, decltype(&hb_subset_plan_destroy)>;

constexpr double thousand = 1000;

/// What a viewer of PDFs never asks of a face whose glyphs are named by their places.
constexpr hb_tag_t needless[] = {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
                                 HB_TAG('k', 'e', 'r', 'n'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'),
                                 HB_TAG('O', 'S', '/', '2'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('g', 'a', 's', 'p')};

/// Empty, with the text in it, ready to be shaped.
hb_buffer_t* bufferWith(const QString& text) {
  thread_local const Buffer buffer(hb_buffer_create(), &hb_buffer_destroy);
  hb_buffer_reset(buffer.get());
  const int size = static_cast<int>(text.size());
  hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const std::uint16_t*>(text.utf16()), size, 0, size);
  hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_CHARACTERS);
  hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
  hb_buffer_guess_segment_properties(buffer.get());
  return buffer.get();
}

/// The one character of UTF-16 from `begin` to `end`; 0 when there is another number of them.
char32_t characterAt(const QString& text, std::size_t begin, std::size_t end) {
  const QStringView part = QStringView(text).sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin));
  if (part.size() == 1 && !part.front().isSurrogate()) return part.front().unicode();
  if (part.size() == 2 && part.front().isHighSurrogate() && part.back().isLowSurrogate())
    return QChar::surrogateToUcs4(part.front(), part.back());
  return 0;
}

SubsetInput inputFor(const std::set<unsigned>& glyphs) {
  SubsetInput input(hb_subset_input_create_or_fail(), &hb_subset_input_destroy);
  if (!input) return input;
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  for (const unsigned glyph : glyphs)
    hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
  for (const hb_tag_t table : needless)
    hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), table);
  return input;
}

}  // namespace

const ShapedFace& ShapedFace::embedded(bool isBold) {
  static const ShapedFace regular(faceFile(false));
  static const ShapedFace bold(faceFile(true));
  return isBold ? bold : regular;
}

ShapedFace::ShapedFace(const QByteArray& file) : file_(file) {
  hb_blob_t* const blob =
      hb_blob_create(file_.constData(), static_cast<unsigned>(file_.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
  hb_face_t* const face = hb_face_create(blob, 0);
  hb_blob_destroy(blob);
  hb_face_make_immutable(face);
  hb_font_t* const font = hb_font_create(face);
  hb_font_make_immutable(font);
  face_ = std::shared_ptr<hb_face_t>(face, &hb_face_destroy);
  font_ = std::shared_ptr<hb_font_t>(font, &hb_font_destroy);
  unit_ = thousand / hb_face_get_upem(face);
  facts_ = readFacts();
}

FaceFacts ShapedFace::readFacts() const {
  FaceFacts facts;
  char name[128] = "";
  unsigned size = sizeof name;
  hb_ot_name_get_utf8(face_.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
  facts.name = name;
  const auto measure = [this](hb_ot_metrics_tag_t tag) {
    hb_position_t position = 0;
    hb_ot_metrics_get_position_with_fallback(font_.get(), tag, &position);
    return position * unit_;
  };
  facts.ascent = measure(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
  facts.descent = measure(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
  facts.capHeight = measure(HB_OT_METRICS_TAG_CAP_HEIGHT);
  return facts;
}

std::optional<ShapedText> ShapedFace::shape(const QString& text) const {
  hb_buffer_t* const buffer = bufferWith(text);
  hb_shape(font_.get(), buffer, nullptr, 0);
  unsigned count = 0;
  const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* const positions = hb_buffer_get_glyph_positions(buffer, nullptr);
  ShapedText shaped;
  shaped.reserve(count);
  for (unsigned i = 0; i < count; ++i) {
    const std::size_t end = i + 1 < count ? infos[i + 1].cluster : static_cast<std::size_t>(text.size());
    // Glyphs out of order have a character each of which one ends before it begins.
    const char32_t character = end > infos[i].cluster ? characterAt(text, infos[i].cluster, end) : 0;
    const hb_glyph_position_t& position = positions[i];
    if (infos[i].codepoint == 0 || character == 0 || position.x_offset != 0 || position.y_offset != 0) return {};
    const hb_position_t width = hb_font_get_glyph_h_advance(font_.get(), infos[i].codepoint);
    shaped.push_back({infos[i].codepoint, character, width * unit_, (position.x_advance - width) * unit_});
  }
  return shaped;
}

std::optional<CutFace> ShapedFace::cutTo(const std::set<unsigned>& glyphs) const {
  const SubsetInput input = inputFor(glyphs);
  if (!input) return {};
  const SubsetPlan plan(hb_subset_plan_create_or_fail(face_.get(), input.get()), &hb_subset_plan_destroy);
  if (!plan) return {};
  hb_face_t* const cut = hb_subset_plan_execute_or_fail(plan.get());
  if (cut == nullptr) return {};
  CutFace result;
  hb_blob_t* const blob = hb_face_reference_blob(cut);
  result.file.assign(hb_blob_get_data(blob, nullptr), hb_blob_get_length(blob));
  hb_blob_destroy(blob);
  hb_face_destroy(cut);
  const hb_map_t* const places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  for (const unsigned glyph : glyphs)
    result.places[glyph] = hb_map_get(places, glyph);
  return result;
}

}  // namespace jindan::reporting
