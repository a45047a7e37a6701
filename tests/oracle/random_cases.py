"""Seeded generator of valid case files for comparing two implementations of the method.

Why: hand-written cases cover what their author thought of. The kinds below take turns, so
any run of some thirty cases has met every extreme; the rest of each case is random. The
kind is part of the file name. `edge_*` kinds hold combinations the method text leaves
open; a difference there is a question about the text before it is an error.
"""
import argparse
import json
import math
import random
import uuid
from pathlib import Path

GATE_QUESTIONS = ("S-2", "P-1", "G-1")
REGIONS = ["KR-11", "KR-26", "KR-27", "KR-28", "KR-29", "KR-30", "KR-31", "KR-41", "KR-42",
           "KR-43", "KR-44", "KR-45", "KR-46", "KR-47", "KR-48", "KR-49", "KR-50"]
# Sales near the ceilings of the size classes, where one won decides.
SALES = [0, 1, 8_000_000_000, 8_000_000_001, 12_000_000_000, 12_000_000_001, 60_000_000_000,
         80_000_000_000, 80_000_000_001, 100_000_000_000, 150_000_000_000, 150_000_000_001,
         9_000_000_000_000]
EMPLOYEES = [1, 9, 10, 49, 50, 299, 300, 9_999_999]


class Form:
    """What the generator needs to know of the questionnaire."""

    def __init__(self, raw):
        self.name = f"{raw['id']}@{raw['version']}"
        self.questions = {q["id"]: q for q in raw["questions"]}
        self.ids = list(self.questions)
        self.quick = [q["id"] for q in raw["questions"] if q["quick"]]
        self.optional = [q["id"] for q in raw["questions"] if q["not_applicable_when"]]
        self.pillars = {p["id"]: [d["id"] for d in p["dimensions"]]
                        for p in raw["pillars"] if p["scored"]}

    def of_pillar(self, pillar, ids=None):
        dims = self.pillars[pillar]
        return [i for i in ids or self.ids if self.questions[i]["dimension"] in dims]

    def dimensions(self):
        return [d for dims in self.pillars.values() for d in dims]


def random_said(rng, form, question, missing):
    """A level most of the time, else one of the ways of giving none."""
    if rng.random() >= missing:
        return rng.randint(1, 5)
    ways = ["dont_know", None] + ["not_applicable"] * (question in form.optional)
    return rng.choice(ways)


def random_number(rng, question, employees):
    """A figure in the unit of the question, sometimes null."""
    wanted = question["number"]
    if not wanted or rng.random() < 0.3:
        return None
    if wanted["unit"] == "persons":
        return rng.randint(0, employees)
    if wanted["unit"] == "certified_level":
        return rng.randint(1, 5)
    return rng.randint(0, 300) * 1_000_000


def random_answers(rng, form, employees, ids, missing):
    """Full answer records for `ids`; seen levels only where a level was said."""
    records = {}
    timed = rng.random() < 0.5
    for i in ids:
        said = random_said(rng, form, i, missing)
        record = {"question": i, "said": said}
        if isinstance(said, int):
            if rng.random() < 0.4:
                record["seen"] = min(5, max(1, said + rng.choice([-2, -1, -1, 0, 0, 1])))
            record["evidence"] = rng.choice([0, 0, 1, 2])
        if rng.random() < 0.2:
            record["note"] = "확인 필요"
        number = random_number(rng, form.questions[i], employees)
        if number is not None:
            record["number"] = number
        if timed and said is not None:
            record["seconds"] = round(rng.uniform(3.5, 40), 1)
        records[i] = record
    return records


def put(records, ids, said, **more):
    """Replace the answers of `ids` by a plain one."""
    for i in ids:
        records[i] = {"question": i, "said": said, **more}


def random_weights(rng):
    how = rng.randrange(4)
    if how == 0:
        return None
    if how == 1:
        return {"data": 1, "talent": 1, "funding": 1}
    if how == 2:
        return {k: rng.randint(1, 10) for k in ("data", "talent", "funding")}
    return {k: round(rng.uniform(0.05, 3), 3) for k in ("data", "talent", "funding")}


# ---------------------------------------------------------------- kinds
# Each kind changes an assessment that is already random and complete.

def plain(rng, form, a):
    pass


def sparse(rng, form, a):
    for i in list(a["records"]):
        if rng.random() < 0.45:
            put(a["records"], [i], rng.choice(["dont_know", None]))


def absent_records(rng, form, a):
    for i in rng.sample(list(a["records"]), k=min(6, len(a["records"]))):
        del a["records"][i]


def all_level(level):
    def change(rng, form, a):
        put(a["records"], form.ids, level, evidence=rng.randint(0, 2))
    return change


