"""What is left of a run once the trained model has said how sure it is."""

from __future__ import annotations

import pytest

from kg.language.name_text import NameText, Run
from kg.language.name_weight import half_seen, weighed
from kg.language.word_classes import classify


def text_of(words: str, chances: dict[str, float], person: str = "") -> NameText:
    """Return a text whose words have the chances given; the model's best path sees ``person``."""
    tokens, seen = words.split(), person.split()
    at = next((i for i in range(len(tokens)) if seen and tokens[i : i + len(seen)] == seen), None)
    entities = [] if at is None else [(at, at + len(seen), "PERSON")]
    return NameText(classify(tokens), entities, [chances.get(token, 0.0) for token in tokens])


def left(text: NameText, run: str, evidence: str = "agent marker") -> list[str]:
    """Return the names that remain of a run."""
    words = run.split()
    start = next(i for i in range(text.count) if list(text.words[i : i + len(words)]) == words)
    found = weighed(text, Run(start, start + len(words), evidence))
    return [" ".join(text.words[each.start : each.end]) for each in found]


def test_a_case_marker_is_no_evidence_where_the_model_sees_nobody() -> None:
    assert left(text_of("कि तोरवाल ने कहा ।", {"तोरवाल": 0.01}), "तोरवाल") == []
    assert left(text_of("कि तोरवाल ने कहा ।", {"तोरवाल": 0.2}), "तोरवाल") == ["तोरवाल"]
    assert left(text_of("कि तोरवाल ने कहा ।", {}), "तोरवाल", "title") == ["तोरवाल"]


def test_an_age_is_evidence_of_unknown_words_only_where_the_model_sees_nobody() -> None:
    assert left(text_of("दस साल की दुश्मनी में ।", {}), "दुश्मनी", "age") == []
    assert left(text_of("दस साल की दुश्मनी में ।", {"दुश्मनी": 0.2}), "दुश्मनी", "age") == ["दुश्मनी"]
    assert left(text_of("दस साल की तोरवाला में ।", {}), "तोरवाला", "age") == ["तोरवाला"]


def test_a_name_seen_elsewhere_in_the_article_is_believed() -> None:
    text = text_of("तोरवाल ने कहा । तोरवाल आए ।", {})
    text.chances = [0.0, 0, 0, 0, 0.9, 0, 0]
    heard = NameText(classify("तोरवाल ने कहा । तोरवाल आए ।".split()), [], text.chances)
    assert left(heard, "तोरवाल") == ["तोरवाल"]


def test_nothing_is_weighed_where_no_model_has_read() -> None:
    text = NameText(classify("कि तोरवाल ने कहा ।".split()))
    assert left(text, "तोरवाल") == ["तोरवाल"]


def test_what_the_model_leaves_out_at_an_edge_goes() -> None:
    sure = {"ज़ोरान": 1.0, "मिलिक": 1.0}
    assert left(text_of("कि विवेक ज़ोरान मिलिक ने कहा ।", sure, "ज़ोरान मिलिक"), "विवेक ज़ोरान मिलिक") == ["ज़ोरान मिलिक"]
    half = sure | {"विवेक": 0.4}
    assert left(text_of("कि विवेक ज़ोरान मिलिक ने कहा ।", half, "ज़ोरान मिलिक"), "विवेक ज़ोरान मिलिक") == ["विवेक ज़ोरान मिलिक"]


def test_what_joins_two_verbs_is_no_part_of_a_name_unless_the_model_is_sure() -> None:
    glued = {"ज़ोरान": 0.9, "खुलकर": 0.6, "मिलिक": 0.9}
    assert left(text_of("मंत्री ज़ोरान खुलकर मिलिक के", glued, "ज़ोरान खुलकर मिलिक"), "ज़ोरान", "title") == ["ज़ोरान"]
    sure = glued | {"खुलकर": 0.95}
    whole = ["ज़ोरान खुलकर मिलिक"]
    assert left(text_of("मंत्री ज़ोरान खुलकर मिलिक के", sure, "ज़ोरान खुलकर मिलिक"), "ज़ोरान", "title") == whole


def test_a_last_name_that_is_a_town_stays_but_no_country_and_no_place_in_which_something_is() -> None:
    sure = {"ज़ोरान": 0.9, "हेरात": 0.6, "सर्बिया": 0.6}
    assert left(text_of("मंत्री ज़ोरान हेरात और", sure, "ज़ोरान हेरात"), "ज़ोरान", "title") == ["ज़ोरान हेरात"]
    assert left(text_of("मंत्री ज़ोरान हेरात में", sure, "ज़ोरान हेरात"), "ज़ोरान", "title") == ["ज़ोरान"]
    assert left(text_of("मंत्री ज़ोरान सर्बिया और", sure, "ज़ोरान सर्बिया"), "ज़ोरान", "title") == ["ज़ोरान"]


