"""The spaCy component that finds every mention: ``doc._.khabar_mentions``, a tuple of `MentionSpan` in reading order.

A token may stand in two mentions: the place in 'रूस के राष्ट्रपति' and the person; rules ask for the kind they need.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.age_words import of_age
from kg.extract.agents import groups, organizations
from kg.extract.anaphora import anaphors, named_couples
from kg.extract.person import people
from kg.extract.places import places
from kg.extract.view import MentionSpan, View
from kg.model import MentionKind, Passage


@Language.factory("khabar_mentions", assigns=["doc._.khabar_mentions", "doc._.khabar_view"])
class MentionFinder:
    """Find the mentions of people, bodies, groups and places, and what refers back to them."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.khabar_mentions`` and the `View` that the extractors share."""
        return find_mentions(doc)


def find_mentions(doc: Doc) -> Doc:
    """Set ``doc._.khabar_mentions`` and ``doc._.khabar_view`` of a Doc that the language components have read."""
    for extension in ("khabar_mentions", "khabar_view"):
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, default=None)
    view = View(doc)
    named = people(view)
    couples = named_couples(view, named)
    called = {span.start for span in couples}
    persons = [span for span in named if span.start not in called]
    claimed = {i for span in persons for i in range(span.start, span.end)}
    back = [*anaphors(view), *couples]
    pairs = {span.start for span in back if span.mention.kind is MentionKind.PAIR}
    unnamed = [span for span in groups(view, claimed) if span.start not in pairs]  # 'दोनों भारतीय मंत्रियों ने'
    grouped = claimed | {i for span in unnamed for i in range(span.start, span.end)}
    aged = of_age(view, grouped | {i for span in back for i in range(span.start, span.end)})
    spans = [*persons, *unnamed, *aged, *organizations(view, grouped), *back, *places(view)]
    quoted = _quoted(view)
    doc._.khabar_view = view
    doc._.khabar_mentions = tuple(
        _placed(span, quoted) for span in sorted(spans, key=lambda s: (s.start, s.end, s.mention.kind.value))
    )
    return doc


def _quoted(view: View) -> dict[int, Passage]:
    """Return for each quoted token the outermost utterance that it stands in."""
    quoted: dict[int, Passage] = {}
    reach = 0
    for quotation in view.doc.spans.get("khabar_quotations", ()):
        if not quotation._.khabar_scare:
            passage = view.passage(quotation.start, quotation.end)
            quoted.update(dict.fromkeys(range(max(quotation.start, reach), quotation.end), passage))
            reach = max(reach, quotation.end)
    return quoted


def _placed(span: MentionSpan, quoted: dict[int, Passage]) -> MentionSpan:
    """Return the span with the quotation that it stands in."""
    if span.start not in quoted:
        return span
    return MentionSpan(span.start, span.end, replace(span.mention, quoted_by=quoted[span.start]))
