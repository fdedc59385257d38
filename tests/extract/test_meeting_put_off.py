"""Meetings on a new day, by appointment, over a topic, at a table, or by being introduced; beside them near misses."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

BOTH = "आरव मेहता, कबीर सेठी"
DUE = "विधायक आरव मेहता और सांसद कबीर सेठी की मुलाकात शुक्रवार को होनी थी, "

TOLD = [
    (DUE + "जो अब सोमवार को होगी।", [(BOTH, "Cancelled"), (BOTH, "Planned")]),
    (
        "विधायक आरव मेहता सांसद कबीर सेठी से नहीं मिल सके, अब सोमवार को मिलेंगे।",
        [(BOTH, "Cancelled"), (BOTH, "Planned")],
    ),
    ("विधायक आरव मेहता का सांसद कबीर सेठी से मिलने का कार्यक्रम रद्द हो गया।", [(BOTH, "Cancelled")]),
    ("विधायक आरव मेहता ने सांसद कबीर सेठी को सोमवार को मिलने का समय दिया।", [(BOTH, "Planned")]),
    ("विधायक आरव मेहता ने सांसद कबीर सेठी के साथ पानी के बंटवारे पर बात की।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता ने सांसद कबीर सेठी के साथ विचार साझा किए।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता ने सांसद कबीर सेठी को चाय पिलाई।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता ने सांसद कबीर सेठी को बुलावा भेजा, चाय पिलाई और ब्योरा लिया।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता सांसद कबीर सेठी के सामने बैठे।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता पटना उतरे और सीधे सांसद कबीर सेठी के पास गए।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता का परिचय सांसद कबीर सेठी से कराया गया।", [(BOTH, "Occurred")]),
    ("आज पटना में विधायक आरव मेहता का सामना सांसद कबीर सेठी से हुआ।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता बीमार सांसद कबीर सेठी को देखने पटना आए।", [(BOTH, "Occurred")]),
    ("सांसद कबीर सेठी के साथ सुबह की बातचीत टूट जाने के बाद विधायक आरव मेहता ने दौरा किया।", [(BOTH, "Occurred")]),
    ("सोमवार को विधायक आरव मेहता सांसद कबीर सेठी के यहां हो आए।", [(BOTH, "Occurred")]),
    ("विधायक आरव मेहता सांसद कबीर सेठी से मिलना नहीं भूले।", [(BOTH, "Occurred")]),
]

NEAR_MISSES = [
    "विधायक आरव मेहता ने सांसद कबीर सेठी से मिलने का समय मांगा।",
    "विधायक आरव मेहता सांसद कबीर सेठी से इस बारे में बात करेंगे।",  # what one means to speak of
    "विधायक आरव मेहता ने सांसद कबीर सेठी से इस बारे में बात नहीं की।",
    "विधायक आरव मेहता ने मुश्किलों का सामना किया।",
    "फाइनल में आरव मेहता का सामना कबीर सेठी से हुआ।",
    "विधायक आरव मेहता ने मरीज को चाय पिलाई।",
    "विधायक आरव मेहता सांसद कबीर सेठी से मिलना भूल गए।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text for text, _ in TOLD])
def test_tells_these_meetings(read_text: Reader, text: str, expected: list[tuple[str, str]]) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_meeting(read_text: Reader, text: str) -> None:
    assert not [r for r in meetings(read_text(text)) if r.status.value != "Denied"]


def test_a_meeting_held_is_not_put_off(read_text: Reader) -> None:
    text = "विधायक आरव मेहता ने सांसद कबीर सेठी से मुलाकात की। अगली बैठक सोमवार को होगी।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [(BOTH, "Occurred")]
