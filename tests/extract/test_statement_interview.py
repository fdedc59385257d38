"""Interviews: each answer is one statement of who gives it; lists of labels are no interview."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.articles import read_article
from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import StatementReport

INTRO = "नाविक आरव मेहता से हमारे संवाददाता ने बातचीत की।\n\n"
LABELS = [
    ("सवाल: पुल कब बनेगा?", "जवाब: "),
    ("प्रश्न- पुल कब बनेगा?", "उत्तर- "),
    ("सवाल 1: पुल कब बनेगा?", "आरव मेहता: "),
    ("जनवाणी: पुल कब बनेगा?", "आरव मेहता: "),
    ("सवाल: पुल कब बनेगा?", "आ. मे.: "),
]
ANSWERS = ("अगले साल। मैं खुद देख रहा हूं।", "पैसा मिल गया है। काम चल रहा है।")


def said(path: Path, text: str) -> list[tuple[str, str, bool]]:
    path.write_text(text, encoding="utf-8")
    article = read_article(path)
    found = extract_reports(read(load_pipeline(), article), article).reports
    return [(r.speaker.label, r.text.exact, r.quoted) for r in found if isinstance(r, StatementReport)]


@pytest.mark.parametrize(("question", "label"), LABELS)
def test_each_answer_is_one_statement(tmp_path: Path, question: str, label: str) -> None:
    text = "पुल की कहानी\n\n" + INTRO + "\n\n".join(f"{question}\n{label}{answer}" for answer in ANSWERS)
    expected = [("आरव मेहता", answer.rstrip("।"), True) for answer in ANSWERS]
    assert said(tmp_path / "a.txt", text) == expected


def test_a_paragraph_between_an_answer_and_the_next_question_goes_on_with_the_answer(tmp_path: Path) -> None:
    turns = "सवाल: पुल कब बनेगा?\n\nजवाब: अगले साल।\n\nमैं खुद देख रहा हूं।\n\nसवाल: और सड़क?\n\nजवाब: काम चल रहा है।"
    found = said(tmp_path / "a.txt", "पुल की कहानी\n\n" + INTRO + turns)
    assert [text for _, text, _ in found] == ["अगले साल।\n\nमैं खुद देख रहा हूं", "काम चल रहा है"]


def test_answers_of_nobody_known_are_left_out(tmp_path: Path) -> None:
    turns = "\n\n".join(f"सवाल: पुल कब बनेगा?\nजवाब: {answer}" for answer in ANSWERS)
    assert said(tmp_path / "a.txt", "पुल की कहानी\n\nहमने बातचीत की।\n\n" + turns) == []


def test_a_list_of_labels_is_no_interview(tmp_path: Path) -> None:
    text = "पुल की कहानी\n\nनाविक आरव मेहता आएंगे।\n\nसमय: सुबह 10 बजे\nस्थान: जयपुर\nशुल्क: 500 रुपये"
    assert said(tmp_path / "a.txt", text) == []


def test_one_question_makes_no_interview(tmp_path: Path) -> None:
    text = "पुल की कहानी\n\n" + INTRO + "सवाल: पुल कब बनेगा?\nजवाब: अगले साल।"
    assert said(tmp_path / "a.txt", text) == []


def test_an_article_that_is_nothing_but_turns_is_an_interview(tmp_path: Path) -> None:
    turns = "सवाल: पुल कब बनेगा?\nआरव मेहता: अगले साल बन जाएगा।\nसवाल: और सड़क?\nआरव मेहता: काम चल रहा है।"
    expected = [("आरव मेहता", "अगले साल बन जाएगा", True), ("आरव मेहता", "काम चल रहा है", True)]
    assert said(tmp_path / "a.txt", turns) == expected


def test_questions_may_stand_without_a_label(tmp_path: Path) -> None:
    turns = "पुल कब बनेगा?\nआरव मेहता: अगले साल बन जाएगा।\nऔर सड़क का क्या होगा?\nआरव मेहता: काम चल रहा है।"
    expected = [("आरव मेहता", "अगले साल बन जाएगा", True), ("आरव मेहता", "काम चल रहा है", True)]
    assert said(tmp_path / "a.txt", "पुल की कहानी\n\n" + turns) == expected


def test_labels_after_lines_that_do_not_ask_are_no_interview(tmp_path: Path) -> None:
    turns = "पुल बनेगा।\nआरव मेहता: अगले साल बन जाएगा।\nसड़क भी बनेगी।\nआरव मेहता: काम चल रहा है।"
    assert said(tmp_path / "a.txt", "पुल की कहानी\n\n" + turns) == []
