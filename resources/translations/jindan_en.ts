<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>HelpTexts</name>
    <message>
        <source>Choose that answer</source>
        <translation>Choose that answer</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>Not applicable, where the question allows it</source>
        <translation>Not applicable, where the question allows it</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question before</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Find a question</translation>
    </message>
    <message>
        <source>All questions at once</source>
        <translation>All questions at once</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Take the last answer back</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>Put it in again</translation>
    </message>
    <message>
        <source>Consultant mode on or off</source>
        <translation>Consultant mode on or off</translation>
    </message>
    <message>
        <source>The level seen on site</source>
        <translation>The level seen on site</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Next field or button</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>New diagnosis</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Open a case file</translation>
    </message>
    <message>
        <source>Find a company, in the list of companies</source>
        <translation>Find a company, in the list of companies</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>How far the company has come, in five steps. The score decides it; a closed gate stops the rise.</source>
        <translation>How far the company has come, in five steps. The score decides it; a closed gate stops the rise.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Out of 100, from data, talent and funding together. A strong pillar cannot hide a weak one.</source>
        <translation>Out of 100, from data, talent and funding together. A strong pillar cannot hide a weak one.</translation>
    </message>
    <message>
        <source>Between … and …</source>
        <translation>Between … and …</translation>
    </message>
    <message>
        <source>Where the score may lie as long as some answers are unknown. It narrows with every answer.</source>
        <translation>Where the score may lie as long as some answers are unknown. It narrows with every answer.</translation>
    </message>
    <message>
        <source>Told and seen</source>
        <translation>Told and seen</translation>
    </message>
    <message>
        <source>Told is the answer as it was given. Seen is what the consultant found on site; where there is one, it counts.</source>
        <translation>Told is the answer as it was given. Seen is what the consultant found on site; where there is one, it counts.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>How an answer was checked: said only, seen on site, or a document or file kept.</source>
        <translation>How an answer was checked: said only, seen on site, or a document or file kept.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>They give no points. But what they ask for must be in place before the next stage opens.</source>
        <translation>They give no points. But what they ask for must be in place before the next stage opens.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Where your data is</translation>
    </message>
    <message>
        <source>On this computer only; nothing is sent over the internet. Settings shows the folder.</source>
        <translation>On this computer only; nothing is sent over the internet. Settings shows the folder.</translation>
    </message>
    <message>
        <source>In the interview</source>
        <translation>In the interview</translation>
    </message>
    <message>
        <source>In consultant mode</source>
        <translation>In consultant mode</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Check data files, in an interview or a result</source>
        <translation>Check data files, in an interview or a result</translation>
    </message>
    <message>
        <source>Data file check</source>
        <translation>Data file check</translation>
    </message>
    <message>
        <source>Reads files of your machines and programs here on the computer and keeps a summary with the visit. What they show can be taken over as an answer.</source>
        <translation>Reads files of your machines and programs here on the computer and keeps a summary with the visit. What they show can be taken over as an answer.</translation>
    </message>
    <message>
        <source>Less or more money or time, on a slider</source>
        <translation>Less or more money or time, on a slider</translation>
    </message>
    <message>
        <source>Much less or much more</source>
        <translation>Much less or much more</translation>
    </message>
    <message>
        <source>The step above or below</source>
        <translation>The step above or below</translation>
    </message>
    <message>
        <source>Tick the step off, or no longer</source>
        <translation>Tick the step off, or no longer</translation>
    </message>
    <message>
        <source>The plan, from a result</source>
        <translation>The plan, from a result</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>Take what is typed and compute anew</source>
        <translation>Take what is typed and compute anew</translation>
    </message>
    <message>
        <source>Take the last change back, outside a field</source>
        <translation>Take the last change back, outside a field</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Make it again</translation>
    </message>
    <message>
        <source>Money over ten years, in a result</source>
        <translation>Money over ten years, in a result</translation>
    </message>
    <message>
        <source>On the money page</source>
        <translation>On the money page</translation>
    </message>
    <message>
        <source>Lock the companies at once, when a password is set</source>
        <translation>Lock the companies at once, when a password is set</translation>
    </message>
