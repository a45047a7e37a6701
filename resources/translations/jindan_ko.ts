<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>다른 이름으로 저장</translation>
    </message>
</context>
<context>
    <name>jindan::ui::AnswerCard</name>
    <message>
        <source>%1. %2</source>
        <comment>answer number and sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>jindan::ui::AnswerExtras</name>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>이 답에 대한 메모</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ChoiceField</name>
    <message>
        <source>Please choose one from the list.</source>
        <translation>목록에서 하나를 골라 주십시오.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CompanyView</name>
    <message>
        <source>Please enter the company&apos;s name.</source>
        <translation>회사 이름을 적어 주십시오.</translation>
    </message>
    <message>
        <source>Please choose an industry from the list.</source>
        <translation>목록에서 업종을 골라 주십시오.</translation>
    </message>
    <message>
        <source>Please choose a region from the list.</source>
        <translation>목록에서 지역을 골라 주십시오.</translation>
    </message>
    <message>
        <source>Please enter the number of employees.</source>
        <translation>직원 수를 적어 주십시오.</translation>
    </message>
    <message>
        <source>The company was not saved.</source>
        <translation>회사 정보를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Which company is this about?</source>
        <translation>어느 회사를 진단합니까?</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>회사 정보</translation>
    </message>
    <message>
        <source>Name, industry, region and employees are enough. Sales make the comparison more exact.</source>
        <translation>이름, 업종, 지역, 직원 수만 있으면 됩니다. 매출을 적으면 비교가 더 정확해집니다.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>회사 이름</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Type a part, e.g. metal</source>
        <translation>일부만 적어도 찾습니다(예: 금속)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>직원 수</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Yearly sales (if known)</source>
        <translation>연 매출(알고 있으면)</translation>
    </message>
    <message>
        <source>e.g. 9.8bn or 98억</source>
        <translation>예: 98억</translation>
    </message>
    <message>
        <source>The full diagnosis asks %1 questions and takes about half an hour, the quick one %2 and about ten minutes. You can stop at any time and go on later.</source>
        <translation>전체 진단은 %1문항으로 30분쯤, 빠른 진단은 %2문항으로 10분쯤 걸립니다. 언제든 멈추었다가 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Start the full diagnosis</source>
        <translation>전체 진단 시작</translation>
    </message>
    <message>
        <source>Start the quick one</source>
        <translation>빠른 진단 시작</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New visit, full</source>
        <translation>다시 진단(전체)</translation>
    </message>
    <message>
        <source>New visit, quick</source>
        <translation>다시 진단(빠른)</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ComparisonTab</name>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::GlanceTab</name>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation>답이 모자람</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>영역별</translation>
    </message>
    <message>
        <source>What holds you back</source>
        <translation>발목을 잡는 것</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>그 질문 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::HomeView</name>
    <message>
        <source>The companies cannot be read.</source>
        <translation>기업 목록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>How ready is your factory for AI?</source>
        <translation>우리 공장은 AI를 쓸 준비가 얼마나 되었을까요?</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업 목록</translation>
    </message>
    <message>
        <source>Ten to forty minutes, no internet, no AI vocabulary needed.</source>
        <translation>10분에서 40분이면 됩니다. 인터넷도, 어려운 AI 용어도 필요 없습니다.</translation>
    </message>
    <message>
        <source>Start with one company</source>
        <translation>한 회사부터 시작하십시오</translation>
    </message>
    <message>
        <source>Answer questions about your data, people and money. You see where you stand, what holds you back and what to do first. At the end you get a PDF report; everything stays on this computer.</source>
        <translation>데이터, 인력, 자금에 관한 질문에 답하면 지금 어디에 있고 무엇이 발목을 잡으며 무엇부터 할지 알 수 있습니다. 끝나면 PDF 보고서를 드립니다. 모든 자료는 이 컴퓨터에만 있습니다.</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>새 진단</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>예시로 해 보기</translation>
    </message>
    <message>
        <source>No company fits</source>
        <translation>찾는 기업이 없습니다</translation>
    </message>
    <message>
        <source>No company has this in its name. Try another word, or show all companies.</source>
        <translation>이름에 이 말이 들어간 기업이 없습니다. 다른 말로 찾거나 모든 기업을 보십시오.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Find a company by name</source>
        <translation>기업 이름 찾기</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>파일 열기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::InterviewView</name>
    <message>
        <source>What shows it: %1</source>
        <translation>확인할 자료: %1</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>한 가지 여쭙니다</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>답을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>왜 묻나요?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>See the result so far</source>
        <translation>지금까지의 결과 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Jindan</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Jindan</source>
        <comment>large brand name</comment>
        <translation>진단</translation>
    </message>
    <message>
        <source>진단</source>
        <comment>the brand in the other script</comment>
        <translation>Jindan</translation>
    </message>
    <message>
        <source>Works without the internet. Your data stays on this computer.</source>
        <translation>인터넷 연결 없이 동작합니다. 자료는 이 컴퓨터에만 있습니다.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업 목록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Company facts, new visit</source>
        <translation>회사 정보·다시 진단</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyField</name>
    <message>
        <source>Please enter an amount, for example 120 million or 120,000,000.</source>
        <translation>금액을 적어 주십시오. 예: 98억, 5,000만</translation>
    </message>
