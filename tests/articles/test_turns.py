"""Turns of a conversation are paragraphs; labels that stand once are datelines and titles as ever."""

from __future__ import annotations

from kg.articles.blocks import find_blocks

ASKED = "आपने पुल क्यों छोड़ा?"
TOLD = "छोड़ा कहां, बस काम का ढंग बदल गया है और लोग भी।"


def kinds(text: str) -> list[str]:
    return [block.kind.value for block in find_blocks(text)]


def test_labels_that_come_again_are_no_titles_and_datelines() -> None:
    turns = f"सवाल: {ASKED}\nआरव मेहता: {TOLD}\nसवाल: {ASKED}\nआरव मेहता: {TOLD}\n"
    assert kinds(turns) == ["paragraph"] * 4


def test_a_title_over_turns_stays_a_title() -> None:
    turns = f"सवाल: {ASKED}\nआरव मेहता: {TOLD}\nसवाल: {ASKED}\nआरव मेहता: {TOLD}\n"
    assert kinds("पुल की कहानी\n" + turns) == ["title", *["paragraph"] * 4]


def test_answers_after_questions_without_a_label_are_turns() -> None:
    turns = f"{ASKED}\nआरव मेहता: {TOLD}\n{ASKED}\nआरव मेहता: {TOLD}\n"
    assert "dateline" not in kinds("पुल की कहानी\n" + turns)


def test_a_label_that_stands_once_is_a_dateline() -> None:
    assert kinds(f"पुल की कहानी\nहरिपुर: {TOLD}\n{TOLD}\n") == ["title", "dateline", "paragraph", "paragraph"]
