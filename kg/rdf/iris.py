"""Mint the IRIs of a build: readable, valid whatever an article is called, and never one for two things.

Keys and file names come from outside. ``../../x y<>.txt``, a line break, a quote or a right-to-left override must not
reach an IRI, so only letters, marks and digits that Turtle may write after a prefix stay (Devanagari does), and ``-``,
``_`` and ``.`` inside. Where that loses anything, ``~`` and a hash of the whole key follow; ``~`` stands in no slug, so
a key without a hash never meets one with it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from pyoxigraph import NamedNode
from rdflib import URIRef

from kg.errors import UsageError
from kg.model import Passage
from kg.rdf.namespaces import DEFAULT_BASE, KINDS

MAX_SLUG = 80
"""Code points of a slug, before a hash."""

# Letters, marks and digits of PN_CHARS (Turtle 1.1, rule 167s); no symbols, no fillers, no variation selectors.
_PN_CHARS = re.compile(
    "[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff"
    "\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000dffff]"
)
_INVISIBLE = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u3164\ufe00-\ufe0f\uffa0]")
_UNSAFE_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\\x7f-\xa0]|%(?![0-9A-Fa-f]{2})')
_BASE = re.compile(
    r"https?://[^/?#@:]+(:\d+)?/([^#]*/)?([^#]*#)?|urn:[A-Za-z0-9][A-Za-z0-9-]{0,31}:([^#]*[:/])?([^#]*#)?"
)


def _is_word_character(char: str) -> bool:
    return (
        unicodedata.category(char) in {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd"}
        and _PN_CHARS.fullmatch(char) is not None
        and _INVISIBLE.fullmatch(char) is None
    )


def slug(text: str) -> str:
    """Keep of ``text`` what may stand in a folder of an IRI, in NFC, with one hyphen for each stretch of the rest.

    >>> slug("आरव मेहता"), slug("000_8e62.txt"), slug("../../x y<>.txt"), slug("<>")
    ('आरव-मेहता', '000_8e62.txt', 'x-y-.txt', '')

    Misses: the zero-width joiners, which a few Hindi spellings need; the hash of `mint` keeps such names apart.
    """
    kept = (char if char in "-_." or _is_word_character(char) else "-" for char in unicodedata.normalize("NFC", text))
    joined = re.sub("-+", "-", "".join(kept)).lstrip("-._")
    while joined and unicodedata.category(joined[0]).startswith("M"):
        joined = joined[1:].lstrip("-._")
    return joined[:MAX_SLUG].rstrip("-._")


def mint(text: str, *, identity: str | None = None) -> str:
    """Make the last part of an IRI of ``text``, with a hash of ``identity`` (default: the text) where anything is lost.

    >>> mint("आरव-मेहता"), mint("आरव मेहता")
    ('आरव-मेहता', 'आरव-मेहता~012c881a14')
    """
    short = slug(text)
    if short and short == text and identity is None:
        return short
    digest = hashlib.sha256((identity or text).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{short}~{digest[:10]}"


def is_web_iri(text: str) -> bool:
    """Say whether ``text`` is an absolute http(s) IRI that every store accepts and that hides nothing.

    >>> is_web_iri("https://example.org/ख़बर"), is_web_iri("example.org"), is_web_iri("http://a b/")
    (True, False, False)
    """
    return re.match(r"https?://[^/?#]", text) is not None and _is_iri(text)


def _is_iri(text: str) -> bool:
    if _UNSAFE_IRI.search(text) or any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zs"} for c in text):
        return False
    try:
        NamedNode(text)
    except ValueError:
        return False
    return True


def checked_base(base: str) -> str:
    """Return ``base`` when IRIs can be minted by putting a name behind it.

    >>> checked_base("https://example.org/id/")
    'https://example.org/id/'

    Raises `UsageError` for anything but an absolute http(s) or urn IRI that ends in ``/`` or ``#`` (a urn also in
    ``:``), has no user name and holds no spaces, control or bidirectional characters.
    """
    if not (_BASE.fullmatch(base) and _is_iri(base) and base == unicodedata.normalize("NFC", base)):
        shown = ascii(base)
        raise UsageError(f"--base {shown}: give an absolute IRI that ends in / or #, as {DEFAULT_BASE} does")
    return base


@dataclass(frozen=True, slots=True)
class Iris:
    """The IRIs of one build, all below ``base``; they depend on the base and the key alone, never on the build."""

    base: str = DEFAULT_BASE

    def article(self, identifier: str) -> URIRef:
        """Mint the IRI of an article from its identifier: ``article/000_8e62.txt``; its named graph has the same."""
        return URIRef(f"{self.base}article/{mint(identifier)}")

    def node(self, key: str, kind: str) -> URIRef:
        """Mint the IRI of an entity or event from its key: ``person/आरव-मेहता`` of kind ``Person``.

        A key that does not start with its kind is put below it, with a hash, so kinds never share an IRI.
        """
        folder, _, name = key.partition("/")
        if folder == kind.lower() and folder in KINDS and name:
            return URIRef(f"{self.base}{folder}/{mint(name)}")
        return URIRef(f"{self.base}{kind.lower()}/{mint(key, identity=key)}")

    def post(self, holder: URIRef, title: str, of: str | None, former: bool) -> URIRef:
        """Mint the IRI of a post: its holder and title to read, a hash of everything to tell posts apart."""
        name = str(holder).removeprefix(self.base).partition("/")[2]
        identity = "\n".join((name, title, of or "", str(former)))
        return URIRef(f"{self.base}post/{mint(f'{name}.{title}', identity=identity)}")

    def passage(self, passage: Passage) -> URIRef:
        """Mint the IRI of a passage, a text fragment of its article as in RFC 5147: ``article/a.txt#char=10,24``."""
        return self._fragment(passage, "char")

    def selector(self, passage: Passage) -> URIRef:
        """Mint the IRI of the node that holds a passage's offsets: ``article/a.txt#selector=10,24``."""
        return self._fragment(passage, "selector")

    def _fragment(self, passage: Passage, name: str) -> URIRef:
        mark = "/" if self.base.endswith("#") else "#"  # an IRI has one fragment
        return URIRef(f"{self.article(passage.article)}{mark}{name}={passage.start},{passage.end}")
