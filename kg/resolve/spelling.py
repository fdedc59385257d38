"""Tell when two spellings are one name.

News Hindi spells foreign names as it hears them: 'पेत्रोव्का' and 'पेत्रोवका', 'लेमन' and 'लैमन', 'कान्त' and
'कांत'. `sound` takes away what varies; what is left is compared.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

from kg.language.initials import expanded, letter_sounds, stands_for
from kg.language.normalise import shadow

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_MARKS = re.compile(r"[\"'“”‘’„`,;:()।!?\[\]]")
_BREAKS = re.compile(r"[-‐-―_/]+")
_NASAL = re.compile("[ङञणनम]्(?=[क-नप-मशषस])")
_DOUBLE = re.compile("([क-ह])\\1")
_VOWELS = str.maketrans(
    {"ी": "ि", "ू": "ु", "ै": "े", "ौ": "ो", "ॉ": "ा", "ॅ": "े", "ई": "इ", "ऊ": "उ", "ऐ": "ए", "औ": "ओ", "ऑ": "आ", "ष": "श"}
)


_HEARD = str.maketrans("टठडढणचफ", "तथदधनजप")
_HALF_HEARD = str.maketrans("िुव", "ेोब")
_SHORT = 4  # letters of a word in which a vowel tells names apart: 'विमल' and 'वेमल'
_VOICED = re.compile("[अ-औा-ौंय]")
_WORDY = 3  # words of a name, and consonants of a word, from which vowels tell nobody apart
_VOWEL = re.compile("[अ-औा-ौयह्]")
_CONSONANTS = 4
_ARTICLES = frozenset({"अल", "एल"})
_FOREIGN = 6  # letters of a word from which consonants may vary


def heard(reduced: str) -> str:
    """Fold the consonants that agencies write differently in foreign names: 'टोक्यो' and 'तोक्यो', in reduced words."""
    return reduced.translate(_HEARD)


_SKELETON = str.maketrans("खघछझथधफभवशषळञणङंज", "कगचचतदपबबससलननननच")


@lru_cache(maxsize=65536)
def skeleton(text: str) -> str:
    """Reduce a name to the consonants that all its transcriptions share, the words run together.

    Vowels, aspiration, 'य', 'ह' and doubled letters are let go, and what one letter of English is heard as falls
    together: 'इमायस मफवर्की' and 'इमाइयास मफ़ेवेर्की' do. So do many names of two people: something else must tie them.

    >>> skeleton('इमायस मफवर्की') == skeleton('इमाइयास मफ़ेवेर्की'), skeleton('पुष्प विमल') == skeleton('पुष्पविमल')
    (True, True)
    """
    kept = _VOWEL.sub("", "".join(tokens(text)).translate(_HEARD).translate(_SKELETON))
    return re.sub(r"(.)\1+", r"\1", kept.replace("दच", "च"))


@lru_cache(maxsize=65536)
def sound(text: str) -> str:
    """Reduce a spelling to what its variants share, words kept apart.

    Nukta, chandrabindu, hyphens, vowel length, the half letter and doubled letters are let go: 'शिंज़ो' and 'शिंजो',
    'नयी' and 'नई', 'एम. के.' and 'एमके' come out equal. It knowingly takes 'दिन' and 'दीन' for one word.

    >>> sound('एम. के. मेहता') == sound('एमके मेहता')
    True
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFD", text)).lower()
    text = text.replace("ड़", "र").replace("ढ़", "र").replace("\u093c", "").replace("ँ", "ं")
    text = _MARKS.sub(" ", _BREAKS.sub(" ", text))
    parts = [_sound_word(word) for word in _join_initials(text).split()]
    return " ".join(part for part in parts if part)


@lru_cache(maxsize=64)
def sounds(listed: tuple[str, ...]) -> frozenset[str]:
    """Reduce each word of a list: what a spelling that `sound` reduced is looked up in."""
    return frozenset(map(sound, listed))


def _sound_word(word: str) -> str:
    """Reduce one word."""
    word = _NASAL.sub("ं", word).replace("्", "")
    word = word.translate(_VOWELS)
    word = word.replace("यि", "इ").replace("ये", "ए") if len(word) > 2 else word
    word = re.sub("ाय(?=[क-ह])", "ाइ", word)
    word = re.sub("^आ", "अ", word)
    return _DOUBLE.sub(r"\1", word)


def _join_initials(text: str) -> str:
    """Write initials as one word: 'एम. के. मेहता' and 'एम.के. मेहता' become 'एमके मेहता'."""
    letters = "|".join(sorted(letter_sounds(), key=lambda letter: (-len(letter), letter)))
    letters = unicodedata.normalize("NFD", letters)
    run = re.compile(rf"(?<!\S)(?:(?:{letters})\.\s*)+(?=\S)")
    text = run.sub(lambda found: re.sub(r"[.\s]", "", found.group()) + " ", text)
    return text.replace(".", " ")


@lru_cache(maxsize=65536)
def tokens(text: str) -> tuple[str, ...]:
    """Give the words of a name, each reduced to its sound."""
    return tuple(sound(text).split())


