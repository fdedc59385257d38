"""Lines that tell by themselves what they are: captions, ads, links, counters, credits, lines of the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from kg.articles.boilerplate import any_of, words
from kg.articles.dates import date_pattern, find_date
from kg.articles.lines import Line
from kg.model import BlockKind

MAX_CAPTION = 400  # characters; a longer line is a paragraph that happens to mention a photograph
MAX_FURNITURE = 160
_URL = r"(?:https?://|www\.)\S+"


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Compile one of the patterns below on first use."""
    return re.compile(_PATTERNS[name]())


def _whole(*sections: str) -> str:
    return rf"^[\W_]*{any_of(*sections)}[\W\d_]*$"


_PATTERNS: dict[str, Callable[[], str]] = {
    "advertisement": lambda: _whole("advertisements"),
    "comments": lambda: rf"^[\W\d_]*{any_of('comment_cues')}[\W\d_]*$",
    "page": lambda: _whole("page_lines"),
    "page-voice": lambda: any_of("page_voice"),
    "page-action": lambda: any_of("page_actions"),
    "breadcrumbs": lambda: r"^[^।.]{1,60}(?:\s[/>»›]\s?[^।.]{1,60}){2,}$|^[^।.]{1,40}(?:[>»›][^।.]{1,40}){2,}$",
    "reading-time": lambda: rf"^[\W\d]*{any_of('reading_time')}[\W\d]*(?:min|mins|minute|minutes|मिनट)?[\W\d]*$",
    "video": lambda: rf"^[\W_]*{any_of('video_cues')}",
    "topics": lambda: rf"^[\W_]*{any_of('topic_cues')}\s*(?::|$)",
    "related": lambda: rf"^[\W_]*{any_of('related_cues')}(?:\s*[:|।>-]|\s*$|\s+[\"'“‘])",
    "related-alone": lambda: _whole("related_cues"),
    "source-link": lambda: rf"^[\W_]*{any_of('source_link_cues')}\s*:?\s*(?:{_URL}\W*)?$|^{_URL}$",
    "author": lambda: _whole("author_headings"),
    "side": lambda: rf"\(\s*{any_of('sides')}(?:\s+से)?\s*[):,]",
    "side-first": lambda: rf"^(?:\(\s*)?{any_of('sides')}(?:\s+से)?\s*(?:\)|:)",
    "photo": lambda: rf"{any_of('photo_words')}\s*(?::|-|/|©|\||साभार|सौजन्य)\s*[^।!?:]{{1,60}}$",
    "photo-first": lambda: rf"^[\[(]?\s*{any_of('photo_words')}\s*[:|©]",
    "photo-note": lambda: rf"(?:[(\[|।.]\s*|^){any_of('photo_notes')}\s*[)\]|।.]*$",
    "caption-source": lambda: (
        rf"[(\[]\s*{any_of('caption_sources', 'photo_words')}\s*[:/-][^()\[\]]{{1,60}}[)\]][\s|।.]*$"
    ),
    "participle": lambda: r"(?:ते\s+हुए|ती\s+हुई|(?<!समझौ)ता\s+हुआ)\s*[।.|]?$",
    "finite": lambda: any_of("auxiliaries") + r"|\s(?:कहा|बताया|बोले|किया|दिया)(?:\s|[,।.])|[,\"“”‘’।.].*\s",
    "credit": lambda: rf"^[\W_]*{any_of('agencies', 'credit_fillers')}",
    "published": lambda: any_of("published_cues"),
    "stamp": lambda: rf"{any_of('updated_cues', 'published_cues')}\s*(?:[:|@-]\s*)?",
    "time": lambda: r"\d{1,2}[:.]\d{2}",
    "bare-date": lambda: rf"^\W*{date_pattern()}(?:\W|\d|ist|am|pm|बजे)*$",
}


def matches(name: str, text: str) -> bool:
    """Tell whether a folded text shows the pattern of that name."""
    return _pattern(name).search(text) is not None


