"""Whom a pronoun in reported words does not mean; beside each a near miss."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("post", "said", "who"),
    [
        ("मंत्री", "कई दिनों से फरार था", ["केन सातो"]),
        ("मंत्री", "कई दिनों से फरार थे", ["रवि कांत"]),
        ("मंत्री", "घर लौटा", ["केन सातो"]),
        ("मंत्री", "घर लौटे", ["रवि कांत"]),
        ("पिता", "बचपन से होनहार था", ["केन सातो"]),
        ("छात्र", "कई दिनों से फरार था", ["रवि कांत"]),
        ("मंत्री", "तब आएंगे जब न्योता दिया जाएगा", ["रवि कांत"]),
    ],
)
def test_a_plain_verb_tells_of_another_than_a_speaker_with_a_post(post: str, said: str, who: list[str]) -> None:
    told = Told(f"{{n:केन सातो}} पकड़ा गया। {{n:रवि कांत|post={post}}} ने बताया कि {{p=x:वह}} {said}।")
    told.statement("रवि कांत", f"वह {said}")
    assert meant(told, "x") == who


def test_a_speaker_of_the_other_gender_is_not_meant() -> None:
    text = "{n:केन सातो} आए। {n=m:मीरा सेन|post=अध्यापिका} ने बताया कि {p=x:वह} पीछे बैठते थे।"
    assert meant(Told(text).statement("m", "वह पीछे बैठते थे"), "x") == ["केन सातो"]
    text = text.replace("बैठते थे", "बैठती थीं")
    assert meant(Told(text).statement("m", "वह पीछे बैठती थीं"), "x") == ["मीरा सेन"]


@pytest.mark.parametrize(
    ("told_to", "pronoun", "who"),
    [("छात्रों से कहा", "वे", []), ("छात्र से कहा", "वे", ["रवि कांत"]), ("छात्रों से कहा", "वह", ["रवि कांत"])],
)
def test_many_who_are_told_to_do_something_are_meant(told_to: str, pronoun: str, who: list[str]) -> None:
    told = Told(f"{{n:रवि कांत}} ने {told_to} कि {{p=x:{pronoun}}} मन से पढ़ें।")
    assert meant(told.statement("रवि कांत", f"{pronoun} मन से पढ़ें"), "x") == who


def test_what_many_are_told_of_oneself_is_no_order() -> None:
    told = Told("{n:रवि कांत} ने पत्रकारों से कहा कि {p=x:वे} पटना जाएंगे।")
    assert meant(told.statement("रवि कांत", "वे पटना जाएंगे"), "x") == ["रवि कांत"]


@pytest.mark.parametrize(
    ("first", "then", "who"),
    [
        ("बताया कि {n:केन सातो} ठीक हैं", "{p=x:वह} जल्द पटना जाएंगे।", ["केन सातो"]),
        ("कहा कि {n:केन सातो} ठीक हैं", "{p=x:वह} जल्द पटना जाएंगे।", ["रवि कांत"]),
        ("कहा कि {n:केन सातो} लोगों से मिलेंगे", "{p=x:वह} जल्द पटना जाएंगे।", ["केन सातो"]),
        ("बताया कि पुल बनेगा और {n:केन सातो} आएंगे", "{p=x:वह} जल्द पटना जाएंगे।", ["रवि कांत"]),
    ],
)
def test_the_text_goes_on_about_whom_somebody_told_of(first: str, then: str, who: list[str]) -> None:
    told = Told(f"{{n:रवि कांत}} ने {first}। {then}")
    said = first.split(" कि ")[1].replace("{n:", "").replace("}", "")
    assert meant(told.statement("रवि कांत", said), "x") == who


@pytest.mark.parametrize(("claims", "who"), [("।", ["केन सातो"]), (",", ["मीरा सेन"])])
def test_words_that_a_later_sentence_gives_to_somebody_are_told_as_any(claims: str, who: list[str]) -> None:
    told = Told(f"{{n:केन सातो}} पटना जाने वाले थे। {{p=x:उन्हें}} बोलना था{claims} यह दावा {{n:मीरा सेन}} ने किया।")
    assert meant(told.statement("मीरा सेन", "उन्हें बोलना था"), "x") == who


@pytest.mark.parametrize(
    ("said", "who"), [("{n:केन सातो} और मेरे बीच दोस्ती है", ["रवि कांत"]), ("पुल और मेरे बीच दोस्ती है", ["केन सातो"])]
)
def test_nobody_says_what_names_himself(said: str, who: list[str]) -> None:
    told = Told(f"{{n:रवि कांत}} आए। {{n:केन सातो}} ने भाषण दिया। “{said},” {{p=x:वह}} बोले।")
    words = said.replace("{n:", "").replace("}", "")
    assert meant(told.statement("x", words, quoted=True), "x") == who
