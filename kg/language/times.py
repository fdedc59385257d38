"""Find time expressions and say what they mean, as plain functions and as the spaCy component ``khabar_times``.

    nlp = spacy.blank("hi")
    nlp.add_pipe("khabar_times")

``doc.spans["khabar_times"]`` then holds the expressions, each with ``span._.khabar_value``, ``khabar_duration``,
``khabar_weekday``, ``khabar_anaphor`` and ``khabar_direction``; ``doc._.khabar_published`` anchors them. The grammar
reads the text, not the tokens, so any tokenizer will do.

Misses: times of the clock, festivals ('दिवाली पर'), seasons, other calendars, and what only the story dates ('चुनाव के
बाद', after the election).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import cast, get_args

from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.language.time_calendar import Direction
from kg.language.time_direction import direction_of
from kg.language.time_grammar import readings
from kg.language.time_words import words_of

FindDirection = Callable[[str, int, int], Direction | None]
SPANS = "khabar_times"
_NAMES = ("value", "duration", "weekday", "anaphor")


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time expression over ``[start, end)`` of the text; ``value`` as in `kg.model.TimeExpression`.

    ``anaphor`` says how the expression counts from a day that the story named before: 'same-day', '+1', '-2' (days),
    '+3M', '-1Y', 'same-week', 'same-month', 'same-year'. ``direction`` is the tense that chose the value, None where
    none was needed or none was found.
    """

    start: int
    end: int
    value: str | None
    duration: bool = False
    weekday: int | None = None  # Monday 0
    anaphor: str | None = None
    direction: Direction | None = None


def parse_times(
    text: str, published: date | None = None, direction: FindDirection | Direction | None = None
) -> list[FoundTime]:
    """Return the time expressions of ``text`` in order, not overlapping.

    ``published`` is the day that 'आज' means. ``direction`` ('past', 'present', 'future', or a function of text, start
    and end) is the tense of the expressions; where it is None the verb of the clause tells. Without a verb, weekdays
    and months lie in the past, and a date without a year is the nearest one.

    >>> [(t.value, t.duration) for t in parse_times("मंत्री बुधवार को दो घंटे तक मिले।", date(2023, 9, 14))]
    [('2023-09-13', False), ('PT2H', True)]
    >>> [t.value for t in parse_times("मंत्री बुधवार को मिलेंगे।", date(2023, 9, 14))]
    ['2023-09-20']
    """
    words = words_of(text)

    def find(first: int, last: int) -> tuple[Direction | None, bool]:
        told = direction(text, words[first].start, words[last - 1].end) if callable(direction) else direction
        return (told, True) if told else (direction_of(words, first, last), False)

    found = []
    for reading in readings(words, published, find):
        meaning = reading.meaning
        start, end = words[reading.first].start, words[reading.last - 1].end
        found.append(
            FoundTime(start, end, meaning.value, meaning.duration, meaning.weekday, meaning.anaphor, reading.direction)
        )
    return found


def interpret(phrase: str, published: date | None = None, tense: str = "") -> str | None:
    """Return the value of the first expression of ``phrase`` that has one.

    ``tense`` is 'past', 'present' or 'future'; anything else leaves it to the phrase.

    >>> interpret("कल", date(2024, 6, 20), "future"), interpret("सात के सात लोग")
    ('2024-06-21', None)
    """
    direction = cast(Direction, tense) if tense in get_args(Direction) else None
    return next((time.value for time in parse_times(phrase, published, direction) if time.value), None)


class KhabarTimes:
    """The component: writes ``doc.spans["khabar_times"]``."""

    def __init__(self, direction: FindDirection | None = None) -> None:
        self.direction = direction

    def __call__(self, doc: Doc) -> Doc:
        """Find the time expressions of ``doc``; a span covers whole tokens, also where the expression ends inside one.

        What ``span._.khabar_direction`` says beforehand (set on the span, or by a getter of that extension) overrides
        the verb's tense; so does the component's own ``direction``, a function of text, start and end.

        Raises:
            ValueError: ``doc._.khabar_published`` is no ISO date.
        """
        spans = []
        for time in parse_times(doc.text, published_of(doc), partial(self._told, doc)):
            span = _span(doc, time.start, time.end)
            for name in _NAMES:
                span._.set(f"khabar_{name}", getattr(time, name))
            if not _has_getter():
                span._.khabar_direction = time.direction
            spans.append(span)
        doc.spans[SPANS] = spans
        return doc

    def _told(self, doc: Doc, text: str, start: int, end: int) -> Direction | None:
        """Return the direction that the user gives an expression, if any."""
        told = self.direction(text, start, end) if self.direction else None
        return told or cast("Direction | None", _span(doc, start, end)._.khabar_direction)


def published_of(doc: Doc) -> date | None:
    """Return ``doc._.khabar_published`` as a date.

    Raises:
        ValueError: it is no ISO date.
    """
    stated = doc._.khabar_published
    if isinstance(stated, datetime):
        return stated.date()
    if stated is None or isinstance(stated, date):
        return stated
    try:
        return date.fromisoformat(stated)
    except (TypeError, ValueError):
        raise ValueError(f"doc._.khabar_published must be an ISO date such as '2023-09-13', not {stated!r}") from None


def _span(doc: Doc, start: int, end: int) -> Span:
    """Return the tokens that ``[start, end)`` touches."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:  # only if the offsets were not of this doc
        raise ValueError(f"no tokens at {start}-{end}")
    return span


def _has_getter() -> bool:
    return Span.get_extension("khabar_direction")[2] is not None


def _register() -> None:
    """Register the extensions, leaving alone what a user has registered before."""
    if not Doc.has_extension("khabar_published"):
        Doc.set_extension("khabar_published", default=None)
    for name, default in (
        ("duration", False),
        *((name, None) for name in ("value", "weekday", "anaphor", "direction")),
    ):
        if not Span.has_extension(f"khabar_{name}"):
            Span.set_extension(f"khabar_{name}", default=default)


@Language.factory(
    SPANS,
    assigns=[
        "doc.spans",
        "span._.khabar_value",
        "span._.khabar_duration",
        "span._.khabar_weekday",
        "span._.khabar_anaphor",
    ],
)
def make_times(nlp: Language, name: str) -> KhabarTimes:
    """Return the component; ``nlp.get_pipe("khabar_times").direction`` may be set to a function of one's own."""
    return KhabarTimes()


_register()
