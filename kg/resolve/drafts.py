"""Turn each report into a draft of an event, with entities in its slots; reports that lack a needed slot fall away."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kg.model import (
    BlockKind,
    GiftReport,
    MeetingReport,
    Mention,
    MentionKind,
    Passage,
    Report,
    StatementReport,
    Status,
    VisitReport,
)
from kg.resolve.coreference import Coreference
from kg.resolve.dates import When, precision
from kg.resolve.entities import Entities
from kg.resolve.news_day import filed_on
from kg.resolve.pairs import is_reciprocal
from kg.resolve.timing import when
from kg.world import EntityKind, EventKind

_ON_A_VISIT = re.compile(r"(?:यात्रा|दौरे|दौरा|प्रवास)\s+(?:के\s+दौरान|पर)(?!\S)")
_THAT = re.compile(r"\s*(?:उस|उसी)\s+(?:बैठक|मुलाकात|वार्ता|बातचीत|भेंट|सम्मेलन|भोज|रात्रिभोज)(?!\S)")
_LOOKS_BACK = re.compile(r"^\W*(?:इससे|उससे|इसके|इस\s+से)\s+(?:पहले|पूर्व)(?!\S)|(?<!\S)(?:पहले\s+भी|पिछली\s+बार)(?!\S)")
_PAST = re.compile(r"(?<!\S)(?:था|थी|थे|थीं)\W*$")
_TO_THE_DAY = 6  # of `precision`
_WHO = re.compile(r",\s*(?:जो|जोकि)(?:\s+(?:कि|अभी|इन\s+दिनों|इस\s+समय|फिलहाल|उन\s+दिनों|तब|यहां|खुद|भी))*\s*$")
_THERE = re.compile(r"\s*(?:वहां|वहीं|वहाँ)(?!\S)")
_LEADS = (BlockKind.TITLE, BlockKind.DECK, BlockKind.HEADING, BlockKind.CAPTION)


@dataclass(eq=False)
class Draft:
    """One article's account of one event; merging fills it up."""

    kind: EventKind
    article: str
    published: date | None
    filed: str | None  # the day of the article, with or without its year
    passages: dict[Passage, None]  # in the order in which they were found
    rules: list[str]
    status: Status
    when: When
    place: str | None = None
    inferred: bool = False  # the place goes on from an event before: a stated one is better
    lead: bool = False  # told in a title, deck or caption, which say again what the text says
    anaphoric: bool = False
    earlier: bool = False  # the text looks back at it: 'इससे पहले दोनों पिछले साल भी मिले थे'
    near: int = 0  # how far back the meeting may stand that an anaphoric account belongs to
    people: frozenset[str] = frozenset()  # who met, went, gave and took, or spoke
    present: frozenset[str] = frozenset()
    form: str | None = None
    destinations: tuple[str, ...] = ()
    host: str | None = None
    transport: str | None = None
    purpose: str | None = None
    giver: str | None = None
    recipient: str | None = None
    items: list[str] = field(default_factory=list)
    occasion: Passage | None = None
    text: Passage | None = None
    quoted: bool = False
    addressees: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    via: str | None = None

    @property
    def start(self) -> int:
        """Give where the article first tells it."""
        return min(p.start for p in self.passages)

    @property
    def everybody(self) -> frozenset[str]:
        """Give who took part and who was present."""
        return self.people | self.present


