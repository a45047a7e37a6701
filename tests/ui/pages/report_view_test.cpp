// SPDX-License-Identifier: Apache-2.0
// The report's page: what is chosen reaches the file, what was saved is told as it was found, and every failure is
// said in words and leaves nothing behind.
#include "ui/pages/report_view.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>

#include "app/exchange/pdf_attachment.h"
#include "app/files/staged_file.h"
#include "support/catch.h"
#include "support/full_disk.h"
#include "tests/ui/pages/page_checks.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/design/button.h"
#include "ui/design/check_box.h"
#include "ui/design/line_field.h"
#include "ui/pages/export_status.h"
#include "ui/pages/page_preview.h"
#include "ui/pages/report_panel.h"

namespace jindan::test {

namespace {

using Page = ui::MainWindow::Page;

/// The report's page of a sample, laid out.
struct ReportFixture {
  explicit ReportFixture(const char* sample = "busan-special-parts") {
    fixture.window().openCaseFile(WindowFixture::sample(sample));
    fixture.window().showPage(Page::report);
    awaitPages();
    fixture.answerReportDialog(target);
  }
  [[nodiscard]] ui::ReportView& view() { return *fixture.window().findChild<ui::ReportView*>(); }
  void awaitPages() {
    REQUIRE(QTest::qWaitFor([this] { return view().isLaidOut(); }, 20'000));
  }
  void press(const char* name) {
    auto* button = visibleChild<QAbstractButton>(fixture.window(), QString::fromUtf8(name));
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    button->click();
    QApplication::processEvents();
  }
  /// Presses a button that saves, and waits until it is told what became of it.
  void save(const char* name = "Save as PDF") {
    press(name);
    REQUIRE(QTest::qWaitFor(
        [this] {
          auto* button = visibleChild<QAbstractButton>(fixture.window(), QStringLiteral("Save as PDF"));
          return button != nullptr && button->isEnabled();
        },
        20'000));
    QApplication::processEvents();
  }
  [[nodiscard]] bool shows(const char* words) { return says(fixture.window(), QString::fromUtf8(words)); }
  [[nodiscard]] QByteArray bytes(const QString& path) const {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  [[nodiscard]] QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

  WindowFixture fixture{Language::english};
  QString folder = [this] {
    QDir().mkpath(fixture.path("out"));
    return fixture.path("out");
  }();
  QString target = folder + QStringLiteral("/report.pdf");
};

/// What the program hands to other programs, caught on the way.
class OpenedFiles : public QTextBrowser {
 public:
  OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "setSource"); }
  ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
  QStringList paths;

 protected:
  void doSetSource(const QUrl& url, QTextDocument::ResourceType /*type*/) override { paths.append(url.toLocalFile()); }
};

}  // namespace

TEST_CASE("a saved report is told with its pages, its size and its check, and can be opened from there") {
  ReportFixture report;
  report.save();
  const QByteArray pdf = report.bytes(report.target);
  REQUIRE(pdf.startsWith("%PDF-"));
  CHECK(report.shows("Opened again and checked."));
  const QString pages = report.view().findChild<ui::PagePreview*>()->accessibleName().section(u' ', -2, -2);
  const QString size = QString::number((pdf.size() + 512) / 1024) + QStringLiteral(" KB");
  for (const auto* label : report.view().panel().status().findChildren<ui::TextLabel*>())
    UNSCOPED_INFO(label->text().toStdString());
  CHECK(says(report.fixture.window(), pages + QStringLiteral(" page(s), ") + size + u'.'));
  CHECK(report.files() == QStringList{QStringLiteral("report.pdf")});
  OpenedFiles opened;
  report.press("Open the file");
  report.press("Show the folder");
  CHECK(opened.paths == QStringList{report.target, report.folder});
}

TEST_CASE("a report is saved in every other shape") {
  struct Shape {
    const char* button;
    const char* ending;
    QByteArray begin;
  };
  ReportFixture report;
  for (const Shape& shape : {Shape{"Excel", ".xlsx", "PK"}, Shape{"CSV", ".csv", "\xEF\xBB\xBF"},
                             Shape{"First page (PNG)", ".png", "\x89PNG"}, Shape{"Data (JSON)", ".json", "{"}}) {
    report.fixture.answerReportDialog(report.folder + QStringLiteral("/x") + QString::fromUtf8(shape.ending));
    report.save(shape.button);
    CAPTURE(shape.button);
    CHECK(report.fixture.suggestedName().endsWith(QString::fromUtf8(shape.ending)));
    CHECK(report.bytes(report.folder + QStringLiteral("/x") + QString::fromUtf8(shape.ending)).startsWith(shape.begin));
    CHECK(report.shows("Read again and checked."));
  }
  CHECK(report.files().size() == 4);
}

TEST_CASE("a disk that damages what is written to it: the report is refused and the old one stays") {
  ReportFixture report;
  QFile old(report.target);
  REQUIRE(old.open(QIODevice::WriteOnly));
  old.write("old");
  old.close();
  const char* const told = "opened again it is not whole";
  SECTION("bytes are lost between writing and reading") {
    report.fixture.saveWith([](const QString& path, const QByteArray& bytes, const viewmodels::FileProof& check) {
      auto staged = app::StagedFile::write(path.toStdString(), bytes.toStdString());
      if (!staged) return Result<void>(tl::unexpected(staged.error()));
      std::filesystem::resize_file(staged->temporary(), 5'000);
      if (auto proven = staged->prove(bytes.toStdString(), check); !proven) return proven;
      return staged->commit();
    });
  }
  SECTION("what is written is a page of nothing, whole in itself") {
    report.fixture.saveWith([](const QString& path, QByteArray bytes, const viewmodels::FileProof& check) {
      bytes.replace("/Kids", "/Kidz");
      return viewmodels::saveFile(path, bytes, check);
    });
  }
  report.save();
  CHECK(report.shows("The report was not saved."));
  CHECK(report.shows(told));
  CHECK(report.bytes(report.target) == QByteArray("old"));
  CHECK(report.files() == QStringList{QStringLiteral("report.pdf")});
}

TEST_CASE("what keeps a report from being saved is said, with what is safe and what to do") {
  ReportFixture report;
  SECTION("full disk") {
    const FullDisk full(20'000);
    report.save();
    CHECK(report.shows("there is not enough room on the disk"));
    CHECK(report.shows("Make room on the disk, or save to another one."));
  }
  SECTION("folder gone") {
    QDir(report.folder).removeRecursively();
    report.save();
    CHECK(report.shows("the folder is not there"));
  }
  SECTION("a folder has the name") {
    QDir().mkpath(report.target);
    report.save();
    CHECK(report.shows("a folder has this name"));
  }
  SECTION("long name") {
    report.fixture.answerReportDialog(report.folder + u'/' + QString(300, u'a') + QStringLiteral(".pdf"));
    report.save();
    CHECK(report.shows("the file name is too long"));
  }
  CHECK(report.files().isEmpty());
  CHECK(report.shows("The report was not saved."));
  // The next try works where there is room.
  QDir().mkpath(report.folder);
  report.fixture.answerReportDialog(report.fixture.path("again.pdf"));
  report.save();
  CHECK(report.shows("Opened again and checked."));
  CHECK_FALSE(report.shows("The report was not saved."));
}

TEST_CASE("saving can be stopped, and then nothing is left and nothing is said") {
  ReportFixture report;
  report.fixture.saveWith([&](const QString& path, const QByteArray& bytes, const viewmodels::FileProof& check) {
    // The user stops it while the disk is at work.
    QMetaObject::invokeMethod(
        &report.view(), [&] { report.press("Stop"); }, Qt::BlockingQueuedConnection);
    return viewmodels::saveFile(path, bytes, check);
  });
  report.save();
  CHECK(report.files().isEmpty());
  CHECK_FALSE(report.shows("The report was not saved."));
  CHECK_FALSE(report.shows("Opened again and checked."));
}

TEST_CASE("chapters that are not wanted are in neither the pages nor the file") {
  ReportFixture report;
  const auto pages = [&] { return report.view().findChild<ui::PagePreview*>()->accessibleName(); };
  const QString whole = pages();
  CHECK(report.shows("All chapters"));
  report.press("Choose");
  const auto boxes = report.view().panel().findChildren<ui::CheckBox*>();
  const auto answers = std::find_if(boxes.begin(), boxes.end(), [](const auto* box) {
    return box->isVisible() && box->text().contains(QStringLiteral("answers"), Qt::CaseInsensitive);
  });
  REQUIRE(answers != boxes.end());
  (*answers)->click();
  report.awaitPages();
  CHECK(pages() != whole);
  CHECK(report.shows("6 of 7 chapters"));
  report.save();
  CHECK(report.shows("Opened again and checked."));
  // Another visit of the page keeps the choice; taken back, everything is there again.
  (*answers)->click();
  report.awaitPages();
  CHECK(pages() == whole);
}

TEST_CASE("a locked report opens with its password only, and without one it is not saved") {
  ReportFixture report;
  report.press("Lock the PDF with a password");
  CHECK(report.shows("it cannot be recovered"));
  report.press("Save as PDF");
  CHECK(report.shows("Type a password, or take the lock off."));
  CHECK(report.files().isEmpty());
  auto* input = qobject_cast<QLineEdit*>(report.fixture.window().focusWidget());
  REQUIRE(input != nullptr);
  CHECK(input->echoMode() == QLineEdit::Password);
  QTest::keyClicks(input, QStringLiteral(" secret 1 "));
  report.press("Show the password");
  CHECK(input->echoMode() == QLineEdit::Normal);
  report.save();
  CHECK(report.shows("Opened again and checked."));
  const std::string pdf = report.bytes(report.target).toStdString();
  CHECK(app::attachedCase(pdf, "x").error().code == ErrorCode::passwordNeeded);
  CHECK(app::attachedCase(pdf, "x", "secret 1").error().code == ErrorCode::passwordWrong);
  CHECK(app::attachedCase(pdf, "x", " secret 1 "));
}

TEST_CASE("a locked report asks for its password, again after a wrong one, and can be left closed") {
  ReportFixture report;
  report.press("Lock the PDF with a password");
  QTest::keyClicks(report.fixture.window().focusWidget(), QStringLiteral("secret"));
  report.save();
  WindowFixture other(Language::english);
  ui::MainWindow& window = other.window();
  const auto press = [&](const char* name) {
    auto* button = visibleChild<QAbstractButton>(window, QString::fromUtf8(name));
    REQUIRE(button != nullptr);
    button->click();
    QApplication::processEvents();
  };
  window.openCaseFile(report.target);
  QApplication::processEvents();
  REQUIRE(says(window, QStringLiteral("This file is locked with a password.")));
  press("Open");
  CHECK(says(window, QStringLiteral("Type the password.")));
  QTest::keyClicks(window.focusWidget(), QStringLiteral("wrong"));
  QTest::keyClick(window.focusWidget(), Qt::Key_Return);
  CHECK(says(window, QStringLiteral("The password is not right.")));
  CHECK(require(other.workspace().companyCount()) == 0);
  SECTION("the right one") {
    auto* input = qobject_cast<QLineEdit*>(window.focusWidget());
    REQUIRE(input != nullptr);
    input->selectAll();
    QTest::keyClicks(input, QStringLiteral("secret"));
    CHECK_FALSE(says(window, QStringLiteral("The password is not right.")));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK_FALSE(says(window, QStringLiteral("This file is locked with a password.")));
    CHECK(require(other.workspace().companyCount()) == 1);
  }
  SECTION("left closed") {
    press("Leave it closed");
    CHECK_FALSE(says(window, QStringLiteral("This file is locked with a password.")));
  }
  SECTION("Escape") {
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(says(window, QStringLiteral("This file is locked with a password.")));
  }
}

TEST_CASE("the letterhead is entered in the settings, kept, and stands in the report") {
  ReportFixture report;
  WindowFixture& fixture = report.fixture;
  CHECK(report.shows("None. Your firm's name"));
  report.press("Enter in the settings");
  const auto type = [&](const QString& label, const QString& text) {
    for (auto* field : fixture.window().findChildren<ui::LineField*>()) {
      auto* input = qobject_cast<QLineEdit*>(field->input());
      if (!field->isVisible() || input->accessibleName() != label) continue;
      input->setFocus();
      QTest::keyClicks(input, text);
      QTest::keyClick(input, Qt::Key_Return);
      return;
    }
    FAIL("no such field");
  };
  type(QStringLiteral("Firm"), QStringLiteral("Busan AI Advice"));
  type(QStringLiteral("Telephone, mail, web address"), QStringLiteral("051 123 4567,  mail at firm"));
  QImage logo(64, 32, QImage::Format_RGB32);
  logo.fill(Qt::red);
  REQUIRE(logo.save(fixture.path("logo.png")));
  fixture.answerPictureDialog(fixture.path("logo.png"));
  report.press("Choose a picture");
  const reporting::Issuer kept = ui::Preferences(fixture.path("preferences.ini")).issuer();
  CHECK(kept.firm == QStringLiteral("Busan AI Advice"));
  CHECK(kept.contact == QStringList{QStringLiteral("051 123 4567"), QStringLiteral("mail at firm")});
  CHECK(kept.logo.size() == QSize(64, 32));
  fixture.window().showPage(Page::report);
  report.awaitPages();
  CHECK(report.shows("Busan AI Advice"));
  report.save();
  CHECK(report.shows("Opened again and checked."));

  SECTION("a picture that is none is refused in words and the logo stays") {
    fixture.window().showPage(Page::settings);
    fixture.answerPictureDialog(WindowFixture::sample("busan-special-parts"));
    report.press("Choose another picture");
    CHECK(report.shows("The logo was not taken over."));
    CHECK(fixture.preferences().issuer().logo.size() == QSize(64, 32));
  }
  SECTION("removed") {
    fixture.window().showPage(Page::settings);
    report.press("Remove");
    CHECK(fixture.preferences().issuer().logo.isNull());
    CHECK_FALSE(QFile::exists(fixture.path("issuer-logo.png")));
  }
}

TEST_CASE("the window stays free while a long report is laid out") {
  ReportFixture report;
  report.view().showReport();
  CHECK_FALSE(report.view().isLaidOut());
  report.view().showReport();  // the second order takes the place of the first
  report.awaitPages();
  CHECK(report.shows("of A4, as they will be printed"));
}

}  // namespace jindan::test
