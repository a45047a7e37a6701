# SPDX-License-Identifier: Apache-2.0
"""A full diagnosis without a mouse, with the program killed in the middle. Only keys act; the accessible names are read
to see where one is, as eyes would."""
import sys

import checks
import truth
from keyboard import Keyboard
from names import ENGLISH as NAMES
from session import Session, wait_for
from window import Window

COMPANY = {"name": "Hanbit Precision", "industry": "C25", "region": "KR-26", "employees": 35, "annual_sales": None}
LEVELS = [2, 3, 4, 3, 1, 5, 2, 4]  # in turn
DONT_KNOW_AT = (8, 27)
ARROWS_AT = 9  # answered with an arrow key
CORRECTED_AT = 5
BACK_FROM = 7
SEARCH_FROM = 11
SEARCHED = 33
KILLED_AT = 20
PERSONS = 12


class Plan:
    """What is to be answered, by place in the questionnaire."""

    def __init__(self):
        self.questions = truth.questions(quick=False)
        optional = [place for place, q in enumerate(self.questions, start=1) if q["not_applicable_when"]]
        self.said = {place: LEVELS[place % len(LEVELS)] for place in range(1, len(self.questions) + 1)}
        self.said.update(dict.fromkeys(DONT_KNOW_AT, truth.DONT_KNOW))
        self.said.update(dict.fromkeys(optional[:2], truth.NOT_APPLICABLE))
        self.persons_at = next(place for place, q in enumerate(self.questions, start=1)
                               if q["number"] and q["number"]["unit"] == "persons")

    def question(self, place):
        return self.questions[place - 1]

    def answers(self, places):
        return {self.question(place)["id"]: self.said[place] for place in places}


class Interview:
    def __init__(self, session, window, plan):
        self.session = session
        self.window = window
        self.keys = Keyboard(session, window)
        self.plan = plan
        self.workspace = truth.Workspace(session.database)
        self.done = []

    def wait_for_place(self, place, said=None):
        """The question there is shown, with this answer where one was given."""
        question = self.plan.question(place)
        wanted = [checks.place_label(NAMES, place), ("label", question["prompt"][NAMES.language])]
        if said is None:
            self.window.find_each(*wanted)
        else:
            self.window.find_each(checks.choice(NAMES, question, said), *wanted, chosen=True)

    def wait_until_saved(self, place, said):
        question = self.plan.question(place)
        self.window.find_each(checks.choice(NAMES, question, said), checks.saved_label(NAMES), chosen=True)
        # No waiting here: “Saved” may be shown only after the commit.
        assert self.workspace.answers()[question["id"]] == said, f"shown as saved at {place}"

    def say(self, place, said):
        self.keys.press({truth.DONT_KNOW: "0", truth.NOT_APPLICABLE: "n"}.get(said, str(said)))
        self.wait_until_saved(place, said)

    def answer(self, place):
        self.wait_for_place(place)
        said = self.plan.said[place]
        if place == ARROWS_AT:
            self.say(place, said - 1)
            self.keys.press("Down")
            self.wait_until_saved(place, said)
        elif place == CORRECTED_AT:
            self.say(place, truth.DONT_KNOW)
            self.say(place, said)
        else:
            self.say(place, said)
        if place == self.plan.persons_at:
            self.enter_persons(place)
        self.done.append(place)
        assert self.workspace.answers() == self.plan.answers(self.done)

    def enter_persons(self, place):
        """Digits in a field are a number, not an answer."""
        self.keys.focus("text", self.plan.question(place)["number"]["label"][NAMES.language])
        self.keys.type(str(PERSONS))

    def go_back_and_forth(self, place):
        self.keys.press("BackSpace")
        self.wait_for_place(place - 1, self.plan.said[place - 1])
        self.keys.press("Return")
        self.wait_for_place(place)

    def jump_to(self, place):
        """The search: its field has the focus, words and Enter lead to the question."""
        title = truth.short_titles(NAMES.language)[self.plan.question(place)["id"]]
        self.keys.press("slash")
        field = self.keys.wait_for_focus("text")
        self.keys.type(title)
        wait_for(f"“{title}” to be typed", lambda: field.text == title)
        self.session.screenshot("search")
        self.keys.press("Return")
        self.wait_for_place(place)

    def answer_all(self, places):
        """With Enter after each but the last."""
        for place in places:
            if place == SEARCH_FROM:
                self.jump_to(SEARCHED)
                self.answer(SEARCHED)
                self.jump_to(place)
            if place == BACK_FROM:
                self.wait_for_place(place)
                self.go_back_and_forth(place)
            if place != SEARCHED:
                self.answer(place)
            else:
                self.wait_for_place(place, self.plan.said[place])
            if place != places[-1]:
                self.keys.press("Return")


def start(session):
    window = Window(session.start_program())
    session.describe = window.describe
    wait_for("the keyboard", lambda: window.focused() is not None)
    return window


def begin(session, window):
    keys = Keyboard(session, window)
    keys.focus("push button", NAMES.new_diagnosis)
    keys.move_focus("shift+Tab")
    keys.focus("push button", NAMES.new_diagnosis, most=1)
    keys.press("Return")
    keys.wait_for_focus("text", NAMES.company_name)
    keys.type(COMPANY["name"])
    industry = truth.industry(COMPANY["industry"])["name"][NAMES.language]
    keys.focus("text", NAMES.industry, most=1)
    keys.type(industry[:6].lower())
    keys.press("Down", "Return")
    wait_for("the industry", lambda: window.find("text", NAMES.industry).text.endswith(industry))
    keys.focus("text", NAMES.region, most=1)
    keys.type(truth.region(COMPANY["region"])["name"][NAMES.language].lower())
    keys.focus("text", NAMES.employees, most=1)
    keys.type(str(COMPANY["employees"]))
    session.screenshot("company")
    keys.focus("push button", NAMES.start_full)
    keys.press("Return")


def restart(session, interview):
    """After a power cut: the same question, with the answer that was shown as saved."""
    session.screenshot("before-the-kill")
    session.kill_program()
    interview.window = start(session)
    interview.keys = Keyboard(session, interview.window)
    assert interview.workspace.answers() == interview.plan.answers(interview.done)
    interview.keys.focus("table cell", COMPANY["name"])
    interview.keys.press("Return")
    interview.wait_for_place(KILLED_AT, interview.plan.said[KILLED_AT])
    interview.keys.press("Return")


def open_result(session, window):
    keys = Keyboard(session, window)
    keys.press("Return")
    if checks.is_asked_before_result(window, NAMES):
        keys.focus("push button", NAMES.see_result)
        keys.press("Return")
    checks.wait_for_result(window, NAMES)


def run(session):
    plan = Plan()
    window = start(session)
    begin(session, window)
    interview = Interview(session, window, plan)
    interview.answer_all(range(1, KILLED_AT + 1))
    restart(session, interview)
    interview.answer_all(range(KILLED_AT + 1, len(plan.questions) + 1))
    open_result(session, interview.window)
    session.screenshot("result")
    workspace = interview.workspace
    assert workspace.company() == COMPANY, workspace.company()
    assert workspace.visit()["mode"] == "full"
    given = plan.answers(plan.said)
    assert workspace.answers() == given, workspace.answers()
    assert workspace.numbers() == {plan.question(plan.persons_at)["id"]: PERSONS}, workspace.numbers()
    checks.check_result(interview.window, NAMES, truth.expected_result(COMPANY, given, "full", session.folder))


if __name__ == "__main__":
    with Session("keyboard", NAMES.locale) as the_session:
        run(the_session)
    sys.exit(0)
