"""Words for one young or old person are mentions, where they can mean somebody told of before."""

from __future__ import annotations

import pytest

from kg.model import MentionKind
from tests.extract.reading import labels


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("मंत्री ने बच्ची को गुड़िया दी।", ["बच्ची"]),
        ("मंत्री ने घायल बच्चे से बात की।", ["बच्चे"]),
        ("मंत्री ने बुजुर्ग को शॉल दी।", ["बुजुर्ग"]),
        ("मंत्री ने एक बच्ची को गुड़िया दी।", []),
        ("मंत्री ने एक बीमार बच्ची को गुड़िया दी।", []),
        ("मंत्री ने उनकी बच्ची को गुड़िया दी।", []),
        ("मंत्री ने आठ बच्चे को गुड़िया दी।", []),
        ("सभी बच्चे खुश थे।", []),
    ],
)
def test_one_who_was_told_of(text: str, expected: list[str]) -> None:
    assert [label for label in labels(text, MentionKind.ROLE) if label != "मंत्री"] == expected
