"""Reports and the world made of them -> explanations: what was found, sentence by sentence, by which rule.

A report stands with the sentence in which its first passage begins (a quotation over three sentences with the first).
It carries its slots in the words of the article and whom they mean, and the event that it became in the graph, or why
it became none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields

from kg.articles.blocks import kind_at
from kg.language.name_component import READ
from kg.model import (
    Article,
    ArticleReports,
    BlockKind,
    GiftReport,
    MeetingReport,
    Mention,
    MentionKind,
    Passage,
    Report,
    StatementReport,
    TimeExpression,
    VisitReport,
)
from kg.resolve.meaning import meanings
from kg.world import World

_Means = Callable[[Mention], tuple[str, ...]]
_KINDS: dict[type[Report], tuple[str, str]] = {
    MeetingReport: ("meeting", "its participants are not two different people"),
    VisitReport: (
        "visit",
        "its visitor or its destination is not known by name, or it goes through a region whose legs are told",
    ),
    GiftReport: ("gift", "its giver and its recipient are not two that are known by name"),
    StatementReport: ("statement", "its speaker is not known by name"),
}
_APART = ("passages", "rule", "status")  # fields of a report that are shown by themselves
_NAMED = {MentionKind.NAME: "person"}


@dataclass(frozen=True, slots=True)
class Value:
    """What fills a slot: the words of the article, and what they mean where the words do not say it."""

    words: str
    means: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """One report: its class, rule, status and slots, and what became of it in the graph."""

    kind: str
    rule: str
    status: str
    start: int
    end: int
    slots: tuple[tuple[str, tuple[Value, ...]], ...]
    event: str | None  # the label of the event's node
    dropped: str | None  # why there is none


@dataclass(frozen=True, slots=True)
class Named:
    """One mention of a person, body, group or place, or a word that refers to one."""

    kind: str
    words: str
    start: int
    end: int
    means: tuple[str, ...]  # empty: open
    posts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Silent:
    """A cue that gave nothing of a kind, and why."""

    kind: str
    words: str
    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence ``text[start:end]`` of an article's block, and what it gave."""

    start: int
    end: int
    text: str
    block: str
    read: bool  # False: boilerplate, which gives no facts
    mentions: tuple[Named, ...]
    found: tuple[Found, ...]
    silent: tuple[Silent, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """One article, sentence by sentence."""

    article: str
    published: str | None
    sentences: tuple[Sentence, ...]


def explain(world: World) -> tuple[Explanation, ...]:
    """Explain every article of a build, whose reports were made with ``explain=True``, in the order of the build."""
    events: dict[tuple[str, str, str, Passage], str] = {}
    for event in world.events:
        for said in event.assertions:
            for rule in said.rules:
                for passage in said.passages:
                    events[said.article, event.kind.value.lower(), rule, passage] = event.label
    return tuple(_article(reports, events) for reports in world.reports)


def _article(reports: ArticleReports, events: dict[tuple[str, str, str, Passage], str]) -> Explanation:
    article, means = reports.article, meanings(reports)
    spans = [span for start, end in reports.sentences if (span := _trimmed(article, start, end))]
    starts = [start for start, _ in spans]

    def at(offset: int) -> int:
        return max(bisect_right(starts, offset) - 1, 0)

    mentions: list[list[Named]] = [[] for _ in spans]
    found: list[list[Found]] = [[] for _ in spans]
    silent: list[list[Silent]] = [[] for _ in spans]
    for mention in reports.mentions:
        mentions[at(mention.passage.start)].append(_named(mention, means))
    for report in reports.reports:
        found[at(report.passages[0].start)].append(_found(report, article, means, events))
    for passage, why in reports.silences:
        kind, _, reason = why.partition(": ")
        silent[at(passage.start)].append(Silent(kind, passage.exact, passage.start, passage.end, reason))
    return Explanation(
        article=article.identifier,
        published=article.published.isoformat() if article.published else None,
        sentences=tuple(
            _sentence(article, span, mentions[number], found[number], silent[number])
            for number, span in enumerate(spans)
        ),
    )


def _sentence(
    article: Article, span: tuple[int, int], mentions: list[Named], found: list[Found], silent: list[Silent]
) -> Sentence:
    start, end = span
    block = kind_at(article, start) or BlockKind.OTHER
    text = article.text[start:end]
    unheard = tuple(silent) if block in READ else ()  # boilerplate is silent by itself
    return Sentence(start, end, text, block.value, block in READ, tuple(mentions), tuple(found), unheard)


def _trimmed(article: Article, start: int, end: int) -> tuple[int, int] | None:
    """Return a sentence's offsets without space at its ends; None where it holds nothing else."""
    text = article.text[start:end]
    kept = text.strip()
    begin = start + len(text) - len(text.lstrip())
    return (begin, begin + len(kept)) if kept else None


def _named(mention: Mention, means: _Means) -> Named:
    posts = tuple(f"{'former ' if p.former else ''}{p.title}{f' of {p.of}' if p.of else ''}" for p in mention.posts)
    kind = _NAMED.get(mention.kind, mention.kind.value)
    passage = mention.passage
    return Named(kind, passage.exact, passage.start, passage.end, means(mention), posts)


def _found(report: Report, article: Article, means: _Means, events: dict[tuple[str, str, str, Passage], str]) -> Found:
    kind, lost = _KINDS[type(report)]
    event = events.get((article.identifier, kind, report.rule, report.passages[0]))
    first = report.passages[0]
    return Found(
        kind=kind,
        rule=report.rule,
        status=report.status.value,
        start=first.start,
        end=first.end,
        slots=tuple(_slots(report, means)),
        event=event,
        dropped=None if event else lost,
    )


def _slots(report: Report, means: _Means) -> Iterator[tuple[str, tuple[Value, ...]]]:
    """Yield the slots that a report fills, in the order in which its class names them, the shared ones last."""
    names = [f.name for f in fields(report) if f.name not in _APART]
    shared = [f.name for f in fields(Report)]
    for name in sorted(names, key=lambda n: n in shared):
        value = getattr(report, name)
        many: Sequence[object] = value if isinstance(value, tuple) else (value,)
        shown = tuple(_value(each, means) for each in many if each is not None and each is not False)
        if shown:
            yield name, shown


def _value(value: object, means: _Means) -> Value:
    match value:
        case Mention():
            found = means(value)
            return Value(value.label, found if found != (value.label,) else ())
        case TimeExpression():
            return Value(value.passage.exact, (value.value,) if value.value else ())
        case Passage():
            return Value(value.exact)
    return Value("yes" if value is True else str(value))
