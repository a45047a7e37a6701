<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>HelpTexts</name>
    <message>
        <source>Choose that answer</source>
        <translation>그 번호의 답 고르기</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Not applicable, where the question allows it</source>
        <translation>해당 없음(고를 수 있는 질문에서)</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>다음 질문</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>이전 질문</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>질문 찾기</translation>
    </message>
    <message>
        <source>All questions at once</source>
        <translation>모든 질문 한눈에 보기</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>방금 한 답 되돌리기</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>되돌린 답 다시 넣기</translation>
    </message>
    <message>
        <source>Consultant mode on or off</source>
        <translation>컨설턴트 모드 켜기·끄기</translation>
    </message>
    <message>
        <source>The level seen on site</source>
        <translation>현장에서 확인한 수준</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>무엇으로 확인했는지</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>다음 칸이나 단추로</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>새 진단</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>진단 파일 열기</translation>
    </message>
    <message>
        <source>Find a company, in the list of companies</source>
        <translation>기업 목록에서 기업 찾기</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>How far the company has come, in five steps. The score decides it; a closed gate stops the rise.</source>
        <translation>다섯 단계 가운데 지금 어디까지 왔는지입니다. 점수로 정하며, 닫힌 관문이 있으면 그 위로 오르지 못합니다.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Out of 100, from data, talent and funding together. A strong pillar cannot hide a weak one.</source>
        <translation>데이터·인력·자금을 함께 본 100점 만점의 점수입니다. 강한 영역이 약한 영역을 가리지 못합니다.</translation>
    </message>
    <message>
        <source>Between … and …</source>
        <translation>몇 점–몇 점 사이</translation>
    </message>
    <message>
        <source>Where the score may lie as long as some answers are unknown. It narrows with every answer.</source>
        <translation>모르는 답이 있어 점수가 달라질 수 있는 폭입니다. 답을 더 하실수록 좁아집니다.</translation>
    </message>
    <message>
        <source>Told and seen</source>
        <translation>말함과 확인</translation>
    </message>
    <message>
        <source>Told is the answer as it was given. Seen is what the consultant found on site; where there is one, it counts.</source>
        <translation>‘말함’은 답하신 그대로이고, ‘확인’은 컨설턴트가 현장에서 본 수준입니다. 확인한 것이 있으면 그것으로 셉니다.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>How an answer was checked: said only, seen on site, or a document or file kept.</source>
        <translation>답을 무엇으로 확인했는지입니다. 말로만 들음, 현장에서 봄, 자료를 보관함의 세 가지가 있습니다.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>관문</translation>
    </message>
    <message>
        <source>They give no points. But what they ask for must be in place before the next stage opens.</source>
        <translation>점수를 주지는 않습니다. 다만 갖추지 않으면 다음 단계가 열리지 않는 조건입니다.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>자료가 있는 곳</translation>
    </message>
    <message>
        <source>On this computer only; nothing is sent over the internet. Settings shows the folder.</source>
        <translation>이 컴퓨터에만 있고 인터넷으로 아무것도 보내지 않습니다. 폴더 위치는 설정에 나옵니다.</translation>
    </message>
    <message>
        <source>In the interview</source>
        <translation>질문에 답할 때</translation>
    </message>
    <message>
        <source>In consultant mode</source>
        <translation>컨설턴트 모드에서</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Check data files, in an interview or a result</source>
        <translation>데이터 파일 점검(질문이나 결과를 보는 동안)</translation>
    </message>
    <message>
        <source>Data file check</source>
        <translation>데이터 파일 점검</translation>
    </message>
    <message>
        <source>Reads files of your machines and programs here on the computer and keeps a summary with the visit. What they show can be taken over as an answer.</source>
        <translation>설비와 프로그램에서 나온 파일을 이 컴퓨터에서 읽고 요약만 방문과 함께 남깁니다. 파일이 보여 주는 수준은 답으로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Less or more money or time, on a slider</source>
        <translation>막대에서 돈이나 시간을 줄이고 늘리기</translation>
    </message>
    <message>
        <source>Much less or much more</source>
        <translation>크게 줄이고 늘리기</translation>
    </message>
    <message>
        <source>The step above or below</source>
        <translation>위나 아래의 할 일</translation>
    </message>
    <message>
        <source>Tick the step off, or no longer</source>
        <translation>한 일로 표시하거나 지우기</translation>
    </message>
    <message>
        <source>The plan, from a result</source>
        <translation>결과에서 실행 계획으로</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>실행 계획에서</translation>
    </message>
    <message>
        <source>Take what is typed and compute anew</source>
        <translation>적은 값을 넣고 다시 계산</translation>
    </message>
    <message>
        <source>Take the last change back, outside a field</source>
        <translation>마지막으로 바꾼 것 되돌리기(칸 밖에서)</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>되돌린 것 다시 하기</translation>
    </message>
    <message>
        <source>Money over ten years, in a result</source>
        <translation>결과에서 10년 자금 보기</translation>
    </message>
    <message>
        <source>On the money page</source>
        <translation>10년 자금 화면에서</translation>
    </message>
    <message>
        <source>Lock the companies at once, when a password is set</source>
        <translation>암호를 정해 두었으면 바로 잠그기</translation>
    </message>