</context>
<context>
    <name>jindan::ui::NumberField</name>
    <message>
        <source>Please enter a whole number, for example 1,200.</source>
        <translation>숫자를 적어 주십시오. 예: 1,200</translation>
    </message>
    <message>
        <source>Please enter %1 or more.</source>
        <translation>%1 이상으로 적어 주십시오.</translation>
    </message>
    <message>
        <source>Please enter a number from %1 to %2.</source>
        <translation>%1에서 %2 사이의 숫자를 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PagePreview</name>
    <message>
        <source>Preview of the report, %1 pages</source>
        <translation>보고서 미리 보기, %1쪽</translation>
    </message>
</context>
<context>
    <name>jindan::ui::QuestionFinder</name>
    <message>
        <source>Find a question</source>
        <translation>질문 찾기</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>질문에 들어간 말</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>찾은 질문</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ReportView</name>
    <message numerus="yes">
        <source>%n page(s) of A4, as they will be printed</source>
        <translation>
            <numerusform>A4 %n쪽, 인쇄될 모습 그대로입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장했습니다</translation>
    </message>
    <message>
        <source>%1 · %2 pages · %3</source>
        <translation>%1 · %2쪽 · %3</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>보고서를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ResultView</name>
    <message>
        <source>At a glance</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>영역별</translation>
    </message>
    <message>
        <source>Beside other companies</source>
        <translation>다른 기업과 비교</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>점수의 이유</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>결과의 부분</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>보고서 만들기</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
</context>
<context>
    <name>jindan::ui::SavedMark</name>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>저장됨 %1</translation>
    </message>
</context>
<context>
    <name>jindan::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Every change shows at once.</source>
        <translation>바꾸면 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Your companies and answers are kept on this computer only: %1</source>
        <translation>기업과 답변은 이 컴퓨터에만 저장됩니다: %1</translation>
    </message>
</context>
<context>
    <name>jindan::ui::WhatIfFoot</name>
    <message>
        <source>Load the kept targets</source>
        <translation>남긴 목표 불러오기</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Keep as targets</source>
        <translation>목표로 남기기</translation>
    </message>
    <message>
        <source>Read the visit again</source>
        <translation>다시 읽기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::WhatIfTab</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation>답이 모자람</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>영역별</translation>
    </message>
    <message>
        <source>Assume this</source>
        <translation>이렇게 가정하기</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::CompanyForm</name>
    <message>
        <source>Size class: %1 (estimated from employees, since sales are unknown)</source>
        <translation>기업 규모: %1(매출을 몰라 직원 수로 추정했습니다)</translation>
    </message>
    <message>
        <source>Size class: %1</source>
        <translation>기업 규모: %1</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::CompanyTableModel</name>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>최근 진단</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Data · Talent · Funding</source>
        <translation>데이터 · 인력 · 자금</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>지난번보다</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::InterviewPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2문항 가운데 %1번째</translation>
    </message>
</context>
</TS>
