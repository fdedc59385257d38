"""Titles that several share before a row of names: 'भारत और जापान के विदेश मंत्रियों, X और Y ने'.

Each (here X and Y, the foreign ministers) gets the post, and of two lands and two people each his own, in order. The
title is then nobody besides them.

Misses: rows without a comma behind the title ('मंत्रियों X और Y ने').
"""

from __future__ import annotations

from kg.extract.view import GENITIVES, View
from kg.language.lemmas import direct_plural
from kg.language.normalise import shadow
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Post

_AND = frozenset({"और", "तथा", "एवं", "व"})
_OF = frozenset({WordClass.PLACE, WordClass.DEMONYM, WordClass.ORGANIZATION})
_PLURAL = "ों"


def shared_posts(view: View) -> dict[int, Post]:
    """Return for the first token of each name the post that the title before its row gives."""
    found: dict[int, Post] = {}
    for end, word in enumerate(view.words):
        if word == "," and _is_post(view, end - 1) and (row := _row(view, end)):
            found |= dict(zip(row, _posts(view, end, len(row)), strict=True))
    return found


def _is_post(view: View, at: int) -> bool:
    """Tell whether a word is a title in the oblique plural: 'मंत्रियों', 'राष्ट्रपतियों'."""
    one = shadow(direct_plural(view.word(at)))
    return view.word(at).endswith(_PLURAL) and one in word_list("titles", "posts", "ranks", "callings")


def is_shared(view: View, end: int) -> bool:
    """Tell whether a title in the plural that ends at a token is that of the names behind it."""
    return _is_post(view, end - 1) and bool(_row(view, end))


def _row(view: View, end: int) -> list[int]:
    """Return where the names of a row behind a comma begin: '[X], [Y] और [Z]'; none where no 'and' ends it."""
    if view.word(end) != ",":
        return []
    row: list[int] = []
    at, last = end + 1, ""
    while (name := view.name_at.get(at)) is not None and name.start == at:
        row.append(at)
        if last in _AND:
            return row if view.word(name.end) != "," else []
        last, at = view.word(name.end), name.end + 1
        if last != "," and last not in _AND:
            break
    return []


def _posts(view: View, end: int, count: int) -> list[Post]:
    """Return the post of each of a row, of his own land where as many lands as people are told."""
    start = end - 1
    while view.kind(start - 1) in (WordClass.MODIFIER, WordClass.TITLE):
        start -= 1
    one = " ".join([*view.text(start, end - 1).split(), direct_plural(view.word(end - 1))])
    passage = view.passage(start, end)
    lands = _lands(view, end)
    of: list[str | None] = [*lands] if len(lands) == count else [None] * count
    return [Post(one, passage, each) for each in of]


def _lands(view: View, end: int) -> list[str]:
    """Return what a title is of: '[भारत] और [जापान] के विदेश मंत्रियों'."""
    at = end - 1
    while at > 0 and view.word(at) not in GENITIVES:
        if end - at > 4 or view.kind(at) is WordClass.STOP:
            return []
        at -= 1
    lands: list[str] = []
    while view.kind(at - 1) in _OF:
        last = at
        at -= 1
        while view.kind(at - 1) in _OF:
            at -= 1
        lands.insert(0, view.text(at, last))
        if view.word(at - 1) not in _AND | {","}:
            break
        at -= 1
    return lands