class Drafting:
    """Makes the drafts of one article."""

    def __init__(self, coreference: Coreference, entities: Entities) -> None:
        self._links = coreference
        self._entities = entities
        self._discourse = coreference.discourse
        self._filed = filed_on(self._discourse)
        self._visits: dict[int, list[VisitReport]] = defaultdict(list)  # by the number of a sentence
        for report in self._discourse.reports.reports:
            if isinstance(report, VisitReport) and report.destination:
                for sentence in sorted({self._discourse.sentence(p.start) for p in report.passages}):
                    self._visits[sentence].append(report)

    def drafts(self) -> list[Draft]:
        """Make the drafts of all reports, in the order in which the article tells them."""
        found = [draft for report in self._discourse.reports.reports for draft in self._of(report)]
        return sorted(found, key=lambda d: (d.start, d.kind, sorted(d.people), d.giver or "", d.items))

    def _of(self, report: Report) -> list[Draft]:
        if isinstance(report, MeetingReport):
            return self._meeting(report)
        if isinstance(report, VisitReport):
            return self._visit(report)
        if isinstance(report, GiftReport):
            return self._gift(report)
        if isinstance(report, StatementReport):
            return self._statement(report)
        return []

    def _new(self, kind: EventKind, report: Report) -> Draft:
        block = self._discourse.block(report.passages[0].start)
        article = self._discourse.reports.article
        return Draft(
            kind=kind,
            article=article.identifier,
            published=article.published,
            filed=self._filed,
            passages=dict.fromkeys(report.passages),
            rules=[report.rule],
            status=report.status,
            when=when(self._discourse, report),
            place=self._one(report.place),
            lead=block in _LEADS,
        )

    def _all(self, mentions: Sequence[Mention]) -> tuple[str, ...]:
        """Give the keys of agents, each once, in order."""
        found = [r for mention in mentions for r in self._links.of(mention)]
        return tuple(dict.fromkeys(self._entities.key(r) for r in found if r.kind is not EntityKind.PLACE))

    def _one(self, mention: Mention | None) -> str | None:
        """Give the key of a slot that holds one entity; None where it is open or holds several."""
        found = self._links.of(mention) if mention else ()
        return self._entities.key(found[0]) if len(found) == 1 else None

    def _is_person(self, key: str) -> bool:
        return self._entities.kind(key) is EntityKind.PERSON

    def _meeting(self, report: MeetingReport) -> list[Draft]:
        draft = self._new(EventKind.MEETING, report)
        draft.people = frozenset(self._all(report.participants))
        draft.present = frozenset(self._all(report.present)) - draft.people
        draft.form, draft.anaphoric = report.form, report.anaphoric
        draft.near = self._discourse.before(draft.start) if report.anaphoric and self._points_back(report) else 0
        self._take_from_visit(report, draft)
        draft.earlier = self._looks_back(report, draft)
        enough = len(draft.people) >= 2 and any(self._is_person(key) for key in draft.people)
        enough = enough and self._are_both_known(report)
        return [draft] if enough or (report.anaphoric and draft.everybody) else []

    def _are_both_known(self, report: MeetingReport) -> bool:
        """Tell whether of both sides somebody is known: 'X और Y अपने शिक्षक से मिले' says not that X and Y met."""
        other = [m for m in report.participants if m not in report.one_side]
        return not report.one_side or not other or bool(self._all(report.one_side) and self._all(other))

    def _looks_back(self, report: Report, draft: Draft) -> bool:
        """Tell whether a meeting of some month or year is background to the news: 'इससे पहले दोनों मई में मिले थे'."""
        start, _ = self._discourse.span(report.passages[0].start)
        told = self._discourse.text[start : max(p.end for p in report.passages)]
        coarse = draft.when.distant or (draft.when.dates and all(precision(d) < _TO_THE_DAY for d in draft.when.dates))
        return bool(coarse and _LOOKS_BACK.search(told) and _PAST.search(told))

    def _points_back(self, report: Report) -> bool:
        """Tell whether a sentence begins with 'उस बैठक में' (in that meeting)."""
        start, _ = self._discourse.span(report.passages[0].start)
        return bool(_THAT.match(self._discourse.text, start))

    def _take_from_visit(self, report: MeetingReport, draft: Draft) -> None:
        """Take place and day from a visit of the same sentence, or before 'वहां' (there) from the sentence before.

        'ढाका की यात्रा के दौरान … से मुलाकात की' (met during the trip to Dhaka) was there; 'मई में ढाका गए और वहां … से मिले'
        (went to Dhaka in May and met there) was then; who met 'Y से, जो ढाका आए हुए हैं' (Y, who has come to Dhaka), there.
        """
        passage = report.passages[0]
        during = _ON_A_VISIT.search(self._discourse.text[passage.start : passage.end])
        number = self._discourse.sentence(passage.start)
        start, _ = self._discourse.span(passage.start)
        before = self._visits.get(number - 1, []) if _THERE.match(self._discourse.text, start) else []
        for visit in (*self._visits.get(number, ()), *before):
            called_off = visit.status is Status.PLANNED and report.status is Status.CANCELLED
            if not (visit.status is report.status or called_off):
                continue
            if not set(self._all(visit.visitors)) & draft.people:
                continue
            there = self._one(visit.destination)
            of_guest = _WHO.search(self._discourse.text, passage.start, visit.passages[0].start) is not None
            draft.place = draft.place or (there if during or of_guest else None)
            if there and there == draft.place and draft.when.is_open:
                told = when(self._discourse, visit)
                draft.when = replace(draft.when, dates=told.dates, weekdays=told.weekdays)
            return

    def _visit(self, report: VisitReport) -> list[Draft]:
        draft = self._new(EventKind.VISIT, report)
        draft.people = frozenset(self._all(report.visitors))
        destination = self._one(report.destination)
        if not draft.people or not destination or self._entities.kind(destination) is not EntityKind.PLACE:
            return []
        draft.destinations = (destination,)
        host = self._one(report.host)
        draft.host = host if host not in draft.people else None
        draft.transport, draft.purpose = report.transport, report.purpose
        return [draft]

    def _gift(self, report: GiftReport) -> list[Draft]:
        """Make one draft a giver and recipient; gifts given to each other are two."""
        both = is_reciprocal(report.recipient) and report.recipient.kind is MentionKind.PAIR
        givers = self._all((report.giver,))
        takers = givers if both and len(givers) == 2 else self._all((report.recipient,))
        found = []
        for giver, taker in [(a, b) for a in givers for b in takers if a != b]:
            draft = self._new(EventKind.GIFT, report)
            draft.giver, draft.recipient = giver, taker
            draft.people = frozenset((giver, taker))
            draft.items, draft.occasion = [report.item], report.occasion
            found.append(draft)
        return found

    def _statement(self, report: StatementReport) -> list[Draft]:
        draft = self._new(EventKind.STATEMENT, report)
        draft.people = frozenset(self._all((report.speaker, *report.co_speakers)))
        if not draft.people:
            return []
        draft.text, draft.quoted = report.text, report.quoted
        draft.addressees = tuple(key for key in self._all(report.addressees) if key not in draft.people)
        mentioned = [r for m in report.about for r in self._links.of(m)]
        draft.about = tuple(dict.fromkeys(self._entities.key(r) for r in mentioned))
        draft.via = self._one(report.via)
        return [draft]
