"""Shrines by whose they are or by their kind alone, where somebody worships.

'[हजरत X की दरगाह] पर चादर चढ़ाई' laid a cloth at the shrine of Hazrat X; '[मां X के दरबार] में हाजिरी लगाई' attended
the court of Mother X; '[बाबा X] के दर्शन किए' saw Baba X, whose shrine has his name; '[मंदिर] में पूजा की'.

Misses: gods without a word of respect ('गणेश के दर्शन किए'), whom one sees in many shrines.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame
from kg.extract.view import GENITIVES, View
from kg.extract.visit_lexicon import visit_words
from kg.language.chunks import Chunk
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_NAMELIKE = frozenset(
    {WordClass.UNKNOWN, WordClass.DICTIONARY, WordClass.HONORIFIC, WordClass.PLACE, WordClass.KINSHIP}
)
_LONGEST = 4  # words of the name of a god or saint


def shrine_of(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return the shrine in which a verb of worship at a group takes place."""
    for chunk in reversed([c for c in frame.chunks if c.end <= group.start]):
        at = chunk.end - 1
        kind = view.word(at) in visit_words("shrines") | visit_words("courts_of_saints")
        if chunk.case in ("में", "पर", "को") and kind and at not in frame.timed:
            return _whole(view, frame, chunk, at)
        if chunk.case == "का" and _is_saint(view, frame, chunk):
            start = _name_start(view, frame, at)
            return Mention(MentionKind.PLACE, view.text(start, at + 1), view.passage(start, at + 1))
    return None


def _whole(view: View, frame: Frame, chunk: Chunk, at: int) -> Mention | None:
    """Return a shrine with whose it is; a court alone is a judge's: 'दरबार में'."""
    start = chunk.start
    while start < at and (start in frame.timed or any(s.start <= start < s.end for s in frame.slots)):
        start += 1  # 'X ने [मंदिर] में', 'सोमवार को [मंदिर] में'
    start = start if all(view.kind(i) in _NAMELIKE | {WordClass.HEAD} for i in range(start, at)) else at
    if start == chunk.start and view.word(start - 1) in GENITIVES:
        start = _name_start(view, frame, start - 2)
    elif view.word(at) in visit_words("courts_of_saints"):
        return None
    return Mention(MentionKind.PLACE, view.text(start, at + 1), view.passage(start, at + 1))


def _name_start(view: View, frame: Frame, last: int) -> int:
    """Return where the name that ends at a token begins."""
    start = last
    while start - 1 >= frame.start and last - start < _LONGEST and view.kind(start - 1) in _NAMELIKE:
        if view.is_postposition(start - 1) or view.word(start - 1) in visit_words("adverbs"):
            break
        start -= 1
    return start


def _is_saint(view: View, frame: Frame, chunk: Chunk) -> bool:
    """Tell whether a genitive names a saint or god whom one sees: '[बाबा X] के दर्शन', '[X महाप्रभु] के दर्शन'."""
    if view.word(chunk.marker_end) not in visit_words("sightings") or view.word(chunk.end) != "के":
        return False
    start = _name_start(view, frame, chunk.end - 1)
    words = {view.word(i) for i in range(start, chunk.end)}
    divine = bool(words & visit_words("divine")) or view.word(chunk.end - 1).endswith(("नाथ", "ेश्वर", "वासिनी", "ेश्वरी"))
    return divine and chunk.end - start >= 1 and any(view.kind(i) in _NAMELIKE for i in range(start, chunk.end))