</context>
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
    <name>SpokenCharts</name>
    <message>
        <source>%1: not enough answers</source>
        <translation>%1: 답이 모자람</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2점</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1–%2점 사이</translation>
    </message>
    <message>
        <source>%1 as told</source>
        <translation>말한 대로면 %1점</translation>
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
    <name>jindan::ui::AnswerList</name>
    <message>
        <source>Answers: %1</source>
        <translation>답: %1</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>답 접기</translation>
    </message>
    <message numerus="yes">
        <source>Show %n answer(s)</source>
        <translation>
            <numerusform>답 %n개 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::ui::BackupsCard</name>
    <message>
        <source>%1 · being checked …</source>
        <translation>%1 · 확인하는 중…</translation>
    </message>
    <message>
        <source>%1 · companies: %2 · checked</source>
        <translation>%1 · 회사 %2곳 · 온전함을 확인했습니다</translation>
    </message>
    <message>
        <source>%1 · made by a newer program</source>
        <translation>%1 · 더 새로운 프로그램이 만든 백업입니다</translation>
    </message>
    <message>
        <source>%1 · damaged, cannot be used</source>
        <translation>%1 · 손상되어 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>되살리기…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 백업 되살리기</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made when you close the window.</source>
        <translation>아직 백업이 없습니다. 창을 닫을 때 처음으로 만듭니다.</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>%1 상태로 돌아갈까요?</translation>
    </message>
    <message>
        <source>Companies and answers will be as they were then. What is there now is not lost: it is kept in a file of its own.</source>
        <translation>회사와 답이 그때 모습으로 돌아갑니다. 지금 있는 자료도 없어지지 않습니다. 따로 파일로 보관합니다.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>되살리지 못했습니다.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>백업을 되살렸습니다.</translation>
    </message>
    <message>
        <source>What was there before is kept here: %1</source>
        <translation>그전의 자료는 여기에 보관했습니다: %1</translation>
    </message>
    <message>
        <source>No backup was made. The older ones are still there.</source>
        <translation>백업을 만들지 못했습니다. 전에 만든 백업은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>백업을 만들고 온전한지 확인했습니다.</translation>
    </message>
    <message>
        <source>The last backup holds all of it already.</source>
        <translation>마지막 백업 뒤로 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Made by itself each time you close the window, and before the program is updated. Kept: all of today, one a day for a week, one a week for two months, one a month for a year.</source>
        <translation>창을 닫을 때마다, 그리고 프로그램을 새 버전으로 바꾸기 전에 저절로 만듭니다. 오늘 것은 모두, 일주일은 하루에 하나, 두 달은 한 주에 하나, 1년은 한 달에 하나를 남깁니다.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder. Ask whoever looks after the computer to close it.</source>
        <translation>이 컴퓨터의 다른 사용자도 이 폴더를 들여다볼 수 있습니다. 컴퓨터를 관리하는 분께 폴더를 닫아 달라고 하십시오.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업하기</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>백업 모두 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CaseExportPanel</name>
    <message>
        <source>Type the password.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Chosen companies (%1)</source>
        <translation>고른 기업 (%1)</translation>
    </message>
    <message>
        <source>All in this list (%1)</source>
        <translation>이 목록 전부 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) saved</source>
        <translation>
            <numerusform>%n곳을 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, read again and found right.</source>
        <translation>암호로 잠갔고, 다시 읽어 이상이 없음을 확인했습니다.</translation>
    </message>
    <message>
        <source>Read again and found right.</source>
        <translation>다시 읽어 이상이 없음을 확인했습니다.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Hand companies on as one file</source>
        <translation>여러 기업을 파일 하나로 내보내기</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>암호로 잠그기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Whoever opens the file needs it. Nobody can open the file without it, not even you.</source>
        <translation>파일을 여는 사람에게 암호를 알려 주십시오. 암호를 잊으면 아무도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장하고 있습니다</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckAnswersTab</name>
    <message>
        <source>These files say nothing about a question of the interview.</source>
        <translation>이 파일들로 답할 수 있는 질문은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is left to take over from these files.</source>
        <translation>이 파일들에서 더 가져올 답은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>These files answer %n question(s). What you take over counts as seen in a file.</source>
        <translation>
            <numerusform>이 파일들이 질문 %n개에 답해 줍니다. 가져온 답은 파일로 확인한 것으로 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) should be asked again.</source>
        <translation>
            <numerusform>다시 여쭤볼 답이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over all %n</source>
        <translation>
            <numerusform>%n개 모두 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>가져왔음</translation>
    </message>
    <message>
        <source>Please ask again</source>
        <translation>다시 여쭤볼 것</translation>
    </message>
    <message>
        <source>**In the files:** %1</source>
        <translation>**파일에서 본 것:** %1</translation>
    </message>
    <message>
        <source>The files are right</source>
        <translation>파일이 맞습니다</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>답으로 가져오기</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>그 질문 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckColumnsTab</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckLinksTab</name>
    <message>
        <source>Compare two columns</source>
        <translation>두 열 견주기</translation>
    </message>
    <message>
        <source>Choose the column that names the same thing in both files, such as lot, serial or machine number. The files are read once more.</source>
        <translation>로트·일련번호·설비 번호처럼 두 파일에서 같은 것을 가리키는 열을 고르십시오. 파일을 한 번 더 읽습니다.</translation>
    </message>
    <message>
        <source>To compare other columns, check the files again: after a check they are not opened any more.</source>
        <translation>다른 열을 견주려면 파일을 다시 점검하십시오. 점검이 끝난 파일은 다시 열지 않습니다.</translation>
    </message>
    <message>
        <source>Column in one file</source>
        <translation>한 파일의 열</translation>
    </message>
    <message>
        <source>Column in the other file</source>
        <translation>다른 파일의 열</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>견주기</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>열을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a column of the other file.</source>
        <translation>다른 파일의 열을 고르십시오.</translation>
    </message>
    <message>
        <source>No columns were found whose values meet in two files.</source>
        <translation>두 파일에서 값이 서로 만나는 열을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>of its values are found in the other file</source>
        <translation>다른 파일에도 있는 값의 비율</translation>
    </message>
    <message>
        <source>of its values are found in the other file; not, for example: %1</source>
        <translation>다른 파일에도 있는 값의 비율. 없는 값의 예: %1</translation>
    </message>
    <message>
        <source>Estimated from a part of the values.</source>
        <translation>값의 일부만 보고 어림한 것입니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckOverviewTab</name>
    <message>
        <source>Kept with this visit: this summary only. The file itself is neither copied nor sent.</source>
        <translation>이 방문에는 이 요약만 남습니다. 파일은 복사하거나 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>%1에 점검했습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 여쭤보세요</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) do not fit what these files show.</source>
        <translation>
            <numerusform>이 파일에서 본 것과 맞지 않는 답이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the interview</source>
        <translation>답으로 쓸 수 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>These files answer %n question(s).</source>
        <translation>
            <numerusform>이 파일들이 질문 %n개에 답해 줍니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>살펴보기</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n가지 더 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n more column(s): %1</source>
        <translation>
            <numerusform>%n개 열도 같습니다: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckPlanTab</name>
    <message>
        <source>Save as Excel table</source>
        <translation>엑셀 표로 저장</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSON으로 저장</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장했습니다</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>계획을 저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckResultView</name>
    <message>
        <source>Overview</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>파일 연결</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>답과 맞춰 보기</translation>
    </message>
    <message>
        <source>AI uses</source>
        <translation>AI 활용</translation>
    </message>
    <message>
        <source>Collection plan</source>
        <translation>모으기 계획</translation>
    </message>
    <message>
        <source>Parts of the check</source>
        <translation>점검 결과의 부분</translation>
    </message>
    <message>
        <source>Check other files</source>
        <translation>다른 파일 점검</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckRunningView</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%2 가운데 %1 읽음</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>파일을 여는 중입니다</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>1초에 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>파일을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Nothing leaves this computer.</source>
        <translation>그동안 다른 일을 하셔도 됩니다. 내용은 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>점검 진행</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>점검 멈추기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckStartView</name>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>고른 파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>These look like one series: the same columns, and names that differ only in numbers.</source>
        <translation>열이 같고 이름에서 숫자만 달라, 이어지는 한 기록으로 보입니다.</translation>
    </message>
    <message>
        <source>Several parts of one record can be read one after another, as one.</source>
        <translation>한 기록을 나누어 담은 파일이면 이어서 하나로 읽을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 – %n file(s) read as one</source>
        <translation>
            <numerusform>%1부터 %2까지 – 파일 %n개를 이어 읽음</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Checks kept with this visit</source>
        <translation>이 방문에 남긴 점검</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Is your data good enough for AI?</source>
        <translation>우리 데이터로 AI를 할 수 있을까요?</translation>
    </message>
    <message>
        <source>The files themselves answer that best.</source>
        <translation>실제 파일을 보면 가장 확실합니다.</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>점검 결과로</translation>
    </message>
    <message>
        <source>Drop data files here</source>
        <translation>데이터 파일을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>CSV, text or Excel files as your machines and programs write them, of any size.</source>
        <translation>설비나 프로그램에서 나온 그대로의 CSV·텍스트·엑셀 파일이면 됩니다. 커도 괜찮습니다.</translation>
    </message>
    <message>
        <source>You see whether they can be used, what to mend first, and which AI uses they are enough for.</source>
        <translation>쓸 수 있는 자료인지, 무엇부터 손볼지, 어떤 AI 활용에 넉넉한지 알려 드립니다.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Read as one</source>
        <translation>하나로 읽기</translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>점검 시작</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 더하기</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>다시 고르기</translation>
    </message>
    <message>
        <source>The content never leaves this computer. Only a summary is kept: counts, ranges, and a few short values as examples.</source>
        <translation>파일 내용은 이 컴퓨터 밖으로 나가지 않습니다. 개수와 범위, 짧은 예시 값 몇 개만 요약으로 남습니다.</translation>
    </message>
    <message>
        <source>Keep no examples</source>
        <translation>예시 값도 남기지 않기</translation>
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
    <name>jindan::ui::CohortView</name>
    <message>
        <source>My companies compared</source>
        <translation>내 고객 비교</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>나누는 기준</translation>
    </message>
    <message>
        <source>Groups of companies</source>
        <translation>회사 집단</translation>
    </message>
    <message>
        <source>This company among the others</source>
        <translation>다른 회사 가운데 이 회사</translation>
    </message>
    <message>
        <source>The comparison cannot be made.</source>
        <translation>비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>The levels are being worked out …</source>
        <translation>점수를 계산하고 있습니다…</translation>
    </message>
    <message>
        <source>Not enough companies to compare yet</source>
        <translation>아직 비교할 회사가 모자랍니다</translation>
    </message>
    <message>
        <source>Once five companies have a finished diagnosis, you see here how their scores are spread and where each of them stands.</source>
        <translation>진단을 마친 회사가 다섯 곳이 되면, 점수가 어디에 몰려 있고 한 회사가 그 가운데 어디인지 여기에 그려 드립니다.</translation>
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
    <name>jindan::ui::CompareView</name>
    <message>
        <source>These visits cannot be compared.</source>
        <translation>두 방문을 견줄 수 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>아직 견줄 방문이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) still in progress cannot be chosen yet.</source>
        <translation>
            <numerusform>아직 마치지 않은 방문 %n개는 고를 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the visit in progress is finished, you see here what rose, what fell and which answers changed since %1.</source>
        <translation>진행 중인 방문을 마치면 %1 이후 무엇이 오르고 무엇이 내렸는지, 어떤 답이 달라졌는지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>After the second visit you see here what rose, what fell and which answers changed since %1.</source>
        <translation>두 번째 방문을 마치면 %1 이후 무엇이 오르고 무엇이 내렸는지, 어떤 답이 달라졌는지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>After two finished visits you see here what rose, what fell and which answers changed between them.</source>
        <translation>방문을 두 번 마치면 그 사이 무엇이 오르고 무엇이 내렸는지, 어떤 답이 달라졌는지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>No finished visit yet</source>
        <translation>마친 방문이 아직 없습니다</translation>
    </message>
    <message>
        <source>Only one finished visit so far</source>
        <translation>마친 방문이 아직 한 번뿐입니다</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>방문 이어서 하기</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>새 방문 시작</translation>
    </message>
    <message>
        <source>Not made in the same way</source>
        <translation>두 번의 조건이 다릅니다</translation>
    </message>
    <message>
        <source>The difference may be nothing</source>
        <translation>차이가 없을 수도 있습니다</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>영역별</translation>
    </message>
    <message>
        <source>Earlier visit</source>
        <translation>앞선 방문</translation>
    </message>
    <message>
        <source>Later visit</source>
        <translation>나중 방문</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ComparisonTab</name>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>질문으로 가기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ConsultantPanel</name>
    <message>
        <source>Consultant</source>
        <translation>컨설턴트</translation>
    </message>
    <message>
        <source>Ask to see</source>
        <translation>확인할 자료</translation>
    </message>
    <message>
        <source>Level seen (Shift+1–5)</source>
        <translation>확인한 수준 (Shift+1–5)</translation>
    </message>
    <message>
        <source>Level seen: %1</source>
        <translation>확인한 수준 %1단계</translation>
    </message>
    <message>
        <source>Evidence (E)</source>
        <translation>근거 (E)</translation>
    </message>
    <message>
        <source>Said only</source>
        <translation>말로만 들음</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>현장에서 봄</translation>
    </message>
    <message>
        <source>Kept a copy</source>
        <translation>자료를 받음</translation>
    </message>
