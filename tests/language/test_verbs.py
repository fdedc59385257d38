"""Words -> verb groups: how far they reach, tense, aspect, polarity, voice, modality, finiteness."""

from __future__ import annotations

import pytest

from kg.language.verbs import VerbGroup, find_verb_group


def group(text: str) -> VerbGroup | None:
    """Return the group at '|', which stands before its first word."""
    words = text.split()
    return find_verb_group([w for w in words if w != "|"], words.index("|"))


@pytest.mark.parametrize(
    ("text", "words", "stem", "tense", "aspect"),
    [
        ("निमंत्रण स्वीकार | कर लिया है ।", "कर लिया है", "कर", "present", "perfective"),
        ("वह | मिले ।", "मिले", "मिल", "past", "perfective"),
        ("वह उनसे | मिल भी चुके हैं ।", "मिल भी चुके हैं", "मिल", "present", "perfective"),
        ("वे कल | मिलेंगे ।", "मिलेंगे", "मिल", "future", ""),
        ("वे | मिलने वाले हैं ।", "मिलने वाले हैं", "मिल", "present", "prospective"),
        ("वह | जा रहे थे ।", "जा रहे थे", "जा", "past", "progressive"),
        ("वह मंत्री | हैं ।", "हैं", "हो", "present", ""),
        ("वह कर | उगाहता था ।", "उगाहता था", "उगाह", "past", "imperfective"),
    ],
)
def test_finite(text: str, words: str, stem: str, tense: str, aspect: str) -> None:
    found = group(text)
    assert found is not None
    assert " ".join(found.words) == words
    assert (found.stem, found.finite, found.tense, found.aspect) == (stem, True, tense, aspect)


@pytest.mark.parametrize(
    "text",
    ["उनकी | वार्ता होगी ।", "उनकी | वार्ता है ।", "वहां बडी | शालीनता थी ।", "कई | समझौते है ।", "कपास की | मिल भी बंद है ।"],
)
def test_a_noun_that_ends_as_participles_do_is_no_verb(text: str) -> None:
    assert group(text) is None


@pytest.mark.parametrize(
    ("text", "negated", "passive", "modality"),
    [
        ("वह | नहीं जाएंगे ।", True, False, ""),
        ("यह | किया ही नहीं गया ।", True, True, ""),
        ("वह | जा सकते हैं ।", False, False, "can"),
        ("उन्हें | जाना है ।", False, False, "must"),
        ("उन्हें | जाना पडा ।", False, False, "must"),
        ("वह | जाना चाहते हैं ।", False, False, "want"),
        ("वह | है नहीं ।", True, False, ""),
        ("यह | किया गया ।", False, True, ""),
    ],
)
def test_polarity_voice_modality(text: str, negated: bool, passive: bool, modality: str) -> None:
    found = group(text)
    assert found is not None
    assert (found.negated, found.passive, found.modality) == (negated, passive, modality)


@pytest.mark.parametrize(
    ("text", "words", "participle"),
    [
        ("बात | करते हुए कहा", "करते हुए", True),
        ("वहां | जाकर कहा", "जाकर", True),
        ("उनसे | मिल कर लौटे", "मिल कर", True),
        ("| मिलने के लिए", "मिलने", False),
    ],
)
def test_not_finite(text: str, words: str, participle: bool) -> None:
    found = group(text)
    assert found is not None
    assert (" ".join(found.words), found.finite, found.participle) == (words, False, participle)


@pytest.mark.parametrize(
    "text", ["| दो नेता आए", "| किताब पढ़ी", "भारत | की सरकार ने", "| पूजा ने कहा", "| छाता और धोती दी"]
)
def test_no_verb(text: str) -> None:
    assert group(text) is None
