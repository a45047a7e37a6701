// SPDX-License-Identifier: Apache-2.0
// The objects of a PDF as the qpdf program lists them.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/reporting/report_samples.h"

namespace jindan::test {

class PdfObjects {
 public:
  explicit PdfObjects(const QByteArray& pdf, const QString& password = {}) {
    const QTemporaryDir folder;
    const QByteArray json = runOnPdf(pdf, QStringLiteral("qpdf"),
                                     {QStringLiteral("--password=") + password, QStringLiteral("--json"),
                                      QStringLiteral("--json-key=qpdf"), QStringLiteral("{pdf}")},
                                     folder);
    objects_ = QJsonDocument::fromJson(json).object()[QStringLiteral("qpdf")].toArray().at(1).toObject();
  }

  /// The value itself, or what it refers to; of a stream its dictionary.
  [[nodiscard]] QJsonValue resolved(const QJsonValue& value) const {
    const QString name = QStringLiteral("obj:") + value.toString();
    if (!value.isString() || !objects_.contains(name)) return value;
    const QJsonObject object = objects_.value(name).toObject();
    if (!object.contains(QStringLiteral("stream"))) return object.value(QStringLiteral("value"));
    return object.value(QStringLiteral("stream")).toObject().value(QStringLiteral("dict"));
  }

  /// The value at the end of a path of keys and places, e.g. "/Root/Pages/Kids/0", from the trailer.
  [[nodiscard]] QJsonValue at(const QString& path) const {
    QJsonValue value = objects_.value(QStringLiteral("trailer")).toObject().value(QStringLiteral("value"));
    for (const QString& step : path.split(u'/', Qt::SkipEmptyParts)) {
      const QJsonValue inside =
          value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(u'/' + step);
      value = resolved(inside);
    }
    return value;
  }

  /// A text, without the mark qpdf puts before it.
  [[nodiscard]] QString text(const QString& path) const {
    const QString value = at(path).toString();
    return value.startsWith(QLatin1String("u:")) || value.startsWith(QLatin1String("b:")) ? value.mid(2) : value;
  }

 private:
  QJsonObject objects_;
};

}  // namespace jindan::test
