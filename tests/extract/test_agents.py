"""Bodies and unnamed people."""

from __future__ import annotations

import pytest

from kg.extract.agents import direct
from kg.model import MentionKind
from tests.extract.reading import labels, mentions

ORGANIZATION, GROUP = MentionKind.ORGANIZATION, MentionKind.GROUP


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("संयुक्त राष्ट्र ने चेताया।", ["संयुक्त राष्ट्र"]),
        ("दक्षिण कोरियाई सेना ने कहा।", ["दक्षिण कोरियाई सेना"]),
        ("हरिपुर नगर निगम ने कहा।", ["हरिपुर नगर निगम"]),
        ("आज अदालत ने कहा।", ["अदालत"]),
        ("प्रधानमंत्री सचिवालय ने कहा।", ["प्रधानमंत्री सचिवालय"]),
        ("पार्टी दफ्तर की तरफ से कहा गया।", ["पार्टी दफ्तर"]),
        ("प्रधानमंत्री विदेश विभाग में भोजन करेंगे।", ["विदेश विभाग"]),
        ("मीरा का स्वागत नगर निगम ने किया।", ["नगर निगम"]),
        ("गांव ने कहा।", []),
        ("मंत्री ज़ोरान मिलिक ने कहा।", []),
    ],
)
def test_bodies(text: str, found: list[str]) -> None:
    assert labels(text, ORGANIZATION) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("अमेरिकी अधिकारियों ने कहा।", ["अमेरिकी अधिकारी"]),
        ("पार्टी के एक वरिष्ठ नेता ने कहा।", ["पार्टी के एक वरिष्ठ नेता"]),
        ("सूत्रों ने बताया।", ["सूत्र"]),
        ("दोनों नेताओं ने कहा।", []),
        ("किताबों ने बताया।", []),
        ("राज्यपाल बाढ़ पीड़ितों से मिले।", ["बाढ़ पीड़ित"]),
    ],
)
def test_groups(text: str, found: list[str]) -> None:
    assert labels(text, GROUP) == found


def test_one_of_a_group_is_no_plural() -> None:
    assert [m.plural for m in mentions("एक अधिकारी ने कहा।", GROUP)] == [False]
    assert [m.plural for m in mentions("अधिकारियों ने कहा।", GROUP)] == [True]


@pytest.mark.parametrize(
    ("phrase", "base"),
    [
        ("अमेरिकी अधिकारियों", "अमेरिकी अधिकारी"),
        ("सूत्रों", "सूत्र"),
        ("मंत्री", "मंत्री"),
        ("स्कूली बच्चों", "स्कूली बच्चे"),
        ("महिलाओं", "महिला"),
        ("दोनों", "दोनों"),
        ("एक मछुआरे", "एक मछुआरा"),
        ("मछुआरे", "मछुआरे"),
        ("एक नए मछुआरे", "एक नए मछुआरे"),
    ],
)
def test_direct(phrase: str, base: str) -> None:
    assert direct(phrase) == base
