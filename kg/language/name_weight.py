"""A run that the rules propose, and how sure the trained model is -> where the name begins and ends, or none.

Where the model sees a person, its boundaries count: what it leaves out at an edge goes ('खगोल-प्रेमी आरव मेहता' is Aarav
Mehta), what it takes in though it looks like a place or a verb stays ('मंत्री आरव हेरात' Minister Aarav Herat; a town
too). Where it sees none in the whole article, a case marker is no evidence ('मशीन ने' the machine did); a title, an
honorific or an age is.

Misses: people whom the model sees nowhere in the article and of whom only a case marker tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.language.conjugation import Form, is_only
from kg.language.name_model import CALLING
from kg.language.name_run import is_ordinal
from kg.language.name_setting import impersonal, setting
from kg.language.name_text import GENITIVES, NAMELIKE, PLACE_CASES, QUOTES, NameText, Run, cues
from kg.language.vocabulary import is_listed, is_oblique
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list

C = WordClass
STRONG = frozenset({"title", "honorific after", "age", "alias", "list of relatives"})
_LOOKALIKES = frozenset({C.PLACE, C.COMMON, C.VERB, C.DEMONYM}) | NAMELIKE
SURE, LIKELY, SLIGHT, NONE, DOUBT = 0.9, 0.5, 0.3, 0.1, 0.04  # chances
ONE_KNOWN = 0.3
_TYING = ("बांध", "बंध", "भेज", "भिजवा")
BEYOND = 0.5  # of the least chance of a name's words: what the word behind must reach to be a part of it
HINT, LEAST = 0.3, 0.02  # chances: of the best word of a name that stands alone, of its last


def weighed(text: NameText, run: Run) -> Iterator[Run]:
    """Yield the names that remain of a run."""
    if _tied(text, run) or _is_stuff(text, run):
        return
    if not text.chances:
        yield run
        return
    strong = run.evidence in STRONG and not (run.evidence == "age" and not text.unknown(run.start, run.end))
    if not strong and all(text.belief(at) < DOUBT for at in range(run.start, run.end)):
        return  # 'दस साल की दुश्मनी' is no woman of ten
    spans = dict.fromkeys(text.people_at[at] for at in range(run.start, run.end) if at in text.people_at)
    if not spans:
        yield Run(run.start, _without_noun(text, run), run.evidence)
        return
    yield from cut(text, _fitted(text, run, min(spans)[0], max(spans)[1]))


def _tied(text: NameText, run: Run) -> bool:
    """Tell whether a given name is a thing tied or sent: 'भाई को [राखी बांधी]' (tied a rakhi), not 'राखी ने'."""
    after = text.word(run.start + 1)
    short = run.end - run.start == 1 or (run.end - run.start == 2 and text.kind(run.start + 1) is C.VERB)
    return short and text.word(run.start) in cues()["tied"] and after.startswith(_TYING)


def _is_stuff(text: NameText, run: Run) -> bool:
    """Tell whether a run is what a thing is made of: 'उन्हें [मूगा रेशम] का गामोसा ओढ़ाया'."""
    stuff = text.word(run.end - 1) in word_list("gift", "materials") and text.word(run.end) in GENITIVES
    return stuff and run.end - run.start > 1 and run.evidence not in STRONG


def _without_noun(text: NameText, run: Run) -> int:
    """Return the end of a run without a noun behind two unknown words: 'X Y [नंगे] पांव दौड़ा' (bare feet)."""
    last = run.end - 1
    noun = text.kind(last) is C.DICTIONARY and text.chances[last] < LEAST and not text.ends_phrase(run.end)
    return last if noun and last - run.start == 2 and text.unknown(run.start, last) == 2 else run.end


def cut(text: NameText, run: Run) -> Iterator[Run]:
    """Yield the names of two people side by side: 'सिंह X Y से' after a family name, 'A B C D से' where the model cuts."""
    at = run.start + 1
    apart = text.word(run.start) in cues()["last_only"] and text.word(run.end) != "ने"  # 'चौधरी X Y ने' is one
    if run.end - run.start > 2 and apart and text.opens_phrase(run.start):
        yield from (Run(run.start, at, run.evidence), Run(at, run.end, run.evidence))
        return
    inner = (text.people_at[i][0] for i in range(run.start + 2, run.end - 1) if i in text.people_at)
    at = next((i for i in inner if i > run.start + 1 and i - 1 in text.people_at), run.start)
    if at > run.start:
        yield Run(run.start, at, run.evidence)
    yield Run(at, run.end, run.evidence)


def _fitted(text: NameText, run: Run, first: int, last: int) -> Run:
    """Return a run with the boundaries of what the model sees from ``first`` to ``last``, where it is sure of them."""
    start, end = run.start, run.end
    while last - first > 1 and start < first and _calling(text, start):
        start += 1
    if run.evidence != "title":
        while start < first and _needless(text, start):
            start += 1
        while first < start and _lost(text, start - 1):
            start -= 1
    while last < end and (_needless(text, end - 1) if run.evidence != "title" else _unlikely(text, end - 1)):
        end -= 1
    if end == last + 1 and last - first > 1:
        end -= _beyond(text, first, last)
    if (
        last > end
        and all(_lost(text, at) or text.chances[at] >= SURE for at in range(end, last))
        and _may_end(text, last)
    ):
        end = last
    if end - start > 1 and text.word(end - 1) in cues()["particles"] and text.kind(end) in _LOOKALIKES:
        end += 1  # 'बेल्जियम के X डी [क्रू]': a particle ends no name
    return Run(start, end, run.evidence)


def _calling(text: NameText, at: int) -> bool:
    """Tell whether a word before a whole name that the model sees is a calling that no list has: 'कारखानेदार X Y'."""
    if text.kind(at) not in (C.UNKNOWN, C.DICTIONARY) or (_given(text, at) and text.chances[at] >= DOUBT):
        return False  # 'शेर बहादुर X'
    return text.chances[at] < CALLING * text.chances[at + 1]


def _beyond(text: NameText, first: int, last: int) -> bool:
    """Tell whether the model is far surer of ``[first, last)`` than of the word behind: 'X Y [रेलिंग] के पास' (rail)."""
    if text.kind(last) not in (C.UNKNOWN, C.DICTIONARY) or is_ordinal(text.word(last)):
        return False
    if text.word(last - 1) in cues()["particles"]:
        return False
    return text.chances[last] < BEYOND * min(text.chances[first:last]) and text.belief(last) < LIKELY


def _needless(text: NameText, at: int) -> bool:
    """Tell whether the model takes a word for no part of a name, here and all over the article.

    A word of the closed classes is in a run only since grammar leaves it nothing else to be: 'X उन ने' (those; Un).
    """
    if text.kind(at) is C.CLOSED or _given(text, at) or text.word(at) in cues()["last_homographs"]:
        return False
    least = DOUBT if text.kind(at) is C.UNKNOWN and "-" not in text.word(at) and text.opens_phrase(at) else NONE
    return text.chances[at] < least and text.belief(at) < SLIGHT and text.kind(at) is not C.INITIAL


def _given(text: NameText, at: int) -> bool:
    """Tell whether a common word is a first name since a sure family name follows: 'की [प्रार्थना] तमांग'."""
    return text.word(at) in cues()["given_words"] and at + 1 < text.count and text.chances[at + 1] >= SURE


def _unlikely(text: NameText, at: int) -> bool:
    """Tell whether the model doubts all over the article a word that ends a titled name: 'पीएम X [धोती] पहने'."""
    if text.word(at - 1) in cues()["particles"]:
        return False  # 'X बिन [तुर्की]'
    if text.kind(at) in (C.CLOSED, C.INITIAL) or is_ordinal(text.word(at)):
        return False
    if text.word(at) in cues()["last_homographs"]:
        return False
    return text.chances[at] < SLIGHT and text.belief(at) < LIKELY


def _lost(text: NameText, at: int) -> bool:
    """Tell whether a word of what the model sees is left out by the rules only since it looks like another.

    Not what joins a verb to the next one, between the names of two: 'X खुलकर Y के बचाव में आए'.
    """
    if is_only(text.word(at), Form.CONJUNCTIVE) and text.chances[at] < SURE:
        return False
    return text.chances[at] >= LIKELY and text.kind(at) in _LOOKALIKES and not is_listed(text.word(at))


def half_seen(text: NameText, start: int, end: int) -> bool:
    """Tell whether the model has a slight idea of a person where only people stand: 'X के परिजनों का' X's relatives."""
    least = DOUBT if end - start > 1 else 0.15
    if text.chance(start, end) < least or text.kind(end) is C.HEAD or end - start > 4 or "-" in text.word(start):
        return False
    if impersonal(text, start, end) or is_oblique(text.word(end - 1)):
        return False
    if not (text.unknown(start, end) or _one_likely(text, start, end)):
        return False
    return text.opens_phrase(start) and (bool(setting(text, start, end)) or _stands_alone(text, start, end))