</context>
<context>
    <name>jindan::ui::DamageWindow</name>
    <message>
        <source>Jindan</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>The file with your companies and answers cannot be opened.</source>
        <translation>회사와 답이 담긴 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The program has changed nothing in it. Choose how to go on.</source>
        <translation>프로그램은 이 파일을 하나도 바꾸지 않았습니다. 어떻게 할지 골라 주십시오.</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>마지막으로 온전한 백업 되살리기</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>백업 되살리기</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>읽을 수 있는 것만 건지기</translation>
    </message>
    <message>
        <source>Reads the damaged file row by row and takes over whatever is right. What was entered after the last backup may still be in it.</source>
        <translation>손상된 파일을 한 줄씩 읽어 온전한 것만 옮깁니다. 마지막 백업 뒤에 적은 것이 남아 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Rescue and open</source>
        <translation>건져서 열기</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>빈 상태로 시작하기</translation>
    </message>
    <message>
        <source>Begins without any company. You can restore a backup later, in the settings.</source>
        <translation>회사가 하나도 없는 상태로 시작합니다. 나중에 설정에서 백업을 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Made on %1, companies: %2. It was opened and checked just now.</source>
        <translation>%1에 만든 백업, 회사 %2곳. 방금 열어 온전한지 확인했습니다.</translation>
    </message>
    <message>
        <source>The backups are being checked …</source>
        <translation>백업을 확인하는 중입니다…</translation>
    </message>
    <message>
        <source>There is no backup that can be used.</source>
        <translation>쓸 수 있는 백업이 없습니다.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>**What happened:** the file is damaged or no longer there. A failing disk, a power cut while copying, or another program may be the cause.</source>
        <translation>**무슨 일인가:** 파일이 손상되었거나 없어졌습니다. 디스크 고장, 복사하던 중의 정전, 다른 프로그램 때문일 수 있습니다.</translation>
    </message>
    <message>
        <source>**What is safe:** the damaged file stays. Whatever you choose, it is only moved to a folder of its own, under a name with the date. Reports and case files you saved elsewhere are not touched.</source>
        <translation>**무엇이 안전한가:** 손상된 파일은 없애지 않습니다. 무엇을 고르시든 날짜를 붙여 다른 폴더로 옮겨 두기만 합니다. 따로 저장해 두신 보고서와 진단 파일은 건드리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::DecimalField</name>
    <message>
        <source>Please enter a number from %1 to %2.</source>
        <translation>%1에서 %2 사이의 숫자를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Please enter a whole number, for example 3.</source>
        <translation>3처럼 소수점 없는 수를 넣어 주십시오.</translation>
    </message>
    <message>
        <source>Please enter a number, for example 2.5.</source>
        <translation>2.5처럼 수를 넣어 주십시오.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ExportStatus</name>
    <message>
        <source>The report was not saved.</source>
        <translation>보고서를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Drawing page %1 of %2</source>
        <translation>%2쪽 가운데 %1쪽을 그리고 있습니다</translation>
    </message>
    <message>
        <source>Opening the file again to check it</source>
        <translation>저장한 파일을 다시 열어 확인하고 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1. Opened again and checked.</source>
        <translation>
            <numerusform>%n쪽, %1. 다시 열어 확인했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Read again and checked.</source>
        <translation>%1. 다시 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장했습니다</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::FiguresTab</name>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>The figures cannot be read.</source>
        <translation>조사 수치를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 figures. Click a row for all that is known about it.</source>
        <translation>조사 수치 %2개 가운데 %1개입니다. 줄을 누르면 자세히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>기업 크기</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Survey figures</source>
        <translation>조사 수치</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::FileCheckView</name>
    <message>
        <source>Not saved yet.</source>
        <translation>아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The check was taken out of the visit.</source>
        <translation>점검을 이 방문에서 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::GateRow</name>
    <message>
        <source>Go to the question</source>
        <translation>질문으로 가기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::GlanceTab</name>
    <message>
        <source>Score</source>
        <translation>점수</translation>
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
    <name>jindan::ui::HelpView</name>
    <message>
        <source>Keys and help</source>
        <translation>단축키와 도움말</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>마우스 없이도 모두 하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>말의 뜻</translation>
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
        <source>Start with one company</source>
        <translation>한 회사부터 시작하십시오</translation>
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
    <message>
        <source>Answer questions about your data, people and money for ten to forty minutes.</source>
        <translation>10분에서 40분 동안 데이터와 사람, 돈에 대한 질문에 답하십시오.</translation>
    </message>
    <message>
        <source>You see where you stand, what holds you back and what to do first.</source>
        <translation>지금 어느 단계인지, 무엇이 발목을 잡는지, 무엇부터 하면 되는지 보여 드립니다.</translation>
    </message>
    <message>
        <source>At the end you get a PDF report, and everything stays on this computer.</source>
        <translation>결과는 PDF 보고서로 남고, 모든 자료는 이 컴퓨터에만 있습니다.</translation>
    </message>
    <message>
        <source>No company has this in its name and fits the choice. Try another word, or show all companies.</source>
        <translation>이 말이 이름에 들어 있고 고른 조건에 맞는 회사가 없습니다. 다른 말로 찾거나 모든 회사를 보십시오.</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>정리하기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>조건으로 찾기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ImportForkCard</name>
    <message>
        <source>%1 was changed on both sides</source>
        <translation>%1: 양쪽에서 바뀌었습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ.</source>
        <translation>
            <numerusform>%n곳이 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2곳 가운데 %1번째</translation>
    </message>
    <message>
        <source>What is on this computer counts. The file&apos;s changes are not taken.</source>
        <translation>이 컴퓨터의 내용을 둡니다. 파일에서 바뀐 것은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s content counts. Your answers stay in the history.</source>
        <translation>파일의 내용으로 바꿉니다. 전에 적은 답은 이력에 남습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s content becomes a second company.</source>
        <translation>파일의 내용이 새 기업 하나로 따로 들어옵니다.</translation>
    </message>
    <message>
        <source>Nothing happens to this company. The question comes up again next time.</source>
        <translation>이 기업은 아무것도 바뀌지 않습니다. 다음에 다시 여쭙니다.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>What shall count?</source>
        <translation>어느 쪽으로 할까요?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 두기</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>파일 것으로 바꾸기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 두기</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>모두 이렇게</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ImportSheetCard</name>
    <message>
        <source>Column %1</source>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>무엇이 바뀌는지 보기</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>가져오지 않기</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>어느 기업의 응답입니까?</translation>
    </message>
    <message>
        <source>Choose a company</source>
        <translation>기업 고르기</translation>
    </message>
    <message>
        <source>To be corrected in the spreadsheet</source>
        <translation>표에서 고칠 칸</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>읽은 내용</translation>
    </message>
    <message>
        <source>A new company</source>
        <translation>새 기업</translation>
    </message>
    <message>
        <source>The table is being read …</source>
        <translation>표를 읽고 있습니다 …</translation>
    </message>
    <message>
        <source>Enter the new company&apos;s name, employees, industry and region.</source>
        <translation>새 기업의 이름, 직원 수, 업종, 지역을 적으십시오.</translation>
    </message>
    <message>
        <source>Choose whose answers these are, or enter a new company.</source>
        <translation>어느 기업의 응답인지 고르십시오. 처음 보는 기업이면 ‘새 기업’을 고르고 적으시면 됩니다.</translation>
    </message>
    <message>
        <source>No column of the table names a company.</source>
        <translation>표에 기업 이름이 적힌 열이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ImportView</name>
    <message>
        <source>That did not work.</source>
        <translation>하지 못했습니다.</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>열마다 무엇이 적혀 있습니까?</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>가져온 것을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>다 가져왔습니다.</translation>
    </message>
    <message>
        <source>Take cases in from files</source>
        <translation>파일에서 진단 가져오기</translation>
    </message>
    <message>
        <source>From another laptop, a colleague or a spreadsheet.</source>
        <translation>다른 노트북이나 동료가 보낸 파일, 응답을 적은 표를 가져옵니다.</translation>
    </message>
    <message>
        <source>The companies are being taken in.</source>
        <translation>가져오고 있습니다.</translation>
    </message>
    <message>
        <source>The files are being read. Nothing is changed yet.</source>
        <translation>파일을 읽고 있습니다. 아직 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2곳 가운데 %1번째</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>모두 가져오기 전과 같습니다.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>다른 파일</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>파일을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Case files (*.jindan), locked or not, a report PDF, or a spreadsheet with answers.</source>
        <translation>진단 파일(*.jindan, 잠긴 것도), 보고서 PDF, 응답을 적은 표를 읽습니다.</translation>
    </message>
    <message>
        <source>First you see what the files hold. Nothing is changed before you say so.</source>
        <translation>먼저 무엇이 들었는지 보여 드립니다. 가져오겠다고 하시기 전에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>가져오지 않기</translation>
    </message>
    <message>
        <source>All of it or nothing. You can take the import back afterwards.</source>
        <translation>전부 가져오거나 하나도 가져오지 않습니다. 가져온 뒤에도 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>파일에 든 기업</translation>
    </message>
    <message>
        <source>Show companies</source>
        <translation>기업 목록 보기</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>가져온 것 되돌리기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::InterviewView</name>
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
    <message>
        <source>Seen</source>
        <comment>mark on the level the consultant saw</comment>
        <translation>확인</translation>
    </message>
    <message>
        <source>See both answers</source>
        <translation>두 답 모두 보기</translation>
    </message>
    <message>
        <source>Not saved yet. What you see is kept here.</source>
        <translation>아직 저장하지 못했습니다. 보이는 답은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>That was not saved.</source>
        <translation>저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>With a consultant</source>
        <translation>컨설턴트와 함께</translation>
    </message>
    <message>
        <source>Is the date right?</source>
        <translation>날짜가 맞습니까?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::IssuerCard</name>
    <message>
        <source>The logo could not be kept. The name, the address and your data are untouched.</source>
        <translation>로고를 저장하지 못했습니다. 이름과 주소, 진단 자료는 그대로입니다.</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>다른 그림 고르기</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 고르기</translation>
    </message>
    <message>
        <source>%1 by %2 points</source>
        <translation>가로 %1, 세로 %2 점</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>로고 없음</translation>
    </message>
    <message>
        <source>The logo was not taken over.</source>
        <translation>로고를 바꾸지 못했습니다.</translation>
    </message>
    <message>
        <source>Letterhead of reports</source>
        <translation>보고서에 적을 우리 기관</translation>
    </message>
    <message>
        <source>Who hands the report over. It stands small at the foot of the first page and changes nothing in the result.</source>
        <translation>보고서를 드리는 곳입니다. 첫 쪽 아래에 작게 적히며, 진단 결과는 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>기관 이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Telephone, mail, web address</source>
        <translation>전화·이메일·누리집</translation>
    </message>
    <message>
        <source>With commas between them; each stands on a line of its own.</source>
        <translation>쉼표로 나누어 적으면 한 줄에 하나씩 들어갑니다.</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>로고(PNG, JPEG)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::KeyCaps</name>
    <message>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>또는</translation>
    </message>
