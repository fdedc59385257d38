"""The gazetteer: what it finds, and the everyday words beside it that it must leave alone."""

from __future__ import annotations

import time

import pytest

from kg.language.gazetteer import Match, country_of, find_matches, is_organization, is_place, parts
from kg.language.gazetteer_index import index, keys
from kg.language.normalise import shadow
from kg.language.tokenizer import TOKEN
from kg.lexicons import load


def words(text: str) -> list[str]:
    """Return the shadows of a text's tokens, cut as the pipeline cuts them."""
    return [shadow(token) for token in TOKEN.findall(text) if not token.isspace()]


def found(text: str) -> list[tuple[str, str]]:
    return [(match.kind, match.label) for match in find_matches(words(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("वह नई दिल्ली से रूस गया", [("city", "नई दिल्ली"), ("country", "रूस")]),
        ("नयी दिल्ली और मुम्बई", [("city", "नई दिल्ली"), ("city", "मुंबई")]),
        ("मास्को, मॉस्को", [("city", "मॉस्को"), ("city", "मॉस्को")]),
        ("न्यूयार्क में न्यूयॉर्क टाइम्स", [("city", "न्यूयॉर्क"), ("agency", "न्यूयॉर्क टाइम्स")]),
        ("इज़राइल, इजरायल और इस्राइल", [("country", "इजरायल")] * 3),
        ("हिन्दुस्तान की सेना", [("country", "भारत")]),
        ("उत्तर कोरियाई नेता", [("demonym", "उत्तर कोरियाई")]),
        ("रूसियों और अमेरिकियों ने", [("demonym", "रूसी"), ("demonym", "अमेरिकी")]),
        ("संयुक्त राष्ट्र सुरक्षा परिषद ने", [("organization", "संयुक्त राष्ट्र सुरक्षा परिषद")]),
        ("संयुक्त राष्ट्र ने", [("organization", "संयुक्त राष्ट्र")]),
        ("आरआईए नोवोस्ती और आरआईए", [("agency", "आरआईए नोवोस्ती")] * 2),
        ("सीबीआइ और सीबीआई", [("organization", "केंद्रीय अन्वेषण ब्यूरो")] * 2),
        ("तृणमूल कांग्रेस और कांग्रेस", [("organization", "तृणमूल कांग्रेस"), ("organization", "कांग्रेस")]),
        ("जनता दल (यूनाइटेड) ने", [("organization", "जनता दल (यूनाइटेड)")]),
        ("यू.एस. सेना", [("country", "अमेरिका")]),
        ("लाल किले से", [("landmark", "लाल किला")]),
        ("10 डाउनिंग स्ट्रीट में", [("landmark", "10 डाउनिंग स्ट्रीट")]),
        ("जम्मू-कश्मीर में", [("region", "जम्मू-कश्मीर")]),
        ("दक्षिण अफ्रीका और अफ्रीका", [("country", "दक्षिण अफ्रीका"), ("region", "अफ्रीका")]),
        ("गया जिले में", [("city", "गया")]),
        ("काजीरंगा नेशनल पार्क से सिमडेगा", [("landmark", "काजीरंगा"), ("city", "सिमडेगा")]),
        ("आमेर के किले में", [("landmark", "आमेर किला")]),
        ("सीमांचल से अररिया", [("region", "सीमांचल"), ("city", "अररिया")]),
    ],
)
def test_finds_names_in_order_longest_first(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "वह घर गया",  # went, not the town
        "अच्छी सूरत वाला आदमी",  # face, not Surat
        "आप आम खाते हैं",  # you eat mangoes, not the party
        "18 मई को हम आए",
        "भाषा और वार्ता",  # language and talks, not the agencies
        "सौ अरब रुपये का चेक",  # a thousand million, a cheque
        "कप्तान की जर्सी",
        "हवाई अड्डे पर",  # airport, not Hawaii
        "संभल कर चलें",
        "ऐसा आज तक नहीं हुआ",  # until today, not the channel
        "उन्होंने कहा कि हम पार्टी नहीं छोड़ेंगे",  # we, not the party
        "बेलगाम महंगाई",  # unbridled, not Belgaum
        "मार्शल पाक जोंग",  # a surname
        "उस जी 20 लोगों ने",  # 'जी' and a number, not the group
        "भारत-चीन सीमा",  # no match as a whole
        "बान ने कहा",  # not Bonn
        "बुधनी सोरेन ने कहा",  # a woman's name, not the town
        "चंदेरी की साड़ी",  # a weave
        "नेता का बरसाना",  # to rain down, not the town
        "",
    ],
)
def test_leaves_everyday_words_alone(text: str) -> None:
    assert found(text) == []


