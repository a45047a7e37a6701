# SPDX-License-Identifier: Apache-2.0
"""A quick diagnosis without eyes: everything is found by its role and name, read and acted on through AT-SPI."""
import re
import sys

import checks
import truth
from names import KOREAN as NAMES
from session import Session, wait_for
from window import Window

COMPANY = {"name": "한빛정밀", "industry": "C25", "region": "KR-26", "employees": 35, "annual_sales": None}
# Every level, and a question that nobody can answer; in the order of the questions.
ANSWERS = [2, 3, 4, 5, 2, 3, truth.DONT_KNOW, 5, 1, 3, 4, 5, 2, 3, 4]


def fill_company(window):
    window.act("push button", NAMES.new_diagnosis)
    texts = {NAMES.company_name: COMPANY["name"],
             NAMES.industry: truth.industry(COMPANY["industry"])["name"][NAMES.language],
             NAMES.region: truth.region(COMPANY["region"])["name"][NAMES.language],
             NAMES.employees: str(COMPANY["employees"])}
    for label, text in texts.items():
        field = window.find("text", label)
        field.text = text
        wait_for(f"“{label}” to read “{text}”", lambda f=field, t=text: f.text == t)


def answer(window, question, place, said):
    """One question: read it, answer it, and see that it is said to be saved."""
    prompt = ("label", question["prompt"][NAMES.language])
    choice = checks.choice(NAMES, question, said)
    *_, card = window.find_each(prompt, checks.place_label(NAMES, place), choice)
    assert not card.checked, f"{choice} is chosen before anybody chose it"
    if place == 1:
        assert not window.has(*checks.saved_label(NAMES, time=".*")), "nothing is saved yet"
    window.act_on(card)
    window.find_each(choice, checks.saved_label(NAMES), chosen=True)


def interview(window, workspace):
    questions = truth.questions(quick=True)
    assert len(questions) == len(ANSWERS)
    given = {}
    for place, (question, said) in enumerate(zip(questions, ANSWERS), start=1):
        answer(window, question, place, said)
        given[question["id"]] = said
        # No waiting here: “Saved” may be shown only after the commit.
        assert workspace.answers() == given, f"shown as saved at {question['id']}"
        if place < len(questions):
            window.act("push button", NAMES.next)
    return given


def open_result(window):
    window.act("push button", NAMES.see_result)
    if checks.is_asked_before_result(window, NAMES):
        window.act("push button", NAMES.see_result)
    checks.wait_for_result(window, NAMES)


def table_rows(node):
    """The table as its interface tells it: headers, and rows of cell names."""
    table = node.queryTable()
    columns = range(table.nColumns)
    cells = [[table.getAccessibleAt(row, column) for column in columns] for row in range(table.nRows)]
    assert all(cell.getRoleName() == "table cell" for row in cells for cell in row)
    return [table.getColumnDescription(c) for c in columns], [[cell.name for cell in row] for row in cells]


def check_table(window, workspace, expected):
    window.act("radio button", NAMES.companies)
    node = window.find("table", NAMES.companies)
    headers, rows = table_rows(node)
    assert headers == list(NAMES.columns), headers
    assert len(rows) == 1, rows
    row = dict(zip(NAMES.columns, rows[0]))
    name, industry, region, date, visits, stage, pillars, change, tags = NAMES.columns
    assert row[name] == COMPANY["name"], row
    assert row[industry] == truth.industry(COMPANY["industry"])["short"][NAMES.language], row
    assert row[region] == truth.region(COMPANY["region"])["short"][NAMES.language], row
    assert row[date] == workspace.visit()["held_on"], row
    assert row[stage] == truth.stage_title(expected["overall"]["stage"], NAMES.language), row
    assert row[visits] == "1", row
    assert row[change] == "—", row
    assert row[tags] == "", row
    shown = [int(number) for number in re.findall(r"\d+", row[pillars])]
    scores = [pillar["score"] for pillar in expected["pillars"]]
    assert len(shown) == len(scores) and all(abs(a - b) <= 0.5 for a, b in zip(shown, scores)), (row, scores)


def run(session):
    window = Window(session.start_program())
    session.describe = window.describe
    workspace = truth.Workspace(session.database)
    fill_company(window)
    window.act("push button", NAMES.start_quick)
    given = interview(window, workspace)
    open_result(window)
    assert workspace.company() == COMPANY, workspace.company()
    assert workspace.visit()["mode"] == "quick"
    expected = truth.expected_result(COMPANY, given, "quick", session.folder)
    checks.check_result(window, NAMES, expected)
    check_table(window, workspace, expected)


if __name__ == "__main__":
    with Session("screen_reader", NAMES.locale) as the_session:
        run(the_session)
    sys.exit(0)