</context>
<context>
    <name>jindan::ui::LineField</name>
    <message numerus="yes">
        <source>%n letter(s) fit in here. The rest was left out.</source>
        <translation>
            <numerusform>%n자까지 적을 수 있습니다. 나머지는 넣지 않았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::ui::LockWindow</name>
    <message>
        <source>Jindan</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Paste it where only you can read it, then copy something else.</source>
        <translation>혼자만 볼 수 있는 곳에 붙여 넣고, 그다음 다른 것을 복사해 두십시오.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>복구 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>새 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>두 암호가 서로 다릅니다. 새 암호를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만 기다려 주십시오 …</translation>
    </message>
    <message>
        <source>Everything is written anew and checked. Leave the computer on.</source>
        <translation>모든 내용을 새로 쓰고 확인하고 있습니다. 컴퓨터를 끄지 마십시오.</translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>암호를 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Compare each letter with what you wrote down.</source>
        <translation>복구 코드가 맞지 않습니다. 적어 두신 것과 한 글자씩 맞추어 보십시오.</translation>
    </message>
    <message>
        <source>The password is not right. Check capital letters and the keyboard language, then try again.</source>
        <translation>암호가 맞지 않습니다. 대문자와 소문자, 한/영 상태를 확인하고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>하지 못했습니다.</translation>
    </message>
    <message>
        <source>Recovery code of Jindan: %1</source>
        <translation>진단 프로그램 복구 코드: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>파일을 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>Print it or keep it on a stick, not on this computer: %1</source>
        <translation>인쇄하거나 USB에 옮겨 두고, 이 컴퓨터에는 두지 마십시오: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>지금 암호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>A sentence you remember is better than a short word. At least twelve letters are good.</source>
        <translation>짧은 낱말보다 기억하기 쉬운 문장이 안전합니다. 열두 글자 이상이 좋습니다.</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>새 암호 한 번 더</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Nine groups of four. Capital letters, spaces and dashes do not matter.</source>
        <translation>네 글자씩 아홉 묶음입니다. 대문자, 띄어쓰기, 줄표는 상관없습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>파일로 저장 …</translation>
    </message>
    <message>
        <source>I forgot the password</source>
        <translation>암호를 잊었습니다</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>암호 입력으로 돌아가기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Your companies are locked.</source>
        <translation>회사 자료가 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Type the password to open them.</source>
        <translation>암호를 입력하면 열립니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>복구 코드로 열기</translation>
    </message>
    <message>
        <source>You wrote it down when the password was set. Without both, nobody can open the file.</source>
        <translation>암호를 정할 때 적어 두신 코드입니다. 암호와 복구 코드가 모두 없으면 아무도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Open and set the new password</source>
        <translation>열고 새 암호로 바꾸기</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>암호 정하기</translation>
    </message>
    <message>
        <source>Companies, answers, notes and backups will be encrypted.</source>
        <translation>회사, 답, 메모와 백업을 모두 암호화합니다.</translation>
    </message>
    <message>
        <source>Afterwards a recovery code is shown once. Have something to write ready. When password and recovery code are both lost, nobody can open your companies any more, not even we.</source>
        <translation>다 되면 복구 코드를 한 번만 보여 드립니다. 적을 것을 준비해 주십시오. 암호와 복구 코드를 모두 잃으면 저희를 포함해 아무도 회사 자료를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>지금 암호화하기</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>복구 코드는 그대로입니다.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>새 복구 코드</translation>
    </message>
    <message>
        <source>The former code will no longer open anything.</source>
        <translation>예전 코드로는 더 이상 열 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>새 코드 만들기</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>암호 없애기</translation>
    </message>
    <message>
        <source>Companies and backups will be readable without a password again.</source>
        <translation>회사 자료와 백업을 암호 없이 읽을 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>Write the recovery code down now</source>
        <translation>복구 코드를 지금 적어 두십시오</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마쳤습니다</translation>
    </message>
    <message>
        <source>It is shown this once only.</source>
        <translation>이번 한 번만 보여 드립니다.</translation>
    </message>
    <message>
        <source>It opens your companies when the password is forgotten. Keep it away from this computer, for instance in the safe with the seals. Whoever has it can open everything.</source>
        <translation>암호를 잊었을 때 이 코드로 열 수 있습니다. 이 컴퓨터와 다른 곳, 이를테면 인감을 두는 금고에 보관하십시오. 이 코드를 가진 사람은 모든 자료를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>복구 코드: %1</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>적어 두었습니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Some files could not be changed.</source>
        <translation>바꾸지 못한 파일이 있습니다.</translation>
    </message>
    <message>
        <source>They are as they were before. Delete them if you no longer need them: %1</source>
        <translation>이 파일들은 전과 같습니다. 더 필요하지 않으면 지우십시오: %1</translation>
    </message>
