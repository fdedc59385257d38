"""The frames of an article know those around them."""

from __future__ import annotations

from kg.extract.events_frame import beside, following, frames
from tests.extract.conftest import Reader


def test_the_frames_around_one(read_text: Reader) -> None:
    doc = read_text("आरव मेहता पटना गए और केन सातो से मिले। वे सोमवार को लौटे।")
    first, second, last = frames(doc)
    assert (following(doc, first), following(doc, second), following(doc, last)) == (second, last, None)
    assert (beside(doc, first), beside(doc, second), beside(doc, last)) == ([second], [first], [])


def test_who_stands_before_when_is_in_its_clause(read_text: Reader) -> None:
    met = "मंत्री आरव मेहता और सांसद कबीर सेठी जब सोमवार को पुणे में {}।"
    first = [[m.label for s in f.slots for m in s.mentions] for f in frames(read_text(met.format("मिले तो लोग बाहर थे")))]
    assert first[1] == ["आरव मेहता", "कबीर सेठी"]
    told = frames(read_text("मंत्री आरव मेहता पुणे पहुंचे, जब वर्षा हो रही थी।"))
    assert [len(f.slots) for f in told] == [1, 0]


def test_but_not_where_when_has_a_subject_of_its_own(read_text: Reader) -> None:
    told = frames(read_text("मंत्री आरव मेहता ने जब सांसद कबीर सेठी आए तो बैठक बुलाई।"))
    assert [m.label for s in told[1].slots for m in s.mentions] == ["कबीर सेठी"]
