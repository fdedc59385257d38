"""Names side by side that are one person's."""

from __future__ import annotations

import pytest

from kg.model import Mention, MentionKind, Passage
from kg.resolve.aliases import is_alias


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("आरव मेहता ‘गुड्डू’ ने कहा", True),
        ("आरव मेहता उर्फ गुड्डू ने कहा", True),
        ("आरव मेहता, ‘गुड्डू’ ने कहा", False),
        ("आरव मेहता ‘गुड्डू की बारात’ में", False),  # a title of something
        ("आरव मेहता गुड्डू ने कहा", False),
    ],
)
def test_an_alias_is_joined_or_quoted(text: str, *, found: bool) -> None:
    first, second = (
        Mention(MentionKind.NAME, name, Passage("a.txt", text.index(name), text.index(name) + len(name), name))
        for name in ("आरव मेहता", "गुड्डू")
    )
    assert is_alias(text, first, second) is found
