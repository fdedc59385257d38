"""The spaCy component that marks names: ``doc._.khabar_names`` and ``doc._.khabar_classified``.

Reads only the blocks that can hold facts; names of the title and of captions help to know names in the text.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from kg.articles.blocks import kind_at
from kg.language.name_spread import Name, NameSpreader, known_names
from kg.language.names import NameFinder
from kg.language.normalise import shadow
from kg.language.word_classes import Classified, WordClass, classify
from kg.model import Article, BlockKind

READ = frozenset({BlockKind.TITLE, BlockKind.DECK, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION})


@Language.factory("khabar_names", assigns=["doc._.khabar_names", "doc._.khabar_classified"])
class NameMarker:
    """Mark the names of people in a Doc."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        for extension in ("khabar_names", "khabar_classified"):
            if not Doc.has_extension(extension):
                Doc.set_extension(extension, default=None)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.khabar_names`` (a tuple of `Name`) and ``doc._.khabar_classified``."""
        times = frozenset(t.i for span in doc.spans.get("khabar_times", ()) if not span._.khabar_duration for t in span)
        article: Article | None = doc._.khabar_article if Doc.has_extension("khabar_article") else None
        classified = _only_read(doc, classify([t.norm_ for t in doc], times), article)
        entities = [(e.start, e.end, e.label_) for e in doc.ents]
        chances = doc._.khabar_person_chances or ()
        filed = _filed(doc, article)
        runs = [
            r for r in NameFinder(classified, entities, chances).find() if not filed.issuperset(range(r.start, r.end))
        ]
        known = known_names(classified.words, runs)
        alone = frozenset(e.start for e in doc.ents if e.label_ == "PERSON" and len(e) == 1)
        doc._.khabar_names = tuple(NameSpreader(classified, runs, known, alone, chances).spread())
        doc._.khabar_classified = classified
        return doc


def name_offsets(doc: Doc, name: Name) -> tuple[int, int]:
    """Return the character offsets of a name in its Doc."""
    first = doc[name.start]
    if name.piece is not None:
        return first.idx + name.piece[0], first.idx + name.piece[1]
    last = doc[name.end - 1]
    return first.idx, last.idx + len(last)


def _only_read(doc: Doc, classified: Classified, article: Article | None) -> Classified:
    """Return the classes with words outside of readable blocks and block ends made stops."""
    if article is None:
        return classified
    classes = [
        kind if kind_at(article, token.idx) in READ else WordClass.STOP
        for token, kind in zip(doc, classified.classes, strict=True)
    ]
    return Classified(classified.words, tuple(classes), classified.titles, classified.matches)


def _filed(doc: Doc, article: Article | None) -> set[int]:
    """Return the tokens that name the place where the story was filed, which no lexicon need know."""
    words = shadow((article.dateline_place if article else None) or "").split()
    starts = [i for i, token in enumerate(doc) if words and token.norm_ == words[0]]
    whole = [i for i in starts if [t.norm_ for t in doc[i : i + len(words)]] == words]
    return {i for start in whole for i in range(start, start + len(words))}