def _stands_alone(text: NameText, start: int, end: int) -> bool:
    """Tell whether two words and more make a noun phrase of their own, in no place case: 'चिली के X Y इसी साल'."""
    placed = any(at in text.others_at for at in range(start, end)) and not _of_country(text, start, end)
    if end - start < 2 or text.chance(start, end) < HINT or placed:
        return False
    if text.kind(end - 1) is C.CLOSED or (text.kind(end - 1) is C.DICTIONARY and text.chances[end - 1] < LEAST):
        return False  # the rest of a longer name; 'अमरनाथ दर्शन' a pilgrimage
    if text.word(end) in PLACE_CASES or text.word(start - 1) in QUOTES:
        return False
    return text.ends_phrase(end) or text.kind(end) in (C.TIME, C.CLOSED, C.NUMBER, C.PLACE)


def _of_country(text: NameText, start: int, end: int) -> bool:
    """Tell whether unknown words belong to a country by के, as its people do and its towns do not: 'बेल्जियम के X डी Y'."""
    return text.word(start - 1) == "के" and start - 2 in text.countries and text.unknown(start, end) == end - start


def _one_likely(text: NameText, start: int, end: int) -> bool:
    """Tell whether one word of the dictionary is likely enough a name."""
    return end - start == 1 and text.chance(start, end) >= ONE_KNOWN


def _may_end(text: NameText, end: int) -> bool:
    """Tell whether a name can end before ``end``: not one that takes in a place in which something is."""
    if text.kind(end - 1) not in _LOOKALIKES:
        return False
    country = end - 1 in text.countries and text.chances[end - 1] < (LIKELY if text.word(end) == "ने" else SURE)
    if text.kind(end - 1) is C.PLACE and (text.word(end) in PLACE_CASES or country):
        return False
    return text.ends_phrase(end)
