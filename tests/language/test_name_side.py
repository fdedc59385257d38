"""Who and what stands beside a name without anything between."""

from __future__ import annotations

import pytest

from kg.language.name_side import parted
from kg.language.name_text import NameText, Run
from kg.language.word_classes import classify

STORY = "तोरवाल जोरान आए । मिलिक होल्मेन मिले । "


def names_in(text: str, runs: list[str], places: tuple[str, ...] = ()) -> list[str]:
    """Return what is left of runs, each given by its words; every use of ``places`` but the last is seen as a place."""
    words = text.split()
    found = []
    for run in runs:
        parts = run.split()
        starts = [i for i in range(len(words)) if words[i : i + len(parts)] == parts]
        found += [Run(i, i + len(parts), "") for i in starts]
    seen = [(i, i + 1, "PLACE") for place in places for i in range(len(words)) if words[i] == place]
    kept = parted(NameText(classify(words), seen[:-1]), sorted(found, key=lambda run: run.start))
    return [" ".join(words[run.start : run.end]) for run in kept]


@pytest.mark.parametrize(
    ("sentence", "alone", "last"),
    [
        ("तोरवाल मिलिक के घर गए", ["तोरवाल ।", "मिलिक ।"], ["तोरवाल", "मिलिक"]),
        ("तोरवाल जोरान मिलिक के घर गए", ["मिलिक ।"], ["तोरवाल जोरान", "मिलिक"]),
        ("तोरवाल मिलिक के घर गए", ["तोरवाल ।"], ["तोरवाल मिलिक"]),
        ("जोरान तोरवाल के घर गए", ["तोरवाल ।", "जोरान ।"], ["जोरान तोरवाल"]),
        ("जोरान सोनवीर के घर गए", ["सोनवीर ।", "जोरान ।"], ["जोरान", "सोनवीर"]),
        ("सोनवीर जोरान के घर गए", ["सोनवीर ।", "जोरान ।"], ["सोनवीर जोरान"]),
        ("जोरान कोनवे के लिए निकले", ["जोरान ।"], ["जोरान"]),
        ("सोनवीर कोनवे के लिए निकले", ["सोनवीर ।"], ["सोनवीर कोनवे"]),
        ("होल्मेन कोनवे लौट आए", [], ["होल्मेन"]),
        ("होल्मेन कोनवे लौट आए", ["कोनवे ।"], ["होल्मेन"]),
        ("होल्मेन कोनवे के लिए निकले", ["कोनवे ।"], ["होल्मेन"]),
        ("होल्मेन कोनवे भी जाएंगे", [], ["होल्मेन"]),
        ("होल्मेन कोनवे भी बोले", [], ["होल्मेन कोनवे"]),
        ("होल्मेन कोनवे के घर गए", ["होल्मेन ।", "कोनवे ।"], ["होल्मेन", "कोनवे"]),
        ("होल्मेन कोनवे समझ पाए", [], ["होल्मेन कोनवे"]),
        ("जोरान कोनवे के लिए बोले", ["जोरान ।"], ["जोरान कोनवे"]),
        ("जोरान कोननगर के पुराने घर में", ["जोरान ।"], ["जोरान"]),
        ("जोरान कोनवे के पुराने घर में", ["जोरान ।"], ["जोरान कोनवे"]),
    ],
)
def test_two_people_that_the_article_knows_are_two(sentence: str, alone: list[str], last: list[str]) -> None:
    text = STORY + " ".join(alone) + " " + sentence
    words = sentence.split()
    run = " ".join(words[: words.index("के")] if "के" in words else words[:2])
    singles = [each.split()[0] + " ।" for each in alone]
    head = STORY + " ".join(alone)
    runs = [Run(0, 2, ""), Run(4, 6, "")]
    at = len(STORY.split())
    runs += [Run(at + 2 * i, at + 2 * i + 1, "") for i in range(len(singles))]
    start = len(head.split())
    runs.append(Run(start, start + len(run.split()), ""))
    kept = list(parted(NameText(classify(text.split())), runs))
    assert [" ".join(text.split()[r.start : r.end]) for r in kept if r.start >= start] == last