</context>
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
    <name>SpokenCharts</name>
    <message>
        <source>%1: not enough answers</source>
        <translation>%1: not enough answers</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 points</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>%1 as told</source>
        <translation>%1 as told</translation>
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
    <name>jindan::ui::AnswerList</name>
    <message>
        <source>Answers: %1</source>
        <translation>Answers: %1</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Hide the answers</translation>
    </message>
    <message numerus="yes">
        <source>Show %n answer(s)</source>
        <translation>
            <numerusform>Show %n answer</numerusform>
            <numerusform>Show %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::ui::BackupsCard</name>
    <message>
        <source>%1 · being checked …</source>
        <translation>%1 · being checked …</translation>
    </message>
    <message>
        <source>%1 · companies: %2 · checked</source>
        <translation>%1 · companies: %2 · checked</translation>
    </message>
    <message>
        <source>%1 · made by a newer program</source>
        <translation>%1 · made by a newer program</translation>
    </message>
    <message>
        <source>%1 · damaged, cannot be used</source>
        <translation>%1 · damaged, cannot be used</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restore the backup of %1</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made when you close the window.</source>
        <translation>There is no backup yet. The first one is made when you close the window.</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Go back to %1?</translation>
    </message>
    <message>
        <source>Companies and answers will be as they were then. What is there now is not lost: it is kept in a file of its own.</source>
        <translation>Companies and answers will be as they were then. What is there now is not lost: it is kept in a file of its own.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nothing was restored.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>The backup is restored.</translation>
    </message>
    <message>
        <source>What was there before is kept here: %1</source>
        <translation>What was there before is kept here: %1</translation>
    </message>
    <message>
        <source>No backup was made. The older ones are still there.</source>
        <translation>No backup was made. The older ones are still there.</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>A backup was made and checked.</translation>
    </message>
    <message>
        <source>The last backup holds all of it already.</source>
        <translation>The last backup holds all of it already.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made by itself each time you close the window, and before the program is updated. Kept: all of today, one a day for a week, one a week for two months, one a month for a year.</source>
        <translation>Made by itself each time you close the window, and before the program is updated. Kept: all of today, one a day for a week, one a week for two months, one a month for a year.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder. Ask whoever looks after the computer to close it.</source>
        <translation>Other users of this computer can look into the folder. Ask whoever looks after the computer to close it.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Show all backups</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CaseExportPanel</name>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>Chosen companies (%1)</source>
        <translation>Chosen companies (%1)</translation>
    </message>
    <message>
        <source>All in this list (%1)</source>
        <translation>All in this list (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) saved</source>
        <translation>
            <numerusform>%n company saved</numerusform>
            <numerusform>%n companies saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, read again and found right.</source>
        <translation>Locked, read again and found right.</translation>
    </message>
    <message>
        <source>Read again and found right.</source>
        <translation>Read again and found right.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>Hand companies on as one file</source>
        <translation>Hand companies on as one file</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>Lock with a password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Whoever opens the file needs it. Nobody can open the file without it, not even you.</source>
        <translation>Whoever opens the file needs it. Nobody can open the file without it, not even you.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckAnswersTab</name>
    <message>
        <source>These files say nothing about a question of the interview.</source>
        <translation>These files say nothing about a question of the interview.</translation>
    </message>
    <message>
        <source>Nothing is left to take over from these files.</source>
        <translation>Nothing is left to take over from these files.</translation>
    </message>
    <message numerus="yes">
        <source>These files answer %n question(s). What you take over counts as seen in a file.</source>
        <translation>
            <numerusform>These files answer one question. What you take over counts as seen in a file.</numerusform>
            <numerusform>These files answer %n questions. What you take over counts as seen in a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) should be asked again.</source>
        <translation>
            <numerusform>One answer should be asked again.</numerusform>
            <numerusform>%n answers should be asked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over all %n</source>
        <translation>
            <numerusform>Take over</numerusform>
            <numerusform>Take over all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Please ask again</source>
        <translation>Please ask again</translation>
    </message>
    <message>
        <source>**In the files:** %1</source>
        <translation>**In the files:** %1</translation>
    </message>
    <message>
        <source>The files are right</source>
        <translation>The files are right</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckColumnsTab</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckLinksTab</name>
    <message>
        <source>Compare two columns</source>
        <translation>Compare two columns</translation>
    </message>
    <message>
        <source>Choose the column that names the same thing in both files, such as lot, serial or machine number. The files are read once more.</source>
        <translation>Choose the column that names the same thing in both files, such as lot, serial or machine number. The files are read once more.</translation>
    </message>
    <message>
        <source>To compare other columns, check the files again: after a check they are not opened any more.</source>
        <translation>To compare other columns, check the files again: after a check they are not opened any more.</translation>
    </message>
    <message>
        <source>Column in one file</source>
        <translation>Column in one file</translation>
    </message>
    <message>
        <source>Column in the other file</source>
        <translation>Column in the other file</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>Choose a column.</translation>
    </message>
    <message>
        <source>Choose a column of the other file.</source>
        <translation>Choose a column of the other file.</translation>
    </message>
    <message>
        <source>No columns were found whose values meet in two files.</source>
        <translation>No columns were found whose values meet in two files.</translation>
    </message>
    <message>
        <source>of its values are found in the other file</source>
        <translation>of its values are found in the other file</translation>
    </message>
    <message>
        <source>of its values are found in the other file; not, for example: %1</source>
        <translation>of its values are found in the other file; not, for example: %1</translation>
    </message>
    <message>
        <source>Estimated from a part of the values.</source>
        <translation>Estimated from a part of the values.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckOverviewTab</name>
    <message>
        <source>Kept with this visit: this summary only. The file itself is neither copied nor sent.</source>
        <translation>Kept with this visit: this summary only. The file itself is neither copied nor sent.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Checked %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) do not fit what these files show.</source>
        <translation>
            <numerusform>One answer does not fit what these files show.</numerusform>
            <numerusform>%n answers do not fit what these files show.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the interview</source>
        <translation>For the interview</translation>
    </message>
    <message numerus="yes">
        <source>These files answer %n question(s).</source>
        <translation>
            <numerusform>These files answer one question.</numerusform>
            <numerusform>These files answer %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n more column(s): %1</source>
        <translation>
            <numerusform>The same in one more column: %1</numerusform>
            <numerusform>The same in %n more columns: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckPlanTab</name>
    <message>
        <source>Save as Excel table</source>
        <translation>Save as Excel table</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Save as JSON</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>The plan was not saved.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckResultView</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>AI uses</source>
        <translation>AI uses</translation>
    </message>
    <message>
        <source>Collection plan</source>
        <translation>Collection plan</translation>
    </message>
    <message>
        <source>Parts of the check</source>
        <translation>Parts of the check</translation>
    </message>
    <message>
        <source>Check other files</source>
        <translation>Check other files</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckRunningView</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 of %2 read</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>Opening the files</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>The files are being read.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Nothing leaves this computer.</source>
        <translation>You can go on working meanwhile. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Stop the check</translation>
    </message>
