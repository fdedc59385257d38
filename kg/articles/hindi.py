"""Is a text Hindi? Script first, then the small words that no sentence does without."""

from __future__ import annotations

import re
from pathlib import Path

from kg.articles.boilerplate import languages
from kg.articles.faults import fault
from kg.articles.fold import fold

MIN_DEVANAGARI = 0.5  # of all letters
MIN_FUNCTION_WORDS = 0.06  # of all words; running Hindi has about 0.3, headlines 0.2
MIN_WORDS = 30  # a shorter text is only refused for another language's words

_URL = re.compile(r"(?:https?://|www\.)\S+")
_WORD = re.compile(r"[\u0900-\u0963\u0971-\u097f]+")
_REMEDY = "only Hindi articles can be read; leave it out"


def require_hindi(path: Path, text: str) -> None:
    """Raise ArticleError unless ``text``, the article of ``path`` without its front matter, is Hindi.

    Half of its letters at least are Devanagari, and Hindi closed-class words ('है', 'ने') outnumber those
    of Marathi ('आहे'), Nepali ('छ') and other languages in that script. Knowingly missed: texts of a few
    words, and languages without a list here (Konkani, Dogri, Bodo) where they are short.
    """
    text = _URL.sub(" ", text)
    letters = sum(char.isalpha() for char in text)
    devanagari = sum("\u0904" <= char <= "\u0939" or "\u0958" <= char <= "\u0961" for char in text)
    if not devanagari:
        what = "no Hindi in it" if letters else "no words in it"
        raise fault(path, f"{what} (not one Devanagari letter; a font encoding such as Kruti Dev is not read)", _REMEDY)
    if devanagari < MIN_DEVANAGARI * letters:
        share = round(100 * devanagari / letters)
        raise fault(path, f"not a Hindi article (only {share} % of its letters are Devanagari)", _REMEDY)
    if (other := _other_language(text)) is not None:
        raise fault(path, f"not a Hindi article ({other})", _REMEDY)


def _other_language(text: str) -> str | None:
    """Say which other language the closed-class words speak for."""
    found = _WORD.findall(fold(text).text)
    counts = {name: sum(word in known for word in found) for name, known in languages().items()}
    hindi = counts.pop("Hindi")
    name = max(counts, key=lambda key: counts[key])
    if counts[name] > hindi:
        return f"its small words are {name}"
    if len(found) >= MIN_WORDS and hindi < MIN_FUNCTION_WORDS * len(found):
        return f"hardly a Hindi function word among {len(found):,} words"
    return None
