"""The tense of the clause: `kg.language.time_direction`."""

from __future__ import annotations

from datetime import date

import pytest

from kg.language.times import parse_times

THURSDAY = date(2024, 6, 20)


def directions(text: str) -> list[str | None]:
    return [time.direction for time in parse_times(text, THURSDAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("मंत्री बुधवार को जापान जाएंगे।", "future"),
        ("मंत्री बुधवार को जापान गए।", "past"),
        ("मंत्री बुधवार को जापान गए थे।", "past"),
        ("मंत्री बुधवार को जापान गए हैं।", "past"),
        ("मंत्री बुधवार को जापान जा रहे हैं।", "present"),
        ("मंत्री बुधवार को जापान जा रहे थे।", "past"),
        ("मंत्री बुधवार को इस्तीफा दे सकते हैं।", "future"),
        ("मंत्री बुधवार को इस्तीफा नहीं देंगे।", "future"),
        ("बैठक बुधवार को होनी है।", "future"),
        ("बैठक बुधवार को होनी थी, जो टल गई।", "past"),
        ("बुधवार को होने वाली बैठक रद्द कर दी गई।", "future"),
        ("समारोह बुधवार को आयोजित किया जाएगा।", "future"),
        ("समारोह बुधवार को आयोजित किया गया।", "past"),
        ("बुधवार को अमेरिका, चीन और रूस के नेता मिलेंगे।", "future"),
        ("मंत्री बुधवार को यहां पहुंचकर भाषण देंगे।", "future"),
        ("मंत्री बुधवार शाम रवाना हो गए.", "past"),
        ("डॉ. मेहता बुधवार को डॉ. राव से मिलेंगे।", "future"),
        ("जापान जाएंगे मंत्री बुधवार को", "future"),
        ("बुधवार को जापान में", None),
        ("बुधवार को। मंत्री जापान जाएंगे।", None),
    ],
)
def test_one_clause(text: str, expected: str | None) -> None:
    assert directions(text) == [expected]


def test_each_clause_has_its_own() -> None:
    assert directions("बुधवार को बैठक हुई और अब दोनों सोमवार को फिर मिलेंगे।") == ["past", "future"]
    assert directions("उन्होंने सोमवार को कहा कि वह शुक्रवार को जाएंगे।") == ["past", "future"]
    assert directions("“हम शुक्रवार को मिलेंगे,” उन्होंने सोमवार को कहा।") == ["future", "past"]


def test_it_is_not_asked_without_need() -> None:
    assert directions("मंत्री 13 सितंबर 2023 को दो घंटे तक मिले।") == [None, None]