</context>
<context>
    <name>jindan::ui::CheckStartView</name>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n file chosen</numerusform>
            <numerusform>%n files chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>These look like one series: the same columns, and names that differ only in numbers.</source>
        <translation>These look like one series: the same columns, and names that differ only in numbers.</translation>
    </message>
    <message>
        <source>Several parts of one record can be read one after another, as one.</source>
        <translation>Several parts of one record can be read one after another, as one.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 – %n file(s) read as one</source>
        <translation>
            <numerusform>%1 to %2 – %n file read as one</numerusform>
            <numerusform>%1 to %2 – %n files read as one</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Checks kept with this visit</source>
        <translation>Checks kept with this visit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Is your data good enough for AI?</source>
        <translation>Is your data good enough for AI?</translation>
    </message>
    <message>
        <source>The files themselves answer that best.</source>
        <translation>The files themselves answer that best.</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Back to the result</translation>
    </message>
    <message>
        <source>Drop data files here</source>
        <translation>Drop data files here</translation>
    </message>
    <message>
        <source>CSV, text or Excel files as your machines and programs write them, of any size.</source>
        <translation>CSV, text or Excel files as your machines and programs write them, of any size.</translation>
    </message>
    <message>
        <source>You see whether they can be used, what to mend first, and which AI uses they are enough for.</source>
        <translation>You see whether they can be used, what to mend first, and which AI uses they are enough for.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Read as one</source>
        <translation>Read as one</translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>Start the check</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Choose others</translation>
    </message>
    <message>
        <source>The content never leaves this computer. Only a summary is kept: counts, ranges, and a few short values as examples.</source>
        <translation>The content never leaves this computer. Only a summary is kept: counts, ranges, and a few short values as examples.</translation>
    </message>
    <message>
        <source>Keep no examples</source>
        <translation>Keep no examples</translation>
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
    <name>jindan::ui::CohortView</name>
    <message>
        <source>My companies compared</source>
        <translation>My companies compared</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divided by</translation>
    </message>
    <message>
        <source>Groups of companies</source>
        <translation>Groups of companies</translation>
    </message>
    <message>
        <source>This company among the others</source>
        <translation>This company among the others</translation>
    </message>
    <message>
        <source>The comparison cannot be made.</source>
        <translation>The comparison cannot be made.</translation>
    </message>
    <message>
        <source>The levels are being worked out …</source>
        <translation>The levels are being worked out …</translation>
    </message>
    <message>
        <source>Not enough companies to compare yet</source>
        <translation>Not enough companies to compare yet</translation>
    </message>
    <message>
        <source>Once five companies have a finished diagnosis, you see here how their scores are spread and where each of them stands.</source>
        <translation>Once five companies have a finished diagnosis, you see here how their scores are spread and where each of them stands.</translation>
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
    <name>jindan::ui::CompareView</name>
    <message>
        <source>These visits cannot be compared.</source>
        <translation>These visits cannot be compared.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>There is nothing to compare yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) still in progress cannot be chosen yet.</source>
        <translation>
            <numerusform>%n visit still in progress cannot be chosen yet.</numerusform>
            <numerusform>%n visits still in progress cannot be chosen yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the visit in progress is finished, you see here what rose, what fell and which answers changed since %1.</source>
        <translation>Once the visit in progress is finished, you see here what rose, what fell and which answers changed since %1.</translation>
    </message>
    <message>
        <source>After the second visit you see here what rose, what fell and which answers changed since %1.</source>
        <translation>After the second visit you see here what rose, what fell and which answers changed since %1.</translation>
    </message>
    <message>
        <source>After two finished visits you see here what rose, what fell and which answers changed between them.</source>
        <translation>After two finished visits you see here what rose, what fell and which answers changed between them.</translation>
    </message>
    <message>
        <source>No finished visit yet</source>
        <translation>No finished visit yet</translation>
    </message>
    <message>
        <source>Only one finished visit so far</source>
        <translation>Only one finished visit so far</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Go on with the visit</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>Start a new visit</translation>
    </message>
    <message>
        <source>Not made in the same way</source>
        <translation>Not made in the same way</translation>
    </message>
    <message>
        <source>The difference may be nothing</source>
        <translation>The difference may be nothing</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>Earlier visit</source>
        <translation>Earlier visit</translation>
    </message>
    <message>
        <source>Later visit</source>
        <translation>Later visit</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ComparisonTab</name>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
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
    <name>jindan::ui::DamageWindow</name>
    <message>
        <source>Jindan</source>
        <translation>Jindan</translation>
    </message>
    <message>
        <source>The file with your companies and answers cannot be opened.</source>
        <translation>The file with your companies and answers cannot be opened.</translation>
    </message>
    <message>
        <source>The program has changed nothing in it. Choose how to go on.</source>
        <translation>The program has changed nothing in it. Choose how to go on.</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>Restore the last good backup</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restore the backup</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescue what can be read</translation>
    </message>
    <message>
        <source>Reads the damaged file row by row and takes over whatever is right. What was entered after the last backup may still be in it.</source>
        <translation>Reads the damaged file row by row and takes over whatever is right. What was entered after the last backup may still be in it.</translation>
    </message>
    <message>
        <source>Rescue and open</source>
        <translation>Rescue and open</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Begins without any company. You can restore a backup later, in the settings.</source>
        <translation>Begins without any company. You can restore a backup later, in the settings.</translation>
    </message>
    <message>
        <source>Made on %1, companies: %2. It was opened and checked just now.</source>
        <translation>Made on %1, companies: %2. It was opened and checked just now.</translation>
    </message>
    <message>
        <source>The backups are being checked …</source>
        <translation>The backups are being checked …</translation>
    </message>
    <message>
        <source>There is no backup that can be used.</source>
        <translation>There is no backup that can be used.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>**What happened:** the file is damaged or no longer there. A failing disk, a power cut while copying, or another program may be the cause.</source>
        <translation>**What happened:** the file is damaged or no longer there. A failing disk, a power cut while copying, or another program may be the cause.</translation>
    </message>
    <message>
        <source>**What is safe:** the damaged file stays. Whatever you choose, it is only moved to a folder of its own, under a name with the date. Reports and case files you saved elsewhere are not touched.</source>
        <translation>**What is safe:** the damaged file stays. Whatever you choose, it is only moved to a folder of its own, under a name with the date. Reports and case files you saved elsewhere are not touched.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::DecimalField</name>
    <message>
        <source>Please enter a number from %1 to %2.</source>
        <translation>Please enter a number from %1 to %2.</translation>
    </message>
    <message>
        <source>Please enter a whole number, for example 3.</source>
        <translation>Please enter a whole number, for example 3.</translation>
    </message>
    <message>
        <source>Please enter a number, for example 2.5.</source>
        <translation>Please enter a number, for example 2.5.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ExportStatus</name>
    <message>
        <source>The report was not saved.</source>
        <translation>The report was not saved.</translation>
    </message>
    <message>
        <source>Drawing page %1 of %2</source>
        <translation>Drawing page %1 of %2</translation>
    </message>
    <message>
        <source>Opening the file again to check it</source>
        <translation>Opening the file again to check it</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1. Opened again and checked.</source>
        <translation>
            <numerusform>%n page, %1. Opened again and checked.</numerusform>
            <numerusform>%n pages, %1. Opened again and checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Read again and checked.</source>
        <translation>%1. Read again and checked.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
