"""The word lists of boilerplate.yaml and languages.yaml, checked on load."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import yaml

from kg.articles.fold import fold
from kg.errors import LexiconError

_MONTHS, _DAYS = "months", "day_numbers"
# fmt: off
_SECTIONS = frozenset(
    {
        "weekdays", "published_cues", "updated_cues", "byline_cues", "desks", "agencies",
        "credit_fillers", "syndication_cues", "photo_words", "photo_notes", "caption_sources",
        "sides", "related_cues", "advertisements", "source_link_cues", "comment_cues",
        "reading_time", "video_cues", "topic_cues", "page_lines", "page_voice", "page_actions",
        "journalists", "journalist_life", "author_headings", "author_stops", "outlet_words",
        "function_words", "not_places", "question_words", "auxiliaries",
    }
)
# fmt: on
_LANGUAGES = frozenset({"Hindi", "Marathi", "Nepali", "Sanskrit", "Bhojpuri", "Maithili"})

LETTER = r"[^\W_]|[\u0900-\u0963\u0971-\u097f]"  # `\w` leaves out vowel signs, which are no letters to Unicode
START = rf"(?<!{LETTER.split('|', maxsplit=1)[0]})(?<![\u0900-\u0963\u0971-\u097f])"
END = rf"(?!{LETTER})"


def _fail(name: str, node: yaml.Node, wrong: str) -> LexiconError:
    return LexiconError(f"{name}:{node.start_mark.line + 1}: {wrong}")


def _sections(source: str, name: str, allowed: frozenset[str]) -> dict[str, yaml.Node]:
    """Split a word list file into its sections; exactly ``allowed`` must be there."""
    try:
        root = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise LexiconError(f"{name}:{line}: no valid YAML: {error.problem}") from error
    if not isinstance(root, yaml.MappingNode):
        raise LexiconError(f"{name}:1: sections are expected, as in 'weekdays: [सोमवार]'")
    sections: dict[str, yaml.Node] = {}
    for key, value in root.value:
        if key.value not in allowed or key.value in sections:
            raise _fail(name, key, f"section {key.value!r} is unknown or stands twice; allowed: {sorted(allowed)}")
        sections[key.value] = value
    if missing := sorted(allowed - sections.keys()):
        raise LexiconError(f"{name}:1: section {missing[0]!r} is missing")
    return sections


def _words(name: str, section: yaml.Node) -> tuple[str, ...]:
    """Read one list of words, folded, without doubles, in the order of the file."""
    if not isinstance(section, yaml.SequenceNode) or not section.value:
        raise _fail(name, section, "a list of words is expected")
    words: dict[str, None] = {}
    for node in section.value:
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            raise _fail(name, node, "a word or phrase is expected")
        words[fold(node.value.strip()).text] = None
    return tuple(words)


def _numbered(name: str, section: yaml.Node, most: int) -> dict[str, int]:
    if not isinstance(section, yaml.MappingNode) or not section.value:
        raise _fail(name, section, "words with their numbers are expected")
    numbers: dict[str, int] = {}
    for key, value in section.value:
        if not re.fullmatch(r"[1-9]\d?", str(value.value)) or int(value.value) > most:
            raise _fail(name, value, f"a number from 1 to {most} is expected, not {value.value!r}")
        numbers[fold(key.value).text] = int(value.value)
    return numbers


def parse_boilerplate(source: str, name: str) -> tuple[dict[str, tuple[str, ...]], dict[str, dict[str, int]]]:
    """Read the text of a boilerplate file: its word lists by section, and the numbers of its months and days.

    Raises LexiconError, which names the line, for broken YAML, a section that is unknown, missing or
    there twice, an entry that is no word, or a month or day out of range.
    """
    sections = _sections(source, name, _SECTIONS | {_MONTHS, _DAYS})
    numbers = {key: _numbered(name, sections.pop(key), most) for key, most in ((_MONTHS, 12), (_DAYS, 31))}
    return {key: _words(name, node) for key, node in sections.items()}, numbers


def parse_languages(source: str, name: str) -> dict[str, frozenset[str]]:
    """Read the text of a languages file: the closed-class words of each language; errors as ``parse_boilerplate``."""
    return {key: frozenset(_words(name, node)) for key, node in _sections(source, name, _LANGUAGES).items()}


@cache
def _boilerplate() -> tuple[dict[str, tuple[str, ...]], dict[str, dict[str, int]]]:
    name = "boilerplate.yaml"
    return parse_boilerplate(files("kg.articles").joinpath(name).read_text("utf-8"), name)


@cache
def languages() -> dict[str, frozenset[str]]:
    """Return the closed-class words of each language, folded."""
    name = "languages.yaml"
    return parse_languages(files("kg.articles").joinpath(name).read_text("utf-8"), name)


def words(section: str) -> tuple[str, ...]:
    """Return one word list of boilerplate.yaml, folded."""
    return _boilerplate()[0][section]


def months() -> dict[str, int]:
    """Return the number of each month name, folded."""
    return _boilerplate()[1][_MONTHS]


def day_numbers() -> dict[str, int]:
    """Return the day of the month that each number word names, folded: 'छह जुलाई' (the sixth of July)."""
    return _boilerplate()[1][_DAYS]


@cache
def any_of(*sections: str) -> str:
    """Write a regular expression for any word of the lists, longest first and only as a whole word.

    >>> bool(re.search(any_of("weekdays"), "सोमवार को"))
    True
    >>> bool(re.search(any_of("months"), "जूनागढ़"))
    False
    """
    numbered = _boilerplate()[1]
    listed = {word for section in sections for word in (numbered.get(section) or words(section))}
    ordered = sorted(listed, key=lambda word: (-len(word), word))
    return f"(?:{START}(?:{'|'.join(re.escape(word) for word in ordered)}){END})"
