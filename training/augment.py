"""Sentences -> sentences: the same contexts with other people's names.

A model that sees few names learns them by heart; one that sees many names in one place learns the place. Names are
drawn whole, as last name or first name alone, with initials, and hyphenated.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from training.corpora import Tagged

_INITIALS = "ए. बी. सी. डी. ई. एफ. जी. एच. आई. जे. के. एल. एम. एन. ओ. पी. आर. एस. टी. यू. वी. वाई.".split()


def swapped(sentence: Tagged, names: Sequence[tuple[str, ...]], chance: random.Random) -> Tagged:
    """Return the sentence with every person's name replaced by one of ``names``; places and bodies stay."""
    tokens: list[str] = []
    entities: list[tuple[int, int, str]] = []
    at = 0
    for start, end, label in sentence.entities:
        tokens.extend(sentence.tokens[at:start])
        person = label == "PERSON"
        words = _form(chance.choice(names), end - start, chance) if person else sentence.tokens[start:end]
        entities.append((len(tokens), len(tokens) + len(words), label))
        tokens.extend(words)
        at = end
    tokens.extend(sentence.tokens[at:])
    return Tagged(tuple(tokens), tuple(entities), sentence.people_only)


def sometimes_swapped(
    sentences: Sequence[Tagged], names: Sequence[tuple[str, ...]], share: float, chance: random.Random
) -> list[Tagged]:
    """Return the sentences, with other names in a share (0 to 1) of those that name a person."""
    out = []
    for sentence in sentences:
        person = any(label == "PERSON" for *_, label in sentence.entities)
        out.append(swapped(sentence, names, chance) if person and chance.random() < share else sentence)
    return out


def _form(name: tuple[str, ...], length: int, chance: random.Random) -> tuple[str, ...]:
    """Return a name in one of the forms that news uses; a name of one word stays short."""
    if length == 1:
        return (chance.choice((name[0], name[-1], name[-1])),)
    roll = chance.random()
    if roll < 0.08:
        return (*(chance.choice(_INITIALS) for _ in range(chance.choice((1, 1, 2)))), name[-1])
    if roll < 0.14 and len(name) > 1:
        return (*name[:-2], f"{name[-2]}-{name[-1]}")
    return name
