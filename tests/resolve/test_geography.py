"""Which place lies in which."""

from __future__ import annotations

import pytest

from kg.resolve.discourse import Discourse
from kg.resolve.gazetteer import known_place
from kg.resolve.geography import Geography, place_key, stated_containment
from kg.resolve.words import words
from tests.resolve.conftest import Told


def test_spellings_of_one_place() -> None:
    assert place_key("मास्को") == place_key("मॉस्को")
    assert place_key("राजधानी ढाका") == place_key("ढाका")
    assert place_key("डीपीआरके") == place_key("उत्तर कोरिया")
    assert place_key("उत्तर कोरिया") != place_key("दक्षिण कोरिया")
    assert place_key("हरिपुर") != place_key("रामपुर")


def test_a_seat_of_power_is_no_country() -> None:
    assert not any(place.is_country for label in ("क्रेमलिन", "व्हाइट हाउस") if (place := known_place(label)))
    assert known_place("मास्को का एक होटल") is None


def test_compatible_places() -> None:
    geography = Geography(
        {k: [k] for k in ("रूस", "मॉस्को", "जापान", "टोक्यो", "सर्किट हाउस", "पुणे", "मुंबई")}, {"सर्किट हाउस": "पुणे"}
    )
    assert geography.compatible("रूस", "मॉस्को")
    assert not geography.compatible("रूस", "टोक्यो")
    assert geography.compatible("पुणे", "सर्किट हाउस")
    assert not geography.compatible("मुंबई", "सर्किट हाउस")
    assert not geography.compatible("मुंबई", "पुणे")
    assert geography.compatible(None, "पुणे")
    assert geography.part_of("मॉस्को") == "रूस"
    assert geography.part_of("पुणे") is None


def test_a_circle_of_statements_ends() -> None:
    geography = Geography({}, {"क": "ख", "ख": "क"})
    assert geography.nested("क", "ख")
    assert not geography.contains("ग", "क")


def test_containment_that_the_text_states() -> None:
    told = Told("{l=a:पुणे} के {l=b:सर्किट हाउस} में; {l=c:भारत} के मंत्री {l=d:हरिपुर} गए।")
    found = [(inner.label, outer.label) for inner, outer in stated_containment(Discourse(told.done()))]
    assert found == [("सर्किट हाउस", "पुणे")]


def test_a_listed_site_lies_where_the_text_says_and_a_listed_town_does_not() -> None:
    told = Told("{l=a:हैदराबाद} के {l=b:प्रजा भवन} में; {l=c:पटना} के {l=d:दरभंगा} से; {l=e:लंदन} के {l=f:राजभवन} में।")
    found = [(inner.label, outer.label) for inner, outer in stated_containment(Discourse(told.done()))]
    assert found == [("प्रजा भवन", "हैदराबाद")]


def test_a_city_lies_in_its_state_and_a_site_in_its_city() -> None:
    geography = Geography({k: [k] for k in ("पटना", "बिहार", "लखनऊ", "हैदराबाद हाउस", "दिल्ली", "मुंबई")}, {})
    assert geography.part_of("पटना") == "बिहार"
    assert geography.nested("हैदराबाद हाउस", "दिल्ली")
    assert not geography.nested("हैदराबाद हाउस", "मुंबई")
    assert geography.compatible("पटना", "बिहार")
    assert not geography.compatible("लखनऊ", "बिहार")
    assert not geography.compatible("हैदराबाद हाउस", "मुंबई")


@pytest.mark.parametrize("site", ["कासा रोसाडा", "ब्रैंडेनबर्ग गेट", "मेर्डेका पैलेस", "लाहौर किला", "शीतल निवास"])
def test_a_palace_may_be_in_a_city_of_its_country(site: str) -> None:
    known = known_place(site)
    assert known
    assert known.kind == "landmark"
    cities = {"AR": "ब्यूनस आयर्स", "DE": "बर्लिन", "ID": "जकार्ता", "PK": "लाहौर", "NP": "काठमांडू"}
    geography = Geography({k: [k] for k in (site, *cities.values())}, {})
    fitting = [city for city in cities.values() if geography.compatible(site, city)]
    assert fitting == [cities[known.country or ""]]


def test_a_site_may_be_called_by_its_name_alone() -> None:
    labels = ("कनक", "कनक राष्ट्रीय उद्यान", "कनक भवन", "सुवर्ण", "सुवर्ण नदी")
    geography = Geography({k: [k] for k in labels}, {})
    assert geography.nested("कनक", "कनक राष्ट्रीय उद्यान")
    assert not geography.nested("कनक", "कनक भवन")
    assert not geography.nested("सुवर्ण", "सुवर्ण नदी")
    assert geography.part_of("कनक राष्ट्रीय उद्यान") is None


def test_the_lists_of_what_lies_where_are_of_known_places() -> None:
    inner = [place for within in words().places_within.values() for place in within]
    assert len(inner) == len(set(inner))
    for place in (*inner, *words().places_within):
        assert any((known := known_place(place + more)) and known.label == place for more in ("", " शहर", " जिला")), (
            place
        )