def recognise(line: Line) -> BlockKind | None:
    """Say what a line is by its own words; None for what only its neighbours can tell.

    'विज्ञापन' (advertisement), 'ये भी पढ़ें : ...' (read this too), 'स्रोत लिंक' (source link), 'टिप्पणी (0)' (comments),
    '... फोटो: रॉयटर्स' (photo). Knowingly missed: boilerplate in words that the lists do not know.
    """
    text = line.text
    for kind, found in (
        (BlockKind.ADVERTISEMENT, _short(line) and matches("advertisement", text)),
        (BlockKind.COMMENTS, _short(line) and matches("comments", text)),
        (BlockKind.RELATED, matches("related", text)),
        (BlockKind.SOURCE_LINK, matches("source-link", text)),
        (BlockKind.UPDATED, is_stamp(text)),
        (BlockKind.AUTHOR_NOTE, _short(line) and matches("author", text)),
        (BlockKind.OTHER, _page(line)),
        (BlockKind.CREDIT, is_credit(text) or is_syndicated(line)),
        (BlockKind.CAPTION, is_caption(line)),
    ):
        if found:
            return kind
    return None


def _short(line: Line) -> bool:
    return len(line.text) <= MAX_FURNITURE


def _page(line: Line) -> bool:
    """Tell whether the page speaks here, not the story: 'हमें फेसबुक पर फॉलो करें' (follow us on Facebook)."""
    if not any(char.isalnum() for char in line.text):
        return True
    if not _short(line) or line.quote:
        return False
    own = any(matches(name, line.text) for name in ("page", "breadcrumbs", "reading-time", "video", "topics"))
    asks = matches("page-voice", line.text) and matches("page-action", line.text)
    return own or (asks and not any(mark in line.text for mark in '"“”‘’'))


def is_stamp(text: str) -> bool:
    """Tell whether a text says when the article was published or updated, and nothing else before that.

    'आखरी अपडेट: 13 सितंबर, 2023, 15:23 IST' (last update), or a date alone. Near miss: 'अपडेट: सरकार ने कहा ...'.
    """
    if len(text) > MAX_FURNITURE:
        return False
    cue = _pattern("stamp").match(text)
    stated = find_date(text)
    if cue:
        return (stated is not None and stated.start <= cue.end() + 12) or matches(
            "time", text[cue.end() : cue.end() + 20]
        )
    return matches("bare-date", text)


def is_credit(text: str) -> bool:
    """Tell whether a text only names news agencies: '(एएनआई)', 'इनपुट: भाषा' (input), '--आईएएनएस'."""
    if len(text) > MAX_FURNITURE or not matches("credit", text):
        return False
    agency = re.compile(any_of("agencies"))
    rest, found = agency.subn(" ", text)
    rest = re.sub(any_of("credit_fillers"), " ", rest)
    return found > 0 and not any(char.isalnum() for char in rest)


def is_syndicated(line: Line) -> bool:
    """Tell whether a line says that the text came from a feed and nobody edited it."""
    return len(line.text) <= MAX_CAPTION and any(cue in line.text for cue in words("syndication_cues"))


def is_caption(line: Line) -> bool:
    """Tell whether a line stands under a picture.

    '... फोटो: रॉयटर्स', '(छवि: एपी)', 'फाइल फोटो', '(बाएं से) ...' (from the left), or a participle where
    a sentence has its verb: '... पुरस्कार देते हुए।' (giving the award). Near miss: 'उन्होंने पुरस्कार
    देते हुए कहा।' (giving the award he said). Knowingly missed: a caption that is a plain sentence.
    """
    text = line.text
    if len(text) > MAX_CAPTION or is_credit(text):
        return False
    if any(matches(name, text) for name in ("photo", "photo-first", "photo-note", "caption-source", "side-first")):
        return True
    if matches("side", text) and not any(mark in text for mark in '"“”'):
        return True
    return matches("participle", text) and len(text) <= 200 and not matches("finite", text)
