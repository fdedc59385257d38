"""The component marks names in the blocks that are read, with their offsets."""

from __future__ import annotations

from kg.language import load_pipeline, read
from kg.language.name_component import name_offsets
from kg.model import Article, Block, BlockKind

FIRST = "मंत्री आरव मेहताब ने कहा कि काम होगा।\n\n"
SECOND = "मंत्री किरण सोलंकर ने कहा।"


def marked(kind: BlockKind) -> list[str]:
    text = FIRST + SECOND
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(FIRST)), Block(kind, len(FIRST), len(text)))
    doc = read(load_pipeline(), Article("a.txt", text, blocks))
    return [text[start:end] for start, end in (name_offsets(doc, name) for name in doc._.khabar_names)]


def test_what_is_read() -> None:
    assert marked(BlockKind.PARAGRAPH) == ["आरव मेहताब", "किरण सोलंकर"]
    assert marked(BlockKind.CAPTION) == ["आरव मेहताब", "किरण सोलंकर"]


def test_what_is_not() -> None:
    assert marked(BlockKind.RELATED) == ["आरव मेहताब"]
    assert marked(BlockKind.AUTHOR_NOTE) == ["आरव मेहताब"]


def test_the_place_of_the_dateline_is_nobody() -> None:
    text = "सरमथुर ने कहा कि काम होगा। मंत्री आरव मेहताब ने कहा।"
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    for place, names in ((None, ["सरमथुर", "आरव मेहताब"]), ("सरमथुर", ["आरव मेहताब"])):
        doc = read(load_pipeline(), Article("a.txt", text, blocks, dateline_place=place))
        assert [text[start:end] for start, end in (name_offsets(doc, name) for name in doc._.khabar_names)] == names
