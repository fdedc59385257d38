"""Names right after a title."""

from __future__ import annotations

import pytest

from kg.language.name_text import NameText
from kg.language.name_titled import titled
from kg.language.word_classes import classify


def names(text: str, people: tuple[str, ...] = ()) -> list[str]:
    words = text.replace("ज़", "ज").split()
    entities = []
    for name in people:
        parts = name.replace("ज़", "ज").split()
        at = next(i for i in range(len(words)) if words[i : i + len(parts)] == parts)
        entities.append((at, at + len(parts), "PERSON"))
    return [" ".join(words[run.start : run.end]) for run in titled(NameText(classify(words), entities))]


@pytest.mark.parametrize(
    ("text", "people", "found"),
    [
        # a chief of a body, and a major something
        ("संघ प्रमुख तोरवाल का जवाब आया", (), ["तोरवाल"]),
        ("एक प्रमुख तोरवाल का जवाब आया", (), []),
        ("मोर्चा संघ के प्रमुख तोरवाल का जवाब आया", (), ["तोरवाल"]),
        ("शहर के प्रमुख तोरवाल का जवाब आया", (), []),
        ("प्रमुख तोरवाल जोरान दोपहर बाद लौटे", (), ["तोरवाल जोरान"]),
        # one known word
        ("मंत्री विवेक को बुलाया", ("विवेक",), ["विवेक"]),
        ("मंत्री विवेक को बुलाया", (), []),
        ("मंत्री विवेक में साहस है", ("विवेक",), []),
        # a calling, which is as often a common noun
        ("वैज्ञानिक एम.एस. तोरवाल खुद पहुंचे", (), ["एम.एस. तोरवाल"]),
        ("वैज्ञानिक एम.एस. तोरवाल परत पहुंचे", (), []),
        # of kings and popes
        ("राजा तोरवाल 14वें ने", (), ["तोरवाल 14वें"]),
        ("मंत्री तोरवाल 14वें दिन", (), ["तोरवाल"]),
        # an initial that looks like 'of'
        ("विदेश मंत्री के तोरवाल जैन सोमवार को", ("तोरवाल जैन",), ["के तोरवाल जैन"]),
        ("विदेश मंत्री के तोरवाल जैन से संबंध", ("तोरवाल जैन",), []),
        ("विदेश मंत्री के तोरवाल जैन सोमवार को", (), []),
        # kin are no places
        ("उनकी बेटी तोरवाल तक पहुंची", (), ["तोरवाल"]),
        ("मंत्री तोरवाल तक पहुंची", (), []),
        # gods
        ("मंत्री तोरवाल की मूर्ति", (), []),
        ("मंत्री तोरवाल की माला", (), ["तोरवाल"]),
    ],
)
def test_titled(text: str, people: tuple[str, ...], found: list[str]) -> None:
    assert names(text, people) == found
