"""'दुल्हन' and 'दूल्हा' are who has a wedding in the article."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

WED = "{n:मीरा सेन|post=अभिनेत्री} का विवाह {n:केन सातो|post=राजा} से हुआ। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:मीरा सेन} की शादी हुई। {r=x:दुल्हन|post=दुल्हन} को साड़ी दी गई।", ["मीरा सेन"]),
        (WED + "{r=x:दुल्हन|post=दुल्हन} को साड़ी दी गई।", ["मीरा सेन"]),
        (WED + "{r=x:दूल्हे|post=दूल्हा} को साड़ी दी गई।", ["केन सातो"]),
        ("{n:मीरा सेन|post=अभिनेत्री} और {n:केन सातो} का निकाह हुआ। {r=x:दुल्हन|post=दुल्हन} को साड़ी दी गई।", ["मीरा सेन"]),
        ("{n:मीरा सेन} और {n:केन सातो} का निकाह हुआ। {r=x:दुल्हन|post=दुल्हन} को साड़ी दी गई।", ["मीरा सेन"]),
        ("{n:सुमन सेन} और {n:केन सातो} का निकाह हुआ। {r=x:दुल्हन|post=दुल्हन} को साड़ी दी गई।", []),  # which of the two
        ("{n:मीरा सेन} की बैठक हुई। {r=x:दुल्हन|post=दुल्हन} को साड़ी दी गई।", []),  # no wedding
        ("{n:केन सातो|post=राजा} की शादी हुई। {r=x:दुल्हन|post=दुल्हन} को साड़ी दी गई।", []),  # a groom is no bride
        (WED + "{r=x:दुल्हनों|post=दुल्हन|plural} को साड़ी दी गई।", []),
    ],
)
def test_the_bride_is_who_is_wed(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who