</context>
<context>
    <name>jindan::ui::FiguresTab</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The figures cannot be read.</source>
        <translation>The figures cannot be read.</translation>
    </message>
    <message>
        <source>%1 of %2 figures. Click a row for all that is known about it.</source>
        <translation>%1 of %2 figures. Click a row for all that is known about it.</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Survey figures</source>
        <translation>Survey figures</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>jindan::ui::FileCheckView</name>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The check was taken out of the visit.</source>
        <translation>The check was taken out of the visit.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::GateRow</name>
    <message>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
    </message>
</context>
<context>
    <name>jindan::ui::GlanceTab</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
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
    <name>jindan::ui::HelpView</name>
    <message>
        <source>Keys and help</source>
        <translation>Keys and help</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Everything can be done without a mouse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>What the words mean</translation>
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
        <source>Start with one company</source>
        <translation>Start with one company</translation>
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
    <message>
        <source>Answer questions about your data, people and money for ten to forty minutes.</source>
        <translation>Answer questions about your data, people and money for ten to forty minutes.</translation>
    </message>
    <message>
        <source>You see where you stand, what holds you back and what to do first.</source>
        <translation>You see where you stand, what holds you back and what to do first.</translation>
    </message>
    <message>
        <source>At the end you get a PDF report, and everything stays on this computer.</source>
        <translation>At the end you get a PDF report, and everything stays on this computer.</translation>
    </message>
    <message>
        <source>No company has this in its name and fits the choice. Try another word, or show all companies.</source>
        <translation>No company has this in its name and fits the choice. Try another word, or show all companies.</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ImportForkCard</name>
    <message>
        <source>%1 was changed on both sides</source>
        <translation>%1 was changed on both sides</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ.</source>
        <translation>
            <numerusform>%n thing differs.</numerusform>
            <numerusform>%n things differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>What is on this computer counts. The file&apos;s changes are not taken.</source>
        <translation>What is on this computer counts. The file&apos;s changes are not taken.</translation>
    </message>
    <message>
        <source>The file&apos;s content counts. Your answers stay in the history.</source>
        <translation>The file&apos;s content counts. Your answers stay in the history.</translation>
    </message>
    <message>
        <source>The file&apos;s content becomes a second company.</source>
        <translation>The file&apos;s content becomes a second company.</translation>
    </message>
    <message>
        <source>Nothing happens to this company. The question comes up again next time.</source>
        <translation>Nothing happens to this company. The question comes up again next time.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What shall count?</source>
        <translation>What shall count?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Take the file&apos;s</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Leave alone</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>The same for all</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ImportSheetCard</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>See what it changes</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>Whose answers are these?</translation>
    </message>
    <message>
        <source>Choose a company</source>
        <translation>Choose a company</translation>
    </message>
    <message>
        <source>To be corrected in the spreadsheet</source>
        <translation>To be corrected in the spreadsheet</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>What can be read</translation>
    </message>
    <message>
        <source>A new company</source>
        <translation>A new company</translation>
    </message>
    <message>
        <source>The table is being read …</source>
        <translation>The table is being read …</translation>
    </message>
    <message>
        <source>Enter the new company&apos;s name, employees, industry and region.</source>
        <translation>Enter the new company&apos;s name, employees, industry and region.</translation>
    </message>
    <message>
        <source>Choose whose answers these are, or enter a new company.</source>
        <translation>Choose whose answers these are, or enter a new company.</translation>
    </message>
    <message>
        <source>No column of the table names a company.</source>
        <translation>No column of the table names a company.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ImportView</name>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>What do the columns mean?</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>The import is taken back.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>The import is done.</translation>
    </message>
    <message>
        <source>Take cases in from files</source>
        <translation>Take cases in from files</translation>
    </message>
    <message>
        <source>From another laptop, a colleague or a spreadsheet.</source>
        <translation>From another laptop, a colleague or a spreadsheet.</translation>
    </message>
    <message>
        <source>The companies are being taken in.</source>
        <translation>The companies are being taken in.</translation>
    </message>
    <message>
        <source>The files are being read. Nothing is changed yet.</source>
        <translation>The files are being read. Nothing is changed yet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Everything is as it was before.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Other files</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Drop files here</translation>
    </message>
    <message>
        <source>Case files (*.jindan), locked or not, a report PDF, or a spreadsheet with answers.</source>
        <translation>Case files (*.jindan), locked or not, a report PDF, or a spreadsheet with answers.</translation>
    </message>
    <message>
        <source>First you see what the files hold. Nothing is changed before you say so.</source>
        <translation>First you see what the files hold. Nothing is changed before you say so.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <source>All of it or nothing. You can take the import back afterwards.</source>
        <translation>All of it or nothing. You can take the import back afterwards.</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>What the files hold</translation>
    </message>
    <message>
        <source>Show companies</source>
        <translation>Show companies</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Take the import back</translation>
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
    <name>jindan::ui::IssuerCard</name>
    <message>
        <source>The logo could not be kept. The name, the address and your data are untouched.</source>
        <translation>The logo could not be kept. The name, the address and your data are untouched.</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Choose another picture</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>%1 by %2 points</source>
        <translation>%1 by %2 points</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>The logo was not taken over.</source>
        <translation>The logo was not taken over.</translation>
    </message>
    <message>
        <source>Letterhead of reports</source>
        <translation>Letterhead of reports</translation>
    </message>
    <message>
        <source>Who hands the report over. It stands small at the foot of the first page and changes nothing in the result.</source>
        <translation>Who hands the report over. It stands small at the foot of the first page and changes nothing in the result.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone, mail, web address</source>
        <translation>Telephone, mail, web address</translation>
    </message>
    <message>
        <source>With commas between them; each stands on a line of its own.</source>
        <translation>With commas between them; each stands on a line of its own.</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>Logo (PNG or JPEG)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>jindan::ui::KeyCaps</name>
    <message>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>or</translation>
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
    <name>jindan::ui::LockWindow</name>
    <message>
        <source>Jindan</source>
        <translation>Jindan</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Paste it where only you can read it, then copy something else.</source>
        <translation>Paste it where only you can read it, then copy something else.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>Type the recovery code.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Type the new password.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>The two are not the same. Type the new password once more.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Everything is written anew and checked. Leave the computer on.</source>
        <translation>Everything is written anew and checked. Leave the computer on.</translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>The password is being checked.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Compare each letter with what you wrote down.</source>
        <translation>This is not the recovery code. Compare each letter with what you wrote down.</translation>
    </message>
    <message>
        <source>The password is not right. Check capital letters and the keyboard language, then try again.</source>
        <translation>The password is not right. Check capital letters and the keyboard language, then try again.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Recovery code of Jindan: %1</source>
        <translation>Recovery code of Jindan: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Print it or keep it on a stick, not on this computer: %1</source>
        <translation>Print it or keep it on a stick, not on this computer: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>A sentence you remember is better than a short word. At least twelve letters are good.</source>
        <translation>A sentence you remember is better than a short word. At least twelve letters are good.</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Nine groups of four. Capital letters, spaces and dashes do not matter.</source>
        <translation>Nine groups of four. Capital letters, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <source>I forgot the password</source>
        <translation>I forgot the password</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Back to the password</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Your companies are locked.</source>
        <translation>Your companies are locked.</translation>
    </message>
    <message>
        <source>Type the password to open them.</source>
        <translation>Type the password to open them.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>You wrote it down when the password was set. Without both, nobody can open the file.</source>
        <translation>You wrote it down when the password was set. Without both, nobody can open the file.</translation>
    </message>
    <message>
        <source>Open and set the new password</source>
        <translation>Open and set the new password</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>Companies, answers, notes and backups will be encrypted.</source>
        <translation>Companies, answers, notes and backups will be encrypted.</translation>
    </message>
    <message>
        <source>Afterwards a recovery code is shown once. Have something to write ready. When password and recovery code are both lost, nobody can open your companies any more, not even we.</source>
        <translation>Afterwards a recovery code is shown once. Have something to write ready. When password and recovery code are both lost, nobody can open your companies any more, not even we.</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Encrypt now</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>The recovery code stays as it is.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>The former code will no longer open anything.</source>
        <translation>The former code will no longer open anything.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Remove the password</translation>
    </message>
    <message>
        <source>Companies and backups will be readable without a password again.</source>
        <translation>Companies and backups will be readable without a password again.</translation>
    </message>
    <message>
        <source>Write the recovery code down now</source>
        <translation>Write the recovery code down now</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>It is shown this once only.</source>
        <translation>It is shown this once only.</translation>
    </message>
    <message>
        <source>It opens your companies when the password is forgotten. Keep it away from this computer, for instance in the safe with the seals. Whoever has it can open everything.</source>
        <translation>It opens your companies when the password is forgotten. Keep it away from this computer, for instance in the safe with the seals. Whoever has it can open everything.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Some files could not be changed.</source>
        <translation>Some files could not be changed.</translation>
    </message>
    <message>
        <source>They are as they were before. Delete them if you no longer need them: %1</source>
        <translation>They are as they were before. Delete them if you no longer need them: %1</translation>
    </message>
