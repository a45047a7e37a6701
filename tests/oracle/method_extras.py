"""Robustness draws, contradiction rules and size class of the reference calculation.

Readings A1-A17 named here are explained at the top of method_oracle.py.
"""
import math
import random
import re

from method_levels import GATES, STAGE_BORDERS, STAGE_TOLERANCE, closed_gates, is_level, states

CAPITAL_REGION = {"KR-11", "KR-28", "KR-41"}  # Seoul, Incheon, Gyeonggi


def dirichlet(rng, weights):
    """One draw around the weights; a single weight has nothing to vary."""
    count, total = len(weights), math.fsum(weights)
    if count == 1:
        return [1.0]
    alpha0 = (count - 1) / 0.0148 - 1
    parts = [rng.gammavariate(alpha0 * w / total, 1.0) if w else 0.0 for w in weights]
    drawn = math.fsum(parts)
    return [x / drawn for x in parts]


def robustness(q, view, state, weights, draws, seed):
    """Monte-Carlo shares in which the capped stage and the weakest pillar stay."""
    result = {"draws": draws, "stage_stable": None, "weakest_stable": None, "weakest": None}
    if not view["reported"]:
        return result
    rng = random.Random(seed)
    levels = [p["level"] for p in view["pillars"]]
    weakest = levels.index(min(levels))
    caps = [GATES[i][1] for i in closed_gates(state)]
    live = [[d for d in p["dimensions"] if d["level"] is not None] for p in view["pillars"]]
    dim_levels = [[float(d["level"]) for d in dims] for dims in live]
    dim_weights = [[float(q.dimension_weight[d["id"]]) for d in dims] for dims in live]
    base = [float(w) for w in weights]
    borders = [float(b - STAGE_TOLERANCE) for b in STAGE_BORDERS]
    same_stage = same_weakest = 0
    for _ in range(draws):
        drawn = [math.fsum(x * w for x, w in zip(xs, dirichlet(rng, ws)))
                 for xs, ws in zip(dim_levels, dim_weights)]
        level = math.exp(math.fsum(w * math.log(x)
                                   for x, w in zip(drawn, dirichlet(rng, base))))
        stage = min([1 + sum(level >= b for b in borders)] + caps)
        same_stage += stage == view["stage"]
        same_weakest += drawn[weakest] <= min(drawn) + 1e-9
    result.update(stage_stable=same_stage / draws, weakest_stable=same_weakest / draws,
                  weakest=view["pillars"][weakest]["id"])
    return result


# ---------------------------------------------------------------- contradictions

CONDITION = re.compile(r"\s*([A-Z]\d*-\d+)\s*(<=|>=|=|<|>)\s*(\d)\s*")
STRAIGHT = re.compile(r"same level on (\d+) % or more of a pillar's questions, "
                      r"or under (\d+) seconds each")
COMPARE = {"<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "=": lambda a, b: a == b,
           "<": lambda a, b: a < b, ">": lambda a, b: a > b}


def straight_line(q, asked, answers, percent, seconds, reading):
    """R13: nearly one level throughout a pillar, or answers faster than one can read."""
    said = states(answers, q.questions, "self")
    for group in q.groups if reading.straight_line_in_gates else q.pillars:
        own = [i for i in q.of_group(group, q.questions)
               if (i in asked or said[i] is not None) and said[i] != "not_applicable"]
        levels = [said[i] for i in own if is_level(said[i])]
        if levels and 100 * max(map(levels.count, levels)) >= percent * len(own):
            return True
        times = [answers[i]["seconds"] for i in q.of_group(group, answers)
                 if answers[i].get("seconds") is not None]
        if times and max(times) < seconds:
            return True
    return False


def contradictions(q, asked, answers, reading):
    """Ids of the rules that fire, read from the rule texts on the said levels."""
    said = states(answers, q.questions, "self")
    fired = []
    for rule in q.rules:
        special = STRAIGHT.fullmatch(rule["when"])
        if special:
            hit = straight_line(q, asked, answers, *map(int, special.groups()), reading)
        else:
            parts = [CONDITION.fullmatch(p) for p in rule["when"].split(" and ")]
            if None in parts:
                raise ValueError(f"rule {rule['id']} cannot be read: {rule['when']}")
            hit = all(is_level(said[p[1]]) and COMPARE[p[2]](said[p[1]], int(p[3]))
                      for p in parts)
        if hit:
            fired.append(rule["id"])
    return fired


# ---------------------------------------------------------------- company

def size_class(company, sizes):
    """Size class and whether it is only estimated from the number of employees."""
    employees, sales = company["employees"], company.get("annual_sales_krw")
    if sales is None:
        for limit, name in ((10, "micro"), (50, "small"), (300, "medium")):
            if employees < limit:
                return name, True
        return "mid-sized", True
    row = next(x for x in sizes["industries"] if x["code"] == company["industry"])
    if sales <= row["small_ceiling_krw"]:
        return ("micro" if employees < 10 else "small"), False
    return ("medium" if sales <= row["sme_ceiling_krw"] else "mid-sized"), False
