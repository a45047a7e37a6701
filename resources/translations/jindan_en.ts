<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
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
        <translation>people</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Note on this answer</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ChoiceField</name>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Please choose one from the list.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CompanyView</name>
    <message>
        <source>Please enter the company&apos;s name.</source>
        <translation>Please enter the company&apos;s name.</translation>
    </message>
    <message>
        <source>Please choose an industry from the list.</source>
        <translation>Please choose an industry from the list.</translation>
    </message>
    <message>
        <source>Please choose a region from the list.</source>
        <translation>Please choose a region from the list.</translation>
    </message>
    <message>
        <source>Please enter the number of employees.</source>
        <translation>Please enter the number of employees.</translation>
    </message>
    <message>
        <source>The company was not saved.</source>
        <translation>The company was not saved.</translation>
    </message>
    <message>
        <source>Which company is this about?</source>
        <translation>Which company is this about?</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>About the company</translation>
    </message>
    <message>
        <source>Name, industry, region and employees are enough. Sales make the comparison more exact.</source>
        <translation>Name, industry, region and employees are enough. Sales make the comparison more exact.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Type a part, e.g. metal</source>
        <translation>Type a part, e.g. metal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Yearly sales (if known)</source>
        <translation>Yearly sales (if known)</translation>
    </message>
    <message>
        <source>e.g. 9.8bn or 98억</source>
        <translation>e.g. 9.8bn or 98억</translation>
    </message>
    <message>
        <source>The full diagnosis asks %1 questions and takes about half an hour, the quick one %2 and about ten minutes. You can stop at any time and go on later.</source>
        <translation>The full diagnosis asks %1 questions and takes about half an hour, the quick one %2 and about ten minutes. You can stop at any time and go on later.</translation>
    </message>
    <message>
        <source>Start the full diagnosis</source>
        <translation>Start the full diagnosis</translation>
    </message>
    <message>
        <source>Start the quick one</source>
        <translation>Start the quick one</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New visit, full</source>
        <translation>New visit, full</translation>
    </message>
    <message>
        <source>New visit, quick</source>
        <translation>New visit, quick</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ComparisonTab</name>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ConsultantPanel</name>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Ask to see</source>
        <translation>Ask to see</translation>
    </message>
    <message>
        <source>Level seen (Shift+1–5)</source>
        <translation>Level seen (Shift+1–5)</translation>
    </message>
    <message>
        <source>Level seen: %1</source>
        <translation>Level seen: %1</translation>
    </message>
    <message>
        <source>Evidence (E)</source>
        <translation>Evidence (E)</translation>
    </message>
    <message>
        <source>Said only</source>
        <translation>Said only</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Seen on site</translation>
    </message>
    <message>
        <source>Kept a copy</source>
        <translation>Kept a copy</translation>
    </message>
</context>
<context>
    <name>jindan::ui::GlanceTab</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation>not enough answers</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>What holds you back</source>
        <translation>What holds you back</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Show the question</translation>
    </message>
</context>
<context>
    <name>jindan::ui::HomeView</name>
    <message>
        <source>The companies cannot be read.</source>
        <translation>The companies cannot be read.</translation>
    </message>
    <message>
        <source>How ready is your factory for AI?</source>
        <translation>How ready is your factory for AI?</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Ten to forty minutes, no internet, no AI vocabulary needed.</source>
        <translation>Ten to forty minutes, no internet, no AI vocabulary needed.</translation>
    </message>
    <message>
        <source>Start with one company</source>
        <translation>Start with one company</translation>
    </message>
    <message>
        <source>Answer questions about your data, people and money. You see where you stand, what holds you back and what to do first. At the end you get a PDF report; everything stays on this computer.</source>
        <translation>Answer questions about your data, people and money. You see where you stand, what holds you back and what to do first. At the end you get a PDF report; everything stays on this computer.</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>New diagnosis</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>No company fits</source>
        <translation>No company fits</translation>
    </message>
    <message>
        <source>No company has this in its name. Try another word, or show all companies.</source>
        <translation>No company has this in its name. Try another word, or show all companies.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Find a company by name</source>
        <translation>Find a company by name</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Open case file</translation>
    </message>
