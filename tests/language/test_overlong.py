"""Sentences that are too long are cut, and no others."""

from __future__ import annotations

from kg.language.overlong import LONGEST, cut_overlong
from kg.language.sentences import find_sentences


def test_a_long_sentence_stays_whole() -> None:
    text = "आरव ने कहा, “" + "हम आएंगे। " * 200 + "”"
    assert len(text) < LONGEST
    assert find_sentences(text) == [(0, len(text))]


def test_what_no_stop_ends_is_cut_where_a_word_begins() -> None:
    text = "आरव मेहता मिले और " * 500
    found = [text[start:end] for start, end in find_sentences(text)]
    assert len(found) > 1
    assert max(map(len, found)) <= LONGEST
    assert " ".join(found) == text.strip()


def test_it_is_cut_after_a_comma_where_there_is_one() -> None:
    text = "क ख " * 500 + "ग, " + "घ ङ " * 600
    first, *_ = cut_overlong(text, [len(text)])
    assert text[:first].endswith("ग, ")


def test_a_word_without_end_is_cut_too() -> None:
    assert list(cut_overlong("आ" * 2 * LONGEST, [2 * LONGEST])) == [LONGEST, 2 * LONGEST]
