"""Words -> titles."""

from __future__ import annotations

import pytest

from kg.language.titles import find_titles, surnames


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("उप मुख्यमंत्री और श्री", ["उप मुख्यमंत्री posts", "श्री honorifics"]),
        ("मुख्य चयनकर्ता ने", ["मुख्य modifiers", "चयनकर्ता callings"]),
        ("रक्षामंत्री ने", ["रक्षामंत्री posts"]),
        ("वन्यजीव प्रतिपालक ने", ["प्रतिपालक callings"]),
        ("पालक की सब्जी", []),
        ("मंत्रालय ने", []),
    ],
)
def test_find_titles(text: str, titles: list[str]) -> None:
    words = text.split()
    assert [f"{' '.join(words[t.start : t.end])} {t.section}" for t in find_titles(words)] == titles


@pytest.mark.parametrize(("word", "weak"), [("राष्ट्रपति", False), ("प्रमुख", True), ("किसान", True), ("डॉ.", False)])
def test_weak(word: str, weak: bool) -> None:
    assert find_titles([word])[0].weak is weak


def test_titles_that_end_names() -> None:
    assert "शाह" in surnames()
    assert "राष्ट्रपति" not in surnames()