</context>
<context>
    <name>jindan::ui::LockedPanel</name>
    <message>
        <source>The password is not right. Check capital letters and the keyboard language, then try again.</source>
        <translation>The password is not right. Check capital letters and the keyboard language, then try again.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Leave it closed</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>This file is locked with a password.</translation>
    </message>
    <message>
        <source>Whoever sent the file knows it. The file stays as it is.</source>
        <translation>Whoever sent the file knows it. The file stays as it is.</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Locked file</translation>
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
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Keys and help</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Earlier visits</translation>
    </message>
    <message>
        <source>Some answers are not saved yet.</source>
        <translation>Some answers are not saved yet.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again. To close without them, close the window once more.</source>
        <translation>Make room on the disk and save again. To close without them, close the window once more.</translation>
    </message>
    <message>
        <source>Data file check</source>
        <translation>Data file check</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>The backup could not be made.</translation>
    </message>
    <message>
        <source>Your answers are saved, and the older backups are still there. To close without a new backup, close the window once more.</source>
        <translation>Your answers are saved, and the older backups are still there. To close without a new backup, close the window once more.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Money over ten years</source>
        <translation>Money over ten years</translation>
    </message>
    <message>
        <source>My companies compared</source>
        <translation>My companies compared</translation>
    </message>
    <message>
        <source>Among my companies</source>
        <translation>Among my companies</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Facts, new visit</source>
        <translation>Facts, new visit</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyField</name>
    <message>
        <source>Please enter an amount, for example 120 million or 120,000,000.</source>
        <translation>Please enter an amount, for example 120 million or 120,000,000.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>An amount cannot be below zero.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyInput</name>
    <message>
        <source>default %1</source>
        <translation>default %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Use the default: %1</source>
        <translation>Use the default: %1</translation>
    </message>
    <message>
        <source>Open the source: %1</source>
        <translation>Open the source: %1</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>Share paid</translation>
    </message>
    <message>
        <source>At most, in all</source>
        <translation>At most, in all</translation>
    </message>
    <message>
        <source>For years</source>
        <translation>For years</translation>
    </message>
    <message>
        <source>Share of sales, low</source>
        <translation>Share of sales, low</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>Or an amount a year</source>
        <translation>Or an amount a year</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Use the default</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyStaffing</name>
    <message>
        <source>Fits your answers best</source>
        <translation>Fits your answers best</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyTab</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Fill in what is missing</translation>
    </message>
