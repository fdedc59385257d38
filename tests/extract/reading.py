"""A text as the extractors read it, for tests of what they find."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.mentions import find_mentions
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind, Mention, MentionKind


def doc_of(text: str) -> Doc:
    """Return the Doc of a text that is one paragraph, with its mentions."""
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return find_mentions(read(load_pipeline(), article))


def mentions(text: str, *kinds: MentionKind) -> list[Mention]:
    """Return the mentions of some kinds (of all kinds where none is given), in reading order."""
    found = [span.mention for span in doc_of(text)._.khabar_mentions]
    return [mention for mention in found if not kinds or mention.kind in kinds]


def labels(text: str, *kinds: MentionKind) -> list[str]:
    """Return the labels of the mentions of some kinds."""
    return [mention.label for mention in mentions(text, *kinds)]