</context>
<context>
    <name>jindan::ui::LockedPanel</name>
    <message>
        <source>The password is not right. Check capital letters and the keyboard language, then try again.</source>
        <translation>암호가 맞지 않습니다. 대문자와 소문자, 한/영 상태를 확인하고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>열지 않기</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>암호로 잠긴 파일입니다.</translation>
    </message>
    <message>
        <source>Whoever sent the file knows it. The file stays as it is.</source>
        <translation>파일을 보낸 분이 암호를 알고 있습니다. 파일은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>잠긴 파일</translation>
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
        <source>All questions</source>
        <translation>질문 전체 보기</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>단축키와 도움말</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>지난 방문과 비교</translation>
    </message>
    <message>
        <source>Some answers are not saved yet.</source>
        <translation>아직 저장되지 않은 답이 있습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again. To close without them, close the window once more.</source>
        <translation>디스크에 자리를 만들고 다시 저장해 주십시오. 저장하지 않고 끝내려면 창을 한 번 더 닫으십시오.</translation>
    </message>
    <message>
        <source>Data file check</source>
        <translation>데이터 파일 점검</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>백업을 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>Your answers are saved, and the older backups are still there. To close without a new backup, close the window once more.</source>
        <translation>답은 모두 저장되어 있고, 전에 만든 백업도 그대로 있습니다. 새 백업 없이 닫으시려면 창을 한 번 더 닫으십시오.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>실행 계획</translation>
    </message>
    <message>
        <source>Money over ten years</source>
        <translation>10년 자금</translation>
    </message>
    <message>
        <source>My companies compared</source>
        <translation>내 고객 비교</translation>
    </message>
    <message>
        <source>Among my companies</source>
        <translation>내 고객 가운데 자리</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>자료 출처</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Facts, new visit</source>
        <translation>회사 정보·다시 진단</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyField</name>
    <message>
        <source>Please enter an amount, for example 120 million or 120,000,000.</source>
        <translation>금액을 적어 주십시오. 예: 98억, 5,000만</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>금액은 0보다 작을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyInput</name>
    <message>
        <source>default %1</source>
        <translation>기본값 %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Use the default: %1</source>
        <translation>기본값으로: %1</translation>
    </message>
    <message>
        <source>Open the source: %1</source>
        <translation>원문 보기: %1</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>지원 비율</translation>
    </message>
    <message>
        <source>At most, in all</source>
        <translation>모두 합해 최대</translation>
    </message>
    <message>
        <source>For years</source>
        <translation>지원 기간</translation>
    </message>
    <message>
        <source>Share of sales, low</source>
        <translation>매출의 몇 %, 적으면</translation>
    </message>
    <message>
        <source>high</source>
        <translation>많으면</translation>
    </message>
    <message>
        <source>Or an amount a year</source>
        <translation>또는 한 해 금액</translation>
    </message>
    <message>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyStaffing</name>
    <message>
        <source>Fits your answers best</source>
        <translation>답변에 가장 맞음</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyTab</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>아직 보여 드릴 것이 없습니다</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>빠진 값 넣기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyView</name>
    <message>
        <source>Read with care</source>
        <translation>읽을 때 조심하십시오.</translation>
    </message>
    <message>
        <source>One field needs another look</source>
        <translation>다시 볼 칸이 있습니다.</translation>
    </message>
    <message>
        <source>What stands in the field marked red was not taken. The figures are those of the value before.</source>
        <translation>빨간 칸에 적힌 것은 계산에 넣지 않았습니다. 아래 숫자는 그 전의 값으로 계산한 것입니다.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>해마다</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Parts of the money page</source>
        <translation>10년 자금 화면의 나눔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>What you enter</source>
        <translation>넣는 값</translation>
    </message>
    <message>
        <source>What seldom changes</source>
        <translation>잘 바꾸지 않는 값</translation>
    </message>
