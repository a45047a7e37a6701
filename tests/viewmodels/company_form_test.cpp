// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/company_form.h"

#include "support/catch.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::CompanyForm;

void fill(CompanyForm& form) {
  form.setName(ko("  한빛정밀(주) "));
  form.setIndustry(ko("C24"));
  form.setRegion(ko("KR-26"));
  form.setEmployees(42);
}

}  // namespace

TEST_CASE("A form is complete when its four facts are there and right") {
  SessionFixture fixture;
  CompanyForm form(fixture.session);
  form.startNew();
  CHECK(form.isNew());
  CHECK_FALSE(form.isComplete());
  fill(form);
  CHECK(form.isComplete());
  CHECK(form.name() == ko("한빛정밀(주)"));
  for (const auto spoil :
       {+[](CompanyForm& f) { f.setName(ko("   ")); }, +[](CompanyForm& f) { f.setIndustry(ko("C99")); },
        +[](CompanyForm& f) { f.setRegion({}); }, +[](CompanyForm& f) { f.setEmployees(0); },
        +[](CompanyForm& f) { f.setEmployees({}); }, +[](CompanyForm& f) { f.setEmployees(-5); }}) {
    fill(form);
    REQUIRE(form.isComplete());
    spoil(form);
    CHECK_FALSE(form.isComplete());
    CHECK(form.sizeText().isEmpty());
  }
}

TEST_CASE("The size class is told as it is derived, estimated or not") {
  SessionFixture fixture;
  CompanyForm form(fixture.session);
  form.startNew();
  fill(form);
  CHECK(form.sizeText().contains(ko("estimated")));
  CHECK(form.sizeText().contains(viewmodels::toQt(fixture.session.narrator().say("size.small"))));
  form.setAnnualSales(9'800'000'000);
  CHECK_FALSE(form.sizeText().contains(ko("estimated")));
  form.setAnnualSales(900'000'000'000);
  CHECK(form.sizeText().contains(viewmodels::toQt(fixture.session.narrator().say("size.mid-sized"))));
}

TEST_CASE("What is saved is on disk and can be loaded again") {
  SessionFixture fixture;
  CompanyForm form(fixture.session);
  form.startNew();
  fill(form);
  form.setAnnualSales(9'800'000'000);
  const SignalCount changes(fixture.session, &viewmodels::Session::casesChanged);
  REQUIRE(form.save());
  CHECK(changes.count() == 1);
  CHECK_FALSE(form.isNew());
  const auto stored = fixture.workspace->company(Uuid(form.companyId().toStdString()));
  REQUIRE(stored);
  CHECK(stored->company.name == "한빛정밀(주)");
  CHECK(stored->company.employees == 42);
  CHECK(stored->company.annualSales == Won(9'800'000'000));

  CompanyForm other(fixture.session);
  REQUIRE(other.load(form.companyId()));
  CHECK(other.name() == ko("한빛정밀(주)"));
  CHECK(other.industry() == ko("C24"));
  CHECK(other.region() == ko("KR-26"));
  CHECK(other.employees() == qint64{42});
  CHECK(other.annualSales() == qint64{9'800'000'000});
  other.setAnnualSales({});
  REQUIRE(other.save());
  CHECK_FALSE(fixture.workspace->company(stored->id)->company.annualSales);
  CHECK(fixture.workspace->companyCount().value() == 1);
}

TEST_CASE("Saving twice from one form changes the one company") {
  SessionFixture fixture;
  CompanyForm form(fixture.session);
  form.startNew();
  fill(form);
  REQUIRE(form.save());
  form.setEmployees(43);
  REQUIRE(form.save());
  CHECK(fixture.workspace->companyCount().value() == 1);
  CHECK(fixture.workspace->company(Uuid(form.companyId().toStdString()))->company.employees == 43);
}

TEST_CASE("A company changed elsewhere is not overwritten, and the form stays as it is") {
  SessionFixture fixture;
  CompanyForm form(fixture.session);
  form.startNew();
  fill(form);
  REQUIRE(form.save());
  CompanyForm elsewhere(fixture.session);
  REQUIRE(elsewhere.load(form.companyId()));
  elsewhere.setName(ko("다른 이름"));
  REQUIRE(elsewhere.save());
  form.setName(ko("내 이름"));
  const SignalCount errors(form, &CompanyForm::errorChanged);
  CHECK_FALSE(form.save());
  CHECK(errors.count() == 1);
  CHECK_FALSE(form.error().isEmpty());
  CHECK(form.name() == ko("내 이름"));
  CHECK(fixture.workspace->company(Uuid(form.companyId().toStdString()))->company.name == "다른 이름");
}

TEST_CASE("A company that is not there cannot be loaded") {
  SessionFixture fixture;
  CompanyForm form(fixture.session);
  CHECK_FALSE(form.load(ko("none")));
  CHECK_FALSE(form.error().isEmpty());
  form.startNew();
  CHECK(form.error().isEmpty());
}

TEST_CASE("Choices are all industries and regions in the language of the moment") {
  SessionFixture fixture;
  const CompanyForm form(fixture.session);
  REQUIRE(form.industries().size() == 25);
  REQUIRE(form.regions().size() == 17);
  CHECK(form.industries().front() == CompanyForm::Choice(ko("C10"), ko("C10 식료품")));
  const SignalCount changes(form, &CompanyForm::changed);
  fixture.session.setLanguage(Language::english);
  CHECK(changes.count() == 1);
  CHECK(form.industries().front() == CompanyForm::Choice(ko("C10"), ko("C10 Food products")));
}

TEST_CASE("The form knows how many questions either diagnosis asks") {
  SessionFixture fixture;
  const CompanyForm form(fixture.session);
  CHECK(form.questionCount(true) == 15);
  CHECK(form.questionCount(false) == 42);
}

TEST_CASE("A language switch loses nothing of what was typed") {
  SessionFixture fixture;
  CompanyForm form(fixture.session);
  form.startNew();
  fill(form);
  form.setAnnualSales(1);
  fixture.session.setLanguage(Language::english);
  CHECK(form.name() == ko("한빛정밀(주)"));
  CHECK(form.industry() == ko("C24"));
  CHECK(form.employees() == qint64{42});
  CHECK(form.annualSales() == qint64{1});
  CHECK(form.isNew());
}

}  // namespace jindan::test
