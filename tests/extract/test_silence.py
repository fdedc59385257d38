"""Cues that gave nothing, and why; beside each a near miss that tells an event and leaves no silence of that class."""

from __future__ import annotations

import pytest

from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind
from tests.extract.reading import doc_of


def silences(text: str, kind: str) -> list[tuple[str, str]]:
    """Return the silent cues of a class: their words, and why."""
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    said = extract_reports(read(load_pipeline(), article), article, explain=True)
    assert all(text[p.start : p.end] == p.exact for p, _ in said.silences)
    split = [(p.exact, *why.split(": ", 1)) for p, why in said.silences]
    return [(cue, why) for cue, found, why in split if found == kind]


CASES = {
    "nobody met": ("meeting", "बैठक", "nobody", "राजधानी में बैठक हुई।", "आरव मेहता और मीरा सेन के बीच बैठक हुई।"),
    "one side": ("meeting", "मुलाकात", "one side only is found: आरव मेहता", "आरव मेहता ने मुलाकात की।",
                 "आरव मेहता ने मीरा सेन से मुलाकात की।"),
    "a wish": ("meeting", "मिलना चाहते हैं", "a wish",
               "आरव मेहता जल्द मीरा सेन से मिलना चाहते हैं।", "आरव मेहता बुधवार को मीरा सेन से मिले।"),
    "got": ("meeting", "मिली", "something is got",
            "आरव मेहता को मीरा सेन से मदद मिली।", "आरव मेहता बुधवार को मीरा सेन से मिले।"),
    "condition": ("meeting", "मुलाकात", "condition", "अगर आरव मेहता मीरा सेन से मुलाकात करें तो अच्छा होगा।",
                  "आरव मेहता ने मीरा सेन से मुलाकात की।"),
    "no place": ("visit", "गए", "no place to go to", "आरव मेहता चुपचाप गए।", "आरव मेहता जापान गए।"),
    "no traveller": ("visit", "पहुंची", "no person who goes", "मालगाड़ी जापान पहुंची।", "मीरा सेन जापान पहुंचीं।"),
    "no gift": ("gift", "सौंपा", "no gift", "आरव मेहता ने मीरा सेन को ज्ञापन सौंपा।", "आरव मेहता ने मीरा सेन को शॉल भेंट की।"),
    "nobody given to": ("gift", "की", "not both found", "आरव मेहता ने शॉल भेंट की।",
                        "आरव मेहता ने मीरा सेन को शॉल भेंट की।"),
    "a figure of speech": ("gift", "तोहफा", "the object of no verb", "यह बारिश कुदरत का तोहफा है।",
                           "आरव मेहता ने मीरा सेन को घड़ी तोहफे में दी।"),
    "an order": ("statement", "कहा", "an order", "आरव मेहता ने मीरा सेन से जाने को कहा।", "आरव मेहता ने कहा कि पुल खुलेगा।"),
    "not said": ("statement", "नहीं कहा", "not said", "आरव मेहता ने कुछ नहीं कहा।", "आरव मेहता ने कहा कि पुल खुलेगा।"),
    "a rule": ("statement", "नियम के अनुसार", "a rule or plan", "नियम के अनुसार सभी लोग कर देंगे।",
               "आरव मेहता के अनुसार सभी लोग कर देंगे।"),
    "no words": ("statement", "बताया", "its words stand neither", "आरव मेहता ने बताया।",
                 "आरव मेहता ने बताया कि पुल खुलेगा।"),
    "a post": ("person", "मंत्री", "belongs to 'पद'", "मंत्री पद खाली है।", "रूसी मंत्री ने काम किया।"),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "cue", "why", "silent", "telling"), CASES.values(), ids=CASES.keys())
def test_a_cue_that_gave_nothing_says_why(kind: str, cue: str, why: str, silent: str, telling: str) -> None:
    found = silences(silent, kind)
    assert [c for c, _ in found] == [cue]
    assert why in found[0][1]
    assert silences(telling, kind) == []


def test_reasons_differ() -> None:
    reasons = {silences(silent, kind)[0][1] for kind, _, _, silent, _ in CASES.values()}
    assert len(reasons) >= len(CASES) - 1


def test_nothing_is_noted_unless_a_build_explains_itself() -> None:
    doc = doc_of("राजधानी में बैठक हुई।")
    view = doc._.khabar_view
    assert view.rejections is None
    view.reject("meeting", 0, 1, lambda: pytest.fail("the reason was worked out"))
    article = view.article
    assert extract_reports(doc, article).silences == ()
    assert extract_reports(doc, article, explain=True).silences != ()
    assert extract_reports(doc, article, explain=True).reports == extract_reports(doc, article).reports
