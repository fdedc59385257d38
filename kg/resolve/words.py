"""Load what resolution knows about Hindi words: posts, countries, kin, relative days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from kg.errors import LexiconError


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of ``words.yaml``, where each is explained."""

    title_synonyms: dict[str, str]
    leader_posts: tuple[str, ...]
    leader_words: tuple[str, ...]
    head_words: tuple[str, ...]
    head_posts: tuple[str, ...]
    other_post: tuple[str, ...]
    title_colour: tuple[str, ...]
    of_many: tuple[str, ...]
    praise: tuple[str, ...]
    honours: tuple[str, ...]
    officials: tuple[str, ...]
    spokesmen: tuple[str, ...]
    descriptions: dict[str, tuple[str, ...]]
    fields: dict[str, tuple[str, ...]]
    guests: tuple[str, ...]
    hosts: tuple[str, ...]
    kin: tuple[str, ...]
    feminine_kin: tuple[str, ...]
    same_kin: tuple[tuple[str, ...], ...]
    kin_pairs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    spouses: tuple[str, ...]
    brides: tuple[str, ...]
    grooms: tuple[str, ...]
    weddings: tuple[str, ...]
    kings: tuple[str, ...]
    queens: tuple[str, ...]
    feminine_honorifics: tuple[str, ...]
    feminine_names: tuple[str, ...]
    feminine_titles: tuple[str, ...]
    masculine_titles: tuple[str, ...]
    feminine_given: tuple[str, ...]
    masculine_given: tuple[str, ...]
    given_behind_goddesses: tuple[str, ...]
    places_within: dict[str, tuple[str, ...]]
    site_nouns: tuple[str, ...]
    demonym_endings: tuple[str, ...]
    common_bodies: tuple[str, ...]
    associations: tuple[str, ...]
    generic_body: tuple[str, ...]
    place_prefixes: tuple[str, ...]
    gift_words: tuple[tuple[str, ...], ...]
    gift_stopwords: tuple[str, ...]
    relative_days: dict[str, int]
    news_days: dict[str, int]
    other_weeks: tuple[str, ...]
    parts_of_day: tuple[str, ...]
    anchors: tuple[str, ...]
    members: tuple[str, ...]
    anybodys: tuple[str, ...]
    small_numbers: dict[str, int]
    received: tuple[str, ...]
    felt: tuple[str, ...]
    present: tuple[str, ...]
    deaths: tuple[str, ...]
    obsequies: tuple[str, ...]
    ties: tuple[str, ...]
    feted: tuple[str, ...]
    soon: tuple[str, ...]
    occasions: tuple[str, ...]
    gatherings: tuple[str, ...]
    meanwhile: tuple[str, ...]


def any_of(wordings: Iterable[str]) -> str:
    """Give the pattern of any of some wordings, whatever blanks stand between their words.

    >>> re.fullmatch(any_of(("इस बार", "अब")), "इस  बार") is not None
    True
    """
    return "(?:" + "|".join(r"\s+".join(map(re.escape, each.split())) for each in wordings) + ")"


def _frozen(value: Any) -> Any:
    """Turn the lists of a YAML value into tuples."""
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {str(key): _frozen(item) for key, item in value.items()}
    return value


@cache
def words() -> Words:
    """Give the word lists; they are read once.

    >>> words().title_synonyms['पीएम']
    'प्रधानमंत्री'

    Raises LexiconError when a list is missing or unknown.
    """
    data = yaml.safe_load((files("kg.resolve") / "words.yaml").read_text(encoding="utf8"))
    try:
        return Words(**_frozen(data))
    except TypeError as error:
        raise LexiconError(f"kg/resolve/words.yaml: {error}; see the fields of Words in kg/resolve/words.py") from error