def test_no_ambiguous_word_matches_alone() -> None:
    ambiguous = [entry.word for section in ("ambiguous", "homographs") for entry in load("places")[section]]
    assert len(ambiguous) > 20
    assert [word for word in ambiguous if found(word)] == []


def test_pieces_of_hyphenated_words() -> None:
    assert [(m.start, m.label, m.country) for m in parts("रूस-डीपीआरके")] == [(0, "रूस", "RU"), (1, "उत्तर कोरिया", "KP")]
    assert [m.label for m in parts("भारत-पाक")] == ["भारत", "पाकिस्तान"]
    assert [m.label for m in parts("प्योंगयांग-मॉस्को")] == ["प्योंगयांग", "मॉस्को"]
    assert parts("आदान-प्रदान") == []
    assert parts("भारत") == []


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("रूस", "RU"),
        ("रूसी", "RU"),
        ("क्रेमलिन", "RU"),
        ("मॉस्को", "RU"),
        ("वॉशिंगटन", "US"),
        ("व्हाइट हाउस", "US"),
        ("पेंटागन", "US"),
        ("अमेरिकी", "US"),
        ("सोल", "KR"),
        ("दक्षिण कोरियाई", "KR"),
        ("डीपीआरके", "KP"),
        ("ज़िम्बाब्वे", "ZW"),
        ("मुंबई", None),  # no capital of a state
        ("भाजपा", None),
        ("यूरोपीय", None),
        ("ताजमहल", None),
        ("गया", None),
        ("", None),
    ],
)
def test_country_of(word: str, code: str | None) -> None:
    assert country_of(word) == code


def test_a_match_says_what_is_known() -> None:
    assert find_matches(words("मास्को")) == [
        Match(0, 1, "city", "मॉस्को", "RU", "https://sws.geonames.org/524901/", "Moscow", capital=True)
    ]
    (mumbai,) = find_matches(words("मुंबई"))
    assert not mumbai.capital


@pytest.mark.parametrize(
    ("text", "place", "organization"),
    [
        ("दिल्ली", True, False),
        ("भारत", True, False),
        ("क्रेमलिन", True, True),
        ("पेंटागन", True, True),
        ("ताजमहल", True, False),
        ("भाजपा", False, True),
        ("रॉयटर्स", False, True),
        ("रूसी", False, False),
    ],
)
def test_places_and_organizations(text: str, place: bool, organization: bool) -> None:
    (match,) = find_matches(words(text))
    assert (is_place(match), is_organization(match)) == (place, organization)


def test_every_sovereign_capital_and_country_is_known() -> None:
    countries = {entry.get("country") for entry in load("places")["countries"]}
    capitals = {entry.get("country") for entry in load("places")["capitals"]}
    assert len(countries) > 230
    assert capitals <= countries
    assert {"RU", "KP", "KR", "US", "IN", "LK", "MV", "UA", "BR", "ZA", "EG", "NZ"} <= capitals


def test_lexicons_hold_nothing_twice_under_two_labels() -> None:
    """A form that two entries of one section claim is a slip: the second would be lost in silence."""
    clashes = []
    for name in ("places", "organizations"):
        for section, entries in load(name).items():
            seen: dict[tuple[str, ...], str] = {}
            for entry in entries:
                for form in entry.surface:
                    other = seen.setdefault(keys(form), entry.word)
                    if other != entry.word:
                        clashes.append((section, form, other, entry.word))
    assert clashes == []


def test_keys_fold_nasals_only() -> None:
    assert keys("चण्डीगढ़") == keys("चंडीगढ़")
    assert keys("बान") != keys("बॉन")


def test_long_texts_take_linear_time() -> None:
    index()
    text = words("रूस के राष्ट्रपति संयुक्त राष्ट्र गए और नई दिल्ली लौटे ।") * 2000
    started = time.process_time()
    assert len(find_matches(text)) == 3 * 2000
    assert time.process_time() - started < 2
