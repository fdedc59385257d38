"""Quotations: every style of mark, nested, unbalanced, over several lines."""

from __future__ import annotations

import time

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.language.quotation_pairing import pair_marks
from kg.language.quotation_scope import tells_speaker
from kg.language.quotations import find_quotations, is_scare_quotation


def said(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(text)]


STYLES = {
    'आरव ने कहा, "हम आएंगे।"': "double",
    "आरव ने कहा, “हम आएंगे।”": "double",
    "आरव ने कहा, ”हम आएंगे।”": "double",
    "आरव ने कहा, „हम आएंगे।“": "double",
    "आरव ने कहा, “हम आएंगे।''": "double",
    "आरव ने कहा, \"हम आएंगे।''": "double",
    "आरव ने कहा, ‘‘हम आएंगे।’’": "paired-single",
    "आरव ने कहा, ‘‘हम आएंगे।”": "paired-single",
    "आरव ने कहा, ''हम आएंगे।''": "paired-single",
    "आरव ने कहा, ``हम आएंगे।''": "paired-single",
    "आरव ने कहा, ‘हम आएंगे।’": "single",
    "आरव ने कहा, 'हम आएंगे।'": "single",
    "आरव ने कहा, `हम आएंगे।'": "single",
    "आरव ने कहा, «हम आएंगे।»": "guillemet",
    "आरव ने कहा, ‹हम आएंगे।›": "guillemet",
    'आरव ने कहा,"हम आएंगे।"फिर वह गए।': "double",
    "“हम आएंगे, ”आरव ने कहा।": "double",
    'आरव ने कहा, " हम आएंगे। "': "double",
    "आरव ने कहा, “ हम आएंगे ।”": "double",
    "“हम आएंगे”, आरव ने कहा।": "double",
}


@pytest.mark.parametrize(("text", "marks"), STYLES.items())
def test_every_style(text: str, marks: str) -> None:
    (quotation,) = find_quotations(text)
    assert text[quotation.start : quotation.end] == "हम आएंगे"
    assert quotation.marks == marks
    assert quotation.closed
    assert quotation.depth == 0


@pytest.mark.parametrize(
    "text",
    [
        "Aarav’s car and don't",
        "मेज 5'10\" की है।",
        'उसने 32" टीवी खरीदा।',
        "'90 के दशक में ऐसा था।",
        "आरव आए।",
        '""',
        'आरव ने इच्छा जाहिर की." मीरा गईं।',
        '"',
        '"।"',
    ],
)
def test_marks_that_quote_nothing(text: str) -> None:
    assert said(text) == []


def test_inches_inside_a_quotation() -> None:
    assert said('"मैंने 32" टीवी खरीदा," आरव ने कहा।') == ['मैंने 32" टीवी खरीदा']


def test_years_as_a_title_are_quoted() -> None:
    assert said("फिल्म '83' और '90 के दशक") == ["83"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"A है।"', "A है"),
        ('"A है?"', "A है?"),
        ('"A है!"', "A है!"),
        ('"A है,"', "A है"),
        ('"A है..."', "A है..."),
        ('"A है."', "A है"),
        ('"A है। "', "A है"),
        ('"वह U.S."', "वह U.S."),
    ],
)
def test_what_a_quotation_ends_with(text: str, expected: str) -> None:
    assert said(text) == [expected]


def test_outer_offsets_take_in_the_marks() -> None:
    text = "कहा, ‘‘हम आएंगे।’’ फिर"
    (quotation,) = find_quotations(text)
    assert text[quotation.outer_start : quotation.outer_end] == "‘‘हम आएंगे।’’"


def test_nested() -> None:
    text = "उन्होंने कहा, “यह ‘मातृभूमि’ फिल्म “सवेरा” से अच्छी है।” फिर ‘‘वह ‘दिल’’’ बोले।"
    assert [(text[q.start : q.end], q.depth) for q in find_quotations(text)] == [
        ("यह ‘मातृभूमि’ फिल्म “सवेरा” से अच्छी है", 0),
        ("मातृभूमि", 1),
        ("सवेरा", 1),
        ("वह ‘दिल’", 0),
        ("दिल", 1),
    ]


