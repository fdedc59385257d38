"""Who acts and is nobody that a rule knows."""

from __future__ import annotations

from tests.extract.test_silence import silences


def test_an_actor_whom_no_rule_knows_is_noted_with_what_its_words_are_taken_for() -> None:
    ((cue, why),) = silences("बारिश ने शहर को भिगो दिया।", "person")
    assert (cue, why) == ("बारिश", "acts (in ने), but its words are taken for: बारिश common")


def test_known_actors_are_not() -> None:
    for who in ("आरव मेहता", "प्रधानमंत्री", "उन्होंने", "सरकार", "अमेरिकी अधिकारियों", "दोनों नेताओं"):
        text = f"{who} ने शहर को देखा।" if who != "उन्होंने" else "उन्होंने शहर को देखा।"
        assert [why for _, why in silences(text, "person") if why.startswith("acts")] == []
