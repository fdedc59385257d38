"""The attributes that the components of this folder add to spaCy's Docs and Spans.

| attribute | on | what |
| --- | --- | --- |
| `doc._.khabar_article` | Doc | the `kg.model.Article` that the text is of, or None |
| `doc._.khabar_published` | Doc | ISO date that relative times count from, or None |
| `doc._.khabar_person_chances` | Doc | for each token, how probable it is a part of a person's name; or None |
| `span._.khabar_marks` | quotation | 'double', 'paired-single', 'single' or 'guillemet' |
| `span._.khabar_scare` | quotation | True for words that are no utterance of their own: a title, a part of a clause |
| `span._.khabar_depth` | quotation | 0, or how many quotations it stands in |
| `span._.khabar_closed` | quotation | False where the closing mark is missing |
"""

from __future__ import annotations

from spacy.tokens import Doc, Span

_DOC: dict[str, None] = {"khabar_article": None, "khabar_published": None, "khabar_person_chances": None}
_SPAN: dict[str, object] = {
    "khabar_marks": None,
    "khabar_scare": None,
    "khabar_depth": None,
    "khabar_closed": None,
}


def register_extensions() -> None:
    """Register the attributes that are not registered yet; a second call changes nothing."""
    for name in _DOC:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    for name in _SPAN:
        if not Span.has_extension(name):
            Span.set_extension(name, default=None)


register_extensions()
