"""The frames of an article know those around them."""

from __future__ import annotations

from kg.extract.events_frame import beside, following, frames
from tests.extract.conftest import Reader


def test_the_frames_around_one(read_text: Reader) -> None:
    doc = read_text("आरव मेहता पटना गए और केन सातो से मिले। वे सोमवार को लौटे।")
    first, second, last = frames(doc)
    assert (following(doc, first), following(doc, second), following(doc, last)) == (second, last, None)
    assert (beside(doc, first), beside(doc, second), beside(doc, last)) == ([second], [first], [])
