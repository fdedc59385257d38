"""Explanations as JSON."""

from __future__ import annotations

import json

from kg.explain import Explanation, as_json
from tests.explain.explained import explanation_of


def test_the_document_holds_what_the_records_hold() -> None:
    text = "आरव मेहता ने मीरा सेन से मुलाकात की। राजधानी में बैठक हुई।"
    (article,) = json.loads(as_json([explanation_of(text)]))["articles"]
    first, second = article["sentences"]
    (meeting,), (silent,) = first["found"], second["silent"]
    assert (article["article"], article["published"]) == ("a.txt", "2023-09-14")
    assert [p["words"] for p in meeting["slots"]["participants"]] == ["आरव मेहता", "मीरा सेन"]
    assert meeting["rule"] == "meeting.light-verb"
    assert text[silent["start"] : silent["end"]] == silent["words"] == "बैठक"
    assert (silent["kind"], "nobody" in silent["why"]) == ("meeting", True)


def test_hostile_characters_are_escaped_and_come_back_as_they_were() -> None:
    hostile = "आरव\x1b[2J\u202e\x9b\u2028मेहता"
    written = as_json([Explanation(hostile, None, ())])
    assert not {"\x1b", "\u202e", "\x9b", "\u2028"} & set(written)
    assert json.loads(written)["articles"][0]["article"] == hostile
