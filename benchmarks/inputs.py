#!/usr/bin/env python3
"""Turns the neutral figures of figures.py into a council's folder in our own formats (standard library only).

  inputs.py FIGURES ROOT

FIGURES is what figures.py wrote; ROOT becomes a folder that `scorecard build --root ROOT` builds without an error: a
definition for each indicator, a results file for each month, and for each month an edition with one declared version, a
cover paper and an exception report for each Red. Prints, and writes to ROOT/expected.json, what a build must show.

Figures keep their numerator and denominator where our formats can follow them. A rate "per 1,000" has no unit of ours:
it is given as a ratio by its value. Values are rounded as we round, in decimal, half away from zero.
"""
import csv, glob, json, os, re, shutil, sys
from decimal import ROUND_HALF_UP, Decimal

UNITS = {"%": "percent", "days": "days", "count": "count", "per 1,000": "ratio"}
BASES = {"month": "month", "year to date": "year_to_date", "rolling 12 months": "rolling_12"}
POLARITIES = {"high": "higher", "low": "lower"}
KEY = re.compile(r'^    (\w+): (?:"(.*)"|(\S.*))$')
STANDARD = re.compile(r'^      "(\d{4})-\d\d": \{target: (\S+), minimum: (\S+)\}$')


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def indicators(figures):
    """figures.py writes one shape of YAML and no other, so lines are enough."""
    found = []
    with open(f"{figures}/indicators.yaml", encoding="utf-8") as f:
        for line in f.read().splitlines():
            if line.startswith("  - id: "):
                name = line[8:]
                found.append({"id": name, "our_id": f"{name[0].upper()}-{name[1:]}", "standards": []})
            elif m := STANDARD.match(line):
                found[-1]["standards"].append((f"{m[1]}-04", Decimal(m[2]), Decimal(m[3])))
            elif m := KEY.match(line):
                found[-1][m[1]] = m[2] if m[2] is not None else m[3]
    return found


def definition(i):
    lines = [f"  - id: {i['our_id']}", f"    title: {json.dumps(i['title'])}", f"    definition: {json.dumps(i['description'])}",
             f"    unit: {UNITS[i['unit']]}", f"    decimals: {i['decimals']}", f"    polarity: {POLARITIES[i['polarity']]}",
             f"    basis: {BASES[i['period']]}", "    disclosive: false"]
    if i["unit"] in ("%", "days"):
        lines += ["    numerator: what was counted", "    denominator: all there were"]
    lines += ["    standards:"]
    lines += [f"      - {{ from: {start}, target: {target}, minimum: {minimum} }}" for start, target, minimum in i["standards"]]
    return "\n".join(lines) + "\n"


def value(i, row):
    """The value as it is displayed, or None."""
    if row["value"] == "":
        return None
    digits = Decimal(1).scaleb(-int(i["decimals"]))
    if i["unit"] in ("%", "days"):
        scale = 100 if i["unit"] == "%" else 1
        return (Decimal(row["numerator"]) * scale / Decimal(row["denominator"])).quantize(digits, ROUND_HALF_UP)
    return Decimal(row["value"])


def rating(i, month, shown):
    if shown is None:
        return "none"
    _, target, minimum = [s for s in i["standards"] if s[0] <= month][-1]
    sign = 1 if i["polarity"] == "high" else -1
    return "green" if (shown - target) * sign >= 0 else "amber" if (shown - minimum) * sign >= 0 else "red"


def result(i, row, shown):
    if shown is None:
        return [i["our_id"], "", "", "[x]"]
    if i["unit"] in ("%", "days"):
        return [i["our_id"], row["numerator"], row["denominator"], ""]
    return [i["our_id"], "", "", row["value"]]


def paper(text, month):
    body = text.split("---\n", 2)[2]
    body = re.sub(r"^(#+) [\d.]+ ", r"\1 ", body, flags=re.M)
    body = body.replace(f"](/{month}/)", f"](../{month}/cover-paper.md)")
    return ('---\nfrom: The Performance Team\nto: The Board\nsubject: PERFORMANCE SCORECARD\nclassification: Unrestricted\n'
            'summary: >-\n  Of {{ rag.total }} rated measures {{ rag.green }} are Green, {{ rag.amber }} Amber and {{ rag.red }} Red.\n'
            'recommendation: The board is asked to note the scorecard.\n'
            'contacts:\n  - heading: Author\n    name: A. Analyst\n    email: analyst@example.gov.uk\n---\n' + body)


def edition(month):
    year, number = int(month[:4]), int(month[5:])
    year, number = (year, number + 2) if number <= 10 else (year + 1, number - 10)
    return ("classification: unrestricted\n"
            f"meeting: {{ committee: The Board, date: {year:04}-{number:02}-22 }}\n"
            f"versions:\n  - {{ version: 1, published: {year:04}-{number:02}-08 }}\n")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    figures, root = sys.argv[1:]
    for part in ("content", "data"):
        shutil.rmtree(f"{root}/{part}", ignore_errors=True)
    write(f"{root}/data/scorecard.yaml",
          "title: Performance scorecard\nauthority: Exampleshire County Council\nbase_url: https://performance.example.gov.uk/\n"
          "language: en-GB\nfinancial_year_start: 4\ncontact: { name: Performance Team, email: performance@example.gov.uk }\n")
    known = indicators(figures)
    for number, section in enumerate(dict.fromkeys(i["section"] for i in known), 1):
        write(f"{root}/data/indicators/section-{number:02}.yaml", f"section: {json.dumps(section)}\norder: {number}\nindicators:\n"
              + "".join(definition(i) for i in known if i["section"] == section))
    by_id = {i["id"]: i for i in known}
    totals = dict.fromkeys(("green", "amber", "red", "none"), 0)
    months = sorted(os.path.basename(p)[:7] for p in glob.glob(f"{figures}/results/*.csv"))
    for month in months:
        rows, reds = [], []
        with open(f"{figures}/results/{month}.csv", encoding="utf-8", newline="") as f:
            for row in csv.DictReader(f):
                i = by_id[row["indicator"]]
                shown = value(i, row)
                colour = rating(i, month, shown)
                totals[colour] += 1
                rows.append(result(i, row, shown))
                if colour == "red":
                    reds.append(i)
        write(f"{root}/data/results/{month}.csv",
              "indicator,numerator,denominator,value\n" + "".join(",".join(r) + "\n" for r in rows))
        folder = f"{root}/content/editions/{month}"
        write(f"{folder}/edition.yaml", edition(month))
        with open(f"{figures}/narrative/{month}/paper.md", encoding="utf-8") as f:
            write(f"{folder}/cover-paper.md", paper(f.read(), month))
        for i in reds:
            told = f"{figures}/narrative/{month}/{i['id']}.md"
            text = open(told, encoding="utf-8").read() if os.path.exists(told) else "The figure is at the edge of the standard.\n"
            write(f"{folder}/exceptions/{i['our_id']}.md", "---\nowner: Head of Service\ndue: 2099-12-31\n---\n\n" + text)
    expected = {"indicators": len(known), "editions": len(months), "ratings": totals["green"] + totals["amber"] + totals["red"], **totals}
    write(f"{root}/expected.json", json.dumps(expected) + "\n")
    print(json.dumps(expected))


if __name__ == "__main__":
    main()
