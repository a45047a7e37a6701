"""Answers, levels, stages and gates of the reference calculation.

Readings A1-A17 named here are explained at the top of method_oracle.py.
"""
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

STAGE_BORDERS = [Fraction(18, 10), Fraction(26, 10), Fraction(34, 10), Fraction(42, 10)]
STAGE_TOLERANCE = Fraction(1, 10**9)
GATES = {"P-1": (1, 2), "G-1": (1, 2), "S-2": (2, 3)}  # question: (closed up to level, cap)
DIGITS = 50


@dataclass(frozen=True)
class Reading:
    """Readings that can be switched without touching the calculation (A4, A5, A13, A14)."""
    gates_in_overall_confidence: bool = True
    evidence_needs_level: bool = False
    opens_gate_only_if_biting: bool = False
    straight_line_in_gates: bool = False


class Questionnaire:
    """The parts of the questionnaire file that the method needs, in file order."""

    def __init__(self, raw):
        self.name = f"{raw['id']}@{raw['version']}"
        self.questions = {q["id"]: q for q in raw["questions"]}
        self.pillars = [p for p in raw["pillars"] if p["scored"]]
        self.groups = raw["pillars"]
        self.rules = raw["contradictions"]
        self.dimension_weight = {d["id"]: Fraction(d.get("weight", 1))
                                 for p in raw["pillars"] for d in p["dimensions"]}

    def asked(self, mode):
        """Question ids of the mode, in questionnaire order."""
        if mode not in ("full", "quick"):
            raise ValueError(f"unknown mode {mode!r}")
        return [i for i, q in self.questions.items() if mode == "full" or q["quick"]]

    def of_group(self, group, ids):
        """Those of `ids` that belong to one pillar or to the gates."""
        dims = {d["id"] for d in group["dimensions"]}
        return [i for i in ids if self.questions[i]["dimension"] in dims]

    def weight(self, question):
        return Fraction(self.questions[question].get("weight", 1))


# ---------------------------------------------------------------- answers

def is_level(state):
    return isinstance(state, int) and not isinstance(state, bool)


def states(answers, ids, view):
    """State of each question in a view: a level, "dont_know", "not_applicable" or None."""
    found = {}
    for i in ids:
        answer = answers.get(i, {})
        seen = answer.get("seen")
        found[i] = seen if view == "verified" and seen is not None else answer.get("said")
    return found


def latest(case):
    """The assessment with the latest date; the last one listed on a tie."""
    best = None
    for assessment in case["assessments"]:
        if best is None or assessment["date"] >= best["date"]:
            best = assessment
    if best is None:
        raise ValueError("the case holds no assessment")
    return best


def answers_by_question(assessment, q):
    table = {}
    for answer in assessment["answers"]:
        if answer["question"] not in q.questions:
            raise ValueError(f"unknown question {answer['question']}")
        table[answer["question"]] = answer
    return table


# ---------------------------------------------------------------- levels

def mean(pairs):
    """Weighted mean of (value, weight) pairs as an exact fraction, None when empty."""
    pairs = list(pairs)
    total = sum(w for _, w in pairs)
    return sum(Fraction(v) * w for v, w in pairs) / total if pairs else None


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def geometric(levels, weights):
    """Weighted geometric mean with 50 digits; None when a level is missing."""
    if any(x is None for x in levels):
        return None
    total = sum(weights)
    with localcontext() as ctx:
        ctx.prec = DIGITS
        return sum((decimal(w / total) * decimal(x).ln() for x, w in zip(levels, weights)),
                   Decimal(0)).exp()


def filled(state, replacement):
    return state if is_level(state) else replacement


def score_dimension(q, dimension, ids, state):
    """Level and interval of one dimension, None when nothing in it is asked or applicable."""
    own = [i for i in ids if q.questions[i]["dimension"] == dimension
           and state[i] != "not_applicable"]
    if not own:
        return None
    return {"id": dimension,
            "level": mean((state[i], q.weight(i)) for i in own if is_level(state[i])),
            "low": mean((filled(state[i], 1), q.weight(i)) for i in own),
            "high": mean((filled(state[i], 5), q.weight(i)) for i in own)}


def score_pillar(q, pillar, ids, state):
    """Level (reported or not), interval and coverage of one pillar."""
    dims = [score_dimension(q, d["id"], ids, state) for d in pillar["dimensions"]]
    dims = [d for d in dims if d]
    own = [i for i in q.of_group(pillar, ids) if state[i] != "not_applicable"]
    have = sum(is_level(state[i]) for i in own)

    def over(key):
        return mean((d[key], q.dimension_weight[d["id"]]) for d in dims if d[key] is not None)
    reported = bool(own) and 10 * have >= 7 * len(own)
    return {"id": pillar["id"], "reported": reported, "level": over("level") if reported else None,
            "low": over("low"), "high": over("high"), "dimensions": dims,
            "coverage": Fraction(have, len(own)) if own else None}


def stage_of(level):
    """Stage by level; a level short of a border by no more than 1e-9 has reached it."""
    exact = Fraction(level)
    return 1 + sum(exact >= border - STAGE_TOLERANCE for border in STAGE_BORDERS)


def closed_gates(state):
    """Gate questions whose level closes the gate, whether the cap matters or not."""
    return [i for i in GATES if is_level(state.get(i)) and state[i] <= GATES[i][0]]


def score_view(q, ids, state, weights):
    """Everything that follows from the levels of one view."""
    pillars = [score_pillar(q, p, ids, state) for p in q.pillars]
    reported = all(p["reported"] for p in pillars)
    level = geometric([p["level"] for p in pillars], weights) if reported else None
    uncapped = stage_of(level) if reported else None
    closed = closed_gates(state)
    stage = min([uncapped] + [GATES[i][1] for i in closed]) if reported else None
    biting = [i for i in closed if reported and GATES[i][1] < uncapped]
    provisional = any(not is_level(state.get(i)) for i in GATES) if reported else None
    return {"pillars": pillars, "reported": reported, "level": level, "stage": stage,
            "stage_uncapped": uncapped, "gates": biting, "provisional": provisional,
            "low": geometric([p["low"] for p in pillars], weights),
            "high": geometric([p["high"] for p in pillars], weights)}


def confidence(ids, state, answers, reading):
    """Share with evidence minus share of don't-know among the applicable questions."""
    own = [i for i in ids if state[i] != "not_applicable"]
    if not own:
        return None
    shown = sum((answers.get(i, {}).get("evidence") or 0) >= 1
                and (is_level(state[i]) or not reading.evidence_needs_level) for i in own)
    unknown = sum(state[i] == "dont_know" for i in own)
    return max(Fraction(0), Fraction(shown - unknown, len(own)))
