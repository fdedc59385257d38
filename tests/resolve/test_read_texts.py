"""Whom pronouns, roles and pairs of texts as they stand mean; the mentions are those that the pipeline finds."""

from __future__ import annotations

import pytest

from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind
from kg.resolve.coreference import Coreference


def meant_in(text: str, label: str, nth: int = 0) -> list[str]:
    """Give the longest name of everybody whom the nth mention with a label means."""
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), published=None, dateline_place=None)
    reports = extract_reports(read(load_pipeline(), article), article)
    coreference = Coreference(reports)
    mention = [m for m in coreference.discourse.mentions if m.label == label][nth]
    return sorted(max(r.forms, key=len) for r in coreference.of(mention))


CASES = [
    # who came with his wife is who is met
    ("राष्ट्रपति आरव मेहता पत्नी मीरा सेन के साथ पुणे उतरे। मंत्री कबीर सेठी ने उनसे मुलाकात की।", "उनसे", ["आरव मेहता"]),
    # the assembly is feminine, not its head
    (
        "वियतनाम की राष्ट्रीय सभा के अध्यक्ष आरव मेहता ने कबीर सेठी से भेंट की। आज सुबह वह राजघाट गए।",
        "वह",
        ["आरव मेहता"],
    ),
    # the name behind the comma is the guest's
    (
        "मंत्री कबीर सेठी भी आए। समारोह के मुख्य अतिथि, फ्रांस के राष्ट्रपति आरव मेहता का विमान पुणे में उतरा।",
        "अतिथि",
        ["आरव मेहता"],
    ),
    # who is sat by is comforted
    (
        "उस्ताद बशीर खान नहीं रहे। बशीर खान 91 वर्ष के थे। मंत्री आरव मेहता बेटे कबीर खान के पास बैठकर उन्हें ढांढस बंधाते रहे।",
        "उन्हें",
        ["कबीर खान"],
    ),
    # who came goes out again
    ("मंत्री आरव मेहता पुणे पहुंचे और लेखक कबीर सेठी से मिले। बाहर निकलकर उन्होंने कहा कि मेला लगेगा।", "उन्होंने", ["आरव मेहता"]),
    # a relative clause of the other tells what he did to the subject
    (
        "सांसद वीरेंद्र चौधरी बीमार हैं। राजदूत नीरा कोठारी ने उनके लिए फूल भिजवाए और राज्यपाल कबीर सेठी के साथ भोजन किया, "
        "जिन्होंने उन्हें शॉल ओढ़ाया।",
        "उन्हें",
        ["नीरा कोठारी"],
    ),
    # two who are asked to come do
    ("आरव मेहता और मीरा सेन को न्योता मिला था। वे पुणे पहुंचे।", "वे", ["आरव मेहता", "मीरा सेन"]),
    # the former player is who once led the team, not the nurse
    (
        "नेपाल के पूर्व कप्तान आरव मेहता ने पुणे की यात्रा की। वहां उनकी भेंट 21 साल की नर्स रिंकू पटेल से हुई। "
        "पूर्व मिडफील्डर सोमवार को पटना में थे।",
        "पूर्व मिडफील्डर",
        ["आरव मेहता"],
    ),
    # 'this envoy' is the one told of
    ("लीव अमुंडसन के पासपोर्ट पर तीन मुहरें लगीं। नॉर्वे की यह दूत 3 मार्च को नैरोबी में थीं।", "दूत", ["लीव अमुंडसन"]),
    # a verb of a man does not tell of Indira
    (
        "हरभजन बैंस को एक दिन नहीं भूलता। इंदिरा गांधी ने टीम को बुलाया था। वे बताते थे कि चाय मिली।",
        "वे",
        ["हरभजन बैंस"],
    ),
    # a man and a woman side by side are the couple
    (
        "अभिनेता आरव मेहता और अभिनेत्री मीरा सेन आए। महापौर कबीर सेठी ने दंपती का स्वागत किया।",
        "दंपती",
        ["आरव मेहता", "मीरा सेन"],
    ),
    ("अभिनेता आरव मेहता और लेखक केन सातो आए। महापौर कबीर सेठी ने दंपती का स्वागत किया।", "दंपती", []),
    # two talk, whatever word stands behind 'both'
    ("आरव मेहता और कबीर सेठी मित्र हैं। पिछले मई में पटना में दोनों बातचीत कर चुके हैं।", "दोनों", ["आरव मेहता", "कबीर सेठी"]),
]


@pytest.mark.parametrize(("text", "label", "expected"), CASES, ids=[text[:40] for text, _, _ in CASES])
def test_means(text: str, label: str, expected: list[str]) -> None:
    assert meant_in(text, label) == sorted(expected)
