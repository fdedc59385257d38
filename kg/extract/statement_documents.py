"""Whose words a document or a headline gives.

'मंत्रालय के बयान में कहा गया' are the ministry's words, 'बयान में कहा गया' the document's own. In 'दूत के बयान का स्वागत,
जिसमें कहा है' they are the envoy's, in the headline 'मंत्री का बड़ा बयान, कहा-' the minister's.

Misses: a document that only a title in quotation marks names.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.arguments import Argument
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_unnamed import unnamed
from kg.extract.view import View
from kg.language.clauses import Clause
from kg.language.normalise import shadow
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

if TYPE_CHECKING:
    from kg.extract.statement_cues import Cue


def document_authors(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    """Return whose statement it is in 'मंत्रालय के बयान में कहा गया', else the document itself."""
    for chunk in clause.chunks:
        last = chunk.end - 1
        while last > chunk.start and view.kind(last) is WordClass.NUMBER:  # 'आर्थिक सर्वेक्षण 2004 में'
            last -= 1
        if chunk.case == "में" and view.word(last) in lexicon().documents:
            owners = [a for a in found if a.case in ("का", "की ओर से") and a.end <= chunk.start]
            if owners:
                return owners[-1].mentions
            givers = [c for c in clause.chunks if c.case == "की ओर से" and c.marker_end <= chunk.start]
            if givers and (named := unnamed(view, givers[-1])):
                return named  # 'अस्पताल की ओर से जारी बुलेटिन में कहा गया'
            start = max(chunk.start, last - (view.word(last - 1) in ("संयुक्त", "प्रेस", "आर्थिक")))
            return (Mention(MentionKind.ORGANIZATION, view.text(start, chunk.end), view.passage(start, chunk.end)),)
    by = [a for a in found if a.case == "की ओर से"]
    return by[-1].mentions if by else ()


def announcer(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    """Return whose word a headline announces before its verb: 'मंत्री का बड़ा बयान, कहा- पुल खुलेगा'."""
    for owner, noun in pairwise(clause.chunks):
        word = view.word(noun.end - 1)
        announced = word in lexicon().nominals or word in lexicon().remarks
        if owner.case == "का" and not noun.case and announced and view.word(noun.end) == ",":
            owners = [a for a in found if a.chunk is owner]
            return owners[-1].mentions if owners else unnamed(view, owner)
    return ()


def author_of_relative(view: View, before: Clause | None, found: list[Argument]) -> tuple[Mention, ...]:
    """Return whose document a relative clause quotes: 'दूत के बयान का स्वागत किया, जिसमें कहा है कि'."""
    for chunk in before.chunks if before else ():
        if view.word(chunk.end - 1) in lexicon().documents:
            owners = [a for a in found if a.case == "का" and a.chunk.marker_end == chunk.start]
            if owners:
                return owners[-1].mentions
            for owner in before.chunks if before else ():
                own = view.word(owner.start).startswith("अपन")  # 'अपनी बातचीत पर आधारित किताब, जिस पर लिखा था'
                if owner.case == "का" and owner.marker_end == chunk.start and not own:
                    return unnamed(view, owner)
    return ()


def written_on(view: View, cue: Cue, before: Cue) -> bool:
    """Tell whether a document that speaks is the one in which somebody spoke before.

    After 'पत्र में आरव मेहता ने कहा है कि ...' (in the letter Aarav Mehta says) 'पत्र में यह भी कहा गया है कि ...' is his.
    """
    word = shadow(cue.speakers[0].label).split()[-1] if cue.document and len(cue.speakers) == 1 else ""
    if word not in lexicon().documents:
        return False
    return any(c.case == "में" and view.word(c.end - 1) == word for c in before.clause.chunks)
