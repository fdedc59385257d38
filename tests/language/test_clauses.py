"""Sentences -> clauses: chunks with cases, verbs, openers, insertions."""

from __future__ import annotations

import pytest

from kg.language.chunks import Chunk, Clause, extent
from kg.language.clauses import read_zone


def read(text: str) -> list[str]:
    """Return each clause as '<opener> [chunk]/case ... || verb'."""
    words = text.split()
    out = []
    for clause in read_zone(range(len(words)), words, [None] * len(words)):
        chunks = [f"[{' '.join(words[c.start : c.end])}]" + (f"/{c.case}" if c.case else "") for c in clause.chunks]
        verb = " ".join(words[clause.verb.start : clause.verb.end]) if clause.verb else "-"
        out.append(" ".join([*([f"<{clause.opener}>"] if clause.opener else []), *chunks, "||", verb]))
    return out


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("रूसी राष्ट्रपति ने दूत से राजधानी में मुलाकात की ।", ["[रूसी राष्ट्रपति]/ने [दूत]/से [राजधानी]/में [मुलाकात] || की"]),
        ("मंत्री ने कहा कि वह जाएंगे ।", ["[मंत्री]/ने || कहा", "<कि> [वह] || जाएंगे"]),
        ("मंत्री आए और दूत गए ।", ["[मंत्री] || आए", "<और> [दूत] || गए"]),
        ("मंत्री और दूत आए ।", ["[मंत्री] [दूत] || आए"]),
        ("दूत , जो मंत्री हैं , ने कहा ।", ["[दूत]/ने || कहा", "<जो> [मंत्री] || हैं"]),
        ("मंत्री दूत के साथ गए ।", ["[मंत्री दूत]/के साथ || गए"]),
        ("उन्होंने उस देश को चेताया ।", ["[उन्होंने]/ने [उस देश]/को || चेताया"]),
        ("सरकार की नीति पर चर्चा हुई ।", ["[सरकार]/का [नीति]/पर [चर्चा] || हुई"]),
        ("वह आए , पर मंत्री नहीं आए ।", ["[वह] || आए", "<पर> [मंत्री] || नहीं आए"]),
        ("दूत से बैठक हालांकि नहीं हुई ।", ["[दूत]/से [बैठक] || नहीं हुई"]),
        ("वह आए , हालांकि मंत्री नहीं आए ।", ["[वह] || आए", "<हालांकि> [मंत्री] || नहीं आए"]),
    ],
)
def test_clauses(text: str, clauses: list[str]) -> None:
    assert read(text) == clauses


def test_an_utterance_is_a_placeholder() -> None:
    words = ["मंत्री", "ने", "कहा", ",", "Q"]
    (clause,) = read_zone(range(5), words, [None, None, None, None, 7])[:1]
    assert clause.verb is not None
    quotes = [c.quote for cl in read_zone(range(5), words, [None, None, None, None, 7]) for c in cl.chunks]
    assert quotes == [None, 7]


def test_extent() -> None:
    clause = Clause(0, 0, chunks=[Chunk(3, 5, "ने", 6), Chunk(1, 2, "", 2)])
    assert extent(clause) == (1, 6)
