"""Article text -> tokens: hyphenated names whole, quotes and dandas apart, every character kept.

spaCy's own Hindi tokenizer splits मिन-जे (a hyphenated name) in three and leaves ``रॉकेट।"चेयरमैन`` whole; this one goes
by what a token looks like, not by what may be cut from its ends. ``doc.text`` is the input, character for character,
and ``token.norm_`` is the token's shadow (`kg.language.normalise`), on which all matching works.

Misses: underscores inside words but for handles, and signs that join two words without a space ('AT&T' gives three).
"""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from kg.language.normalise import shadow

_LETTER = r"[^\W\d_]"
# What joins the letters of a word: vowel signs of the scripts of India, diacritics, joiners and the like.
_MARK = (
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0300-\u036f\u064b-\u065f\u0670\u0980-\u0dff"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
)
_WORD = rf"(?:{_LETTER}|\d|[{_MARK}])"
HONORIFIC = "डॉ|डा|प्रो|श्रीमती|पं|स्व|मो|कु|चौ|ले|कर्नल|जस्टिस|एड|इंजी|सं|रु|नं|पृ|क्र|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr"
# A Latin letter's name in Devanagari: the initials of 'एच. आर.', 'एमके', 'जे.डी.'
INITIAL = "एक्स|डब्ल्यू|डब्लू|जेड|एच|एफ|एल|एम|एन|एस|आई|आर|बी|सी|डी|जी|जे|के|ओ|पी|क्यू|टी|यू|वी|वाई|ए|ई"
# One syllable, as in उ.प्र., कि.मी., ई.पू.
_AKSHARA = "[\u0904-\u0939\u0958-\u095f]\u093c?(?:\u094d[\u0904-\u0939])*[\u093e-\u094c]?[\u0901\u0902]?"
_ELIDED = "ओ|डी|डि|डे|दि|ला|ल"  # 'पैट्रिक ओ'कॉनर', 'डि'सूजा'
TOKEN = re.compile(
    rf"""
      (?:https?://|www\.)[^\s।"'“”‘’<>]*[^\s।"'“”‘’<>,;:.)\]!?]
    | (?<![\w.+-])[\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]+)+
    | (?:[A-Z]\.){{2,}}
    | (?<!{_WORD})(?:{HONORIFIC})\.(?!\.)
    | (?<!{_WORD})(?:{_AKSHARA}\.){{2,}}
    | (?<!{_WORD})(?:(?:{INITIAL}|[A-Z])\.)+(?=\s?(?:{_LETTER}))
    | \d+(?:[.,:/]\d+)+
    | [@\#](?:{_WORD}|_)+
    | (?<!{_WORD})(?:{_ELIDED})['’](?={_LETTER}){_WORD}+
    | {_WORD}+(?:(?:[-\u2010\u2011]|(?<=[A-Za-z])['’](?=[A-Za-z])){_WORD}+)*
    | \.{{2,}} | ''|``|‘‘|’’ | --+
    | \s+
    | .
    """,
    re.VERBOSE | re.DOTALL,
)


class KhabarTokenizer:
    """Cut a text into tokens that a rule can be written over."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the Doc of ``text``; a token's ``norm_`` is its shadow.

        >>> import spacy
        >>> [t.text for t in KhabarTokenizer(spacy.blank("hi").vocab)('प्रो. ली मिन-जे ने कहा।"वह')]
        ['प्रो.', 'ली', 'मिन-जे', 'ने', 'कहा', '।', '"', 'वह']
        """
        words: list[str] = []
        spaces: list[bool] = []
        for match in TOKEN.finditer(text):
            piece = match.group()
            if piece == " " and words and not spaces[-1] and not words[-1].isspace():
                spaces[-1] = True
                continue
            if piece.isspace() and piece.startswith(" ") and words and not spaces[-1] and not words[-1].isspace():
                spaces[-1] = True
                piece = piece[1:]
            words.append(piece)
            spaces.append(False)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        for token in doc:
            token.norm_ = shadow(token.text) or token.text
        return doc

    def to_disk(self, path: object, **_: object) -> None:
        """Save nothing: the tokenizer has no state."""

    def from_disk(self, path: object, **_: object) -> KhabarTokenizer:
        """Load nothing: the tokenizer has no state."""
        return self

    def to_bytes(self, **_: object) -> bytes:
        """Return nothing: the tokenizer has no state."""
        return b""

    def from_bytes(self, _bytes: bytes, **_: object) -> KhabarTokenizer:
        """Load nothing: the tokenizer has no state."""
        return self


@registry.tokenizers("khabar.Tokenizer.v1")  # type: ignore[untyped-decorator]  # catalogue has no types
def create_tokenizer() -> object:
    """Return the factory that spaCy's config names."""

    def create(nlp: Language) -> KhabarTokenizer:
        return KhabarTokenizer(nlp.vocab)

    return create