@pytest.mark.parametrize(
    ("words", "chance", "person"),
    [
        ("। तोरवाल के परिजनों का", 0.2, True),
        ("। तोरवाल के परिजनों का", 0.1, False),
        ("। तोरवाल के ऊपर", 0.2, False),
        ("। तोरवाल अस्पताल के परिजनों का", 0.2, False),
        ("। प्रशांत के परिजनों का", 0.3, True),
        ("। प्रशांत के परिजनों का", 0.15, False),
    ],
)
def test_a_slight_idea_is_enough_where_only_people_stand(words: str, chance: float, person: bool) -> None:
    tokens = words.split()
    assert half_seen(text_of(words, {tokens[1]: chance}), 1, 2) is person


@pytest.mark.parametrize(
    ("words", "chances", "person", "remains"),
    [
        # an unlisted calling before a whole name
        ("लखेरा ज़ोरान मिलिक ने", {"लखेरा": 0.1, "ज़ोरान": 0.95, "मिलिक": 0.95}, "ज़ोरान मिलिक", "ज़ोरान मिलिक"),
        ("फायज ज़ोरान मिलिक ने", {"फायज": 0.3, "ज़ोरान": 0.95, "मिलिक": 0.95}, "ज़ोरान मिलिक", "फायज ज़ोरान मिलिक"),
        ("फायज मिलिक ने", {"फायज": 0.1, "मिलिक": 0.95}, "मिलिक", "फायज मिलिक"),  # a first name that it misses
        # a word behind a whole name
        ("ज़ोरान मिलिक पेलिंगा के", {"ज़ोरान": 0.9, "मिलिक": 0.9, "पेलिंगा": 0.2}, "ज़ोरान मिलिक", "ज़ोरान मिलिक"),
        ("ज़ोरान मिलिक दुआरते के", {"ज़ोरान": 0.9, "मिलिक": 0.9, "दुआरते": 0.6}, "ज़ोरान मिलिक", "ज़ोरान मिलिक दुआरते"),
        ("ज़ोरान मिलिक चौदहवें के", {"ज़ोरान": 0.9, "मिलिक": 0.9, "चौदहवें": 0.1}, "ज़ोरान मिलिक", "ज़ोरान मिलिक चौदहवें"),
        # a noun behind two words that the model has not seen
        ("ज़ोरान मिलिक नंगे पांव", {}, "", "ज़ोरान मिलिक"),
        ("ज़ोरान मिलिक आनंद ने", {}, "", "ज़ोरान मिलिक आनंद"),
    ],
)
def test_where_a_name_begins_and_ends(words: str, chances: dict[str, float], person: str, remains: str) -> None:
    run = " ".join(words.split()[:-1])
    assert left(text_of(f"कि {words}", chances, person), run, "age") == [remains]


@pytest.mark.parametrize(
    ("words", "chance", "person"),
    [
        ("। चिली के ज़ोरान मिलिक इसी साल", 0.35, True),
        ("। चिली के ज़ोरान मिलिक इसी साल", 0.1, False),
        ("। चिली के ज़ोरान मिलिक में", 0.35, False),  # a place
        ("। चिली के ज़ोरान मिलिक अस्पताल ने", 0.35, False),
        ("। चिली की ‘ ज़ोरान मिलिक और", 0.35, False),  # a title in quotation marks
    ],
)
def test_two_words_that_make_a_phrase_of_their_own_need_a_hint_alone(words: str, chance: float, person: bool) -> None:
    start = words.split().index("ज़ोरान")
    times = frozenset(i for i, word in enumerate(words.split()) if word in ("इसी", "साल"))
    tokens = words.split()
    text = NameText(classify(tokens, times), [], [chance if t in ("ज़ोरान", "मिलिक") else 0.0 for t in tokens])
    assert half_seen(text, start, start + 2) is person


def test_a_country_ends_a_name_where_the_model_is_sure() -> None:
    sure = {"ज़ोरान": 0.95, "कैमरून": 0.95}
    assert left(text_of("मंत्री ज़ोरान कैमरून से", sure, "ज़ोरान कैमरून"), "ज़ोरान", "title") == ["ज़ोरान कैमरून"]


