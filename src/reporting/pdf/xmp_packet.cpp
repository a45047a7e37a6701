// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/xmp_packet.h"

#include <QXmlStreamWriter>

namespace jindan::reporting {
namespace {

/// Writes the properties of one description, in the schemas that PDF/A names.
class Packet {
 public:
  Packet() : xml_(&bytes_) {
    xml_.writeNamespace(meta, QStringLiteral("x"));
    xml_.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml_.writeNamespace(rdf, QStringLiteral("rdf"));
    xml_.writeStartElement(rdf, QStringLiteral("RDF"));
    for (const auto& [uri, prefix] : {std::pair(dc, "dc"), std::pair(pdf, "pdf"), std::pair(xmp, "xmp")})
      xml_.writeNamespace(uri, QString::fromLatin1(prefix));
    xml_.writeStartElement(rdf, QStringLiteral("Description"));
    xml_.writeAttribute(rdf, QStringLiteral("about"), QString());
  }

  void text(const QString& schema, const char* name, const QString& value) {
    if (!value.isEmpty()) xml_.writeTextElement(schema, QString::fromLatin1(name), value);
  }

  /// A value inside an rdf:Alt or rdf:Bag; `tag` is its xml:lang, if any.
  void listed(const char* name, const char* list, const QString& value, const QString& tag = {}) {
    xml_.writeStartElement(dc, QString::fromLatin1(name));
    xml_.writeStartElement(rdf, QString::fromLatin1(list));
    xml_.writeStartElement(rdf, QStringLiteral("li"));
    if (!tag.isEmpty()) xml_.writeAttribute(QStringLiteral("xml:lang"), tag);
    xml_.writeCharacters(value);
    for (int depth = 0; depth < 3; ++depth)
      xml_.writeEndElement();
  }

  QByteArray finish() {
    xml_.writeEndDocument();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes_.trimmed() +
           "\n<?xpacket end=\"r\"?>";
  }

  const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
  const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
  const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");

 private:
  const QString meta = QStringLiteral("adobe:ns:meta/");
  const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  QByteArray bytes_;
  QXmlStreamWriter xml_;
};

}  // namespace

QString languageTag(Language language) {
  return language == Language::korean ? QStringLiteral("ko-KR") : QStringLiteral("en");
}

QByteArray xmpPacket(const PdfDetails& details, const QString& producer, const QString& created) {
  Packet packet;
  packet.text(packet.dc, "format", QStringLiteral("application/pdf"));
  packet.listed("title", "Alt", details.title, QStringLiteral("x-default"));
  packet.listed("language", "Bag", languageTag(details.language));
  packet.text(packet.dc, "identifier", details.reportId);
  packet.text(packet.pdf, "Producer", producer);
  packet.text(packet.pdf, "Keywords", details.reportId);
  packet.text(packet.xmp, "CreatorTool", details.author);
  packet.text(packet.xmp, "CreateDate", created);
  packet.text(packet.xmp, "ModifyDate", created);
  return packet.finish();
}

}  // namespace jindan::reporting