def test_in_a_row() -> None:
    assert said('आरव ने कहा, "पहला है।" "दूसरा है,\'\' उन्होंने कहा।') == ["पहला है", "दूसरा है"]
    assert said('"पहला," आरव ने कहा, "दूसरा।" फिर "तीसरा।"') == ["पहला", "दूसरा", "तीसरा"]


def test_a_stray_closing_mark_does_not_turn_the_rest_around() -> None:
    assert said('वह "साथ रहेंगे" देश के", अखबार ने लिखा। यह "ठीक" है।') == ["साथ रहेंगे", "ठीक"]
    assert said('दोस्ती को मजबूत करने" की बात की और "संभावनाएं" देखीं।') == ["संभावनाएं"]


def test_an_opening_mark_that_nothing_closes() -> None:
    text = 'आरव ने कहा, "हम आएंगे। हम जीतेंगे।\n\nमीरा ने कहा, "ठीक है।"'
    first, second = find_quotations(text)
    assert (text[first.start : first.end], first.closed) == ("हम आएंगे। हम जीतेंगे", False)
    assert (text[second.start : second.end], second.closed, second.depth) == ("ठीक है", True, 0)


def test_an_unclosed_quotation_ends_before_the_next_one() -> None:
    assert said('आरव ने कहा, "हम आएंगे। उन्होंने आगे कहा, "वह नहीं आएंगे।"') == [
        "हम आएंगे। उन्होंने आगे कहा,"[:8],
        "वह नहीं आएंगे",
    ]


def test_over_several_paragraphs() -> None:
    text = "मीरा ने कहा, “पहला है।\n\n“दूसरा है।\n\n“तीसरा है।” वह गईं।"
    assert said(text) == ["पहला है।\n\n“दूसरा है।\n\n“तीसरा है"]


def test_a_blank_line_ends_what_no_mark_continues() -> None:
    assert said("मीरा ने कहा, “पहला है।\n\nदूसरा है।” वह गईं।") == ["पहला है"]


def test_a_quotation_that_a_line_break_cuts() -> None:
    assert said('मीरा ने कहा, "पहला है\nऔर दूसरा है।" वह गईं।') == ["पहला है\nऔर दूसरा है"]


SCARE = [
    ("उनके घर ‘मातृभूमि’ में बैठक हुई।", True),
    ("कंपनी ने ‘एक्स’ पर लिखा कि वह आएंगे।", True),
    ("वह देश को “पूर्ण समर्थन” देंगे।", True),
    ('आरव ने कहा कि टीम ने "शानदार खेल दिखाया है।"', True),
    ('आरव ने उसे "बहुत गंभीर" बताया।', True),
    ("फिल्में ‘दिल’, ‘सवेरा’ और ‘शाम’ देखीं।", True),
    ('वह "हमेशा खड़े रहेंगे" देश के साथ।', True),
    ('ग़ौरतलब है कि "नागरिक मोर्चा" नामक संगठन', True),
    ('आरव ने कहा कि "टीम ने शानदार खेल दिखाया है।"', False),
    ("आरव ने कहा, ‘हां।’", False),
    ('आरव बोले- "हम आएंगे" और चले गए।', False),
    ("पत्र सौंपा, कहा ‘वह काम कर रहे हैं’", False),
    ('"वाह।" आरव ने कहा।', False),
    ("‘मैं अब इसका हिस्सा नहीं हूं’, मीरा ने कहा।", False),
    ('"हम पूरी तरह उनके साथ": मीरा राव', False),
    ('उन्होंने "क्या हुआ?" पूछा।', False),
    ("फिल्म ‘कौन है वो?’ आई।", True),
]


