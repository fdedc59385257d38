"""Places, listed or told by the noun that ends their name."""

from __future__ import annotations

import pytest

from kg.model import MentionKind
from tests.extract.reading import labels


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("वह मुंबई गए।", ["मुंबई"]),
        ("वह नई दिल्ली से रूस गए।", ["नई दिल्ली", "रूस"]),
        ("वह ज़ोराक टावर में मिले।", ["ज़ोराक टावर"]),
        ("वह सुदूर पूर्व में मिले।", ["सुदूर पूर्व"]),
        ("वह गांव ज़ोराकपुर पहुंचे। ज़ोराकपुर दूर है।", ["ज़ोराकपुर", "ज़ोराकपुर"]),
        ("वह शहर ज़ोराक पहुंचे। ज़ोराक दूर है।", ["ज़ोराक", "ज़ोराक"]),
        ("वह शहर शर्म अल-शेख में मिले। शर्म अल-शेख दूर है।", ["शर्म अल-शेख", "शर्म अल-शेख"]),
        ("वह शहर कोतवाल से मिले।", []),
        ("वह होटल ज़ोराक में मिले।", ["होटल ज़ोराक"]),
        ("वह गांव वालों से मिले।", []),
        ("वह आज टावर में मिले।", []),
        ("वह सोमवार को मिले।", []),
    ],
)
def test_places(text: str, found: list[str]) -> None:
    assert labels(text, MentionKind.PLACE) == found
