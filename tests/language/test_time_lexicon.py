"""The lexicon of times and how its faults are reported: `kg.language.time_lexicon`."""

from __future__ import annotations

from importlib import resources

import pytest

from kg.errors import LexiconError
from kg.language.time_lexicon import read
from kg.lexicons import load, parse

TEXT = (resources.files("kg.lexicons") / "hi" / "times.yaml").read_text(encoding="utf-8")


def line_of(part: str) -> int:
    return TEXT[: TEXT.index(part)].count("\n") + 1


def test_every_number_to_99_is_there_once() -> None:
    values = [entry.get("value") for entry in load("times")["numbers"]]
    assert values == list(range(100))


def test_every_example_shows_a_word_of_its_entry() -> None:
    for entries in load("times").values():
        for entry in entries:
            assert any(form in (entry.example or "") for form in entry.surface), entry.word


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("value: 9, gloss: September", "value: 13, gloss: September", "from 1 to 12, not 13"),
        ("value: 9, gloss: September", "value: nine, gloss: September", "from 1 to 12, not 'nine'"),
        ('value: "3/4"', 'value: "3/0"', "must be a fraction"),
        ("value: hour, gloss: hour, example: 3", "value: fathom, gloss: hour, example: 3", "must be one of"),
        ("{word: जुलाई, forms: [जुलाइ]", "{word: जुलाई, forms: [जून]", "already in section 'months'"),
        ("{word: यानी,", "{word: या नी,", "must be one word"),
        ("{word: बजे,", "{value: 3, word: बजे,", "have no 'value'"),
    ],
)
def test_faults_name_file_and_line(old: str, new: str, message: str) -> None:
    assert old in TEXT
    broken = TEXT.replace(old, new, 1)
    with pytest.raises(LexiconError, match=message) as raised:
        read(parse(broken, "hi/times.yaml"), text=broken)
    assert str(raised.value).startswith(f"hi/times.yaml:{line_of(old)}:")


def test_sections_must_be_the_known_ones() -> None:
    broken = TEXT.replace("\nweekends:", "\nweekendz:", 1)
    with pytest.raises(LexiconError, match=r"missing section 'weekends'|unknown section 'weekendz'"):
        read(parse(broken, "hi/times.yaml"), text=broken)
