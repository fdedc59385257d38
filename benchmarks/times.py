"""Measure the time grammar: `python benchmarks/times.py DATA`, DATA holding ``time-hi.tsv`` and ``recognizers-hi/``.

Prints how many lines of the table are right, and the share of the Recognizers-Text cases (DateParser and
DurationParser) whose meaning, a date or a duration, is found. A case counts when one expression of the sentence has the
value; of the two dates that the cases give where the year is open (past and future) either will do; durations compare
as months and seconds. With ``--coarse``, 'two years ago' also counts as the year that it is, where the cases want the
day.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kg.language.times import interpret, parse_times  # noqa: E402

_PART = re.compile(r"([\d.]+)([YMWDHS])")
_MONTHS = {"Y": 12, "M": 1}
_SECONDS = {"W": 604800, "D": 86400, "H": 3600, "M": 60, "S": 1}


def extent(duration: str) -> tuple[float, float]:
    """Return a duration as months and seconds, which have no common measure: P0.5Y is P6M, PT1.5H is PT1H30M."""
    days, _, clock = duration.removeprefix("P").replace("B", "").partition("T")
    months = seconds = 0.0
    for number, unit in _PART.findall(days):
        months += float(number) * _MONTHS.get(unit, 0)
        seconds += float(number) * (_SECONDS[unit] if unit not in _MONTHS else 0)
    seconds += sum(float(number) * _SECONDS[unit] for number, unit in _PART.findall(clock))
    return months, seconds


def table(path: Path, wrong: list[str]) -> tuple[int, int]:
    """Return how many lines of ``time-hi.tsv`` are right, and of how many."""
    right = total = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        phrase, published, tense, expected = line.split("\t")
        anchor = date.fromisoformat(published) if published else None
        value = interpret(phrase, anchor, tense)
        total += 1
        right += (value or "-") == expected
        if (value or "-") != expected:
            wrong.append(f"{phrase} | {published} {tense} | {value} instead of {expected}")
    return right, total


def fits(case: dict[str, Any], result: dict[str, Any], coarse: bool) -> bool:
    """Tell whether an expression of the case's sentence means what the case says."""
    stated = (case.get("Context") or {}).get("ReferenceDateTime")
    found = parse_times(case["Input"], date.fromisoformat(stated[:10]) if stated else None)
    if result["Type"] == "duration":
        return any(t.duration and t.value and extent(t.value) == extent(result["Value"]["Timex"]) for t in found)
    dates = {result["Value"][side]["date"] for side in ("FutureResolution", "PastResolution")}
    values = {t.value for t in found if t.value and not t.duration}
    return bool(dates & values) or (coarse and any(d.startswith(v + "-") for d in dates for v in values))


def cases(path: Path, coarse: bool, wrong: list[str]) -> tuple[int, int]:
    """Return how many cases of a Recognizers-Text file are right, and of how many that have a meaning."""
    right = total = 0
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        for result in case["Results"]:
            if result["Value"]["PastResolution"].get("date") == "0001-01-01":
                continue  # '31 नवंबर': the cases, too, call it no date
            total += 1
            right += fits(case, result, coarse)
            if not fits(case, result, coarse):
                wrong.append(f"{case['Input']} | {case.get('Context')} | {result['Value']['Timex']}")
    return right, total


ARTICLE = """विदेश मंत्री आरव मेहता ने बुधवार को राजधानी में पड़ोसी देश के प्रधानमंत्री से मुलाकात की और दोनों पक्षों के बीच
व्यापार, सुरक्षा और सांस्कृतिक आदान-प्रदान पर विस्तार से चर्चा हुई। अधिकारियों ने बताया कि बैठक करीब दो घंटे तक चली और इसमें
वरिष्ठ सलाहकार भी मौजूद थे। मंत्रालय के प्रवक्ता ने कहा कि अगले महीने एक प्रतिनिधिमंडल तकनीकी सहयोग के समझौते को अंतिम रूप देने
के लिए फिर आएगा। जानकारों का मानना है कि इस पहल से क्षेत्र में निवेश बढ़ेगा और आपसी विश्वास मजबूत होगा।
"""


def article_milliseconds() -> float:
    """Return the processor time that reading an article of 10,000 characters takes."""
    text = (ARTICLE * (10_000 // len(ARTICLE) + 1))[:10_000]
    best = float("inf")
    for _ in range(9):
        started = time.process_time()
        parse_times(text, date(2023, 9, 14))
        best = min(best, time.process_time() - started)
    return 1000 * best


def main() -> None:
    """Print both figures, and with ``--wrong`` what is not right."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--coarse", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    wrong: list[str] = []
    right, total = table(options.data / "time-hi.tsv", wrong)
    print(f"time-hi.tsv: {right} of {total}")
    scores = [
        cases(options.data / "recognizers-hi" / f"{name}.json", options.coarse, wrong)
        for name in ("DateParser", "DurationParser")
    ]
    right, total = (sum(column) for column in zip(*scores, strict=True))
    parts = ", ".join(f"{r}/{t}" for r, t in scores)
    print(f"Recognizers-Text, dates and durations: {right} of {total} = {right / total:.1%} ({parts})")
    print(f"an article of 10,000 characters: {article_milliseconds():.1f} ms (best of 9)")
    if options.wrong:
        print("\n".join(wrong))


if __name__ == "__main__":
    main()