@pytest.mark.parametrize(("text", "scare"), SCARE)
def test_scare(text: str, *, scare: bool) -> None:
    found = find_quotations(text)
    assert found
    assert {is_scare_quotation(text, quotation) for quotation in found} == {scare}


def test_the_component_alone() -> None:
    nlp = spacy.blank("hi")
    nlp.add_pipe("khabar_quotations")
    doc = nlp('आरव ने रॉकेट।"चेयरमैन आए" कहा,”हम ‘घर’ आएंगे।” फिर गए।')
    spans = list(doc.spans["khabar_quotations"])
    assert doc.text == 'आरव ने रॉकेट।"चेयरमैन आए" कहा,”हम ‘घर’ आएंगे।” फिर गए।'
    assert [span.text for span in spans] == ["चेयरमैन आए", "हम ‘घर’ आएंगे", "घर"]
    assert [span._.khabar_depth for span in spans] == [0, 0, 1]
    assert spans[1]._.khabar_marks == "double"
    assert spans[1]._.khabar_closed is True
    assert spans[2]._.khabar_scare is True
    assert list(nlp("")[:].doc.spans["khabar_quotations"]) == []


def test_spans_of_others_are_not_shifted() -> None:
    nlp = spacy.blank("hi")
    doc = nlp.make_doc('क ख।"गए आए" ग')
    doc.spans["other"] = [doc[-1:]]
    nlp.add_pipe("khabar_quotations")
    doc = nlp(doc)
    assert [span.text for span in doc.spans["other"]] == ["ग"]


@settings(deadline=None)  # a machine under load is no fault of the text
@given(st.text(alphabet="अक \n।,.'\"“”‘’«»9a", max_size=60))
def test_offsets_hold_whatever_the_text(text: str) -> None:
    for quotation in find_quotations(text):
        assert quotation.outer_start < quotation.start < quotation.end <= quotation.outer_end
        assert text[quotation.start : quotation.end].strip() == text[quotation.start : quotation.end]
    pairs, left_over = pair_marks(text.replace("\n", " "))
    used = [mark.start for pair in pairs for mark in pair if mark] + [mark.start for mark in left_over]
    assert len(used) == len(set(used))


@pytest.mark.parametrize("text", ['"' * 100_000, '"a ' * 50_000, '‘‘a" ' * 400, '"a\n\n' * 5_000, "(" * 50_000])
def test_time_grows_with_the_text_only(text: str) -> None:
    start = time.process_time()
    find_quotations(text)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"हम आएंगे, आरव ने कहा। फिर वह गए।', "हम आएंगे"),
        ('"हम आएंगे। आरव ने बाहर आकर कहा। फिर वह गए।', "हम आएंगे"),
        ('"हम आएंगे, मीरा बोलीं। फिर वह गईं।', "हम आएंगे"),
        ('"हम आएंगे, आरव ने कहा कि वह आएंगे।', "हम आएंगे, आरव ने कहा कि वह आएंगे"),
        ('"हम आएंगे, आरव ने देखा।', "हम आएंगे, आरव ने देखा"),
        ('"कल शाम, आरव ने कहा।', "कल शाम, आरव ने कहा"),
    ],
)
def test_a_quotation_that_nothing_closes_ends_where_its_speaker_is_told(text: str, expected: str) -> None:
    (quotation,) = find_quotations(text)
    assert (text[quotation.start : quotation.end], quotation.closed) == (expected, False)


@pytest.mark.parametrize(
    ("clause", "tells"),
    [
        ("आरव ने बाहर आकर पत्रकारों से कहा", True),
        ("आरव ने कहा है", True),
        ("मीरा बोलीं", True),
        ("आरव ने कहा कि वह आएंगे", False),
        ("आरव कहते हैं", False),
        ("कहा", False),
    ],
)
def test_who_said_something_is_told_behind_it(clause: str, *, tells: bool) -> None:
    assert tells_speaker(clause) is tells
