"""What stands under a story: who wrote it, who supplied it."""

from __future__ import annotations

import re
from functools import cache

from kg.articles.boilerplate import any_of, words
from kg.articles.furniture import is_credit, is_syndicated
from kg.articles.lines import Line
from kg.model import BlockKind

_WIRE_NUMBER = re.compile(r"^\d{4} \d{4} [^\d\W]\S*$|^[^\s\d]{1,12}/[^\s\d]{0,12}$")
_SIGNED = re.compile(r"^(?P<name>[^()\d।:]{2,60}?)\s*\((?P<credit>[^()]{2,80})\)\W*$")
_MAX_NOTE = 700


@cache
def _journalist() -> re.Pattern[str]:
    return re.compile(rf"{any_of('journalists')}(?:\s+और\s+\S+)?\s+(?:हैं|है|रहे|रही)")


@cache
def _life() -> re.Pattern[str]:
    return re.compile(any_of("journalist_life"))


@cache
def _subject_marks() -> re.Pattern[str]:
    return re.compile(r"(?:^|\s)(?:ने|को|से|पर|कि)\s")


def author_name_end(folded: str) -> int | None:
    """Return where the name at the head of a note on the author ends; None where the text is no such note.

    'आरव मेहता नगर टाइम्स में वरिष्ठ पत्रकार हैं और ... लिखते हैं।' (is a senior journalist at Nagar Times
    and writes ...): a name, at once a post in journalism in the present tense, then beats or hobbies.
    Near miss: a journalist in the news ('स्वतंत्र पत्रकार हैं और उन्हें गिरफ्तार किया गया', a freelance
    who was arrested). Knowingly missed: a name of more than two words before an outlet whose name no list
    knows.
    """
    if len(folded) > _MAX_NOTE or not (post := _journalist().search(folded)):
        return None
    if post.start() > 90 or _subject_marks().search(folded[: post.start()]) or not _life().search(folded):
        return None
    tokens = list(re.finditer(r"\S+", folded[: post.start()]))
    name: list[re.Match[str]] = []
    for token in tokens:
        if token[0] in words("author_stops"):
            break
        outlet = any(word in token[0] for word in words("outlet_words"))
        if outlet or token[0].strip(",") in ("में", "के", "की", "का"):  # an outlet may have two words itself
            name = name[:2]
            break
        name.append(token)
    return name[-1].end() if 1 < len(name) <= 4 else None


def signature_end(folded: str) -> int | None:
    """Return where the name ends in a credit that begins with one: 'आरव मेहता (एएफपी के अनुसार)' (according to AFP)."""
    match = _SIGNED.match(folded)
    if match is None or not is_credit(match["credit"]) or len(match["name"].split()) > 4 or is_credit(match["name"]):
        return None
    return match.end("name")


def mark_endings(lines: list[Line]) -> None:
    """Find the credits and the note on the author behind the last paragraph of the story."""
    open_lines = [line for line in lines if line.kind is None]
    for line in reversed(open_lines[1:]):
        bracketed = line.text.startswith("(") and line.text.rstrip(" ।.").endswith(")")
        if signature_end(line.text) is not None or _wire(line):
            line.kind = BlockKind.CREDIT
        elif author_name_end(line.text) is not None or (bracketed and _about_author(line)):
            line.kind = BlockKind.AUTHOR_NOTE
        elif bracketed and is_syndicated(line):
            line.kind = BlockKind.CREDIT
        else:
            return


def _about_author(line: Line) -> bool:
    """'(लेखक ... हैं। ये उनके निजी विचार हैं।)': the author is ...; these are their own views."""
    return bool(re.match(any_of("journalists"), line.text[1:].lstrip())) and _life().search(line.text) is not None


def _wire(line: Line) -> bool:
    """Wire signatures: 'भाषा आरव मेहता', '--आईएएनएस', 'एसकेपी/', '1006 1432 दिल्ली'."""
    agency = re.match(rf"^[\W_]*{any_of('agencies')}", line.text)
    short = line.words <= 4 and not line.sentence and not line.quote
    return _WIRE_NUMBER.match(line.text) is not None or (short and agency is not None)
