"""Article -> spaCy Doc: tokens, sentences, quotations, times, names, clauses with case markers."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.articles.spacing import evenly_spaced
from kg.language import (  # noqa: F401  (registers factories)
    extensions,
    lemma_component,
    name_component,
    quotations,
    recogniser,
    sentences,
    syntax,
    times,
)
from kg.language.tokenizer import KhabarTokenizer
from kg.model import Article

COMPONENTS = (
    "khabar_recogniser",
    "khabar_quotations",
    "khabar_sentences",
    "khabar_times",
    "khabar_names",
    "khabar_syntax",
    "khabar_lemmas",
)


@lru_cache(maxsize=1)
def load_pipeline() -> Language:
    """Return the Hindi pipeline, built once."""
    nlp = spacy.blank("hi")
    nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def read(nlp: Language, article: Article) -> Doc:
    """Return the Doc of an article: ``doc.text`` is its text, character for character, but for one space between words.

    See `kg.articles.spacing`.
    """
    article, _ = evenly_spaced(article)
    doc = nlp.make_doc(article.text)
    doc._.khabar_article = article
    doc._.khabar_published = article.published.isoformat() if article.published else None
    return nlp(doc)


__all__ = ["COMPONENTS", "load_pipeline", "read"]