def test_a_titled_name_ends_before_a_word_that_the_model_doubts() -> None:
    chances = {"तोरवाल": 0.98, "मिलिक": 0.2}
    assert left(text_of("पीएम तोरवाल मिलिक पहने", chances, "तोरवाल"), "तोरवाल मिलिक", "title") == ["तोरवाल"]
    chances["मिलिक"] = 0.6
    assert left(text_of("पीएम तोरवाल मिलिक पहने", chances, "तोरवाल"), "तोरवाल मिलिक", "title") == ["तोरवाल मिलिक"]


@pytest.mark.parametrize(("chance", "kept"), [(0.97, "प्रार्थना तोरवाला"), (0.6, "तोरवाला")])
def test_a_common_first_name_stays_before_a_sure_family_name(chance: float, kept: str) -> None:
    text = text_of("साल की प्रार्थना तोरवाला ने ।", {"तोरवाला": chance}, "तोरवाला")
    assert left(text, "प्रार्थना तोरवाला", "age") == [kept]


@pytest.mark.parametrize(("case", "names"), [("ने", ["चौधरी ज़ोरान मिलिक"]), ("से", ["चौधरी", "ज़ोरान मिलिक"])])
def test_a_family_name_before_a_name_with_ne_is_a_part_of_it(case: str, names: list[str]) -> None:
    sure = {"चौधरी": 1.0, "ज़ोरान": 1.0, "मिलिक": 1.0}
    text = text_of(f"कि चौधरी ज़ोरान मिलिक {case} कहा ।", sure, "चौधरी ज़ोरान मिलिक")
    assert left(text, "चौधरी ज़ोरान मिलिक") == names


@pytest.mark.parametrize(("case", "names"), [("ने", ["ज़ोरान जॉर्डन"]), ("से", ["ज़ोरान"])])
def test_a_country_that_acts_behind_a_name_ends_it(case: str, names: list[str]) -> None:
    text = text_of(f"कि ज़ोरान जॉर्डन {case} कहा ।", {"ज़ोरान": 1.0, "जॉर्डन": 0.7}, "ज़ोरान जॉर्डन")
    assert left(text, "ज़ोरान") == names


def test_a_common_word_before_a_sure_name_may_be_its_first() -> None:
    sure = {"शेर": 0.07, "आम": 0.07, "बहादुर": 1.0, "मिलिक": 1.0}
    assert left(text_of("कि शेर बहादुर मिलिक ने कहा ।", sure, "बहादुर मिलिक"), "शेर बहादुर मिलिक") == ["शेर बहादुर मिलिक"]
    assert left(text_of("कि आम बहादुर मिलिक ने कहा ।", sure, "बहादुर मिलिक"), "आम बहादुर मिलिक") == ["बहादुर मिलिक"]


@pytest.mark.parametrize(
    ("words", "person", "remains"),
    [
        ("को राखी बांधी , बदले में", "राखी बांधी", []),
        ("को राखी बांधकर मिठाई खिलाई", "राखी", []),
        ("कि राखी ने बांधी", "राखी", ["राखी"]),
        ("कि राखी बंसल ने", "राखी बंसल", ["राखी बंसल"]),
    ],
)
def test_a_thing_that_is_tied_is_no_name(words: str, person: str, remains: list[str]) -> None:
    assert left(text_of(words, dict.fromkeys(person.split(), 0.8), person), person) == remains


def test_a_verb_that_ends_the_clause_before_begins_no_name() -> None:
    text = text_of("अब बारी आई आरव मेहता की थी ।", {"आई": 0.5, "आरव": 0.9, "मेहता": 0.9}, "आई आरव मेहता")
    assert text.people_at[3] == (3, 5)
    hua = text_of("कि हुआ चुनयिंग ने कहा ।", {"हुआ": 0.5, "चुनयिंग": 0.9}, "हुआ चुनयिंग")
    assert hua.people_at[2] == (1, 3)  # a Chinese family name


def test_what_a_thing_is_made_of_is_nobody() -> None:
    chances = {"मूगा": 0.6, "रेशम": 0.6}
    assert left(text_of("उन्हें मूगा रेशम का गामोसा दिया ।", chances, "मूगा रेशम"), "मूगा रेशम", "belonging") == []
    assert left(text_of("मंत्री मूगा रेशम का बयान ।", chances, "मूगा रेशम"), "मूगा रेशम", "title") == ["मूगा रेशम"]


def test_a_particle_ends_no_name() -> None:
    chances = {"अलेक्जेंडर": 0.9, "डी": 0.9, "क्रू": 0.1}
    text = text_of("कि अलेक्जेंडर डी क्रू ने कहा ।", chances, "अलेक्जेंडर डी")
    assert left(text, "अलेक्जेंडर डी") == ["अलेक्जेंडर डी क्रू"]
