"""Speakers that come last: headlines that end with a name, clauses of saying turned round; each with a near miss."""

from __future__ import annotations

import pytest

from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind, StatementReport
from tests.extract.test_statement import AARAV, Said, said

PROSE = [
    ("‘हम पुल बनाएंगे और आएंगे’, बोले आरव मेहता।", Said(AARAV, "हम पुल बनाएंगे और आएंगे", quoted=True)),
    ("‘हम पुल बनाएंगे और आएंगे’, यह कहना है आरव मेहता का।", Said(AARAV, "हम पुल बनाएंगे और आएंगे", quoted=True)),
    ("“हम डरेंगे नहीं।” यह कहना है आरव मेहता का।", Said(AARAV, "हम डरेंगे नहीं", quoted=True)),
    ("“हम पुल बनाएंगे”, यह कहते हुए मंत्री आरव मेहता चले गए।", Said(AARAV, "हम पुल बनाएंगे", quoted=True)),
    ("“हम डरेंगे नहीं,” कहते हैं आरव मेहता।", Said(AARAV, "हम डरेंगे नहीं", quoted=True)),
    ("“हम डरेंगे नहीं,” कहते हैं आरव मेहता (67)।", Said(AARAV, "हम डरेंगे नहीं", quoted=True)),
    ("“हम डरेंगे नहीं,” बताते हैं पुणे के आरव मेहता, जो मंत्री हैं।", Said(AARAV, "हम डरेंगे नहीं", quoted=True)),
    ("सरकार पर बरसे आरव मेहता, कहा- जनता माफ नहीं करेगी।", Said(AARAV, "जनता माफ नहीं करेगी")),
    ("एक बुजुर्ग किसान बोल पड़े, “हमारी कौन सुनता है?”", Said("एक बुजुर्ग किसान", "हमारी कौन सुनता है?", quoted=True)),
]
HEADLINES = [
    ("पुल अगले साल खुलेगा : आरव मेहता", {(AARAV, "पुल अगले साल खुलेगा")}),
    ("पुल अगले साल खुलेगा: पुणे में लोगों को मनाकर बोले आरव मेहता", {(AARAV, "पुल अगले साल खुलेगा")}),
    ("आज का मौसम: आरव मेहता", set()),
    ("पुल का सवाल ही नहीं: आरव मेहता", {(AARAV, "पुल का सवाल ही नहीं")}),
    ("मंत्री की फिसली जुबान, कहा- पुल टूटेगा", set()),
    ("गांव पहुंचीं काव्या राणे, वैज्ञानिक बोले- पुल टूटेगा", {("वैज्ञानिक", "पुल टूटेगा")}),
]


@pytest.mark.parametrize(("text", "expected"), PROSE, ids=[text for text, _ in PROSE])
def test_who_comes_last_speaks(text: str, expected: Said) -> None:
    assert said(text) == {expected}


def test_a_quotation_goes_to_the_speaker_named_after_it_not_to_the_one_before() -> None:
    text = "काव्या राणे ने कहा, “पुल बंद है।” “हम डरेंगे नहीं।” यह कहना है आरव मेहता का।"
    assert {(s.speaker, s.text) for s in said(text)} == {("काव्या राणे", "पुल बंद है"), (AARAV, "हम डरेंगे नहीं")}


def test_a_name_after_a_colon_in_a_paragraph_signs_nothing() -> None:
    assert said("पुल अगले साल खुलेगा : आरव मेहता") == set()


@pytest.mark.parametrize(("title", "expected"), HEADLINES, ids=[title for title, _ in HEADLINES])
def test_a_headline_ends_with_who_spoke(title: str, expected: set[tuple[str, str]]) -> None:
    article = Article("a.txt", title, (Block(BlockKind.TITLE, 0, len(title)),))
    found = extract_reports(read(load_pipeline(), article), article).reports
    assert {(r.speaker.label, r.text.exact) for r in found if isinstance(r, StatementReport)} == expected
