"""What later clauses add to a meeting."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, label

_MET = "आरव मेहता ने कबीर सेठी से मुलाकात की"


@pytest.mark.parametrize(
    ("more", "place", "times"),
    [
        ("। यह मुलाकात पुणे में हुई।", "पुणे", []),
        ("। बैठक पुणे में मंगलवार को हुई।", "पुणे", ["मंगलवार"]),
        ("। बैठक पुणे में दो घंटे चली।", "पुणे", ["दो घंटे"]),
        (", जो दो घंटे चली।", None, ["दो घंटे"]),
        ("। अगली बैठक पुणे में होगी।", None, []),
        ("। एक बैठक पुणे में भी हुई।", None, []),
        ("। बैठक में पुणे में बाढ़ पर चर्चा हुई।", None, []),
        ("। ट्रेन पुणे में दो घंटे चली।", None, []),
    ],
)
def test_where_when_and_how_long(read_text: Reader, more: str, place: str | None, times: list[str]) -> None:
    first = meetings(read_text(_MET + more))[0]
    assert (label(first.place) if first.place else None) == place
    assert [t.passage.exact for t in first.times] == times


@pytest.mark.parametrize(("held", "places"), [("हुई इस", ["पुणे"]), ("होने वाली", [None]), ("हुई", [None])])
def test_a_participle_before_this_meeting_tells_where_it_was(
    read_text: Reader, held: str, places: list[str | None]
) -> None:
    told = f"मंत्री आरव मेहता और सांसद कबीर सेठी मिले। पुणे में शुक्रवार को {held} मुलाकात का इंतजार सबको था।"
    assert [r.place.label if r.place else None for r in meetings(read_text(told))] == places


def test_a_land_after_whose_change_they_met_is_not_where(read_text: Reader) -> None:
    met = "बांग्लादेश में {} आठ महीने बाद मंत्री आरव मेहता सांसद कबीर सेठी से मिले।"
    found = [meetings(read_text(met.format(how)))[0].place for how in ("सत्ता बदलने के", "")]
    assert [p.label if p else None for p in found] == [None, "बांग्लादेश"]
