"""Turn text and dates into literals that every store keeps as they are.

rdflib would rewrite lexical forms to its own taste (`PT120M`); ``normalize=False`` keeps ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from rdflib import XSD, Literal, URIRef

# Not allowed by XML 1.0, and so by no XML form of the graph or of a query's answer.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_DURATION = re.compile(r"P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?", re.ASCII)
_DATES = (
    (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), XSD.date),
    (re.compile(r"[0-9]{4}-[0-9]{2}"), XSD.gYearMonth),
    (re.compile(r"[0-9]{4}"), XSD.gYear),
    (re.compile(r"--[0-9]{2}-[0-9]{2}"), XSD.gMonthDay),
    (re.compile(r"--[0-9]{2}"), XSD.gMonth),
)
_COARSER_TO_FINER = (
    (r"(\d{4})", r"\1-.*"),
    (r"(\d{4}-\d\d)", r"\1-.*"),
    (r"--(\d\d)", r"(\\d{4}-|--)\1(-.*)?"),
    (r"--(\d\d-\d\d)", r"\\d{4}-\1"),
)


def clean(text: str) -> str:
    r"""Bring text to NFC and drop the characters that XML forbids, lone surrogates among them.

    >>> clean("क\u093c\x00\ud800")
    'क़'
    """
    return unicodedata.normalize("NFC", _ILLEGAL.sub("", text))


def text(value: str, language: str = "hi") -> Literal:
    """Make a literal in a language, in NFC; a language tag that is none counts as Hindi."""
    return Literal(clean(value), lang=language if _LANGUAGE.fullmatch(language) else "hi")


def label(value: str, language: str = "hi") -> Literal:
    r"""Make a label: a text on one line, as the shapes ask.

    >>> str(label("आरव\n  मेहता "))
    'आरव मेहता'
    """
    return text(" ".join(value.split()), language)


def plain(value: str) -> Literal:
    """Make a literal without a language, in NFC: names of files, people and outlets as metadata give them."""
    return Literal(clean(value))


def exact(value: str) -> Literal:
    r"""Make the literal of ``oa:exact``: the file's own characters, not normalised.

    What no graph can hold (NUL and lone surrogates) becomes U+FFFD, one for one, so that the offsets still fit.

    >>> str(exact("क\u093c\x00")) == "क\u093c\ufffd"
    True
    """
    return Literal(re.sub("[\x00\ud800-\udfff]", "\ufffd", value))


def boolean(value: bool) -> Literal:
    """Make an ``xsd:boolean`` literal."""
    return Literal("true" if value else "false", datatype=XSD.boolean, normalize=False)


def offset(value: int) -> Literal:
    """Make an offset: ``xsd:nonNegativeInteger``, as the Web Annotation vocabulary asks."""
    return Literal(str(value), datatype=XSD.nonNegativeInteger, normalize=False)


def date_type(value: str) -> URIRef | None:
    """Name the XSD type of a date by its lexical form; None where the calendar has no such date.

    >>> str(date_type("--09-13")).rpartition("#")[2], date_type("2023-02-30")
    ('gMonthDay', None)
    """
    for form, datatype in _DATES:
        if form.fullmatch(value):
            year, month, day = _calendar(value)
            try:
                date(year, month, day)
            except ValueError:
                return None
            return datatype
    return None


def _calendar(value: str) -> tuple[int, int, int]:
    """Fill what a date leaves open with values that every date allows: a leap year, January, the first."""
    year, month, day = [*value.replace("--", "2000-", 1).split("-"), "1", "1"][:3]
    return int(year), int(month), int(day)


def dates(values: Iterable[str]) -> list[Literal]:
    """Make literals of dates, without those that a more precise one contains.

    >>> [str(d) for d in dates(["--09-13", "2023-09-13", "2023-09", "2023-09-14"])]
    ['2023-09-13', '2023-09-14']

    A value that no calendar knows ('30 फरवरी', 30 February) is left out: its passage still shows what the article says.
    """
    known = sorted({value for value in values if date_type(value)})
    return [
        Literal(value, datatype=date_type(value), normalize=False)
        for value in known
        if not any(_contains(value, other) for other in known)
    ]


def _contains(coarse: str, fine: str) -> bool:
    return any(
        (found := re.fullmatch(outer, coarse)) and re.fullmatch(found.expand(inner), fine) and coarse != fine
        for outer, inner in _COARSER_TO_FINER
    )


def durations(values: Iterable[str]) -> list[Literal]:
    """Make ``xsd:duration`` literals: 'दो घंटे' (two hours) is ``PT2H``; what is no duration is left out."""
    known = sorted({value for value in values if _DURATION.fullmatch(value)})
    return [Literal(value, datatype=XSD.duration, normalize=False) for value in known]
