"""Words -> classes, alone and by what stands beside them."""

from __future__ import annotations

import pytest

from kg.language.word_classes import classify

TITLES = frozenset({"शाह", "प्रधान", "पटवारी"})


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("रूसी राष्ट्रपति ने", "demonym title closed"),
        ("डॉ. आरव जी", "honorific dictionary suffix"),
        ("के. वेंकटरमन ने", "initial unknown closed"),
        ("एमके वेंकटरमन ने", "initial unknown closed"),
        ("स्थित बाजार में", "common common closed"),
        ("रमेश उर्फ टिंकू", "unknown closed unknown"),
        ("निदेशक द्वारा", "title closed"),
        ("रूस 2023 ।", "place number stop"),
        ("धोनी ने", "dictionary closed"),
        ("उन्हें धोना था", "closed verb closed"),
        ("वे मिले ।", "closed verb stop"),
        ("X टावर में", "unknown head closed"),
        ("भूटान नरेश ने", "place title closed"),
        ("नरेश ने", "dictionary closed"),
        ("सौ दीपक", "number dictionary"),
        ("गीतिका श्री को", "dictionary dictionary closed"),
        ("गीतिका श्री जोरान", "dictionary honorific unknown"),
        ("सोनिया दीपक", "unknown dictionary"),
    ],
)
def test_classes(text: str, classes: str) -> None:
    assert " ".join(classify(text.split()).classes) == classes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("आरव शाह ने", "dictionary"),
        ("ईरान के शाह ने", "title"),
        ("शाह आरव ने", "title"),
        ("आरव प्रधान ।", "dictionary"),
        ("ग्राम प्रधान ने", "title"),
        ("झबलू पटवारी ने", "dictionary"),
        ("पटवारी झबलू ने", "title"),
    ],
)
def test_a_title_that_ends_a_name(text: str, kind: str) -> None:
    words = text.split()
    at = next(i for i, word in enumerate(words) if word in TITLES)
    assert classify(words).classes[at] == kind


def test_a_stem_before_its_vector_is_a_verb() -> None:
    assert classify("आरव सुन चुके".split()).classes[1] == "verb"


def test_times_are_told() -> None:
    assert classify(["सोमवार", "को"], frozenset({0})).classes[0] == "time"
