"""Corpora -> sentences: labels, entities without glued punctuation, the held-out tenth."""

from __future__ import annotations

from pathlib import Path

from training.corpora import Tagged, is_held_out, parts, read_names, read_tagged, tokenised, unique

CONLL = """"झबलूदास	B-PERSON
राय	I-PERSON
ने	O
कहा	O
."	O

दिल्ली	B-LOCATION
बम्बई	B-LOCATION
।	O

पुणे	-
"""


def read(tmp_path: Path, text: str) -> list[Tagged]:
    """Return the sentences of a file with this text."""
    path = tmp_path / "corpus.conll"
    path.write_text(text, encoding="utf-8")
    return list(read_tagged(path))


def test_sentences_and_entities(tmp_path: Path) -> None:
    first, second, third = read(tmp_path, CONLL)
    assert first.entities == ((0, 2, "PERSON"),)
    assert second.entities == ((0, 1, "PLACE"), (1, 2, "PLACE"))  # two entities side by side stay two
    assert third.entities == ()  # a tag without a label


def test_labels_are_those_of_the_tokens(tmp_path: Path) -> None:
    first, second, _ = read(tmp_path, CONLL)
    assert first.labels == ("B-PERSON", "I-PERSON", "O", "O", "O")
    assert second.labels == ("B-PLACE", "B-PLACE", "O")


def test_a_quotation_mark_glued_to_a_name_is_cut_off(tmp_path: Path) -> None:
    cut = next(tokenised(read(tmp_path, CONLL)))
    assert [cut.tokens[start:end] for start, end, _ in cut.entities] == [("झबलूदास", "राय")]
    assert cut.tokens[0] == '"'


def test_a_sentence_is_taken_once_and_always_on_the_same_side(tmp_path: Path) -> None:
    sentences = unique(iter(read(tmp_path, CONLL + "\n" + CONLL)))
    assert len(sentences) == 3
    many = [Tagged((f"वाक्य{n}",), ()) for n in range(1000)]
    held = sum(map(is_held_out, many))
    assert 70 < held < 130
    assert [is_held_out(s) for s in many] == [is_held_out(Tagged(s.tokens, ())) for s in many]


def test_names_of_the_gold_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    path.write_text("झबलूदास राय\nकमला राय\nविनीता घोष (लेखिका)\n", encoding="utf-8")
    assert read_names(path, frozenset({"झबलूदास"})) == [("कमला", "राय"), ("विनीता", "घोष")]


def test_a_line_is_cut_at_full_stops_but_not_in_a_name() -> None:
    line = Tagged(
        tuple("राम आया । बी . आर . राव गए । कमला".split()), ((0, 1, "PERSON"), (3, 8, "PERSON"), (10, 11, "PERSON"))
    )
    cut = list(parts(line))
    assert [" ".join(part.tokens) for part in cut] == ["राम आया ।", "बी . आर . राव गए ।", "कमला"]
    assert [part.entities for part in cut] == [((0, 1, "PERSON"),), ((0, 5, "PERSON"),), ((0, 1, "PERSON"),)]
