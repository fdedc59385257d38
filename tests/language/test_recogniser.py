"""The trained recogniser: its weights, their checksums, its features."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import spacy

from kg.errors import LexiconError
from kg.language import load_pipeline
from kg.language.features import lexical_class, set_features
from kg.language.recogniser import check_sums, recognise, weights_folder


def test_the_weights_are_the_ones_that_were_trained() -> None:
    check_sums(weights_folder())


def test_a_changed_file_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    shutil.copytree(weights_folder(), folder)
    model = folder / "ner" / "model"
    model.write_bytes(model.read_bytes()[:-1] + b"\0")
    with pytest.raises(LexiconError, match="ner/model: not the file that was trained"):
        check_sums(folder)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="weights are missing"):
        check_sums(tmp_path)


def test_the_weights_are_small() -> None:
    assert sum(p.stat().st_size for p in weights_folder().rglob("*") if p.is_file()) < 30_000_000


def test_a_name_without_a_title_is_found() -> None:
    doc = load_pipeline()("दिल्ली में मनोज वर्मा और सुनीता शर्मा ने एक कार्यक्रम में हिस्सा लिया।")
    assert {"मनोज वर्मा", "सुनीता शर्मा"} <= {e.text for e in doc.ents if e.label_ == "PERSON"}


@pytest.mark.parametrize(
    ("word", "kind"), [("मंत्री", "title"), ("ने", "closed"), ("झबलूदास", "unknown"), ("दिल्ली", "place")]
)
def test_features_say_what_the_lexicons_know(word: str, kind: str) -> None:
    assert lexical_class(word) == kind
    nlp = set_features(spacy.blank("hi"))
    assert nlp.vocab[word].shape_ == kind


def test_a_long_text_is_read_in_pieces_that_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    nlp = load_pipeline()
    sentence = "दिल्ली में मनोज वर्मा और सुनीता शर्मा ने एक कार्यक्रम में हिस्सा लिया।\n"
    length = len(nlp.make_doc(sentence))
    whole = recognise(nlp, nlp.make_doc(6 * sentence))
    monkeypatch.setattr("kg.language.recogniser.PIECE", 2 * length)
    pieces = recognise(nlp, nlp.make_doc(6 * sentence))
    assert [(e.start, e.end, e.label_) for e in pieces.ents] == [(e.start, e.end, e.label_) for e in whole.ents]
    assert len(pieces.ents) >= 12