</context>
<context>
    <name>jindan::ui::MoneyView</name>
    <message>
        <source>Read with care</source>
        <translation>Read with care</translation>
    </message>
    <message>
        <source>One field needs another look</source>
        <translation>One field needs another look</translation>
    </message>
    <message>
        <source>What stands in the field marked red was not taken. The figures are those of the value before.</source>
        <translation>What stands in the field marked red was not taken. The figures are those of the value before.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Year by year</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Parts of the money page</source>
        <translation>Parts of the money page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What you enter</source>
        <translation>What you enter</translation>
    </message>
    <message>
        <source>What seldom changes</source>
        <translation>What seldom changes</translation>
    </message>
</context>
<context>
    <name>jindan::ui::NewCompanyFields</name>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
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
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Type or choose</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
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
    <name>jindan::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The file with your companies and its backups are encrypted. The program asks for the password each time it starts.</source>
        <translation>The file with your companies and its backups are encrypted. The program asks for the password each time it starts.</translation>
    </message>
    <message>
        <source>If you forget the password, only the recovery code opens the file. When both are lost, nobody can open it any more, not even we.</source>
        <translation>If you forget the password, only the recovery code opens the file. When both are lost, nobody can open it any more, not even we.</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Lock now (Ctrl+L)</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>Change the password …</translation>
    </message>
    <message>
        <source>New recovery code …</source>
        <translation>New recovery code …</translation>
    </message>
    <message>
        <source>Remove the password …</source>
        <translation>Remove the password …</translation>
    </message>
    <message>
        <source>There is no password. Whoever can use this computer under your name, or takes out its disk, can read your companies and answers.</source>
        <translation>There is no password. Whoever can use this computer under your name, or takes out its disk, can read your companies and answers.</translation>
    </message>
    <message>
        <source>With a password, companies, answers, notes and backups are encrypted. Reports and case files you saved elsewhere stay as they are.</source>
        <translation>With a password, companies, answers, notes and backups are encrypted. Reports and case files you saved elsewhere stay as they are.</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Set a password …</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanStepsCard</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Tick off what is done. The plan is then made from what is left.</source>
        <translation>Tick off what is done. The plan is then made from what is left.</translation>
    </message>
    <message>
        <source>There is no step that fits this money and time.</source>
        <translation>There is no step that fits this money and time.</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Ticked off</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanSupportCard</name>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanView</name>
    <message>
        <source>A plan needs a score.</source>
        <translation>A plan needs a score.</translation>
    </message>
    <message>
        <source>Once enough questions are answered, this page shows what to do first with your money and time, in which order, and what each step brings.</source>
        <translation>Once enough questions are answered, this page shows what to do first with your money and time, in which order, and what each step brings.</translation>
    </message>
    <message>
        <source>Answer a few more questions to get there.</source>
        <translation>Answer a few more questions to get there.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Go on with the questions</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>There is no plan yet.</translation>
    </message>
    <message>
        <source>Here you will see which steps raise the score most for your money and time, in which order, what each costs and which support may help.</source>
        <translation>Here you will see which steps raise the score most for your money and time, in which order, what each costs and which support may help.</translation>
    </message>
    <message numerus="yes">
        <source>It starts from the budget of the visit before, %1 and %n month(s). You can change both at any time.</source>
        <translation>
            <numerusform>It starts from the budget of the visit before, %1 and %n month. You can change both at any time.</numerusform>
            <numerusform>It starts from the budget of the visit before, %1 and %n months. You can change both at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It starts from %1 and %n month(s). You can change both at any time.</source>
        <translation>
            <numerusform>It starts from %1 and %n month. You can change both at any time.</numerusform>
            <numerusform>It starts from %1 and %n months. You can change both at any time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>What still holds you back</source>
        <translation>What still holds you back</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanWays</name>
    <message>
        <source>The plan above</source>
        <translation>The plan above</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Take this one</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PlanWishCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Money and time</translation>
    </message>
    <message>
        <source>Budget, paid once</source>
        <translation>Budget, paid once</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>Exact amount</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Grants are not deducted: nobody can promise them.</source>
        <translation>Grants are not deducted: nobody can promise them.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PortfolioActions</name>
    <message>
        <source>Choose a company in the list.</source>
        <translation>Choose a company in the list.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 is among the current companies again.</source>
        <translation>%1 is among the current companies again.</translation>
    </message>
    <message>
        <source>%1 is in the archive.</source>
        <translation>%1 is in the archive.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 is restored.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Add tag</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Remove tag</translation>
    </message>
