# SPDX-License-Identifier: Apache-2.0
"""What both tests ask of the pages, however they came there."""
import re

import truth
from session import wait_for


def place_label(names, place=r"\d+"):
    """“Question 3 of 42”; of any question without a place."""
    return "label", re.compile(names.place.format(place=place))


def saved_label(names, time=r" \d\d:\d\d"):
    return "label", re.compile(names.saved.format(time=time))


def choice(names, question, said):
    """Role and name of what gives this answer."""
    if said == truth.DONT_KNOW:
        return "check box", names.dont_know
    if said == truth.NOT_APPLICABLE:
        return "check box", names.not_applicable
    return "radio button", f"{said}. {question['levels'][said - 1][names.language]}"


def is_result_shown(window, names):
    return window.has("page tab", names.at_a_glance)


def is_asked_before_result(window, names):
    """A page that shows what is still open may stand between, with a button of the same name as the last question's."""
    def asks():
        return not window.has(*place_label(names)) and window.has("push button", names.see_result)
    wait_for("the result, or a page before it", lambda: is_result_shown(window, names) or asks())
    return not is_result_shown(window, names)


def wait_for_result(window, names):
    wait_for("the result", lambda: is_result_shown(window, names))


def check_result(window, names, expected):
    """Stage and score as the page says them against those of the reference calculation."""
    overall = expected["overall"]
    line = window.find("label", re.compile(names.stage)).name
    stage = re.fullmatch(names.stage, line)
    assert int(stage["stage"]) == overall["stage"], (line, overall)
    assert stage["title"] == truth.stage_title(overall["stage"], names.language), line
    score = window.find("image", names.score).description
    assert abs(int(re.match(r"\d+", score)[0]) - overall["score"]) <= 0.5, (score, overall)
