"""Decide when a node of a graph is what a gold file means: by names, by dates, by shared words.

Spelling is compared loosely, for Hindi news spells one name in several ways: nukta, chandrabindu, hyphens, quotation
marks and invisible joiners do not count, and a name may stand in the oblique plural. The rules are those of the
project's measure of record; both give the same figures on the same graph.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from rapidfuzz import fuzz
from rdflib import Node as Term

from kg.evaluate.gold import GoldEvent, Named

_CLOSE_SPELLING = 88  # of 100, as rapidfuzz counts: one letter in eight may differ
_SHORTEST_LOOSE_NAME = 5  # characters: below this, one letter makes another name
_REMOVED = dict.fromkeys([0x093C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)])
_SPACED = dict.fromkeys([*map(ord, "-.\"'“”‘’„`,;:()।!?"), *range(0x2010, 0x2016)], " ")
_FOLDED = {**_REMOVED, **_SPACED, 0x0901: "ं"}  # chandrabindu is written as anusvara as often as not
_EVENT = TypeVar("_EVENT", bound=GoldEvent)


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Return ``text`` without what spelling may vary in.

    >>> folded("आरव-मेहता") == folded("आरव मेहता"), folded("ज़ोया") == folded("जोया")
    (True, True)
    """
    return " ".join(unicodedata.normalize("NFD", text).translate(_FOLDED).lower().split())


@lru_cache(maxsize=65536)
def direct_case(name: str) -> str:
    """Return a folded name with the oblique plural of each word undone.

    >>> direct_case("अधिकारियों"), direct_case("नेताओं"), direct_case("सूत्रों")
    ('अधिकारी', 'नेता', 'सूत्र')
    """
    words = (re.sub("ियों$", "ी", word) for word in name.split())
    return " ".join(re.sub("(?:ओं|ों)$", "", word) for word in words)


def name_score(names: Sequence[str], labels: Iterable[str]) -> int:
    """Return how well ``labels`` fit an entity's ``names``, the canonical one first.

    3: the canonical name is a label; 2: another name is, or one is after undoing the oblique plural; 1: one is spelled
    closely; 0: none fits. Short names must fit exactly.
    """
    wanted = [folded(name) for name in names]
    given = {folded(label) for label in labels}
    if wanted[0] in given:
        return 3
    if not given.isdisjoint(wanted) or {direct_case(n) for n in wanted} & {direct_case(x) for x in given}:
        return 2
    long_names = [name for name in wanted if len(name) >= _SHORTEST_LOOSE_NAME]
    return int(any(fuzz.ratio(n, x, score_cutoff=_CLOSE_SPELLING) for n in long_names for x in given))


def identify(nodes: Iterable[Term], labels: Mapping[Term, set[str]], registry: Mapping[str, Named]) -> dict[Term, str]:
    """Map each node to the gold entity that its labels fit best; one entity may own several unmerged nodes."""
    found = {}
    for node in nodes:
        scores = ((name_score(named.names, labels.get(node, ())), key) for key, named in registry.items())
        score, key = max(scores, default=(0, ""))
        if score:
            found[node] = key
    return found


def shared_words(gold: str, built: str) -> tuple[float, float]:
    """Return the share of the gold text's words that stand in the built text, and the reverse, each 0 to 1.

    >>> shared_words("नया पुल बनेगा", "नया पुल बनेगा ।")
    (1.0, 1.0)
    """
    wanted, given = Counter(folded(gold).split()), Counter(folded(built).split())
    common = (wanted & given).total()
    return common / max(1, wanted.total()), common / max(1, given.total())


def date_fits(gold: str, values: Iterable[Term]) -> bool:
    """Return whether a date is the gold date or more precise; without a year in gold, any year fits.

    >>> from rdflib import Literal
    >>> date_fits("2024-05", [Literal("2024-05-03")]), date_fits("--05-03", [Literal("2024-05-03")])
    (True, True)
    >>> date_fits("2024-05-03", [Literal("2024-05")])
    False
    """
    texts = [str(value) for value in values]
    yearless = gold.startswith("--")
    return any(text.startswith(gold) or (yearless and text[4:].startswith(gold[1:])) for text in texts)


def pair_up(
    golds: Sequence[_EVENT], nodes: Iterable[Term], fit: Callable[[_EVENT, Term], float]
) -> tuple[list[tuple[_EVENT, Term]], list[_EVENT], list[Term]]:
    """Pair each gold event with the free node that fits it best.

    Required events choose first, in the gold file's order; optional ones then soak up what is left.

    Returns:
        The pairs, the required events without a node, and the nodes without an event.
    """
    free = set(nodes)
    pairs, missed = [], []
    for gold in sorted(golds, key=lambda g: g.optional):
        candidates = [(score, str(node), node) for node in free if (score := fit(gold, node)) > 0]
        if candidates:
            best = max(candidates)[2]
            free.remove(best)
            pairs.append((gold, best))
        elif not gold.optional:
            missed.append(gold)
    return pairs, missed, sorted(free, key=str)