</context>
<context>
    <name>jindan::ui::PortfolioChoices</name>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Within a month</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Within a year</translation>
    </message>
    <message>
        <source>More than half a year ago</source>
        <translation>More than half a year ago</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>More than a year ago</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>All industries</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>All sizes</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ProgrammesTab</name>
    <message>
        <source>These programmes cannot be used.</source>
        <translation>These programmes cannot be used.</translation>
    </message>
    <message>
        <source>Plans and reports use it from the next start of the program on.</source>
        <translation>Plans and reports use it from the next start of the program on.</translation>
    </message>
    <message>
        <source>Imported programmes are in use.</source>
        <translation>Imported programmes are in use.</translation>
    </message>
    <message>
        <source>The program&apos;s own are in use.</source>
        <translation>The program&apos;s own are in use.</translation>
    </message>
    <message>
        <source>Back to the programmes before</source>
        <translation>Back to the programmes before</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Open the source</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Support programmes</source>
        <translation>Support programmes</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Back to the program&apos;s own</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>Find a programme</translation>
    </message>
    <message>
        <source>No programme fits. Try another word.</source>
        <translation>No programme fits. Try another word.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Use these programmes</source>
        <translation>Use these programmes</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
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
    <name>jindan::ui::ReportPanel</name>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Type a password, or take the lock off.</source>
        <translation>Type a password, or take the lock off.</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>All chapters</translation>
    </message>
    <message>
        <source>%1 of %2 chapters</source>
        <translation>%1 of %2 chapters</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>None. Your firm&apos;s name, address and logo can stand on the first page.</source>
        <translation>None. Your firm&apos;s name, address and logo can stand on the first page.</translation>
    </message>
    <message>
        <source>Enter in the settings</source>
        <translation>Enter in the settings</translation>
    </message>
    <message>
        <source>Change in the settings</source>
        <translation>Change in the settings</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>The first page, the list of surveys and what made the report are always in it.</source>
        <translation>The first page, the list of surveys and what made the report are always in it.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Lock the PDF with a password</source>
        <translation>Lock the PDF with a password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Nobody can open the report without it, and it cannot be recovered. Write it down before you send it.</source>
        <translation>Nobody can open the report without it, and it cannot be recovered. Write it down before you send it.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Or save as</source>
        <translation>Or save as</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>First page (PNG)</source>
        <translation>First page (PNG)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Data (JSON)</translation>
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
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>No score yet</translation>
    </message>
    <message>
        <source>Until there are more answers, the report lists the questions still open. The score, the stage and the first steps appear in it once they are answered.</source>
        <translation>Until there are more answers, the report lists the questions still open. The score, the stage and the first steps appear in it once they are answered.</translation>
    </message>
