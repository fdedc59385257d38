"""What an explanation says of a sentence: what was found, as what it went into the graph, and what gave nothing."""

from __future__ import annotations

from kg.explain.explanation import Named, Value
from kg.model import BlockKind
from tests.explain.explained import explanation_of, sentence_of

TEXT = "प्रधानमंत्री आरव मेहता बुधवार को जापान पहुंचे। उन्होंने मीरा सेन से मुलाकात की।  राजधानी में बैठक हुई।"


def test_each_sentence_stands_by_itself_with_its_offsets() -> None:
    sentences = explanation_of(TEXT).sentences
    assert [TEXT[s.start : s.end] for s in sentences] == [s.text for s in sentences]
    assert [s.text.split()[-2] for s in sentences] == ["जापान", "मुलाकात", "बैठक"]
    assert [[f.kind for f in s.found] for s in sentences] == [["visit"], ["meeting"], []]
    assert [[c.kind for c in s.silent] for s in sentences] == [[], [], ["meeting"]]


def test_mentions_say_whom_they_mean_and_with_which_posts() -> None:
    first, second, _ = explanation_of(TEXT).sentences
    (person,) = [m for m in first.mentions if m.kind == "person"]
    assert (person.words, person.posts) == ("आरव मेहता", ("प्रधानमंत्री",))
    (pronoun,) = [m for m in second.mentions if m.kind == "pronoun"]
    assert pronoun == Named("pronoun", "उन्होंने", pronoun.start, pronoun.end, ("आरव मेहता",))


def test_a_report_has_its_rule_slots_and_event() -> None:
    first, second, _ = explanation_of(TEXT).sentences
    (visit,), (meeting,) = first.found, second.found
    slots = dict(visit.slots)
    assert (visit.rule, visit.status, visit.dropped) == ("visit.verb", "Occurred", None)
    assert slots["visitors"] == (Value("आरव मेहता"),)
    assert slots["destination"] == (Value("जापान"),)
    assert slots["times"] == (Value("बुधवार", ("2023-09-13",)),)
    assert dict(meeting.slots)["participants"][0] == Value("उन्होंने", ("आरव मेहता",))
    assert meeting.event is not None
    assert "मीरा सेन" in meeting.event


def test_a_report_that_falls_away_when_resolved_says_why() -> None:
    (found,) = sentence_of("उन्होंने मीरा सेन से मुलाकात की।").found
    assert (found.kind, found.event) == ("meeting", None)
    assert found.dropped == "its participants are not two different people"


def test_boilerplate_gives_nothing_and_says_so() -> None:
    sentence = sentence_of("राजधानी में बैठक हुई।", BlockKind.ADVERTISEMENT)
    assert (sentence.read, sentence.found, sentence.silent) == (False, (), ())
    assert sentence_of("राजधानी में बैठक हुई।").read
