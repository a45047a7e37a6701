"""Reference calculation of the scoring method, kept apart from the program it checks.

Why: a test that shares code with the program shares its mistakes. This file is written
from the method text alone. Linear parts are exact fractions, the geometric mean has 50
digits, and the integral of the explanation is a power series, so its own error is far
below any tolerance a comparison could use. Thresholds, gates and size borders are
literals here on purpose: they repeat the method text, not the program's data files.

Readings where the text leaves room (switches: `Reading` in method_levels.py):
 A1  A state is settled per view. Verified: `seen` if present, whatever `said` is (also
     over don't-know and not-applicable); else `said`. Self: `said` alone.
 A2  Headline coverage, interval, confidence, gates and lifts are those of the verified view.
     The self view has a coverage of its own: under 70 % in a pillar, self is null.
 A3  Coverage counts questions, unweighted; compared as integers (7 of 10 is enough).
 A4  Confidence is divided by all applicable asked questions, also the unanswered ones.
     Evidence counts with or without a level (switch). Don't-know counts only
     where the verified view has no level.
 A5  Overall confidence is over the whole asked set, gate questions included (switch).
 A6  Coverage and confidence are given also where a level is not reported.
 A7  The unscored group "gates" is no pillar: not in `pillars`, `explanation` or weights.
 A8  A dimension with no asked or applicable question is absent from the list; one without
     any level is listed with level null, low 1, high 5. Dimension levels are given even
     where their pillar is not reported.
 A9  `provisional` is true if any gate question lacks a level, even where its cap could
     not change the stage; null when the overall is not reported.
 A10 `gates` holds every cap below stage_uncapped, also one that a stricter cap hides.
 A11 `self.stage` is capped by the said levels of the gate questions.
 A12 Explanation lists every scored question with a level, drop 0 included. Lifts list every
     asked question with a level, gate questions included (gain 0), never one without level.
 A13 `opens_gate`: the closed gate on that question opens, biting or not (switch).
 A14 R13 per scored pillar (switch for the gates group): most frequent said level covers
     90 % or more of the pillar's questions that are asked or answered, not-applicable ones
     left out; or at least one answer time is recorded and all recorded ones are under 3 s.
     Order of the answers and a smallest number of questions play no part.
 A15 A missing weight is 1; dimension and question weights are 1 unless the questionnaire has
     a `weight`. A pillar without any applicable question has nulls, and so has the overall.
 A16 Robustness: alpha_i = alpha_0 * w_i with K the number of weights drawn; dimensions
     drawn are those with a level; K = 1 is not drawn. "Stage stays" means the capped
     stage. Weakest: lowest level, first in order on a tie; it stays in a draw while it
     is within 1e-9 of the lowest.
 A17 Estimated size class: extra field `size_class_estimated`. Sales of 0 are known sales.
"""
import argparse
import json
from decimal import Decimal, localcontext
from fractions import Fraction

from method_extras import CAPITAL_REGION, contradictions, robustness, size_class
from method_levels import (DIGITS, GATES, Questionnaire, Reading, answers_by_question,
                           closed_gates, confidence, decimal, is_level, latest, score_view,
                           states)

DRAWS = 10_000


# ---------------------------------------------------------------- explanation and lifts

def pillar_shares(levels, weights, terms=450):
    """Aumann-Shapley share of each pillar in the drop 5 - overall, by a power series.

    On the path x_p = 5 (1 - a_p t), a_p = (5 - L_p) / 5 <= 0.8, the mean is 5 g(t) with
    g = prod (1 - a_p t)^w_p. From g'/g = -sum w_p a_p / (1 - a_p t) the coefficients of g
    follow one by one; dividing by (1 - a_p t) gives the partial derivative, integrated
    term by term. Terms shrink at least as fast as 0.8^n, so 450 leave less than 1e-40.
    """
    total = sum(weights)
    with localcontext() as ctx:
        ctx.prec = DIGITS
        w = [decimal(x / total) for x in weights]
        a = [(5 - decimal(x)) / 5 for x in levels]
        sums = [sum(wp * ap ** (j + 1) for wp, ap in zip(w, a)) for j in range(terms)]
        g = [Decimal(1)]
        for n in range(1, terms):
            g.append(-sum(sums[n - 1 - k] * g[k] for k in range(n)) / n)
        shares = []
        for wp, ap in zip(w, a):
            h, integral = Decimal(0), Decimal(0)
            for n in range(terms):
                h = g[n] + ap * h
                integral += h / (n + 1)
            shares.append(5 * ap * wp * integral)
        return shares


def question_weights(q, pillar, state):
    """Weight of each levelled question in the pillar level; they add up to 1."""
    live = [d["id"] for d in pillar["dimensions"] if d["level"] is not None]
    all_dims = sum(q.dimension_weight[d] for d in live)
    found = {}
    for d in live:
        own = [i for i in state if q.questions[i]["dimension"] == d and is_level(state[i])]
        inside = sum(q.weight(i) for i in own)
        for i in own:
            found[i] = q.dimension_weight[d] / all_dims * q.weight(i) / inside
    return found