</context>
<context>
    <name>jindan::ui::ResultTab</name>
    <message>
        <source>Answer next</source>
        <translation>Answer next</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
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
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Money over ten years</source>
        <translation>Money over ten years</translation>
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
    <name>jindan::ui::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What this program&apos;s figures and programmes are from.</source>
        <translation>What this program&apos;s figures and programmes are from.</translation>
    </message>
    <message>
        <source>Packs and support programmes</source>
        <translation>Packs and support programmes</translation>
    </message>
    <message>
        <source>Survey figures</source>
        <translation>Survey figures</translation>
    </message>
    <message>
        <source>Parts of the sources</source>
        <translation>Parts of the sources</translation>
    </message>
    <message>
        <source>Import programmes</source>
        <translation>Import programmes</translation>
    </message>
</context>
<context>
    <name>jindan::ui::WhatIfFoot</name>
    <message>
        <source>Load the kept targets</source>
        <translation>Load the kept targets</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Undo all</translation>
    </message>
    <message>
        <source>Keep as targets</source>
        <translation>Keep as targets</translation>
    </message>
    <message>
        <source>Read the visit again</source>
        <translation>Read the visit again</translation>
    </message>
</context>
<context>
    <name>jindan::ui::WhatIfTab</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>Assume this</source>
        <translation>Assume this</translation>
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
    <name>jindan::viewmodels::AnswerTableModel</name>
    <message>
        <source>not seen yet</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>seen only</source>
        <translation>seen only</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>as told</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) lower</source>
        <translation>
            <numerusform>%n level lower</numerusform>
            <numerusform>%n levels lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) higher</source>
        <translation>
            <numerusform>%n level higher</numerusform>
            <numerusform>%n levels higher</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Told and seen</source>
        <translation>Told and seen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::CasesExport</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::ChangedAnswersModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Part of the change</source>
        <translation>Part of the change</translation>
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
        <source>Pillars</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::FigureList</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Of whom: %1</source>
        <translation>Of whom: %1</translation>
    </message>
    <message>
        <source>Share of: %1</source>
        <translation>Share of: %1</translation>
    </message>
    <message>
        <source>Who was asked: %1</source>
        <translation>Who was asked: %1</translation>
    </message>
    <message>
        <source>Answers behind this figure: %1</source>
        <translation>Answers behind this figure: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>When: %1</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Use: %1</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::FileCheckPage</name>
    <message>
        <source>There is no data file in it. Choose CSV, TSV, text or XLSX files.</source>
        <translation>There is no data file in it. Choose CSV, TSV, text or XLSX files.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over from the files.</source>
        <translation>
            <numerusform>One answer taken over from the files.</numerusform>
            <numerusform>%n answers taken over from the files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::ImportPage</name>
    <message>
        <source>A spreadsheet is taken in by itself. Choose it alone.</source>
        <translation>A spreadsheet is taken in by itself. Choose it alone.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
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
<context>
    <name>jindan::viewmodels::SheetMapping</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>jindan::viewmodels::SourcesPage</name>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Survey figures</source>
        <translation>Survey figures</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Support programmes</source>
        <translation>Support programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Steps of the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Highest amount</source>
        <translation>Highest amount</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Until now</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>From now on</translation>
    </message>
</context>
</TS>
