"""Build the reports of one article from a text with inline tags.

``{n=a:आरव मेहता|post=राष्ट्रपति@जापान} ने {n=b:केन सातो} से मुलाकात की।`` marks two names, known to the test as ``a``
and ``b`` (without ``=a`` a mention is known by its words). Kinds: n name, r role, p pronoun, d pair, o organization,
g group, l place. Further fields: ``label=``, ``post=title@of``, ``former``, ``honorific``, ``plural``, ``person=1``,
``of=`` (the possessor's id). A line ``# ...`` is a title, ``@ ...`` a dateline, every other one a paragraph.
Text between “ and ” is a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from kg.model import (
    Article,
    ArticleReports,
    Block,
    BlockKind,
    GiftReport,
    MeetingReport,
    Mention,
    MentionKind,
    Passage,
    Post,
    Report,
    StatementReport,
    TimeExpression,
    VisitReport,
)
from kg.resolve.coreference import Coreference

_TAG = re.compile(r"\{(?P<kind>[nrpdogl])(?:=(?P<id>\w+))?:(?P<words>[^|}]+)(?P<fields>(?:\|[^|}]+)*)\}")
_LINES = {"# ": BlockKind.TITLE, "= ": BlockKind.HEADING, "@ ": BlockKind.DATELINE}
_KINDS = {
    "n": MentionKind.NAME,
    "r": MentionKind.ROLE,
    "p": MentionKind.PRONOUN,
    "d": MentionKind.PAIR,
    "o": MentionKind.ORGANIZATION,
    "g": MentionKind.GROUP,
    "l": MentionKind.PLACE,
}


class Told:
    """An article with tagged mentions, to which a test adds reports."""

    def __init__(self, tagged: str, *, name: str = "a.txt", published: date | None = None) -> None:
        """Read the tags off a text."""
        self.name = name
        self.mentions: dict[str, Mention] = {}
        self.reports: list[Report] = []
        self.times: list[TimeExpression] = []
        self._waiting: list[tuple[str, str, int, str]] = []
        text = ""
        at = 0
        for tag in _TAG.finditer(tagged):
            text += tagged[at : tag.start()]
            words = tag["words"]
            self._waiting.append((tag["kind"], tag["id"] or words, len(text), f"{words}{tag['fields']}"))
            text += words
            at = tag.end()
        self.text = text + tagged[at:]
        self.quotations = [self.passage(m.start(1), m.end(1)) for m in re.finditer("“([^”]*)”", self.text)]
        for kind, identity, start, fields in self._waiting:
            self._mention(kind, identity, start, *fields.split("|"))
        self.published = published

    def passage(self, start: int, end: int) -> Passage:
        """Give a stretch of the text."""
        return Passage(self.name, start, end, self.text[start:end])

    def at(self, words: str, nth: int = 0) -> Passage:
        """Give where some words stand."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return self.passage(start, start + len(words))

    def _mention(self, kind: str, identity: str, start: int, words: str, *fields: str) -> None:
        passage = self.passage(start, start + len(words))
        identity = identity if identity not in self.mentions else f"{identity}#{start}"
        values = {key: value or "yes" for key, _, value in (f.partition("=") for f in fields)}
        posts = []
        if "post" in values:
            title, _, of = values["post"].partition("@")
            posts = [Post(title, passage, of or None, former="former" in values)]
        quotation = next((q for q in self.quotations if q.start <= start < q.end), None)
        owner = self.mentions[values["of"]].passage if "of" in values else None
        self.mentions[identity] = Mention(
            kind=_KINDS[kind],
            label=values.get("label", words),
            passage=passage,
            posts=tuple(posts),
            plural="plural" in values,
            honorific="honorific" in values,
            person=int(values.get("person", 3)),
            possessor=owner,
            quoted_by=quotation,
        )

    def sentence(self, mention: Mention) -> Passage:
        """Give the sentence that a mention stands in."""
        spans = self.sentences
        start, end = next((a, b) for a, b in spans if a <= mention.passage.start < b)
        return self.passage(start, end)

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Split the text at dandas and line ends."""
        return [m.span() for m in re.finditer(r"[^।\n]*[^।\s][^।\n]*।?”?", self.text)]

    def time(
        self, words: str, value: str | None, *, weekday: int | None = None, duration: bool = False
    ) -> TimeExpression:
        """Note a time expression."""
        found = TimeExpression(self.at(words), value, duration=duration, weekday=weekday)
        self.times.append(found)
        return found

    def _common(self, first: str, more: dict[str, Any]) -> dict[str, Any]:
        passage = self.sentence(self.mentions[first])
        place = more.pop("place", None)
        times = tuple(more.pop("times", ()))
        return {"passages": (passage,), "rule": "test", "place": self._get(place), "times": times, **more}

    def _get(self, identity: str | None) -> Mention | None:
        return self.mentions[identity] if identity else None

    def _all(self, identities: Sequence[str]) -> tuple[Mention, ...]:
        return tuple(self.mentions[i] for i in identities)

    def meeting(self, *participants: str, present: Sequence[str] = (), **more: Any) -> Told:
        """Report that some met."""
        first = (*participants, *present)[0]
        common = self._common(first, more)
        self.reports.append(MeetingReport(participants=self._all(participants), present=self._all(present), **common))
        return self

    def visit(self, *visitors: str, to: str, host: str | None = None, **more: Any) -> Told:
        """Report that some went somewhere."""
        common = self._common(visitors[0], more)
        visit = VisitReport(visitors=self._all(visitors), destination=self.mentions[to], host=self._get(host), **common)
        self.reports.append(visit)
        return self

    def gift(self, giver: str, recipient: str, item: str, **more: Any) -> Told:
        """Report that somebody gave something."""
        common = self._common(giver, more)
        self.reports.append(
            GiftReport(giver=self.mentions[giver], recipient=self.mentions[recipient], item=item, **common)
        )
        return self

    def statement(self, speaker: str, words: str, *, to: Sequence[str] = (), quoted: bool = False, **more: Any) -> Told:
        """Report that somebody said some words of the text."""
        common = self._common(speaker, more)
        text = self.at(words)
        self.reports.append(
            StatementReport(
                speaker=self.mentions[speaker], text=text, quoted=quoted, addressees=self._all(to), **common
            )
        )
        return self

    def done(self) -> ArticleReports:
        """Give the records."""
        blocks = []
        for line in re.finditer(r"[^\n]+", self.text):
            kind = _LINES.get(line.group()[:2], BlockKind.PARAGRAPH)
            blocks.append(Block(kind, line.start(), line.end()))
        article = Article(self.name, self.text, tuple(blocks), published=self.published)
        return ArticleReports(
            article=article,
            mentions=tuple(sorted(self.mentions.values(), key=lambda m: m.passage)),
            reports=tuple(self.reports),
            quotations=tuple(self.quotations),
            times=tuple(sorted(self.times, key=lambda t: t.passage)),
            sentences=tuple(self.sentences),
        )


def meant(told: Told, identity: str) -> list[str]:
    """Give the names of whom a mention means."""
    links = Coreference(told.done())
    return [referent.name for referent in links.of(told.mentions[identity])]
