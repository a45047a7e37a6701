// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/pdf_fonts.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace jindan::reporting {
namespace {

using Object = QPDFObjectHandle;

QByteArray bytesOf(const std::shared_ptr<Buffer>& buffer) {
  return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QByteArray hexOf(const QString& text) {
  QByteArray hex;
  for (const QChar unit : text)
    hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
  return '<' + hex + '>';
}

void setTag(Object dictionary, const std::string& key, const std::string& tag) {
  Object name = dictionary.getKey(key);
  // Names begin with a slash.
  if (name.isName()) dictionary.replaceKey(key, Object::newName("/" + tag + "+" + name.getName().substr(1)));
}

void completeFont(Object font, const StandInTexts& standIns) {
  Object map = font.getKey("/ToUnicode");
  Object descendants = font.getKey("/DescendantFonts");
  if (!map.isStream() || !descendants.isArray() || descendants.getArrayNItems() != 1) return;
  QByteArray text = bytesOf(map.getStreamData());
  const std::string tag = subsetTag(text);
  Object descendant = descendants.getArrayItem(0);
  setTag(font, "/BaseFont", tag);
  setTag(descendant, "/BaseFont", tag);
  setTag(descendant.getKey("/FontDescriptor"), "/FontName", tag);
  if (standIns.empty()) return;
  for (const auto& [box, original] : standIns)
    text.replace(hexOf(QString(QChar(box))), hexOf(original));
  map.replaceStreamData(text.toStdString(), Object::newNull(), Object::newNull());
}

}  // namespace

std::string subsetTag(const QByteArray& characterMap) {
  constexpr int letters = 26;
  constexpr std::size_t length = 6;
  const QByteArray hash = QCryptographicHash::hash(characterMap, QCryptographicHash::Md5);
  std::string tag;
  for (qsizetype i = 0; tag.size() < length; ++i)
    tag += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % letters);
  return tag;
}

void completeFonts(QPDF& pdf, const StandInTexts& standIns) {
  for (Object object : pdf.getAllObjects()) {
    if (object.isDictionaryOfType("/Font", "/Type0")) completeFont(object, standIns);
  }
}

}  // namespace jindan::reporting
