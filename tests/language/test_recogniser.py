"""The trained recogniser: its weights, their checksums, and what it reads."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from kg.errors import LexiconError
from kg.language import load_pipeline
from kg.language.features import CLASSES, features, lexical_class
from kg.language.recogniser import LONGEST, PIPE, SETTINGS, check_sums, pieces, weights_folder, write_sums

SENTENCE = "दिल्ली में मनोज वर्मा और सुनीता शर्मा ने एक कार्यक्रम में हिस्सा लिया।\n"


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """Return a copy of the weights."""
    return Path(shutil.copytree(weights_folder(), tmp_path / "weights"))


@pytest.fixture(scope="module")
def alone() -> Language:
    """Return a blank pipeline with the recogniser, as anyone may build it."""
    nlp = spacy.blank("hi")
    nlp.add_pipe(PIPE)
    return nlp


def test_the_weights_are_the_ones_that_were_trained() -> None:
    check_sums(weights_folder())


def test_a_changed_file_is_named(weights: Path) -> None:
    changed = weights / "networks" / "word.npy"
    changed.write_bytes(changed.read_bytes()[:-1] + b"\1")
    with pytest.raises(LexiconError, match=r"networks/word\.npy: not the file that was trained"):
        check_sums(weights)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="weights are missing"):
        check_sums(tmp_path)


def test_weights_of_other_word_classes_are_refused(weights: Path) -> None:
    settings = json.loads((weights / SETTINGS).read_text(encoding="utf-8"))
    settings["classes"] = settings["classes"][1:]
    (weights / SETTINGS).write_text(json.dumps(settings), encoding="utf-8")
    write_sums(weights)
    with pytest.raises(LexiconError, match="other classes of words"):
        spacy.blank("hi").add_pipe(PIPE, config={"folder": str(weights)})


def test_the_weights_are_small() -> None:
    assert sum(p.stat().st_size for p in weights_folder().rglob("*") if p.is_file()) < 30_000_000


def test_the_weights_hold_no_list_of_words() -> None:
    kinds = {p.suffix for p in weights_folder().rglob("*") if p.is_file()}
    assert kinds == {".npy", ".json", ".md", ""}
    settings = json.loads((weights_folder() / SETTINGS).read_text(encoding="utf-8"))
    assert all(len(text) < 500 for text in settings.values() if isinstance(text, str))


def test_a_name_without_a_title_is_found() -> None:
    doc = load_pipeline()(SENTENCE)
    assert {"मनोज वर्मा", "सुनीता शर्मा"} <= {e.text for e in doc.ents if e.label_ == "PERSON"}


def test_it_can_be_used_alone(alone: Language) -> None:
    doc = alone(SENTENCE)
    assert {("दिल्ली", "PLACE"), ("मनोज वर्मा", "PERSON")} <= {(e.text, e.label_) for e in doc.ents}


def test_nothing_is_found_in_nothing(alone: Language) -> None:
    assert not alone("").ents
    assert not alone(" \n\n ").ents


@pytest.mark.parametrize(
    ("word", "kind"), [("मंत्री", "title"), ("ने", "closed"), ("झबलूदास", "unknown"), ("दिल्ली", "place")]
)
def test_features_say_what_the_lexicons_know(word: str, kind: str) -> None:
    assert lexical_class(word) == kind
    assert CLASSES[features(word).kind] == kind


def test_spellings_of_one_shadow_are_one_word() -> None:
    assert features("ज़मीन") == features("जमीन")
    assert features("ज़मीन") != features("जमीं")


def test_sentences_find_the_same_whatever_stands_beside_them(alone: Language) -> None:
    once = [(e.text, e.label_) for e in alone(SENTENCE).ents]
    doc = alone("सभा में लोग आए।\n" + 300 * SENTENCE)
    assert [(e.text, e.label_) for e in doc.ents if e.start_char > 15] == 300 * once


def test_pieces_end_with_sentences_and_lines(alone: Language) -> None:
    doc = alone.make_doc("राम आया । बी . आर . राव गए\nशीर्षक")
    assert [" ".join(t.text for t in p) for p in pieces(doc)] == ["राम आया ।", "बी . आर . राव गए", "शीर्षक"]


def test_a_sentence_without_end_is_read_in_parts(alone: Language) -> None:
    doc = alone.make_doc("शब्द " * (LONGEST + 5))
    assert [len(p) for p in pieces(doc)] == [LONGEST, 5]