@pytest.mark.parametrize(
    ("text", "place", "name"),
    [
        ("कोनवे में सभा हुई । मंत्री तोरवाल जोरान कोनवे पहुंचीं", "कोनवे", "तोरवाल जोरान"),
        ("कोनवे में सभा हुई । मंत्री तोरवाल जोरान कोनवे ने कहा", "कोनवे", "तोरवाल जोरान कोनवे"),
        ("सभा हुई । मंत्री तोरवाल जोरान कोनवे पहुंचीं", "कोनवे", "तोरवाल जोरान कोनवे"),
        ("कोनवे में सभा हुई । मंत्री तोरवाल जोरान कोनवे के स्कूल में पहुंचीं", "कोनवे", "तोरवाल जोरान"),
        ("कोनवे में सभा हुई । मंत्री तोरवाल जोरान कोनवे के घर को देखा", "कोनवे", "तोरवाल जोरान कोनवे"),
    ],
)
def test_a_place_before_a_verb_of_motion_is_no_part_of_a_name(text: str, place: str, name: str) -> None:
    assert names_in(text, ["तोरवाल जोरान कोनवे"], (place,)) == [name]


@pytest.mark.parametrize(("seen", "count"), [([(4, 6, "PERSON")], 1), ([(4, 5, "PERSON"), (5, 6, "PERSON")], 2)])
def test_a_titled_name_that_the_model_sees_whole_is_one(seen: list[tuple[int, int, str]], count: int) -> None:
    words = "सोनवीर । तोरवाल राष्ट्रपति तोरवाल सोनवीर वहां गए".split()
    runs = [Run(0, 1, ""), Run(2, 3, ""), Run(4, 6, "title")]
    assert len(list(parted(NameText(classify(words), seen), runs))) == 2 + count


def test_a_name_told_whole_before_its_halves_is_one() -> None:
    runs = ["सोनवीर मिलिक", "सोनवीर", "मिलिक"]
    first = "राष्ट्रपति सोनवीर मिलिक आए । सोनवीर ने कहा । मिलिक ने सुना ।"
    assert names_in(first, runs)[0] == "सोनवीर मिलिक"
    after = "सोनवीर ने कहा । मिलिक ने सुना । तब सोनवीर मिलिक के घर गए ।"
    assert names_in(after, runs)[-2:] == ["सोनवीर", "मिलिक"]


def test_who_is_called_by_the_word_before_the_last_has_no_place_in_his_name() -> None:
    text = "मंत्री तोरवाल जोरान कोनवे के स्कूल पहुंचीं । जोरान ने कहा"
    assert names_in(text, ["तोरवाल जोरान कोनवे", "जोरान ने"])[0] == "तोरवाल जोरान कोनवे"
    assert names_in(text, ["तोरवाल जोरान कोनवे", "जोरान"])[0] == "तोरवाल जोरान"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("मंत्री तोरवाल जोरान आए । तोरवाल मियां ने कहा", "तोरवाल"),
        ("मंत्री तोरवाल जोरान आए । सोनवीर मियां ने कहा", "सोनवीर मियां"),
        ("मंत्री तोरवाल जोरान आए । तोरवाल मिलिक ने कहा", "तोरवाल मिलिक"),
        ("मंत्री तोरवाल जोरान आए । बाबा तोरवाल ने कहा", "तोरवाल"),
        ("मंत्री तोरवाल जोरान आए । बाबा सोनवीर ने कहा", "बाबा सोनवीर"),
    ],
)
def test_how_one_calls_somebody_is_no_part_of_his_name(text: str, last: str) -> None:
    assert names_in(text, ["तोरवाल जोरान", " ".join(text.split()[5:7])])[-1] == last


