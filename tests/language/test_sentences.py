"""Sentences: stops, quotations kept whole, lines and blocks on their own."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.language.sentences import find_sentences
from kg.language.tokenizer import KhabarTokenizer
from kg.model import Article, Block, BlockKind


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in find_sentences(text)]


CASES = [
    # stops
    "आरव आए। | मीरा गईं।",
    "आरव आए । | मीरा गईं ।",
    "आरव आए. | मीरा गईं.",
    "आरव आए.| और मीरा गईं.",
    "वह है.|और मीरा गईं.",
    "क्या वह आए? | हां! | ठीक है।",
    "क्या?! | हां।",
    # full stops that are none
    "डॉ. आरव मेहता और प्रो. ली मिले. | वह गए.",
    "जे. डी. राव और एम.के. मेहता मिले। | वह गए।",
    "मंत्री जी. राव आए. | वह गए.",
    "मंत्री जी. | उन्होंने कहा.",
    "वह 3.5 किमी चले. | फिर 12.30 बजे रुके.",
    "उ.प्र. और म.प्र. के लोग आए। | वह गए।",
    "U.S. में Mr. Rao आए। | वह गए।",
    "khabar.com पर पढ़ें। | www.a.in/b?c=d देखें।",
    "ठीक है... फिर आए। | और… गए।",
    "1. पहला काम।",
    "याहू! ने कहा। | वह गए।",
    # the pipe as a danda, and as a rule between words
    "वह आए हैं | | मीरा गईं थीं |",
    "खेल डेस्क ¦ Updated: 27 Dec",
    # quotations
    'आरव ने कहा, "हम आए। हम जीते।" | मीरा ने कहा, "ठीक।"',
    '"हम आए। हम जीते।" आरव ने कहा। | वह गए।',
    "“हम आए। हम जीते,” आरव ने कहा। | वह गए।",
    '"हम आए।" | आरव ने आगे कहा, "हम जीते।"',
    '"हम आए।" | आरव ने कहा कि वह थके हैं।',
    "“हम आए। हम जीते”, आरव ने कहा। | वह गए।",
    "“हम आए।”, आरव ने कहा। | वह गए।",
    '"क्या वह आएंगे?" उन्होंने पूछा। | वह गए।',
    'आरव ने कहा, "हम आए हैं"। | वह गए।',
    'आरव ने कहा, "पहला है।" | "दूसरा है," उन्होंने कहा।',
    '"पहला है।" "दूसरा है," आरव ने कहा। | वह गए।',
    "आरव ने कहा, “हम आए।” और चले गए।",
    "फिल्म ‘कौन है वो?’ आई। | वह गए।",
    'वह आए।|"चलो"वह बोले।',
    'आरव ने कहा, "हम आए।"|मीरा गईं।',
    # a mark without its partner swallows nothing
    'आरव ने कहा, "हम आए। | हम जीते। | वह गए।',
    'आरव ने इच्छा जाहिर की." | मीरा "ठीक" हैं.',
    # brackets
    "वह आए। | (फोटो: एपी)",
    "वह (जो आए थे। और गए) बैठे। | फिर गए।",
    "(वह आए।) | मीरा गईं।",
    "वह (आए। | मीरा गईं।",
    # captions, headings
    "पुल का उद्घाटन करते हुए आरव मेहता। | फोटो: रॉयटर्स",
]


@pytest.mark.parametrize("case", CASES)
def test_cut(case: str) -> None:
    """' | ' or '|' marks where a sentence ends; '| |' is a pipe and an end, '¦' a pipe."""
    pieces = [part.strip() for part in case.replace("| |", "¦ |").split("|")]
    expected = [part.replace("¦", "|") for part in pieces if part]
    text = case.replace("| |", "¦\x00").replace(" | ", " ").replace("|", "").replace("\x00", "").replace("¦", "|")
    assert cut(text) == [part for part in expected if part]


def test_lines_are_boundaries() -> None:
    assert cut("शीर्षक\nआरव आए।\r\n\r\nबिना विराम के\n") == ["शीर्षक", "आरव आए।", "बिना विराम के"]
    assert cut("") == cut(" \n ") == []


def test_breaks_are_boundaries() -> None:
    text = "मुंबई, 11 मई (वार्ता) आरव आए।"
    assert cut(text) == [text]
    assert [text[a:b] for a, b in find_sentences(text, [21])] == ["मुंबई, 11 मई (वार्ता)", "आरव आए।"]


@pytest.mark.parametrize("own", [True, False])
def test_the_component_alone(*, own: bool) -> None:
    nlp = spacy.blank("hi")
    if own:
        nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    nlp.add_pipe("khabar_sentences")
    doc = nlp('\nशीर्षक\n\nआरव ने कहा, "हम आए। हम जीते।" फिर वह गए।\nअंत')
    assert [sent.text.strip() for sent in doc.sents] == [
        "शीर्षक",
        'आरव ने कहा, "हम आए। हम जीते।"',
        "फिर वह गए।",
        "अंत",
    ]
    assert list(nlp("").sents) == []


def test_sentences_never_cross_blocks() -> None:
    text = "पटना, 8 जून (भाषा) आरव आए। वह गए।"
    blocks = (Block(BlockKind.DATELINE, 0, 18), Block(BlockKind.PARAGRAPH, 19, len(text)))
    nlp = spacy.blank("hi")
    nlp.add_pipe("khabar_sentences")
    doc = nlp.make_doc(text)
    assert [sent.text for sent in nlp(doc).sents] == ["पटना, 8 जून (भाषा) आरव आए।", "वह गए।"]
    doc = nlp.make_doc(text)
    doc._.khabar_article = Article("a.txt", text, blocks)
    assert [sent.text for sent in nlp(doc).sents] == ["पटना, 8 जून (भाषा)", "आरव आए।", "वह गए।"]


@settings(deadline=None)  # a machine under load is no fault of the text
@given(st.text(alphabet="अक \n।,.?|'\"“”()9aडॉ", max_size=60))
def test_sentences_hold_all_words_once(text: str) -> None:
    spans = find_sentences(text)
    assert all(a < b for a, b in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


@pytest.mark.parametrize(
    "text", ["। " * 30_000, "a." * 30_000, '"।' * 20_000, "(" * 30_000, "क. " * 30_000, '"।"\n' * 5_000]
)
def test_time_grows_with_the_text_only(text: str) -> None:
    start = time.process_time()
    find_sentences(text)
    assert time.process_time() - start < 5
