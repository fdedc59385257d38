"""Places that are called by their kind; beside them adjectives and adverbs, which no place is called by."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता धरना स्थल पर पहुंचे।", [(WHO, "धरना स्थल", "Occurred")]),
    ("मंत्री आरव मेहता ने पशु मेला मैदान का दौरा किया।", [(WHO, "पशु मेला मैदान", "Occurred")]),
    ("मंत्री आरव मेहता का सीमा चौकी का दौरा रद्द हो गया।", [(WHO, "सीमा चौकी", "Cancelled")]),
    ("मंत्री आरव मेहता बायो-गैस प्लांट देखने गए।", [(WHO, "बायो-गैस प्लांट", "Occurred")]),
    ("मंत्री आरव मेहता शुक्रवार को बाल सुधार गृह पहुंचे।", [(WHO, "बाल सुधार गृह", "Occurred")]),
    ("मंत्री आरव मेहता ने टूटे पुल का निरीक्षण किया।", [(WHO, "पुल", "Occurred")]),
    ("मंत्री आरव मेहता ने निर्माणाधीन पुल का निरीक्षण किया।", [(WHO, "पुल", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को अचानक अस्पताल पहुंचे।", [(WHO, "अस्पताल", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को हजरत करमशाह की दरगाह पहुंचे।", [(WHO, "हजरत करमशाह की दरगाह", "Occurred")]),
]

NEAR_MISSES = [
    "मंत्री आरव मेहता ने सीमा चौकियों का निरीक्षण किया।",  # many that nobody names
    "मंत्री आरव मेहता ने गृह विभाग का काम देखा।",
]


@visit_cases(TOLD, NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