@pytest.mark.parametrize(("family", "count"), [("यादव", 1), ("जोरान", 2)])
def test_a_family_name_that_another_bears_too_stays(family: str, count: int) -> None:
    words = f"सोनवीर मिलिक । {family} । पिता सोनवीर मिलिक {family} और".split()
    seen = [(0, 2, "PERSON"), (6, 9, "PERSON")]
    runs = [Run(0, 2, ""), Run(3, 4, ""), Run(6, 9, "title")]
    assert len(list(parted(NameText(classify(words), seen), runs))) == 2 + count


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("तोरवाल पोंगल में गईं", ["तोरवाल"]),
        ("तोरवाल पोंगल से मिलीं", ["तोरवाल पोंगल"]),
        ("सोनवीर पोंगल में गईं", ["सोनवीर पोंगल"]),
        ("जोरान होल्मेन की बेटी", ["जोरान", "होल्मेन"]),  # the family names of two
        ("तोरवाल होल्मेन की बेटी", ["तोरवाल होल्मेन"]),
    ],
)
def test_a_feast_or_another_beside_a_name(sentence: str, names: list[str]) -> None:
    text = "तोरवाल जोरान आए । मिलिक होल्मेन मिले । " + sentence
    run = " ".join(sentence.split()[:2])
    assert names_in(text, ["तोरवाल जोरान", "मिलिक होल्मेन", run])[2:] == names


@pytest.mark.parametrize(
    ("titled", "model", "names"),
    [
        ("तोरवाल जोरान", True, ["तोरवाल जोरान निषाद"]),
        ("तोरवाल जोरान", False, ["तोरवाल जोरान", "निषाद"]),  # whom the model does not see whole
        ("तोरवाल होल्मेन", True, ["तोरवाल होल्मेन", "निषाद"]),  # who has a family name
    ],
)
def test_a_family_name_that_a_namesake_has_may_end_a_name(titled: str, model: bool, names: list[str]) -> None:
    head = f"{titled} आए । पूजा निषाद मिलीं । मिलिक होल्मेन हंसे । निषाद ने कहा । ".split()
    words = [*head, *f"{titled} निषाद के घर गए".split()]
    size, at = len(titled.split()), len(head)
    runs = [Run(0, size, ""), Run(size + 2, size + 4, ""), Run(size + 6, size + 8, ""), Run(size + 10, size + 11, "")]
    runs.append(Run(at, at + size + 1, ""))
    seen = [(at, at + size + 1, "PERSON")] if model else []
    kept = parted(NameText(classify(words), seen), runs)
    assert [" ".join(words[run.start : run.end]) for run in kept if run.start >= at] == names


@pytest.mark.parametrize(
    ("sentence", "run", "last"),
    [
        ("मिलिक होल्मेन कोनवे सोनवीर से मिले", "मिलिक होल्मेन कोनवे सोनवीर", ["मिलिक होल्मेन", "कोनवे सोनवीर"]),
        ("होल्मेन कोनवे सोनवीर से मिले", "होल्मेन कोनवे सोनवीर", ["होल्मेन", "कोनवे सोनवीर"]),
        ("मिलिक होल्मेन कोनवे सोनवीर ने कहा", "मिलिक होल्मेन कोनवे सोनवीर", ["मिलिक होल्मेन कोनवे सोनवीर"]),
        ("मिलिक कोनवे सोनवीर से मिले", "मिलिक कोनवे सोनवीर", ["मिलिक कोनवे सोनवीर"]),
        ("मिलिक होल्मेन कोनवे स्मारक पहुंचे", "मिलिक होल्मेन कोनवे", ["मिलिक होल्मेन"]),
        ("मिलिक होल्मेन कोनवे सोनवीर स्मारक पहुंचे", "मिलिक होल्मेन कोनवे", ["मिलिक होल्मेन"]),
    ],
)
def test_a_known_name_ends_before_whom_or_what_it_comes_to(sentence: str, run: str, last: list[str]) -> None:
    assert names_in(STORY + sentence, ["मिलिक होल्मेन", run])[-len(last) :] == last


@pytest.mark.parametrize(
    ("sentence", "runs", "names"),
    [
        ("तोरवाल बिन जोरान अल मिलिक ने", ["तोरवाल बिन जोरान", "अल मिलिक"], ["तोरवाल बिन जोरान अल मिलिक"]),
        ("तोरवाल जोरान होल्मेन मिलिक ने", ["तोरवाल जोरान", "होल्मेन मिलिक"], ["तोरवाल जोरान", "होल्मेन मिलिक"]),
    ],
)
def test_an_arabic_article_begins_no_name_right_behind_another(
    sentence: str, runs: list[str], names: list[str]
) -> None:
    assert names_in(sentence, runs) == names


