"""A Doc as the extractors see it."""

from __future__ import annotations

from kg.extract.view import View
from tests.extract.reading import doc_of


def view_of(text: str) -> View:
    view = doc_of(text)._.khabar_view
    assert isinstance(view, View)
    return view


def test_outside_of_the_text() -> None:
    view = view_of("वह आए।")
    assert (view.word(-1), view.word(99), view.kind(99)) == ("", "", "stop")


def test_shown_text_leaves_out_insertions_and_is_nfc() -> None:
    view = view_of("ज़ोरान (बाएं) आए")
    assert "(" not in view.text(0, 5)
    assert view.passage(0, 1).exact == "ज़ोरान"


def test_skip_brackets_left() -> None:
    view = view_of("मंत्री (दाएं) आए")
    assert view.word(view.skip_brackets_left(3)) == "मंत्री"
    assert view.skip_brackets_left(0) == 0


def test_postpositions() -> None:
    view = view_of("मंत्री ने कहा")
    assert [view.is_postposition(at) for at in range(3)] == [False, True, False]