</context>
<context>
    <name>jindan::ui::NewCompanyFields</name>
    <message>
        <source>Company name</source>
        <translation>회사 이름</translation>
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
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>적거나 고르십시오</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
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
    <name>jindan::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>The file with your companies and its backups are encrypted. The program asks for the password each time it starts.</source>
        <translation>회사 자료와 백업이 암호화되어 있습니다. 프로그램을 켤 때마다 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>If you forget the password, only the recovery code opens the file. When both are lost, nobody can open it any more, not even we.</source>
        <translation>암호를 잊으면 복구 코드로만 열 수 있습니다. 둘 다 잃으면 저희를 포함해 아무도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>지금 잠그기 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>암호 바꾸기 …</translation>
    </message>
    <message>
        <source>New recovery code …</source>
        <translation>새 복구 코드 …</translation>
    </message>
    <message>
        <source>Remove the password …</source>
        <translation>암호 없애기 …</translation>
    </message>
    <message>
        <source>There is no password. Whoever can use this computer under your name, or takes out its disk, can read your companies and answers.</source>
        <translation>암호가 없습니다. 이 컴퓨터를 쓸 수 있거나 디스크를 꺼내 간 사람은 회사 자료와 답을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>With a password, companies, answers, notes and backups are encrypted. Reports and case files you saved elsewhere stay as they are.</source>
        <translation>암호를 정하면 회사, 답, 메모와 백업이 모두 암호화됩니다. 다른 곳에 저장하신 보고서와 진단 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>암호 정하기 …</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>암호 보이기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanStepsCard</name>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Tick off what is done. The plan is then made from what is left.</source>
        <translation>한 일을 표시하면 남은 일로 다시 계획합니다.</translation>
    </message>
    <message>
        <source>There is no step that fits this money and time.</source>
        <translation>이 돈과 시간에 맞는 일이 없습니다.</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>한 일로 표시한 것</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanSupportCard</name>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanView</name>
    <message>
        <source>A plan needs a score.</source>
        <translation>계획을 세우려면 점수가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Once enough questions are answered, this page shows what to do first with your money and time, in which order, and what each step brings.</source>
        <translation>질문에 충분히 답하시면, 가진 돈과 시간으로 무엇을 어떤 순서로 할지, 일마다 무엇이 좋아지는지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Answer a few more questions to get there.</source>
        <translation>몇 가지 질문에 더 답해 주십시오.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>질문에 마저 답하기</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>아직 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Here you will see which steps raise the score most for your money and time, in which order, what each costs and which support may help.</source>
        <translation>가진 돈과 시간으로 점수를 가장 많이 올리는 일들이 순서대로 나옵니다. 일마다 드는 돈과 알아볼 지원도 함께 보여 드립니다.</translation>
    </message>
    <message numerus="yes">
        <source>It starts from the budget of the visit before, %1 and %n month(s). You can change both at any time.</source>
        <translation>
            <numerusform>지난 방문의 예산 %1, %n개월에서 시작합니다. 둘 다 언제든 바꿀 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It starts from %1 and %n month(s). You can change both at any time.</source>
        <translation>
            <numerusform>%1, %n개월에서 시작합니다. 둘 다 언제든 바꿀 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>실행 계획 세우기</translation>
    </message>
    <message>
        <source>What still holds you back</source>
        <translation>그래도 남는 걸림돌</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanWays</name>
    <message>
        <source>The plan above</source>
        <translation>지금 보는 계획</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>이 길로 바꾸기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanWishCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>돈과 시간</translation>
    </message>
    <message>
        <source>Budget, paid once</source>
        <translation>예산 (한 번 드는 돈)</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>정확한 금액</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Grants are not deducted: nobody can promise them.</source>
        <translation>지원금은 받게 될지 알 수 없어 빼지 않습니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PortfolioActions</name>
    <message>
        <source>Choose a company in the list.</source>
        <translation>목록에서 회사를 고르십시오.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>보관함에서 꺼내기</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관하기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>%1 is among the current companies again.</source>
        <translation>%1: 보관함에서 꺼냈습니다.</translation>
    </message>
    <message>
        <source>%1 is in the archive.</source>
        <translation>%1: 보관함에 넣었습니다.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1: 되살렸습니다.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1: 삭제했습니다.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>꼬리표 붙이기</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>꼬리표 떼기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PortfolioChoices</name>
    <message>
        <source>Shown</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제한 회사</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>모든 꼬리표</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>최근 진단</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>언제든</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>한 달 안</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>일 년 안</translation>
    </message>
    <message>
        <source>More than half a year ago</source>
        <translation>반년보다 전</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>일 년보다 전</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>모든 업종</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>모든 지역</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>모든 규모</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>기업 규모</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>진행 중인 회사</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ProgrammesTab</name>
    <message>
        <source>These programmes cannot be used.</source>
        <translation>이 지원사업 자료를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Plans and reports use it from the next start of the program on.</source>
        <translation>계획과 보고서는 다음에 프로그램을 켤 때부터 이 자료를 씁니다.</translation>
    </message>
    <message>
        <source>Imported programmes are in use.</source>
        <translation>가져온 지원사업 자료를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>The program&apos;s own are in use.</source>
        <translation>프로그램에 들어 있는 지원사업 자료를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Back to the programmes before</source>
        <translation>앞의 지원사업으로 되돌리기</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Support programmes</source>
        <translation>지원사업</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>프로그램에 들어 있는 자료로</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>지원사업 찾기</translation>
    </message>
    <message>
        <source>No programme fits. Try another word.</source>
        <translation>맞는 지원사업이 없습니다. 다른 말로 찾아 보십시오.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>Use these programmes</source>
        <translation>이 자료 쓰기</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>jindan::ui::QuestionMapView</name>
    <message>
        <source>You can look again, or see the result as it is.</source>
        <translation>다시 살펴보거나 이대로 결과를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a question to go to it.</source>
        <translation>질문을 고르면 그곳으로 갑니다.</translation>
    </message>
    <message>
        <source>Answers to look at once more</source>
        <translation>다시 살펴볼 답</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>질문에 들어간 말</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>답 없는 것만</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>질문으로 돌아가기</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>이 말이 들어간 질문이 없습니다.</translation>
    </message>
    <message>
        <source>Round marks are what was said, square ones what was seen.</source>
        <translation>동그라미는 말한 수준, 네모는 확인한 수준입니다.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>답하는 사람</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>확인하는 사람</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ReportPanel</name>
    <message>
        <source>Without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Type a password, or take the lock off.</source>
        <translation>암호를 입력하거나 잠그기를 푸십시오.</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>모든 내용</translation>
    </message>
    <message>
        <source>%1 of %2 chapters</source>
        <translation>%2가지 가운데 %1가지</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>목록 닫기</translation>
    </message>
    <message>
        <source>None. Your firm&apos;s name, address and logo can stand on the first page.</source>
        <translation>없음. 기관 이름과 주소, 로고를 첫 쪽에 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter in the settings</source>
        <translation>설정에서 적기</translation>
    </message>
    <message>
        <source>Change in the settings</source>
        <translation>설정에서 바꾸기</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>넣을 내용</translation>
    </message>
    <message>
        <source>The first page, the list of surveys and what made the report are always in it.</source>
        <translation>첫 쪽과 조사 자료 목록, 만든 내력은 늘 들어갑니다.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>보고서를 드리는 곳</translation>
    </message>
    <message>
        <source>Lock the PDF with a password</source>
        <translation>PDF를 암호로 잠그기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Nobody can open the report without it, and it cannot be recovered. Write it down before you send it.</source>
        <translation>암호가 없으면 아무도 열 수 없고, 잊으면 되찾을 수 없습니다. 보내기 전에 적어 두십시오.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Or save as</source>
        <translation>다른 형식으로 저장</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>엑셀</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>First page (PNG)</source>
        <translation>첫 쪽 그림</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>자료(JSON)</translation>
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
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>아직 점수가 없습니다</translation>
    </message>
    <message>
        <source>Until there are more answers, the report lists the questions still open. The score, the stage and the first steps appear in it once they are answered.</source>
        <translation>지금 보고서에는 먼저 답할 질문이 실립니다. 그 질문에 답하시면 점수와 단계, 먼저 할 일이 실립니다.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ResultTab</name>
    <message>
        <source>Answer next</source>
        <translation>다음에 답할 질문</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>질문으로 가기</translation>
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
    <message>
        <source>Make a plan</source>
        <translation>실행 계획 세우기</translation>
    </message>
    <message>
        <source>Money over ten years</source>
        <translation>10년 자금</translation>
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
    <name>jindan::ui::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>자료 출처</translation>
    </message>
    <message>
        <source>What this program&apos;s figures and programmes are from.</source>
        <translation>프로그램이 쓰는 숫자와 지원사업이 어디에서 왔는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Packs and support programmes</source>
        <translation>자료와 지원사업</translation>
    </message>
    <message>
        <source>Survey figures</source>
        <translation>조사 수치</translation>
    </message>
    <message>
        <source>Parts of the sources</source>
        <translation>자료 출처의 부분</translation>
    </message>
    <message>
        <source>Import programmes</source>
        <translation>지원사업 가져오기</translation>
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
    <name>jindan::ui::WhyPanel</name>
    <message>
        <source>No published survey has a figure for this question.</source>
        <translation>이 질문과 견줄 수 있는 공개 조사 수치는 없습니다.</translation>
    </message>
    <message>
        <source>What shows it: %1</source>
        <translation>확인할 자료: %1</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>원문 보기</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::AnswerTableModel</name>
    <message>
        <source>not seen yet</source>
        <translation>아직 확인 안 함</translation>
    </message>
    <message>
        <source>seen only</source>
        <translation>확인만 함</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>말한 대로</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) lower</source>
        <translation>
            <numerusform>%n수준 낮음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) higher</source>
        <translation>
            <numerusform>%n수준 높음</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>말함</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Told and seen</source>
        <translation>말함과 확인</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::CasesExport</name>
    <message>
        <source>Cases</source>
        <translation>진단</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::ChangedAnswersModel</name>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Part of the change</source>
        <translation>점수에 준 몫</translation>
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
        <source>Pillars</source>
        <translation>데이터 · 인력 · 자금</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>지난번보다</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>방문 수</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>꼬리표</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::FigureList</name>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Of whom: %1</source>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>Share of: %1</source>
        <translation>비율의 기준: %1</translation>
    </message>
    <message>
        <source>Who was asked: %1</source>
        <translation>조사한 곳: %1</translation>
    </message>
    <message>
        <source>Answers behind this figure: %1</source>
        <translation>이 수치의 응답 수: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>시기: %1</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>쓰임: %1</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::FileCheckPage</name>
    <message>
        <source>There is no data file in it. Choose CSV, TSV, text or XLSX files.</source>
        <translation>데이터 파일이 없습니다. CSV, TSV, 텍스트, XLSX 파일을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over from the files.</source>
        <translation>
            <numerusform>파일에서 답 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::ImportPage</name>
    <message>
        <source>A spreadsheet is taken in by itself. Choose it alone.</source>
        <translation>응답을 적은 표는 한 번에 하나씩 가져옵니다. 표 하나만 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>어떻게 되는지</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::InterviewPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2문항 가운데 %1번째</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>사장님</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>컨설턴트</translation>
    </message>
    <message>
        <source>%1 says %2 · %3 saw %4</source>
        <translation>%1 %2단계 · %3 %4단계</translation>
    </message>
    <message>
        <source>%1. Both agree.</source>
        <translation>%1. 두 분의 판단이 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n level(s) apart.</source>
        <translation>
            <numerusform>%1. %n단계 차이입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This visit is dated %1, but an earlier one %2. Please look whether the date of this computer is right. Your answers are kept in any case.</source>
        <translation>이번 진단 날짜는 %1인데, 먼저 한 진단의 날짜는 %2입니다. 이 컴퓨터의 날짜가 맞는지 봐 주십시오. 답은 어느 쪽이든 그대로 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::QuestionMap</name>
    <message>
        <source>level %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>아직 답 없음</translation>
    </message>
    <message>
        <source>seen level %1</source>
        <translation>확인한 수준 %1단계</translation>
    </message>
    <message>
        <source>does not fit another answer</source>
        <translation>다른 답과 맞지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), none answered yet.</source>
        <translation>
            <numerusform>%n문항이 있습니다. 아직 답이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>아직 답하지 않은 질문이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer. Some answers do not seem to fit together.</source>
        <translation>모두 답했습니다. 서로 맞지 않아 보이는 답이 있습니다.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>모두 답했습니다.</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::SheetMapping</name>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>고칠 점</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::SourcesPage</name>
    <message>
        <source>Questionnaire</source>
        <translation>질문지</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>질문 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Survey figures</source>
        <translation>조사 수치</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>수치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Support programmes</source>
        <translation>지원사업</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>사업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>계획의 할 일</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>할 일 %n가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>항목 수</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Highest amount</source>
        <translation>최대 금액</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>달라지는 점</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>앞으로</translation>
    </message>
</context>
</TS>
