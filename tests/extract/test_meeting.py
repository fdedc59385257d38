"""Meetings: each sentence with exactly the meetings that it tells, and beside it a near miss that tells none."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.meeting import meetings
from kg.lexicons import load
from kg.model import BlockKind
from kg.rdf.events import FORMS
from tests.extract.conftest import Reader, label, labels, meeting_words

TWO = "आरव मेहता, कबीर सेठी"

TOLD = [
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ नाश्ता किया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी ने एक साथ चाय पी।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने की राजदूत कबीर सेठी से मुलाकात, सौंपा पत्र", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से सीमा विवाद पर चर्चा की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से भेंट की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी के बीच बैठक हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता की राजदूत कबीर सेठी के साथ वार्ता हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता की भेंट राजदूत कबीर सेठी से भी हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से मिले।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी दिल्ली में मिले।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से हाथ मिलाया।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी के साथ बैठक के दौरान मंत्री आरव मेहता ने आभार जताया।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी से मुलाकात के बाद मंत्री आरव मेहता लौट आए।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी से मिलने के बाद मंत्री आरव मेहता ने आभार जताया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से मिलने दिल्ली गए।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी के बीच बातचीत ठोस रही।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी का मंत्री आरव मेहता ने स्वागत किया।", [(TWO, "Occurred")]),
    ("दल की अगुवाई कर रहे राजदूत कबीर सेठी का मंत्री आरव मेहता ने तिलक लगाकर स्वागत किया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता का राजदूत कबीर सेठी से मिलने का कार्यक्रम था, लेकिन बारिश के कारण टल गया।", [(TWO, "Cancelled")]),
    ("राजदूत कबीर सेठी से मिलने का मंत्री आरव मेहता का इरादा था, मगर बात टल गई।", [(TWO, "Cancelled")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ विचारों का आदान-प्रदान किया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से की भेंट, पानी का मुद्दा उठाया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी पुल पर बैठकर तीन घंटे बातें करते रहे।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी की मेजबानी करते हुए मंत्री आरव मेहता ने आभार जताया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से फोन पर बात की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से तीन घंटे बात की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से मिलेंगे।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी के साथ बैठक करने वाले हैं।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता के राजदूत कबीर सेठी से मिलने की संभावना है।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से नहीं मिले।", [(TWO, "Denied")]),
    ("राजदूत कबीर सेठी के साथ मंत्री आरव मेहता की बैठक रद्द हो गई।", [(TWO, "Cancelled")]),
    ("राजदूत कबीर सेठी के साथ मंत्री आरव मेहता की बैठक स्थगित कर दी गई है।", [(TWO, "Cancelled")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से भेंट कर मदद मांगी।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी से मुलाकात कर निकले मंत्री आरव मेहता ने कुछ नहीं कहा।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी से मुलाकात कर चुके मंत्री आरव मेहता ने भाषण दिया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ सीमा विवाद पर चर्चा की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता की राजदूत कबीर सेठी के साथ बंद कमरे में बैठक हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता की राजदूत कबीर सेठी के साथ हाल की बैठक के बारे में सवाल उठे।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी के साथ अपनी मुलाकात को मंत्री आरव मेहता ने सार्थक बताया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी सोमवार को आमने-सामने बैठे।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के आवास पर उनसे भेंट की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के लिए राजकीय भोज का आयोजन किया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी ने साथ में दोपहर का भोजन किया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी ने पांच घंटे एक साथ बिताए।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ अलग से बैठक की।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी के साथ मंत्री आरव मेहता की तय मुलाकात हालांकि नहीं हो सकी।", [(TWO, "Cancelled")]),
    ("मंत्री आरव मेहता को राजदूत कबीर सेठी के साथ वार्ता करनी है।", [(TWO, "Planned")]),
    (
        "मंत्री आरव मेहता ने उन खबरों को गलत बताया जिनमें कहा गया था कि वह राजदूत कबीर सेठी से मिले थे।",
        [("कबीर सेठी, वह", "Denied")],
    ),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी वहां दो घंटे तक साथ रहे।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ सीमा वार्ता के तीसरे दौर में हिस्सा लिया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी ने लंबी गुफ्तगू की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता की अचानक राजदूत कबीर सेठी से भेंट हो गई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की दिल्ली के एक होटल में गुपचुप मुलाकात हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की आमने-सामने की पहली बैठक सोमवार को हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी में लंबी बातचीत हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को रात्रिभोज दिया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने अपने आवास पर राजदूत कबीर सेठी को रात्रिभोज दिया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने अपने आवास पर खिलाड़ियों को रात्रिभोज दिया।", []),
    ("मंत्री आरव मेहता से मिलने आए राजदूत कबीर सेठी ने तोहफा दिया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता से मुलाकात करने पहुंचे राजदूत कबीर सेठी का जोरदार स्वागत हुआ।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता की अगुवाई में किसानों का दल राजदूत कबीर सेठी से मिला।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता के राजदूत कबीर सेठी से मुलाकात करने की उम्मीद है।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की बैठक 15 मार्च को प्रस्तावित है।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की मुलाकात अगले हफ्ते तय हुई है।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी मिलने पर राजी हो गए हैं।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से मिलने को तैयार हैं।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की प्रस्तावित मुलाकात पर सबकी नजर है।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से नहीं मिल पाए।", [(TWO, "Cancelled")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की बैठक अंतिम समय में बारिश के कारण टल गई।", [(TWO, "Cancelled")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी ने रात का खाना साथ खाया।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी के साथ वार्ता की मेज पर बैठे।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी दो घंटे तक बंद कमरे में बैठे रहे।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी की खातिरदारी की।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की तस्वीर साझा की।", [(TWO, "Occurred")]),
    ("राजदूत कबीर सेठी, जिनके साथ मंत्री आरव मेहता की बैठक हुई, लौट आए।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता को राजदूत कबीर सेठी से मिलना था, लेकिन बैठक नहीं हो पाई।", [(TWO, "Cancelled")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी इससे पहले सिर्फ एक बार मिले थे।", [(TWO, "Occurred")]),
    (
        "मंत्री आरव मेहता के साथ राजदूत कबीर सेठी की बातचीत तय थी, किंतु उनके बीमार होने के कारण वह नहीं हो सकी।",
        [(TWO, "Cancelled")],
    ),
    ("मंत्री आरव मेहता के साथ राजदूत कबीर सेठी की बैठक होनी थी, जो नहीं हो सकी।", [(TWO, "Cancelled")]),
    ("मंत्री आरव मेहता के साथ राजदूत कबीर सेठी की बैठक तय थी, किंतु उनकी तबीयत ठीक नहीं है।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की बैठक, जो गुरुवार को होनी थी, अब मैच के बाद होगी।", [(TWO, "Planned")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ शिखर सम्मेलन के मौके पर मुलाकात नहीं की।", [(TWO, "Denied")]),
    ("मंत्री आरव मेहता की बंद कमरे में राजदूत कबीर सेठी से बैठक हुई।", [(TWO, "Occurred")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी के घर पर उनसे बात की।", [(TWO, "Occurred")]),
    (
        "सांसद नीरा कोठारी से मिले मंत्री आरव मेहता, जापान के राजदूत कबीर सेठी और लेखिका मीना सेन।",
        [("आरव मेहता, कबीर सेठी, नीरा कोठारी, मीना सेन", "Occurred")],
    ),
    (
        "मंत्री आरव मेहता, लेखक कबीर सेठी और लेखिका मीना सेन की नीरा कोठारी से बैठक हुई।",
        [("आरव मेहता, कबीर सेठी, नीरा कोठारी, मीना सेन", "Occurred")],
    ),
    ("मंत्री आरव मेहता और लेखिका मीना रावल और दूत कबीर सेठी की बैठक हुई।", [("आरव मेहता, कबीर सेठी, मीना रावल", "Occurred")]),
]

NEAR_MISSES = [
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी से की अपील, पानी का मुद्दा उठाया।",
    "राजदूत कबीर सेठी से मिलने का मंत्री आरव मेहता का मन था।",
    "मंत्री आरव मेहता ने अपनी पत्नी नीरा मेहता के साथ खाना खाया।",
    "मंत्री आरव मेहता ने सरकार के साथ नाश्ता किया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी से सहमति जताई।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को घड़ी भेंट की।",  # a gift
    "मंत्री आरव मेहता और राजदूत कबीर सेठी के बीच समझौता हुआ।",
    "मंत्री आरव मेहता ने मंत्रिमंडल की बैठक के बाद राजदूत कबीर सेठी की तारीफ की।",
    "मंत्री आरव मेहता को राजदूत कबीर सेठी से मदद मिली।",  # got
    "मंत्री आरव मेहता राजदूत कबीर सेठी से नाराज हैं।",
    "मंत्री आरव मेहता को दिल्ली में पुरस्कार मिला।",
    "मंत्री आरव मेहता ने पत्रकारों से बातचीत की।",  # an interview
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी से मिलने से इनकार किया।",
    "मंत्री आरव मेहता राजदूत कबीर सेठी से मिलना चाहते हैं।",  # a wish
    "अगर मंत्री आरव मेहता राजदूत कबीर सेठी से मिले तो बात बनेगी।",  # a condition
    "क्या मंत्री आरव मेहता राजदूत कबीर सेठी से मिलेंगे?",  # a question
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की खबरों का खंडन किया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी के फैसले का स्वागत किया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी से फोन पर कहा।",
    "मंत्री आरव मेहता की राजदूत कबीर सेठी से बातचीत होती रहती है।",  # a habit
    "दुकान आग की भेंट चढ़ गई।",
    "मंत्री आरव मेहता ने दल की कई बैठकों में हिस्सा लिया।",
    "मंत्री आरव मेहता राजदूत कबीर सेठी से मिले या नहीं, यह साफ नहीं है।",  # left open
    "मंत्री आरव मेहता और राजदूत कबीर सेठी ने कई साल साथ बिताए।",  # not hours
    "मंत्री आरव मेहता और राजदूत कबीर सेठी कई साल साथ रहे।",
    "मंत्री आरव मेहता और राजदूत कबीर सेठी दो घंटे तक मंच पर रहे।",
    "मंत्री आरव मेहता ने अधिकारियों के साथ बाढ़ पर चर्चा की।",
    "पड़ोसी देशों के नेताओं के साथ मंत्री आरव मेहता की बैठकों का यह नया दौर है।",  # no one meeting
    "मंत्री आरव मेहता की राजदूत कबीर सेठी से अलग राय पर बैठक में बहस हुई।",
    "राजदूत कबीर सेठी से मंत्री आरव मेहता की मुलाकात के कयास लगाए जा रहे हैं।",
    "पुलिस से मिली सूचना पर मंत्री आरव मेहता लौट आए।",
    "मंत्री आरव मेहता राजदूत कबीर सेठी के साथ बैठे।",  # beside him
    "फाइनल में आरव मेहता और कबीर सेठी आमने-सामने होंगे।",  # rivals
    "इस मसले पर मंत्री आरव मेहता और सांसद कबीर सेठी आमने-सामने हैं।",  # disagree
    "मंत्री आरव मेहता और राजदूत कबीर सेठी मिलकर काम करेंगे।",  # together
    "मंत्री आरव मेहता राजदूत कबीर सेठी से मिलने को तैयार नहीं हैं।",
]


def test_every_form_is_a_kind_of_the_ontology() -> None:
    named = {entry.get("form") for entry in load("meeting")["nouns"]}
    assert named - {None} <= FORMS.keys()


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_tells_these_meetings(read_text: Reader, text: str, expected: list[tuple[str, str]]) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_meeting(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == []


def test_everybody_on_his_own(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता से पूर्व सांसद कबीर सेठी और राजदूत नीरा कोठारी ने अलग-अलग मुलाकात की।"
    assert sorted(sorted(m.label for m in r.participants) for r in meetings(read_text(text))) == [
        ["आरव मेहता", "कबीर सेठी"],
        ["आरव मेहता", "नीरा कोठारी"],
    ]
    assert len(meetings(read_text(text.replace("अलग-अलग ", "")))) == 1


def test_a_fixed_meeting_is_to_come_until_called_off(read_text: Reader) -> None:
    fixed = "मंत्री आरव मेहता और राजदूत कबीर सेठी की मुलाकात तय थी"
    assert [r.status.value for r in meetings(read_text(fixed + "।"))] == ["Planned"]
    assert [r.status.value for r in meetings(read_text(fixed + ", लेकिन यह मुलाकात रद्द कर दी गई।"))] == ["Cancelled"]
    assert [r.status.value for r in meetings(read_text(fixed.replace("तय थी", "नहीं हो सकी") + "।"))] == ["Cancelled"]


def test_denial_by_the_clause_around(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने इस बात से इनकार किया कि राजदूत कबीर सेठी से उनकी मुलाकात हुई थी।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("उनकी, कबीर सेठी", "Denied")]
    text = "मंत्री आरव मेहता ने यह बताया कि राजदूत कबीर सेठी से उनकी मुलाकात हुई थी।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("उनकी, कबीर सेठी", "Occurred")]


def test_two_meetings_with_a_date_and_a_place_each(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता बुधवार को रांची में राजदूत कबीर सेठी से और मंगलवार को पटना में सांसद नीरा कोठारी से मिले थे।"
    found = meetings(read_text(text))
    assert [(meeting_words(r)[0], label(r.place), [t.passage.exact for t in r.times]) for r in found] == [
        ("आरव मेहता, कबीर सेठी", "रांची", ["बुधवार"]),
        ("आरव मेहता, नीरा कोठारी", "पटना", ["मंगलवार"]),
    ]


def test_one_meeting_with_two_people(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी और सांसद नीरा कोठारी से {}मुलाकात की।"
    together = meetings(read_text(text.format("")))
    apart = meetings(read_text(text.format("अलग-अलग ")))
    assert [meeting_words(r)[0] for r in together] == ["आरव मेहता, कबीर सेठी, नीरा कोठारी"]
    assert [meeting_words(r)[0] for r in apart] == ["आरव मेहता, कबीर सेठी", "आरव मेहता, नीरा कोठारी"]


def test_place_date_and_form(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने 3 मार्च 2021 को रांची में रात के खाने पर राजदूत कबीर सेठी से मुलाकात की।"
    (report,) = meetings(read_text(text))
    assert (label(report.place), [t.value for t in report.times], report.form) == ("रांची", ["2021-03-03"], "dinner")
    (report,) = meetings(read_text("मंत्री आरव मेहता ने रांची के राजदूत कबीर सेठी से मुलाकात की।"))
    assert (report.place, report.times, report.form) == (None, (), None)


def test_here_is_where_the_story_was_filed(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने यहां राजदूत कबीर सेठी से मुलाकात की।"
    assert [label(r.place) for r in meetings(read_text(text, dateline_place="रांची"))] == ["रांची"]
    assert [r.place for r in meetings(read_text(text))] == [None]


def test_phone_has_its_own_form_and_no_place(read_text: Reader) -> None:
    (report,) = meetings(read_text("मंत्री आरव मेहता ने रांची में राजदूत कबीर सेठी से फोन पर बातचीत की।"))
    assert (report.form, report.place) == ("phone", None)


def test_who_was_also_there(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की। बैठक में सांसद नीरा कोठारी भी मौजूद थीं।"
    first, second = meetings(read_text(text))
    assert not first.anaphoric
    assert (labels(*second.present), second.participants, second.anaphoric) == ("नीरा कोठारी", (), True)
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की। बैठक में सांसद नीरा कोठारी मौजूद नहीं थीं।"
    assert len(meetings(read_text(text))) == 1


def test_who_will_take_part(read_text: Reader) -> None:
    text = "23 जून की बैठक में मंत्री आरव मेहता, राजदूत कबीर सेठी और सांसद नीरा कोठारी भाग लेंगे।"
    (report,) = meetings(read_text(text, published=date(2023, 6, 8)))
    assert meeting_words(report) == ("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Planned")
    assert [t.value for t in report.times] == ["2023-06-23"]
    assert not report.anaphoric


def test_a_dinner_with_its_host(read_text: Reader) -> None:
    text = "राष्ट्रपति आरव मेहता ने रांची में रात्रिभोज रखा, जिसमें राजदूत कबीर सेठी और सांसद नीरा कोठारी शामिल हुए।"
    (report,) = meetings(read_text(text))
    assert meeting_words(report)[0] == "आरव मेहता, कबीर सेठी, नीरा कोठारी"
    assert (report.form, label(report.place)) == ("dinner", "रांची")


def test_a_later_clause_gives_the_duration(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की। बातचीत दो घंटे चली।"
    (report,) = meetings(read_text(text))
    assert [t.value for t in report.times] == ["PT2H"]
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की। बारिश दो घंटे चली।"
    assert [r.times for r in meetings(read_text(text))] == [()]


def test_relative_clause_finds_its_antecedent(read_text: Reader) -> None:
    text = "उन्हें राजदूत कबीर सेठी की याद आई, जिनसे मंत्री आरव मेहता रांची में मिले थे।"
    assert [meeting_words(r)[0] for r in meetings(read_text(text))] == [TWO]


def test_headlines_put_the_verb_first(read_text: Reader) -> None:
    doc = read_text("राजदूत कबीर सेठी से मिले मंत्री आरव मेहता", kind=BlockKind.TITLE)
    assert [meeting_words(r)[0] for r in meetings(doc)] == [TWO]


def test_captions_tell_no_events(read_text: Reader) -> None:
    doc = read_text("मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", kind=BlockKind.CAPTION)
    assert meetings(doc) == []


def test_a_report_is_pinned_to_its_clause(read_text: Reader) -> None:
    text = "उन्होंने कहा कि मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।"
    (report,) = meetings(read_text(text))
    passage = report.passages[0]
    assert text[passage.start : passage.end] == passage.exact == "मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की"
    assert report.rule == "meeting.light-verb"


@pytest.mark.parametrize(("more", "form"), [("", "phone"), ("सोमवार को पुणे में ", None)])
def test_what_both_talked_about_after_a_call_was_said_in_it(read_text: Reader, more: str, form: str | None) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने राजदूत कबीर सेठी को फोन किया। दोनों ने {more}विचार-विमर्श किया।"))
    assert [r.form for r in found] == ["phone", form]


@pytest.mark.parametrize("no", ["लेकिन बात नहीं हो सकी", "मगर उन्होंने फोन नहीं उठाया", "पर संपर्क नहीं हो पाया"])
def test_a_call_that_nobody_answered_is_none(read_text: Reader, no: str) -> None:
    assert meetings(read_text(f"मंत्री आरव मेहता ने राजदूत कबीर सेठी को फोन लगाया, {no}।")) == []


def test_a_call_that_led_to_nothing_is_one(read_text: Reader) -> None:
    found = meetings(read_text("मंत्री आरव मेहता ने राजदूत कबीर सेठी को फोन लगाया, लेकिन रास्ता नहीं निकला।"))
    assert [(*meeting_words(r), r.form) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred", "phone")]


def test_what_is_claimed_of_a_denied_meeting_is_denied(read_text: Reader) -> None:
    denied = "प्रत्याशी नीरा कोठारी ने इस आरोप को गलत बताया कि वह ठेकेदार कबीर सेठी से मिली थीं।"
    claim = "मेयर आरव मेहता का दावा है कि दोनों के बीच पुणे में बैठक हुई।"
    assert [r.status.value for r in meetings(read_text(f"{denied} {claim}"))] == ["Denied", "Denied"]
    news = claim.replace("मेयर आरव मेहता का दावा है", "इससे पहले खबरें आई थीं")
    assert [r.status.value for r in meetings(read_text(f"{denied} {news}"))] == ["Denied", "Denied"]
    seen = claim.replace("का दावा है", "ने बताया")
    assert [r.status.value for r in meetings(read_text(f"{denied} {seen}"))] == ["Denied", "Occurred"]
    other = claim.replace("दोनों के बीच", "कबीर सेठी और सुनील नेगी के बीच")
    assert [r.status.value for r in meetings(read_text(f"{denied} {other}"))] == ["Denied", "Occurred"]
