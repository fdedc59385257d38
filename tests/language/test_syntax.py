"""Docs -> sentences with clauses: names are opaque, utterances apart, short insertions left out."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.language import load_pipeline, read
from kg.language.syntax import Sentence
from kg.model import Article, Block, BlockKind


def doc_of(text: str) -> Doc:
    return read(load_pipeline(), Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)))


def clauses(doc: Doc, sentence: Sentence) -> list[tuple[list[str], str]]:
    return [
        (
            [f"{doc[c.start : c.end].text}/{c.case}" for c in clause.chunks if c.quote is None],
            doc[clause.verb.start : clause.verb.end].text if clause.verb else "",
        )
        for clause in sentence.outside()
    ]


def test_a_name_ends_in_no_pronoun() -> None:
    doc = doc_of("राष्ट्रपति तो मिन उन ने कहा कि वह आएंगे।")
    assert clauses(doc, doc._.khabar_sentences[0]) == [(["राष्ट्रपति तो मिन उन/ने"], "कहा"), (["वह/"], "आएंगे")]


def test_an_utterance_is_read_apart() -> None:
    doc = doc_of('मंत्री आरव मेहता ने कहा, "मैं कल जाऊंगा।"')
    sentence = doc._.khabar_sentences[0]
    assert clauses(doc, sentence) == [(["मंत्री आरव मेहता/ने"], "कहा")]
    assert [doc[c.verb.start : c.verb.end].text for c in sentence.clauses if c.quote is not None and c.verb] == [
        "जाऊंगा"
    ]


def test_a_short_insertion_is_left_out() -> None:
    doc = doc_of("मंत्री आरव मेहता (दाएं) ने दूत से बात की।")
    assert clauses(doc, doc._.khabar_sentences[0])[0][0][0] == "मंत्री आरव मेहता/ने"
