"""What a later clause adds to a visit; beside it near misses of other places."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO = "आरव मेहता"

TOLD = [
    (
        "मंत्री आरव मेहता ने सूर्य भवन में काम किया। दूत ने आरव मेहता को ओसाकू आने का न्योता दिया। आरव मेहता मई में वहां जाएंगे।",
        [(WHO, "ओसाकू", "Planned"), (WHO, "ओसाकू", "Planned")],
    ),
    (
        "दूत ने आरव मेहता को ओसाकू आने का न्योता दिया। जापान में मेला लगा है। आरव मेहता मई में वहां जाएंगे।",
        [(WHO, "ओसाकू", "Planned"), (WHO, "जापान", "Planned")],
    ),
    (
        "मंत्री आरव मेहता का रांची दौरा टल गया है। आरव मेहता अब सोमवार को आएंगे।",
        [(WHO, "रांची", "Cancelled"), (WHO, "रांची", "Planned")],
    ),
    ("मंत्री आरव मेहता का रांची दौरा टल गया है। दूत केन सातो सोमवार को आएंगे।", [(WHO, "रांची", "Cancelled")]),
    ("मंत्री आरव मेहता का रांची दौरा टल गया है। आरव मेहता अब नहीं आएंगे।", [(WHO, "रांची", "Cancelled")]),
]


@visit_cases(TOLD)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
