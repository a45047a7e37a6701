# SPDX-License-Identifier: Apache-2.0
"""The money over the years worked out from the text of the method alone, with fifty digits. No line is shared with
the program, and the roots are looked for in another way: on a fine grid."""
import decimal
import random

decimal.getcontext().prec = 50
D = decimal.Decimal


def years(inputs):
    """Rows of (year, investment, grant, upkeep, staff, benefit, net, cumulative)."""
    upkeep = D(str(inputs["annual_sales_krw"])) * D(str(inputs["upkeep_share_of_sales"]))
    staff = D(str(inputs["staff_krw_per_year"]))
    full = D(str(inputs["benefit_krw_per_year"]))
    grant = inputs["grant"] or {"share": 0, "cap_krw": 0, "years": 0}
    left = D(str(grant["cap_krw"]))
    total = D(0)
    rows = []
    for t in range(inputs["horizon_years"] + 1):
        invested = D(str(inputs["investment_krw"])) if t == 0 else D(0)
        running = upkeep if t else D(0)
        people = staff if t else D(0)
        s = min(D(t) / D(str(inputs["ramp_years"])), D(1))
        benefit = full * (3 * s ** 2 - 2 * s ** 3) if t else D(0)
        paid = D(0)
        if t < grant["years"]:
            paid = min(D(str(grant["share"])) * (invested + running + people), left)
            left -= paid
        net = benefit + paid - invested - running - people
        total += net
        rows.append((t, invested, paid, running, people, benefit, net, total))
    return rows


def value(flows, rate):
    return sum(flow / (1 + rate) ** t for t, flow in enumerate(flows))


def sign_changes(flows, low=D("-0.6"), high=D(5), steps=1500):
    """How often the value changes its sign between two rates."""
    changes, before = 0, None
    for i in range(steps + 1):
        here = value(flows, low + (high - low) * i / steps) > 0
        changes += before is not None and here != before
        before = here
    return changes


def payback(rows):
    late = [row[0] for row in rows if row[7] < 0]
    if not late:
        return 0
    return late[-1] + 1 if late[-1] < rows[-1][0] else None


def random_inputs(random_source):
    r = random_source
    grant = None
    if r.random() < 0.8:
        grant = {"share": r.randint(5, 90) / 100, "cap_krw": r.randint(10, 400) * 10 ** 6, "years": r.randint(1, 4)}
    return {"investment_krw": r.randint(10, 900) * 10 ** 6, "grant": grant,
            "annual_sales_krw": r.randint(1, 60) * 10 ** 9, "upkeep_share_of_sales": r.randint(1, 120) / 10000,
            "staff_krw_per_year": r.randint(0, 150) * 10 ** 6, "benefit_krw_per_year": r.randint(0, 900) * 10 ** 6,
            "ramp_years": r.randint(1, 9), "discount_rate": r.randint(0, 20) / 100,
            "horizon_years": r.randint(1, 15)}


def drawn_values(inputs, ranges, count, seed):
    """Net present values with every range drawn from its triangle by Python's own generator, sorted."""
    r = random.Random(seed)

    def draw(name):
        each = ranges[name]
        if each["low"] == each["high"]:
            return each["likely"]
        return r.triangular(each["low"], each["high"], each["likely"])

    grant = inputs["grant"] or {"share": 0, "cap_krw": 0, "years": 0}
    values = []
    for _ in range(count):
        invested, upkeep, staff, full, ramp = (draw(name) for name in (
            "investment_krw", "upkeep_krw_per_year", "staff_krw_per_year", "benefit_krw_per_year", "ramp_years"))
        left, total = grant["cap_krw"], 0.0
        for t in range(inputs["horizon_years"] + 1):
            s = min(t / ramp, 1)
            cost = upkeep + staff if t else invested
            paid = min(grant["share"] * cost, left) if t < grant["years"] else 0
            left -= paid
            total += ((full * s * s * (3 - 2 * s) if t else 0) + paid - cost) / (1 + inputs["discount_rate"]) ** t
        values.append(total)
    return sorted(values)
