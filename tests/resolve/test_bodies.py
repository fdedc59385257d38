"""Countries, their demonyms and seats of government, and bodies."""

from __future__ import annotations

import pytest

from kg.resolve.bodies import same_body


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("जापान", "जापानी", True),
        ("इटली", "इतालवी", True),
        ("उत्तर कोरिया", "उत्तर कोरियाई", True),
        ("उत्तर कोरिया", "दक्षिण कोरिया", False),
        ("दक्षिण कोरिया", "कोरियाई", True),
        ("दक्षिण अफ्रीका", "कोरियाई", False),
        ("क्रेमलिन", "रूसी", True),
        ("नेपाल", "नेपाली", True),
        ("ईरान", "इराकी", False),
    ],
)
def test_countries(one: str, other: str, *, same: bool) -> None:
    assert same_body(one, other) is same


@pytest.mark.parametrize(
    ("body", "country", "same"),
    [
        ("तालिबान सरकार", "अफगानिस्तान", True),
        ("तालिबान सरकार", "पाकिस्तान", False),
        ("तालिबान समिति", "अफगानिस्तान", False),
        ("आरव सरकार", "अफगानिस्तान", False),
    ],
)
def test_a_government_is_of_the_country_of_who_governs(body: str, country: str, *, same: bool) -> None:
    assert same_body(body, country) is same