def all_unknown(rng, form, a):
    put(a["records"], form.ids, "dont_know")


def nothing_answered(rng, form, a):
    a["records"].clear()


def all_optional_left_out(rng, form, a):
    put(a["records"], form.optional, "not_applicable")


def one_dimension_missing(rng, form, a):
    solid(rng, form, a)
    dim = rng.choice(form.dimensions())
    gone = [i for i in form.ids if form.questions[i]["dimension"] == dim]
    put(a["records"], gone, rng.choice(["dont_know", None]))


def solid(rng, form, a):
    """A level for every question, so that only the intended gap remains."""
    for i in form.ids:
        put(a["records"], [i], rng.randint(1, 5), evidence=rng.randint(0, 2))


def coverage(pillar, gaps, left_out=()):
    """Exactly `gaps` questions of one pillar without a level, the others complete."""
    def change(rng, form, a):
        solid(rng, form, a)
        a["mode"] = "full"
        put(a["records"], left_out, "not_applicable")
        open_to = [i for i in form.of_pillar(pillar) if i not in left_out]
        for i in rng.sample(open_to, k=gaps):
            put(a["records"], [i], rng.choice(["dont_know", None]))
    return change


def quick_coverage(pillar, gaps):
    def change(rng, form, a):
        solid(rng, form, a)
        a["mode"] = "quick"
        for i in rng.sample(form.of_pillar(pillar, form.quick), k=gaps):
            put(a["records"], [i], rng.choice(["dont_know", None]))
    return change


def quick_dimension_left_out(rng, form, a):
    """The only quick question of a dimension does not apply: the dimension goes."""
    solid(rng, form, a)
    a["mode"] = "quick"
    put(a["records"], ["F3-2"], "not_applicable")


def quick_with_extra_answers(rng, form, a):
    """Answers outside the asked set, among them ones that set off rules."""
    a["mode"] = "quick"
    put(a["records"], ["D1-2", "D2-2", "G-2", "F1-1"], 1)
    put(a["records"], ["D5-2", "T2-1", "F3-3"], 5)


def gates_missing(rng, form, a):
    gone = rng.sample(GATE_QUESTIONS, k=rng.randint(1, 3))
    solid(rng, form, a)
    put(a["records"], gone, rng.choice(["dont_know", None]))


def gates_closed(rng, form, a):
    """High levels under closed gates; seen levels that open or close one at times."""
    for i in form.ids:
        put(a["records"], [i], rng.randint(3, 5), evidence=1)
    for i in rng.sample(GATE_QUESTIONS, k=rng.randint(1, 3)):
        put(a["records"], [i], 1 if i != "S-2" else rng.randint(1, 2))
        if rng.random() < 0.3:
            a["records"][i]["seen"] = rng.choice([1, 3])


def weak_pillar(rng, form, a):
    solid(rng, form, a)
    put(a["records"], form.of_pillar(rng.choice(list(form.pillars))), 1)


def stage_border(shift):
    """Overall level on a stage border (shift 0) or beside it, by choice of the weights.

    Data gets the border as exact mean of its five dimensions, the two other pillars the
    whole levels around it; the weights that balance those two follow from logarithms.
    """
    def change(rng, form, a):
        border = rng.choice([1.8, 2.6, 3.4, 4.2])
        low = math.floor(border)
        dims = form.pillars["data"]
        upper = round((border - low) * len(dims))
        for n, dim in enumerate(dims):
            put(a["records"], [i for i in form.ids if form.questions[i]["dimension"] == dim],
                low + (n < upper), evidence=1)
        put(a["records"], form.of_pillar("talent"), low, evidence=1)
        put(a["records"], form.of_pillar("funding"), low + 1, evidence=2)
        put(a["records"], GATE_QUESTIONS, 5)
        target = border + shift
        balance = math.log((low + 1) / target) / math.log(target / low)
        a["weights"] = {"data": 1.0, "talent": balance, "funding": 1.0}
    return change


def too_fast(rng, form, a):
    solid(rng, form, a)
    for i in form.of_pillar(rng.choice(list(form.pillars))):
        a["records"][i]["seconds"] = round(rng.uniform(0.3, 2.9), 1)


def nearly_straight(rng, form, a):
    """One or two answers of a pillar off the common level: 11/12, 10/12, 9/10, 8/10."""
    solid(rng, form, a)
    own = form.of_pillar(rng.choice(["data", "talent"]))
    put(a["records"], own, 3)
    put(a["records"], rng.sample(own, k=rng.randint(1, 2)), 2)


def edge_seen_over_nothing(rng, form, a):
    """A seen level where the owner gave none (open reading A1)."""
    for i in rng.sample(form.ids, k=8):
        ways = ["dont_know", None] + ["not_applicable"] * (i in form.optional)
        put(a["records"], [i], rng.choice(ways), seen=rng.randint(1, 5), evidence=1)