def explain(q, view, state, weights):
    """Drop of each levelled question, in questionnaire order; adds up to 5 - overall."""
    if not view["reported"]:
        return []
    levels = [p["level"] for p in view["pillars"]]
    drops = {}
    with localcontext() as ctx:
        ctx.prec = DIGITS
        for pillar, share in zip(view["pillars"], pillar_shares(levels, weights)):
            for i, w in question_weights(q, pillar, state).items():
                part = w * (5 - state[i]) / (5 - pillar["level"]) if pillar["level"] < 5 else 0
                drops[i] = share * decimal(Fraction(part))
        if abs(sum(drops.values()) - (5 - view["level"])) > Decimal("1e-30"):
            raise AssertionError("the drops do not add up to 5 - overall")
    return [{"question": i, "drop": float(drops[i])} for i in state if i in drops]


def lifts(q, ids, view, state, weights, reading):
    """Gain of every higher level of every levelled question, by scoring it anew."""
    found = []
    if not view["reported"]:
        return found
    for i in ids:
        if not is_level(state[i]):
            continue
        for to in range(state[i] + 1, 6):
            raised = score_view(q, ids, {**state, i: to}, weights)
            shut = view["gates"] if reading.opens_gate_only_if_biting else closed_gates(state)
            with localcontext() as ctx:
                ctx.prec = DIGITS
                gain = float(raised["level"] - view["level"])
            found.append({"question": i, "to": to, "gain": gain,
                          "opens_gate": i in shut and to > GATES[i][0]})
    return found


# ---------------------------------------------------------------- result

def number(x):
    return None if x is None else float(x)


def shown(x):
    return None if x is None else float((Fraction(x) - 1) / 4 * 100)


def assess(case, questionnaire, sizes, reading=Reading(), draws=DRAWS, seed=1):
    """The result object of one case, without the survey comparisons."""
    q = Questionnaire(questionnaire)
    assessment = latest(case)
    answers = answers_by_question(assessment, q)
    asked = q.asked(assessment.get("mode", "full"))
    given = assessment.get("weights") or {}
    weights = [Fraction(given.get(p["id"], 1)) for p in q.pillars]
    state, said = states(answers, asked, "verified"), states(answers, asked, "self")
    view, own = score_view(q, asked, state, weights), score_view(q, asked, said, weights)
    both = view["reported"] and own["reported"]
    scored = [i for p in q.pillars for i in q.of_group(p, asked)]
    trusted = asked if reading.gates_in_overall_confidence else scored
    name, estimated = size_class(case["company"], sizes)
    overall = {k: view[k] for k in ("reported", "stage", "stage_uncapped", "provisional")}
    overall.update(level=number(view["level"]), score=shown(view["level"]),
                   low=number(view["low"]), high=number(view["high"]),
                   gates=[{"question": i, "cap": GATES[i][1], "lifted_by_level": GATES[i][0] + 1}
                          for i in view["gates"]],
                   confidence=number(confidence(trusted, state, answers, reading)))
    pillars = [{"id": p["id"], "reported": p["reported"], "level": number(p["level"]),
                "score": shown(p["level"]), "low": number(p["low"]), "high": number(p["high"]),
                "coverage": number(p["coverage"]),
                "confidence": number(confidence(q.of_group(raw, asked), state, answers, reading)),
                "dimensions": [{"id": d["id"], **{k: number(d[k]) for k in
                                                  ("level", "low", "high")}}
                               for d in p["dimensions"]]}
               for p, raw in zip(view["pillars"], q.pillars)]
    return {"format": "jindan-result", "version": 1, "company": case["company"],
            "assessment": assessment.get("id"), "size_class": name,
            "size_class_estimated": estimated,
            "capital_region": case["company"]["region"] in CAPITAL_REGION,
            "overall": overall,
            "self": {"level": number(own["level"]), "score": shown(own["level"]),
                     "stage": own["stage"]},
            "claim_gap": float(own["level"] - view["level"]) if both else None,
            "pillars": pillars, "explanation": explain(q, view, state, weights),
            "lifts": lifts(q, asked, view, state, weights, reading),
            "robustness": robustness(q, view, state, weights, draws, seed),
            "contradictions": contradictions(q, asked, answers, reading),
            "versions": {"questionnaire": q.name}}


def load(path):
    with open(path, encoding="utf-8") as handle:
        return json.load(handle)


def main():
    parser = argparse.ArgumentParser(description="Reference result of a case file.")
    parser.add_argument("--questionnaire", required=True)
    parser.add_argument("--size-classes", required=True)
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--seed", type=int, default=1)
    for switch, default in vars(Reading()).items():
        parser.add_argument("--" + switch.replace("_", "-"), default=default,
                            action=argparse.BooleanOptionalAction)
    parser.add_argument("case")
    args = parser.parse_args()
    reading = Reading(**{k: getattr(args, k) for k in vars(Reading())})
    result = assess(load(args.case), load(args.questionnaire), load(args.size_classes),
                    reading, args.draws, args.seed)
    print(json.dumps(result, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
