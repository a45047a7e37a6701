# SPDX-License-Identifier: Apache-2.0
"""What the window calls its things, in both languages. A label that is renamed is changed here and nowhere else.

Questions, sentences of levels, stages, industries and regions are read from the content packs."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Names:
    language: str
    locale: str
    # First start and list of companies
    new_diagnosis: str
    companies: str
    columns: tuple
    # Company
    company_name: str
    industry: str
    region: str
    employees: str
    start_full: str
    start_quick: str
    # Interview and result; `place`, `saved` and `stage` are regular expressions for the whole name
    next: str
    see_result: str
    dont_know: str
    not_applicable: str
    place: str
    saved: str
    at_a_glance: str
    stage: str
    score: str


KOREAN = Names(
    language="ko",
    locale="ko_KR.UTF-8",
    new_diagnosis="새 진단",
    companies="기업 목록",
    columns=("기업", "업종", "지역", "최근 진단", "방문 수", "단계", "데이터 · 인력 · 자금", "지난번보다", "꼬리표"),
    company_name="회사 이름",
    industry="업종",
    region="지역",
    employees="직원 수",
    start_full="전체 진단 시작",
    start_quick="빠른 진단 시작",
    next="다음",
    see_result="결과 보기",
    dont_know="모름",
    not_applicable="해당 없음",
    place=r"\d+문항 가운데 {place}번째",
    saved=r"저장됨{time}",
    at_a_glance="한눈에",
    stage=r".*\d단계 가운데 (?P<stage>\d)단계 · (?P<title>.+?)(\(잠정\))?",
    score="점수",
)

ENGLISH = Names(
    language="en",
    locale="en_US.UTF-8",
    new_diagnosis="New diagnosis",
    companies="Companies",
    columns=("Company", "Industry", "Region", "Last visit", "Visits", "Stage", "Pillars", "Change", "Tags"),
    company_name="Company name",
    industry="Industry",
    region="Region",
    employees="Employees",
    start_full="Start the full diagnosis",
    start_quick="Start the quick one",
    next="Next",
    see_result="See the result",
    dont_know="Don't know",
    not_applicable="Not applicable",
    place=r"Question {place} of \d+",
    saved=r"Saved{time}",
    at_a_glance="At a glance",
    stage=r".*Stage (?P<stage>\d) of \d · (?P<title>.+?)( \(provisional\))?",
    score="Score",
)