@pytest.mark.parametrize(
    ("text", "run", "first"),
    [
        (STORY + "कोनवे सोनवीर मिलिक होल्मेन के साथ आए", "कोनवे सोनवीर मिलिक होल्मेन", "कोनवे सोनवीर"),
        (STORY + "कोनवे सोनवीर मिलिक होल्मेन ने कहा", "कोनवे सोनवीर मिलिक होल्मेन", "कोनवे सोनवीर मिलिक होल्मेन"),
        ("कोनवे सोनवीर मिलिक होल्मेन से मिले । " + STORY, "कोनवे सोनवीर मिलिक होल्मेन", "कोनवे सोनवीर मिलिक होल्मेन"),
        ("सू ची आईं । कोनवे सोनवीर सू ची से मिले", "कोनवे सोनवीर सू ची", "कोनवे सोनवीर सू ची"),
        ("कोनवे दहिया मिलिक बंसल के घर गए", "कोनवे दहिया मिलिक बंसल", "कोनवे दहिया"),
        ("कोनवे सोनवीर मिलिक बंसल के घर गए", "कोनवे सोनवीर मिलिक बंसल", "कोनवे सोनवीर मिलिक बंसल"),
        ("कोनवे दहिया मिलिक बंसल ने कहा", "कोनवे दहिया मिलिक बंसल", "कोनवे दहिया मिलिक बंसल"),
    ],
)
def test_a_subject_ends_before_somebody_known_and_where_his_family_name_ends(text: str, run: str, first: str) -> None:
    known = ["मिलिक होल्मेन"] if STORY in text else ["सू ची"] if text.startswith("सू ची") else []
    assert [name for name in names_in(text, [run, *known]) if name.startswith("कोनवे")] == [first]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("तोरवाल जापान से", ["तोरवाल"]),
        ("तोरवाल जापान ने", ["तोरवाल जापान"]),
        ("सोनवीर जापान से", ["सोनवीर जापान"]),
    ],
)
def test_a_land_from_which_somebody_known_comes_is_no_part_of_his_name(sentence: str, names: list[str]) -> None:
    run = " ".join(sentence.split()[:2])
    assert names_in(f"{STORY}{sentence} लौटे", ["तोरवाल जोरान", "मिलिक होल्मेन", run])[2:] == names


@pytest.mark.parametrize(("acts", "names"), [("ने", ["जोरान मिलिकवाड़ा"]), ("से", ["जोरान"])])
def test_a_last_word_that_acts_alone_is_no_town(acts: str, names: list[str]) -> None:
    assert names_in(f"जोरान मिलिकवाडा पहुंचे । मिलिकवाडा {acts} कहा", ["जोरान मिलिकवाडा", "मिलिकवाडा"])[:1] == [
        name.replace("ड़", "ड") for name in names
    ]


@pytest.mark.parametrize(("pointing", "names"), [("यह", ["होल्मेन"]), ("और", ["सोनवीर होल्मेन"])])
def test_a_thing_that_is_pointed_at_is_no_part_of_a_known_name(pointing: str, names: list[str]) -> None:
    text = f"{STORY}{pointing} सोनवीर होल्मेन को दिया"
    assert names_in(text, ["तोरवाल जोरान", "मिलिक होल्मेन", "सोनवीर होल्मेन"])[2:] == names


def test_whom_somebody_faces_is_another() -> None:
    story = "जोरान मिलिक आए । तोरवाल होल्मेन {} हुए ।"
    assert names_in(story.format("मिलिक के रूबरू"), ["जोरान मिलिक", "तोरवाल होल्मेन मिलिक"]) == [
        "जोरान मिलिक",
        "तोरवाल होल्मेन",
        "मिलिक",
    ]
    related = names_in(story.format("मिलिक के साथ"), ["जोरान मिलिक", "तोरवाल होल्मेन मिलिक"])
    assert related == ["जोरान मिलिक", "तोरवाल होल्मेन मिलिक"]  # perhaps his wife
