"""Clauses -> mentions in their cases."""

from __future__ import annotations

import pytest

from kg.extract.arguments import arguments
from tests.extract.reading import doc_of


def cases(text: str) -> list[tuple[str, list[str], bool]]:
    doc = doc_of(text)
    (clause, *_) = doc._.khabar_sentences[0].outside()
    return [(a.case, [m.label for m in a.mentions], a.head) for a in arguments(doc, clause)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "मंत्री ज़ोरान मिलिक और दूत टीना वास्क ने रूसी राष्ट्रपति से बात की।",
            [("ने", ["ज़ोरान मिलिक", "टीना वास्क"], True), ("से", ["रूसी राष्ट्रपति"], True)],
        ),
        ("मंत्री ज़ोरान मिलिक की किताब ने लोगों को चौंकाया।", [("का", ["ज़ोरान मिलिक"], True)]),
        ("मंत्री ज़ोरान मिलिक के साथ वह गए।", [("के साथ", ["ज़ोरान मिलिक"], True), ("", ["वह"], True)]),
        ("मंत्री ज़ोरान मिलिक भी गए।", [("", ["ज़ोरान मिलिक"], True)]),
        (
            "विश्लेषक टीना वास्क पोलैंड सरकार की आलोचना करती हैं।",  # a noun phrase of her own, beside the next one
            [("", ["टीना वास्क"], True), ("का", ["पोलैंड सरकार"], True)],
        ),
        (  # near miss: his government
            "मंत्री ज़ोरान मिलिक सरकार की आलोचना करते हैं।",
            [("", ["ज़ोरान मिलिक"], False), ("का", ["सरकार"], True)],
        ),
        ("पोलैंड के मंत्री ने बात की।", [("ने", ["पोलैंड के मंत्री"], True)]),  # whose country stands before its own case
        ("किताब गिरी।", []),
    ],
)
def test_arguments(text: str, expected: list[tuple[str, list[str], bool]]) -> None:
    assert cases(text) == expected