def same_word(one: str, other: str) -> bool:
    """Tell whether two words, already reduced, are one name.

    A last nasal vowel may be written out ('रेमों', 'रेमोन'). Longer words may write ि as े, ु as ो and व as ब ('सालिह',
    'सालेह'; 'गोविंद', 'गोबिंद'); long ones may differ by one letter ('लेयेन', 'लेयन') or, as foreign names do, in how their
    consonants are heard ('तेनजिंग', 'टेनचिंग'); short ones must be equal: 'राम' is no 'राज'.
    """
    if one[-1:] + other[-1:] in {"ंन", "नं"} and min(len(one), len(other)) >= _SHORT and one[:-1] == other[:-1]:
        return True
    if one == other or (min(len(one), len(other)) >= _FOREIGN and heard(one) == heard(other)):
        return True
    if min(len(one), len(other)) > _SHORT and one.translate(_HALF_HEARD) == other.translate(_HALF_HEARD):
        return True
    return min(len(one), len(other)) >= 4 and one[0] == other[0] and fuzz.ratio(one, other) >= 86


@lru_cache(maxsize=65536)
def is_initial_of(initial: str, word: str) -> bool:
    """Tell whether a reduced word is the letter with which another begins: 'डी' for 'देवेंद्र'."""
    for letter, sounds in letter_sounds().items():
        if sound(letter) == initial:
            return word != initial and any(word.startswith(sound(each)) for each in sounds)
    return False


@lru_cache(maxsize=65536)
def same_name(one: str, other: str) -> bool:
    """Tell whether two full names are spellings of one: 'लाल कृष्ण वर्मा' and 'लालकृष्ण वर्मा'.

    Family names must agree word for word, but for an Arabic article and a last -ा; the first may stand as an initial.
    Two names of one word each must be close.
    It knowingly keeps apart names whose words come in another order.
    """
    first, second = tokens(one), tokens(other)
    if not first or not second:
        return False
    if "".join(first) == "".join(second):
        return True
    if len(first) != len(second) and _spelled_out(one, other):
        return True
    if len(first) != len(second):
        first, second = _without_article(first), _without_article(second)
    if len(first) != len(second):
        return False
    if len(first) == 1:
        return same_word(first[0], second[0])
    if _but_for_vowels(first, second):
        return True
    if not all(same_family(a, b) for a, b in zip(first[1:], second[1:], strict=True)):
        return False
    return same_word(first[0], second[0]) or is_initial_of(first[0], second[0]) or is_initial_of(second[0], first[0])


def _spelled_out(one: str, other: str) -> bool:
    """Tell whether one of two names has the initials of the other's first words: 'एनपी मेहता', 'नरेश प्रताप मेहता'."""
    first, second = expanded(shadow(one).split()), expanded(shadow(other).split())
    if len(first) != len(second) or len(first) < _WORDY or not same_family(sound(first[-1]), sound(second[-1])):
        return False
    return all(
        stands_for(a, b) or stands_for(b, a) or sound(a) == sound(b)
        for a, b in zip(first[:-1], second[:-1], strict=True)
    )


def _but_for_vowels(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell whether two names of three or more words differ in the vowels of one only: 'दोरजी वांग्येल लामा', 'वांग्याल'."""
    apart = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    if len(first) < _WORDY or len(apart) != 1:
        return False
    return same_but_for_vowels(*apart[0])


def same_but_for_vowels(one: str, other: str) -> bool:
    """Tell whether two reduced words have the same consonants, three or more: 'रस्क' and 'रुस्क'."""
    if one == other:
        return True
    first, second = consonants(heard(one)), consonants(heard(other))
    return first == second and len(first) >= _WORDY


def leaves_out(one: str, other: str) -> bool:
    """Tell whether one of two names only has words between that the other leaves out: 'मीरा लता सेन', 'मीरा सेन'.

    First names may differ in vowels: 'कॉनराड सेन', 'कोनराड के. सेन'.
    """
    first, second = sorted((tokens(one), tokens(other)), key=len)
    shorter = len(first) == 2 < len(second) and first[-1] == second[-1]
    return shorter and same_but_for_vowels(first[0], second[0])


def consonants(reduced: str) -> str:
    """Return the consonants of a reduced word, without 'य', which is heard as a vowel."""
    return _VOICED.sub("", reduced)


def is_rare(family: str) -> bool:
    """Tell whether a reduced family name has so many consonants that two of them are no chance: 'ग्रेगोआर'."""
    return len(consonants(family)) >= _CONSONANTS


def _without_article(words_: tuple[str, ...]) -> tuple[str, ...]:
    """Drop the Arabic article before a family name: 'आसिफ अल-हमदानी' is 'आसिफ हमदानी'."""
    return tuple(word for at, word in enumerate(words_) if not (0 < at < len(words_) - 1 and word in _ARTICLES))


def same_family(one: str, other: str) -> bool:
    """Tell whether two words behind the first are one: a family name may or may not end in -ा ('शुक्ल', 'शुक्ला')."""
    shorter, longer = sorted((one, other), key=len)
    return same_word(one, other) or (len(shorter) >= _SHORT and longer == shorter + "ा")


@lru_cache(maxsize=65536)
def is_part_of(short: str, full: str) -> bool:
    """Tell whether a short form is a run of the words of a full name: 'होलबर्ग' of 'आना होलबर्ग'."""
    few, many = tokens(short), tokens(full)
    if not few or len(few) >= len(many):
        return False
    return any(
        all(same_word(a, b) for a, b in zip(few, many[i:], strict=False)) for i in range(len(many) - len(few) + 1)
    )


def slug(text: str) -> str:
    """Write a label as the readable part of a key: letters, marks and digits, joined by hyphens.

    >>> slug('किरण मिन-जे')
    'किरण-मिन-जे'
    """
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in unicodedata.normalize("NFC", text))
    return "-".join(kept.split()) or "x"