</context>
<context>
    <name>jindan::ui::InterviewView</name>
    <message>
        <source>See the result</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>One question</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>Why do we ask?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>See the result so far</source>
        <translation>See the result so far</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>mark on the level the consultant saw</comment>
        <translation>Seen</translation>
    </message>
    <message>
        <source>See both answers</source>
        <translation>See both answers</translation>
    </message>
    <message>
        <source>Not saved yet. What you see is kept here.</source>
        <translation>Not saved yet. What you see is kept here.</translation>
    </message>
    <message>
        <source>That was not saved.</source>
        <translation>That was not saved.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>With a consultant</source>
        <translation>With a consultant</translation>
    </message>
    <message>
        <source>Is the date right?</source>
        <translation>Is the date right?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>jindan::ui::LineField</name>
    <message numerus="yes">
        <source>%n letter(s) fit in here. The rest was left out.</source>
        <translation>
            <numerusform>%n letter fits in here. The rest was left out.</numerusform>
            <numerusform>%n letters fit in here. The rest was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::ui::MainWindow</name>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Jindan</source>
        <translation>Jindan</translation>
    </message>
    <message>
        <source>Jindan</source>
        <comment>large brand name</comment>
        <translation>Jindan</translation>
    </message>
    <message>
        <source>진단</source>
        <comment>the brand in the other script</comment>
        <translation>진단</translation>
    </message>
    <message>
        <source>Works without the internet. Your data stays on this computer.</source>
        <translation>Works without the internet. Your data stays on this computer.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Company facts, new visit</source>
        <translation>Company facts, new visit</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Some answers are not saved yet.</source>
        <translation>Some answers are not saved yet.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again. To close without them, close the window once more.</source>
        <translation>Make room on the disk and save again. To close without them, close the window once more.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyField</name>
    <message>
        <source>Please enter an amount, for example 120 million or 120,000,000.</source>
        <translation>Please enter an amount, for example 120 million or 120,000,000.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::NumberField</name>
    <message>
        <source>Please enter a whole number, for example 1,200.</source>
        <translation>Please enter a whole number, for example 1,200.</translation>
    </message>
    <message>
        <source>Please enter %1 or more.</source>
        <translation>Please enter %1 or more.</translation>
    </message>
    <message>
        <source>Please enter a number from %1 to %2.</source>
        <translation>Please enter a number from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PagePreview</name>
    <message>
        <source>Preview of the report, %1 pages</source>
        <translation>Preview of the report, %1 pages</translation>
    </message>
</context>
<context>
    <name>jindan::ui::QuestionMapView</name>
    <message>
        <source>You can look again, or see the result as it is.</source>
        <translation>You can look again, or see the result as it is.</translation>
    </message>
    <message>
        <source>Choose a question to go to it.</source>
        <translation>Choose a question to go to it.</translation>
    </message>
    <message>
        <source>Answers to look at once more</source>
        <translation>Answers to look at once more</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Words of the question</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Only open ones</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Back to the question</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>No question has these words.</translation>
    </message>
    <message>
        <source>Round marks are what was said, square ones what was seen.</source>
        <translation>Round marks are what was said, square ones what was seen.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>Who looks</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ReportView</name>
    <message numerus="yes">
        <source>%n page(s) of A4, as they will be printed</source>
        <translation>
            <numerusform>%n page of A4, as it will be printed</numerusform>
            <numerusform>%n pages of A4, as they will be printed</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1 · %2 pages · %3</source>
        <translation>%1 · %2 pages · %3</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>The report was not saved.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ResultView</name>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>Beside other companies</source>
        <translation>Beside other companies</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Why this score</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Parts of the result</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
</context>
<context>
    <name>jindan::ui::SavedMark</name>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>jindan::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Every change shows at once.</source>
        <translation>Every change shows at once.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Your companies and answers are kept on this computer only: %1</source>
        <translation>Your companies and answers are kept on this computer only: %1</translation>
    </message>
</context>
<context>
    <name>jindan::ui::WhyPanel</name>
    <message>
        <source>No published survey has a figure for this question.</source>
        <translation>No published survey has a figure for this question.</translation>
    </message>
    <message>
        <source>What shows it: %1</source>
        <translation>What shows it: %1</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::CompanyForm</name>
    <message>
        <source>Size class: %1 (estimated from employees, since sales are unknown)</source>
        <translation>Size class: %1 (estimated from employees, since sales are unknown)</translation>
    </message>
    <message>
        <source>Size class: %1</source>
        <translation>Size class: %1</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::CompanyTableModel</name>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Data · Talent · Funding</source>
        <translation>Data · Talent · Funding</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::InterviewPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>%1 says %2 · %3 saw %4</source>
        <translation>%1 says %2 · %3 saw %4</translation>
    </message>
    <message>
        <source>%1. Both agree.</source>
        <translation>%1. Both agree.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n level(s) apart.</source>
        <translation>
            <numerusform>%1. %n level apart.</numerusform>
            <numerusform>%1. %n levels apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>This visit is dated %1, but an earlier one %2. Please look whether the date of this computer is right. Your answers are kept in any case.</source>
        <translation>This visit is dated %1, but an earlier one %2. Please look whether the date of this computer is right. Your answers are kept in any case.</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::QuestionMap</name>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>don&apos;t know</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>seen level %1</source>
        <translation>seen level %1</translation>
    </message>
    <message>
        <source>does not fit another answer</source>
        <translation>does not fit another answer</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), none answered yet.</source>
        <translation>
            <numerusform>%n question, not answered yet.</numerusform>
            <numerusform>%n questions, none answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>%n question is still open.</numerusform>
            <numerusform>%n questions are still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer. Some answers do not seem to fit together.</source>
        <translation>Every question has an answer. Some answers do not seem to fit together.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Every question has an answer.</translation>
    </message>
</context>
</TS>
