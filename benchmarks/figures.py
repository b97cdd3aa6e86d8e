#!/usr/bin/env python3
"""Deterministic, neutral workload for scorecard-site benchmarks (standard library only).

  figures.py --indicators N --months M --seed S [--out DIR]
  figures.py --size S|M|L|XL [--out DIR]

Writes DIR/indicators.yaml, DIR/results/YYYY-MM.csv, DIR/narrative/YYYY-MM/paper.md (cover paper,
front matter + about 1,000 words) and DIR/narrative/YYYY-MM/<indicator>.md (about 80 words, plain
Markdown, one for every indicator that is red that month), and DIR/expected.json (counts to check
a build against). The last month is always 2026-03, so financial years (April-March) are whole
for 12, 24 and 120 months.

The same arguments give the same bytes on any machine: every number comes from random.Random seeded
with a string, and is rounded before it is written.
"""
import argparse, csv, json, os, random, shutil, sys

SIZES = {"XS": (5, 3), "S": (43, 12), "M": (43, 120), "L": (1000, 24), "XL": (1000, 120)}
LAST = (2026, 3)
MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August",
               "September", "October", "November", "December"]

SECTIONS = ["Access and waiting", "Safety", "Experience", "Workforce", "Finance", "Estates and energy",
            "Housing", "Roads, transport and streets", "Planning", "Customer contact"]
THINGS = ["Emergency attendances", "Urgent referrals", "Routine referrals", "Outpatient appointments",
          "Diagnostic tests", "Planned admissions", "Discharges", "Complaints", "Freedom of information requests",
          "Staff appraisals", "Vacancies", "Sickness absence", "Mandatory training", "Agency shifts", "Invoices",
          "Council tax accounts", "Business rates accounts", "Housing repairs", "Empty homes", "Homelessness cases",
          "Street lights", "Potholes", "Bin collections", "Recycling visits", "Planning applications",
          "Building warrants", "Telephone calls", "Web enquiries", "Benefit claims", "School meals"]
MEASURES = [("%", "seen or completed within the standard"), ("%", "meeting the quality check"),
            ("days", "average time to complete"), ("count", "open at month end"),
            ("per 1,000", "rate of incidents"), ("%", "recorded correctly, first time"),
            ("days", "longest wait"), ("count", "reopened in the month")]
GROUPS = ["all areas", "north", "south", "east", "west", "central", "children", "adults", "older people", "new cases"]
PERIODS = ["month", "month", "month", "year to date", "rolling 12 months"]

WORDS = ("the service team reviewed demand and capacity across every area this month with partners staff patients "
         "residents and managers agreeing actions that improve flow reduce waits protect quality and control cost "
         "while recovery plans continue at pace additional sessions were opened sickness absence fell slightly and "
         "recruitment moved forward although winter pressure remained high and several wards reported closures "
         "data quality checks found late entries which have now been corrected and validated by the lead analyst "
         "the board's risk register was updated and next month's forecast assumes steady activity within budget").split()
VERBS = ["improved", "held steady", "fell back", "recovered", "slipped", "moved closer to target"]


def month_list(count):
    y, m = LAST
    out = []
    for _ in range(count):
        out.append((y, m))
        m -= 1
        if m == 0:
            y, m = y - 1, 12
    return out[::-1]


def fin_year(y, m):
    s = y if m >= 4 else y - 1
    return "%04d-%02d" % (s, (s + 1) % 100)


def fmt(v, dec):
    return "%.*f" % (dec, v)


def sentence(r, lo=9, hi=18):
    n = r.randint(lo, hi)
    start = r.randrange(len(WORDS))
    step = r.choice((1, 1, 1, 2, 3))
    ws = [WORDS[(start + k * step) % len(WORDS)] for k in range(n)]
    return ws[0].capitalize() + " " + " ".join(ws[1:]) + "."


def paragraph(r, words):
    out, n = [], 0
    while n < words:
        s = sentence(r)
        n += len(s.split())
        if r.random() < 0.25:
            w = s.rstrip(".").split()
            k = r.randrange(1, len(w) - 2)
            w[k] = "**" + w[k]
            w[k + 1] = w[k + 1] + "**"
            s = " ".join(w) + "."
        out.append(s)
    return " ".join(out)


