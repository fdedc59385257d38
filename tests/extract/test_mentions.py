"""All mentions of a text in reading order, those in quotations marked."""

from __future__ import annotations

from kg.model import MentionKind
from tests.extract.reading import doc_of, mentions


def test_reading_order() -> None:
    found = mentions("रूस के राष्ट्रपति ज़ोरान मिलिक ने दोनों नेताओं को बताया कि वह आएंगे।")
    assert [(m.kind, m.label) for m in found] == [
        (MentionKind.PLACE, "रूस"),
        (MentionKind.NAME, "ज़ोरान मिलिक"),
        (MentionKind.PAIR, "दोनों नेताओं"),
        (MentionKind.PRONOUN, "वह"),
    ]


def test_who_stands_in_a_quotation() -> None:
    found = mentions('मंत्री ज़ोरान मिलिक ने कहा, "मैं कल दिल्ली जाऊंगा।" वह लौटे।', MentionKind.PRONOUN)
    assert [(m.label, m.quoted_by is not None) for m in found] == [("मैं", True), ("वह", False)]


def test_passages_are_the_file_s_own_characters() -> None:
    text = "प्रधानमंत्री पाँचू ज़ोराक़ ने कहा।"
    doc = doc_of(text)
    assert doc._.khabar_mentions
    for span in doc._.khabar_mentions:
        passage = span.mention.passage
        assert text[passage.start : passage.end] == passage.exact
