"""Articles whose words stand apart by anything but one space."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.articles.spacing import evenly_spaced
from kg.model import Article, Block, BlockKind


@pytest.mark.parametrize("gap", ["  ", "\u00a0", " \u00a0 ", "\t", "\u2009", "\u3000"])
def test_one_space_stands_for_any(gap: str) -> None:
    article = Article("a.txt", f"मीरा{gap}सेन ने", (Block(BlockKind.PARAGRAPH, 4 + len(gap), 10 + len(gap)),))
    even, offsets = evenly_spaced(article)
    assert even.text == "मीरा सेन ने"
    (block,) = even.blocks
    assert even.text[block.start : block.end] == article.text[4 + len(gap) : 10 + len(gap)]
    assert article.text[offsets[5] :] == "सेन ने"


@pytest.mark.parametrize("text", ["मीरा सेन\n\nने", "मीरा\n   सेन", "मीरा  \nसेन ", "", "  "])
def test_line_ends_and_indents_stay(text: str) -> None:
    article = Article("a.txt", text, ())
    assert evenly_spaced(article) == (article, range(len(text) + 1))


@settings(deadline=None)  # a machine under load is no fault of the text
@given(st.text(alphabet="मीरा \u00a0\t\n।", max_size=40))
def test_every_character_is_the_file_s_own_or_a_space_for_its(text: str) -> None:
    even, offsets = evenly_spaced(Article("a.txt", text, ()))
    assert len(offsets) == len(even.text) + 1
    assert list(offsets) == sorted(set(offsets))
    assert offsets[-1] == len(text)
    pairs = zip(even.text, offsets, strict=False)
    assert all(e == text[o] or (e == " " and text[o] in "\u00a0\t ") for e, o in pairs)
