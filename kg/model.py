"""The record types of one article, in the order in which they come to be; those of all articles stand in `kg.world`.

All are frozen, typed and without behaviour. Offsets count Unicode code points of the article file's text, decoded and
otherwise untouched: ``article.text[passage.start:passage.end] == passage.exact``, always. Labels, titles and other text
that is shown to people are in NFC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BlockKind(StrEnum):
    """What a stretch of an article file is; only some kinds are read for facts."""

    FRONT_MATTER = "front-matter"
    TITLE = "title"
    DECK = "deck"  # the sentence under the title that sums up the article
    HEADING = "heading"  # a heading between paragraphs
    PARAGRAPH = "paragraph"
    CAPTION = "caption"  # under a picture: names people, tells no events
    DATELINE = "dateline"  # 'मुंबई, 11 मई (वार्ता)', alone or before the first sentence
    UPDATED = "updated"  # 'आखरी अपडेट: 13 सितंबर, 2023, 15:23 IST'
    BYLINE = "byline"
    CREDIT = "credit"  # '(एएफपी, रॉयटर्स के अनुसार)'
    RELATED = "related"  # 'ये भी पढ़ें : ...'
    ADVERTISEMENT = "advertisement"
    SOURCE_LINK = "source-link"
    COMMENTS = "comments"
    AUTHOR_NOTE = "author-note"  # 'X न्यूज़ में वरिष्ठ उपसंपादक हैं ...'
    OTHER = "other"  # 'Read Time: 6 mins', 'Featured Video Of The Day'


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch ``[start, end)`` of an article's text that is one thing."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it came, and what its own words and its metadata say about it."""

    identifier: str  # file name, or the record's id
    text: str  # the file's own characters
    blocks: tuple[Block, ...]  # in order, not overlapping
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    source: str | None = None
    creators: tuple[str, ...] = ()
    language: str = "hi"
    dateline_place: str | None = None  # where the story was filed: what 'यहां' means


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A stretch of one article: what a node is pinned to."""

    article: str  # Article.identifier
    start: int
    end: int
    exact: str  # the file's own characters


class MentionKind(StrEnum):
    """What kind of expression refers to an agent or a place."""

    NAME = "name"  # a person's name, with the posts that stand around it
    ROLE = "role"  # a person without a name: 'रूसी राष्ट्रपति', 'क्रेमलिन प्रवक्ता', 'उनकी पत्नी'
    PRONOUN = "pronoun"  # 'उन्होंने', 'वह', 'मैं', 'अपने'
    PAIR = "pair"  # 'दोनों नेताओं', 'इस जोड़ी', 'दोनों'
    ORGANIZATION = "organization"  # also a country or capital that speaks or acts
    GROUP = "group"  # unnamed people: 'अमेरिकी अधिकारी', 'एक वरिष्ठ नेता', 'सूत्रों'
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Post:
    """An office or title that the article gives somebody.

    'रूस के पूर्व रक्षा मंत्री' is ``Post(title='रक्षा मंत्री', of='रूस', former=True)``.
    """

    title: str
    passage: Passage
    of: str | None = None  # country, body or demonym as it stands: 'रूस', 'रूसी', 'क्रेमलिन'
    former: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """One expression that refers to an agent or a place."""

    kind: MentionKind
    label: str  # the name, role, body or place alone, NFC, in the direct case: 'आरव मेहता', 'अमेरिकी अधिकारी'
    passage: Passage  # of the name or head alone
    posts: tuple[Post, ...] = ()
    plural: bool = False
    honorific: bool = False  # 'श्री', 'जी', 'डॉ.'
    person: int = 3  # grammatical person of a pronoun: 'मैं' 1, 'आप' 2
    possessor: Passage | None = None  # of 'उनकी' in 'उनकी पत्नी', of 'X' in 'X की बेटी Y'
    quoted_by: Passage | None = None  # the quotation that the mention stands in: there 'मैं' is its speaker


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date, period or duration as the article words it, and what it means.

    ``value`` is ISO 8601 as in CONTRACT.md: ``2023-09-13``, ``2023-09``, ``2023``, ``--09-13``, ``--09``; an interval
    is ``start/end``; a duration ``PT2H``, ``P3D``; None when the words alone give no date ('बुधवार' in an article that
    does not say when it appeared).
    """

    passage: Passage
    value: str | None
    duration: bool = False
    weekday: int | None = None  # Monday 0: a bare weekday is no date but rules dates out
    tense: str | None = None  # 'past', 'present', 'future': of the clause, where the meaning hangs on it


class Status(StrEnum):
    """Whether an event is told as one that took place."""

    OCCURRED = "Occurred"
    PLANNED = "Planned"
    CANCELLED = "Cancelled"
    DENIED = "Denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What every report has: where it stands and which rule found it."""

    passages: tuple[Passage, ...]  # the clause or sentence that tells it, first the one that tells it best
    rule: str  # 'meeting.noun-with-se': shown by `kg build --explain`
    times: tuple[TimeExpression, ...] = ()
    place: Mention | None = None
    status: Status = Status.OCCURRED


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingReport(Report):
    """Somebody met somebody; ``participants`` may hold pronouns and pairs that coreference resolves later."""

    participants: tuple[Mention, ...]
    present: tuple[Mention, ...] = ()  # who was also there
    form: str | None = None  # 'summit', 'dinner', 'phone', 'reception' ...: kh:kind
    anaphoric: bool = False  # 'बैठक में ... भी मौजूद थे': adds to a meeting told elsewhere in the article
    one_side: tuple[Mention, ...] = ()  # those of one side, where the clause tells them from the other


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitReport(Report):
    """Somebody went or will go somewhere."""

    visitors: tuple[Mention, ...]
    destination: Mention | None
    host: Mention | None = None
    transport: str | None = None
    purpose: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftReport(Report):
    """Somebody gave something to somebody."""

    giver: Mention
    recipient: Mention
    item: str  # the words of the article
    occasion: Passage | None = None  # a meeting or visit told in the same sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementReport(Report):
    """Somebody said something."""

    speaker: Mention
    text: Passage  # the quotation without its marks, or the reported clause without कि
    quoted: bool
    addressees: tuple[Mention, ...] = ()
    about: tuple[Mention, ...] = ()
    via: Mention | None = None  # the outlet named as the source
    co_speakers: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleReports:
    """All that one article says, before anything is resolved."""

    article: Article
    mentions: tuple[Mention, ...]  # every mention, in order of its start
    reports: tuple[Report, ...]
    quotations: tuple[Passage, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
    silences: tuple[tuple[Passage, str], ...] = ()  # cue words that gave nothing, and why