def edge_evidence_without_level(rng, form, a):
    """Evidence beside don't-know or nothing (open reading A4)."""
    for i in rng.sample(form.ids, k=8):
        put(a["records"], [i], rng.choice(["dont_know", None]), evidence=rng.randint(1, 2))


def edge_partly_timed(rng, form, a):
    """Only some answer times recorded (open reading A14)."""
    for record in a["records"].values():
        record.pop("seconds", None)
        if rng.random() < 0.3:
            record["seconds"] = round(rng.uniform(0.5, 4), 1)


KINDS = {
    "plain": plain, "plain2": plain, "sparse": sparse, "absent_records": absent_records,
    "all_1": all_level(1), "all_3": all_level(3), "all_5": all_level(5),
    "all_unknown": all_unknown, "nothing_answered": nothing_answered,
    "all_optional_left_out": all_optional_left_out,
    "one_dimension_missing": one_dimension_missing,
    "talent_exactly_70": coverage("talent", 3), "talent_60": coverage("talent", 4),
    "funding_exactly_70": coverage("funding", 3, ("F1-2",)),
    "data_75": coverage("data", 3), "data_67": coverage("data", 4),
    "quick_talent_75": quick_coverage("talent", 1), "quick_data_60": quick_coverage("data", 2),
    "quick_dimension_left_out": quick_dimension_left_out,
    "quick_with_extra_answers": quick_with_extra_answers,
    "gates_missing": gates_missing, "gates_closed": gates_closed, "weak_pillar": weak_pillar,
    "border_exact": stage_border(0), "border_below": stage_border(-1e-7),
    "border_within_tolerance": stage_border(-1e-12), "border_above": stage_border(1e-7),
    "too_fast": too_fast, "nearly_straight": nearly_straight,
    "edge_seen_over_nothing": edge_seen_over_nothing,
    "edge_evidence_without_level": edge_evidence_without_level,
    "edge_partly_timed": edge_partly_timed,
}


# ---------------------------------------------------------------- case

def new_id(rng):
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def build_assessment(rng, form, kind, employees, date):
    mode = rng.choice(["full", "full", "quick"])
    ids = form.quick if mode == "quick" and rng.random() < 0.7 else form.ids
    a = {"mode": mode, "weights": random_weights(rng),
         "records": random_answers(rng, form, employees, ids, rng.choice([0, 0.05, 0.15]))}
    KINDS[kind](rng, form, a)
    order = [i for i in form.ids if i in a["records"]]
    if rng.random() < 0.3:
        rng.shuffle(order)
    built = {"id": new_id(rng), "date": date, "questionnaire": form.name, "mode": a["mode"]}
    if a["weights"]:
        built["weights"] = a["weights"]
    built["answers"] = [a["records"][i] for i in order]
    return built


def build_case(rng, form, kind):
    """One company; in a quarter of the cases older assessments stand beside the latest."""
    employees = (rng.choice(EMPLOYEES) if rng.random() < 0.4
                 else min(9_999_999, int(10 ** rng.uniform(0, 7))))
    sales = rng.choice([None, rng.choice(SALES), int(10 ** rng.uniform(8, 12.5))])
    company = {"id": new_id(rng), "name": "한빛정밀(주)", "industry": f"C{rng.randint(10, 34)}",
               "region": rng.choice(REGIONS), "employees": employees, "annual_sales_krw": sales}
    assessments = [build_assessment(rng, form, kind, employees, "2026-11-21")]
    if rng.random() < 0.25:
        older = build_assessment(rng, form, "plain", employees, "2025-03-02")
        assessments.insert(rng.randint(0, 1), older)
    if rng.random() < 0.1:
        assessments.insert(0, build_assessment(rng, form, "plain", employees, "2026-11-21"))
    return {"format": "jindan-case", "version": 1, "company": company,
            "assessments": assessments}


def main():
    parser = argparse.ArgumentParser(description="Write random valid case files.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=len(KINDS))
    parser.add_argument("--questionnaire", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--no-edge", action="store_true",
                        help="leave out the kinds the method text does not settle")
    args = parser.parse_args()
    form = Form(json.loads(Path(args.questionnaire).read_text(encoding="utf-8")))
    kinds = [k for k in KINDS if not (args.no_edge and k.startswith("edge_"))]
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(args.seed)
    for n in range(args.count):
        kind = kinds[n % len(kinds)]
        case = build_case(rng, form, kind)
        path = out / f"case-{args.seed}-{n:05d}-{kind}.json"
        path.write_text(json.dumps(case, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
