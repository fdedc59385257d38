"""The public functions and the component: `kg.language.times`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span

from kg.language.times import interpret, parse_times
from kg.language.tokenizer import KhabarTokenizer
from tests.speed import growth

THURSDAY = date(2023, 9, 14)


@pytest.fixture(params=["spacy", "khabar"])
def nlp(request: pytest.FixtureRequest) -> Language:
    nlp = spacy.blank("hi")
    if request.param == "khabar":
        nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    nlp.add_pipe("khabar_times")
    return nlp


@pytest.fixture
def getter() -> Iterator[None]:
    """Let every span say that it lies in the future, and put the extension back afterwards."""
    Span.set_extension("khabar_direction", getter=lambda span: "future", force=True)
    yield
    Span.set_extension("khabar_direction", default=None, force=True)


def test_component_sets_the_documented_attributes(nlp: Language) -> None:
    doc = nlp.make_doc("मंत्री ने बुधवार को दो घंटे तक बातचीत की। उसी दिन वह लौटे।")
    doc._.khabar_published = "2023-09-14"
    found = [
        (s.text, s._.khabar_value, s._.khabar_duration, s._.khabar_weekday, s._.khabar_anaphor)
        for s in nlp(doc).spans["khabar_times"]
    ]
    assert found == [
        ("बुधवार", "2023-09-13", False, 2, None),
        ("दो घंटे", "PT2H", True, None, None),
        ("उसी दिन", None, False, None, "same-day"),
    ]


def test_without_publication_a_weekday_has_no_date(nlp: Language) -> None:
    doc = nlp("वह बुधवार को 13 सितंबर के समारोह में थे।")
    assert [(s._.khabar_value, s._.khabar_weekday) for s in doc.spans["khabar_times"]] == [(None, 2), ("--09-13", None)]


def test_a_span_covers_whole_tokens_around_glued_text(nlp: Language) -> None:
    doc = nlp("उन्होंने कहा,“18-19 जून को”वह")
    assert [s._.khabar_value for s in doc.spans["khabar_times"]] == ["--06-18/--06-19"]
    assert "18-19 जून" in doc.spans["khabar_times"][0].text


def test_no_times_no_spans(nlp: Language) -> None:
    for text in ("सात के सात लोग एक बार मिले।", "", "\n"):
        doc = nlp(text)
        assert list(doc.spans["khabar_times"]) == []


def test_publication_must_be_a_date(nlp: Language) -> None:
    doc = nlp.make_doc("कल")
    doc._.khabar_published = "13 सितंबर"
    with pytest.raises(ValueError, match="khabar_published must be an ISO date"):
        nlp(doc)


def test_direction_set_on_a_span_overrides_the_verb(nlp: Language) -> None:
    doc = nlp.make_doc("बुधवार को मिले।")
    doc._.khabar_published = "2023-09-14"
    doc[0:1]._.khabar_direction = "future"
    assert nlp(doc).spans["khabar_times"][0]._.khabar_value == "2023-09-20"


def test_the_publication_date_may_have_a_time(nlp: Language) -> None:
    doc = nlp.make_doc("कल मिलेंगे।")
    doc._.khabar_published = datetime(2023, 9, 14, 10, 30)
    assert nlp(doc).spans["khabar_times"][0]._.khabar_value == "2023-09-15"


def test_direction_by_a_getter(nlp: Language, getter: None) -> None:
    doc = nlp.make_doc("बुधवार को मिले।")
    doc._.khabar_published = THURSDAY
    assert nlp(doc).spans["khabar_times"][0]._.khabar_value == "2023-09-20"


def test_direction_by_a_function() -> None:
    text = "बुधवार को मिले, शुक्रवार को मिले।"
    found = parse_times(text, THURSDAY, lambda text, start, end: "future" if start else None)
    assert [t.value for t in found] == ["2023-09-13", "2023-09-15"]


@pytest.mark.parametrize(
    ("phrase", "published", "tense", "value"),
    [
        ("26 जनवरी को", date(2024, 1, 20), "past", "2023-01-26"),
        ("26 जनवरी को", date(2024, 1, 20), "future", "2024-01-26"),
        ("26 जनवरी को", None, "past", "--01-26"),
        ("परसों", date(2024, 3, 1), "past", "2024-02-28"),
        ("रविवार को", date(2024, 3, 1), "past", "2024-02-25"),
        ("रविवार को", None, "past", None),
        ("ढाई दिन", None, "duration", "P2DT12H"),
        ("2015 के बाद", None, "past", None),
    ],
)
def test_interpret(phrase: str, published: date | None, tense: str, value: str | None) -> None:
    assert interpret(phrase, published, tense) == value


def test_offsets_are_those_of_the_text_as_it_came() -> None:
    text = "\u200bवह १८\u00a0जू\u200dन २०२४ को साढ़े चार घंटे रुके"
    assert [text[t.start : t.end] for t in parse_times(text)] == ["१८\u00a0जू\u200dन २०२४", "साढ़े चार घंटे"]


HOSTILE = ["एक ", "सौ ", "दो हजार ", "1-", "1,11,", "13 सितंबर ", "पिछले ", "1.1.", "1/1/", "अ", "1", "(", "1:11", "साढ़े "]


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_lines_take_linear_time(unit: str) -> None:
    def read(length: int) -> None:
        parse_times(unit * (length // len(unit)), THURSDAY)

    assert growth(read, 2_000, 16_000) < 20  # linear is 8 times, quadratic 64


def test_numbers_beyond_the_calendar_have_no_value() -> None:
    assert [t.value for t in parse_times("99999999 साल पहले", THURSDAY)] == [None]
    assert [t.value for t in parse_times("9 अरब दिन बाद", THURSDAY, "future")] == [None]
    assert [t.value for t in parse_times("कल", date(1, 1, 1))] == [None]
    assert [t.value for t in parse_times("अगले महीने", date(9999, 12, 31))] == [None]
    assert [t.value for t in parse_times("अगले साल", date(9999, 12, 31))] == [None]


@pytest.mark.parametrize(
    "text", ["1234567890123 दिन", "खाता 99999999999999999 में", "सौ करोड़ करोड़ करोड़ रुपये", "10000000000000"]
)
def test_numbers_beyond_any_time_are_passed_over(text: str) -> None:
    assert all(found.value is None or len(found.value) < 20 for found in parse_times(text))