def make_indicators(n, seed, years):
    inds, used = [], set()
    width = 3 if n < 1000 else 4
    per = -(-n // len(SECTIONS))
    for i in range(n):
        r = random.Random(f"{seed}:ind:{i}")
        while True:
            thing = r.choice(THINGS)
            unit, measure = r.choice(MEASURES)
            group = r.choice(GROUPS)
            title = f"{thing}: {measure} ({group})"
            if title not in used:
                break
            # 30 x 8 x 10 combinations: enough for 1,000
        used.add(title)
        if unit == "%":
            dec, polarity, base = 1, "high", r.uniform(75, 97)
            gap = r.uniform(2, 6)
        elif unit == "days":
            dec, polarity, base = 1, "low", r.uniform(5, 60)
            gap = base * r.uniform(0.08, 0.2)
        elif unit == "count":
            dec, polarity, base = 0, r.choice(["low", "low", "high"]), float(r.randint(40, 2400))
            gap = max(3.0, round(base * r.uniform(0.05, 0.15)))
        else:
            dec, polarity, base = 2, "low", r.uniform(0.5, 9)
            gap = base * r.uniform(0.08, 0.2)
        sign = 1 if polarity == "high" else -1
        targets = {}
        t = base
        for fy in years:
            tt = round(min(t, 99.0) if unit == "%" else t, dec)
            mm = round(tt - sign * gap, dec)
            targets[fy] = (tt, mm)
            t += sign * gap * r.uniform(0, 0.1)
        inds.append({
            "id": "k%0*d" % (width, i + 1), "title": title, "unit": unit, "decimals": dec, "polarity": polarity,
            "period": r.choice(PERIODS), "section": SECTIONS[i // per],
            "description": f"{thing} for {group}: {measure}. " + sentence(r) + " " + sentence(r),
            "targets": targets, "gap": gap, "sign": sign})
    return inds


def q(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def rag(v, t, m, sign):
    if v is None:
        return "none"
    if (v - t) * sign >= 0:
        return "green"
    if (v - m) * sign >= 0:
        return "amber"
    return "red"


def paper(seed, ym, label, inds, cells, counts):
    r = random.Random(f"{seed}:paper:{ym}")
    o = ["---", f'title: "Performance report to the board: {label}"', f'month: "{ym}"', "---", ""]
    o += ["## 1. Purpose", "", paragraph(r, 70), ""]
    o += ["## 2. Recommendations", "", "The board is asked to:", ""]
    o += [f"- {sentence(r, 8, 14)}" for _ in range(4)] + [""]
    o += ["## 3. Summary of results", "", paragraph(r, 80), "",
          f"Of {len(inds)} indicators, **{counts['green']} are green**, {counts['amber']} are amber, "
          f"{counts['red']} are red and {counts['none']} have no data.", ""]
    o += ["| Indicator | Section | Value | Target |", "| --- | --- | ---: | ---: |"]
    reds = [i for i in inds if cells[i["id"]]["rag"] == "red"][:10]
    for i in reds or inds[:3]:
        c = cells[i["id"]]
        v = "-" if c["v"] is None else fmt(c["v"], i["decimals"])
        o.append(f"| {i['title']} | {i['section']} | {v} | {fmt(c['t'], i['decimals'])} |")
    o.append("")
    n = 4
    for sec in r.sample(SECTIONS, 4):
        o += [f"## {n}. {sec}", "", paragraph(r, 75), "", f"### {n}.1 Actions under way", "",]
        o += [f"{k}. {sentence(r, 8, 14)}" for k in range(1, 4)] + ["", paragraph(r, 45), ""]
        n += 1
    o += [f"## {n}. Risks", "", "* " + sentence(r), "* " + sentence(r), "* " + sentence(r), "",
          "> " + sentence(r, 12, 20), ""]
    o += [f"## {n + 1}. Next steps", "", paragraph(r, 60), "",
          f"See the [scorecard for {label}](/{ym}/) for every indicator.", ""]
    return "\n".join(o)


def commentary(seed, ym, ind, cell):
    r = random.Random(f"{seed}:com:{ym}:{ind['id']}")
    v, t = fmt(cell["v"], ind["decimals"]), fmt(cell["t"], ind["decimals"])
    return (f"Performance **{r.choice(VERBS)}** and was {v} against a target of {t}. " + paragraph(r, 28) +
            "\n\nActions:\n\n- " + sentence(r, 8, 12) + "\n- " + sentence(r, 8, 12) + "\n\n" + sentence(r, 9, 14) + "\n")


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--size", choices=SIZES)
    ap.add_argument("--indicators", type=int)
    ap.add_argument("--months", type=int)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", default="data")
    a = ap.parse_args()
    n, m = SIZES[a.size] if a.size else (a.indicators, a.months)
    if not n or not m:
        ap.error("give --size, or --indicators and --months")
    if n > 2000:
        ap.error("at most 2,000 indicators: titles must be unique")
    out, seed = a.out, a.seed
    months = month_list(m)
    years = sorted({fin_year(*x) for x in months})
    inds = make_indicators(n, seed, years)
    for d in ("results", "narrative"):
        shutil.rmtree(os.path.join(out, d), ignore_errors=True)
    os.makedirs(os.path.join(out, "results"))

    y = ["# Generated by figures.py: indicators=%d months=%d seed=%d" % (n, m, seed), "indicators:"]
    for i in inds:
        y += [f"  - id: {i['id']}", f"    title: {q(i['title'])}", f"    description: {q(i['description'])}",
              f"    unit: {q(i['unit'])}", f"    decimals: {i['decimals']}", f"    polarity: {i['polarity']}",
              f"    period: {i['period']}", f"    section: {q(i['section'])}", "    targets:"]
        for fy, (t, mn) in i["targets"].items():
            y.append(f'      "{fy}": {{target: {fmt(t, i["decimals"])}, minimum: {fmt(mn, i["decimals"])}}}')
    write(os.path.join(out, "indicators.yaml"), "\n".join(y) + "\n")

    rngs = {i["id"]: random.Random(f"{seed}:walk:{i['id']}") for i in inds}
    state = {i["id"]: rngs[i["id"]].uniform(-0.3, 0.9) for i in inds}
    totals = {"green": 0, "amber": 0, "red": 0, "none": 0}
    for (yy, mm) in months:
        ym, fy = "%04d-%02d" % (yy, mm), fin_year(yy, mm)
        label = f"{MONTH_NAMES[mm - 1]} {yy}"
        cells = {}
        counts = {"green": 0, "amber": 0, "red": 0, "none": 0}
        with open(os.path.join(out, "results", ym + ".csv"), "w", newline="", encoding="utf-8") as f:
            w = csv.writer(f, lineterminator="\n")
            w.writerow(["indicator", "numerator", "denominator", "value"])
            for i in inds:
                r = rngs[i["id"]]
                s = 0.8 * state[i["id"]] + r.gauss(0.07, 0.55)
                state[i["id"]] = s
                missing = r.random() < 0.005
                t, mn = i["targets"][fy]
                raw = t + i["sign"] * i["gap"] * s
                den = ""
                if i["unit"] == "%":
                    d = r.randint(60, 5000)
                    num = min(d, max(0, round(d * raw / 100)))
                    v, den = round(num * 100 / d, 1), str(d)
                elif i["unit"] == "days":
                    d = r.randint(20, 900)
                    num = max(0, round(raw * d))
                    v, den = round(num / d, 1), str(d)
                elif i["unit"] == "per 1,000":
                    d = r.randint(9000, 90000)
                    num = max(0, round(raw * d / 1000))
                    v, den = round(num * 1000 / d, 2), str(d)
                else:
                    num = max(0, round(raw))
                    v = float(num)
                if missing:
                    w.writerow([i["id"], "", "", ""])
                    v = None
                else:
                    w.writerow([i["id"], num, den, fmt(v, i["decimals"])])
                g = rag(v, t, mn, i["sign"])
                cells[i["id"]] = {"v": v, "t": t, "m": mn, "rag": g}
                counts[g] += 1
                totals[g] += 1
        nd = os.path.join(out, "narrative", ym)
        os.makedirs(nd)
        write(os.path.join(nd, "paper.md"), paper(seed, ym, label, inds, cells, counts))
        for i in inds:
            if cells[i["id"]]["rag"] == "red":
                write(os.path.join(nd, i["id"] + ".md"), commentary(seed, ym, i, cells[i["id"]]))
    exp = {"indicators": n, "months": m, "seed": seed, "html": 1 + m * (2 + n), "json": m, "csv": m,
           "rag": totals, "commentaries": totals["red"]}
    write(os.path.join(out, "expected.json"), json.dumps(exp, indent=1) + "\n")
    print(json.dumps(exp))


if __name__ == "__main__":
    main()
