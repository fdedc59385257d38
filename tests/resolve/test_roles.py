"""Whom a post means that several hold: who is named near it, else whom the headline calls by the bare post."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

_TITLE = "# {n:मीरा सेन|post=राष्ट्रपति} फिजी में\n"
_LEAD = "{n:मीरा सेन|post=राष्ट्रपति} से {n:तेवी राका|post=राष्ट्रपति@फिजी} मिले।"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{_TITLE}{_LEAD}\n{{r=x:राष्ट्रपति}} ने बात की।", ["मीरा सेन"]),
        (f"{_TITLE}{_LEAD} {{r=x:राष्ट्रपति}} ने बात की।", ["तेवी राका"]),
        (f"{_LEAD}\n{{r=x:राष्ट्रपति}} ने बात की।", ["तेवी राका"]),
        (f"{_TITLE}{_LEAD}\nफिजी के {{r=x:राष्ट्रपति|post=राष्ट्रपति@फिजी}} ने बात की।", ["तेवी राका"]),
    ],
)
def test_a_bare_post_is_who_bears_it_in_the_headline(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who
