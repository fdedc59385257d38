"""Statements: invented sentences and exactly what they report, a near miss beside every positive."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind, StatementReport


class Said(NamedTuple):
    """What a test expects of a statement."""

    speaker: str
    text: str
    quoted: bool = False
    via: str | None = None
    to: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def article_of(text: str) -> Article:
    return Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))


def reports_of(text: str) -> list[StatementReport]:
    article = article_of(text)
    found = extract_reports(read(load_pipeline(), article), article).reports
    return [report for report in found if isinstance(report, StatementReport)]


def said(text: str) -> set[Said]:
    return {
        Said(
            r.speaker.label,
            r.text.exact,
            r.quoted,
            r.via.label if r.via else None,
            tuple(m.label for m in r.addressees),
            tuple(m.label for m in r.co_speakers),
        )
        for r in reports_of(text)
    }


AARAV = "आरव मेहता"
REPORTED = [
    # verbs of saying, with कि, a comma, a dash, nothing
    ("आरव मेहता ने कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने कहा, पुल हमारा है।", Said(AARAV, "पुल हमारा है")),
    ("आरव मेहता ने कहा- पुल हमारा है।", Said(AARAV, "पुल हमारा है")),
    ("आरव मेहता ने बताया पुल अगले साल खुलेगा।", Said(AARAV, "पुल अगले साल खुलेगा")),
    ("आरव मेहता कहते हैं, पुल हमारा है।", Said(AARAV, "पुल हमारा है")),
    ("मंत्री आरव मेहता आगे आए और बोले, पुल हमारा है।", Said(AARAV, "पुल हमारा है")),
    ("पुल खुल गया है, आरव मेहता ने बताया।", Said(AARAV, "पुल खुल गया है")),
    # direct speech before, after and beside its cue
    ("“हम पुल बनाएंगे और आएंगे,” आरव मेहता ने कहा।", Said(AARAV, "हम पुल बनाएंगे और आएंगे", quoted=True)),
    ("आरव मेहता ने कहा, “हम पुल बनाएंगे।”", Said(AARAV, "हम पुल बनाएंगे", quoted=True)),
    (
        "“हम पुल बनाएंगे,” आरव मेहता ने कहा, मेज के पार कागज बढ़ाते हुए।",
        Said(AARAV, "हम पुल बनाएंगे", quoted=True),
    ),
    ("आरव मेहता ने कहा, ' हम पुल बनाएंगे।", Said(AARAV, "हम पुल बनाएंगे", quoted=True)),
    ("आरव मेहता ने हाथ उठाया, “हम पुल बनाएंगे और आएंगे।”", Said(AARAV, "हम पुल बनाएंगे और आएंगे", quoted=True)),
    ("आरव मेहता ने तब ट्वीट किया था, “हम पुल बनाएंगे।”", Said(AARAV, "हम पुल बनाएंगे", quoted=True)),
    # nouns and phrases of saying
    ("आरव मेहता का कहना है कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता का यह भी कहना था कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने चेतावनी दी है कि पुल बंद होगा।", Said(AARAV, "पुल बंद होगा")),
    ("आरव मेहता ने सवाल खड़ा किया कि पुल क्यों बंद है।", Said(AARAV, "पुल क्यों बंद है")),
    ("आरव मेहता ने मांग की कि पुल खोला जाए।", Said(AARAV, "पुल खोला जाए")),
    ("आरव मेहता ने खबर का खंडन करते हुए कहा कि पुल सुरक्षित है।", Said(AARAV, "पुल सुरक्षित है")),
    # sources
    ("आरव मेहता के अनुसार, पुल बंद है।", Said(AARAV, "पुल बंद है")),
    ("सूत्रों के मुताबिक पुल बंद है।", Said("सूत्र", "पुल बंद है")),
    ("अस्पताल के अनुसार मरीज की हालत स्थिर है।", Said("अस्पताल", "मरीज की हालत स्थिर है")),
    ("आरव मेहता के कथनानुसार पुल टूट गया है।", Said("आरव मेहता", "पुल टूट गया है")),
    ("मंत्रालय के बयान में कहा गया है कि पुल बंद रहेगा।", Said("मंत्रालय", "पुल बंद रहेगा")),
    (
        "जनता टाइम्स ने आरव मेहता के हवाले से बताया कि पुल बंद रहेगा।",
        Said(AARAV, "पुल बंद रहेगा", via="जनता टाइम्स"),
    ),
    (
        "जनता टाइम्स ने मंत्री आरव मेहता का हवाला देते हुए बताया कि पुल बंद रहेगा।",
        Said(AARAV, "पुल बंद रहेगा", via="जनता टाइम्स"),
    ),
    (
        "जनता टाइम्स के अनुसार, आरव मेहता ने कहा कि पुल बंद रहेगा।",
        Said(AARAV, "पुल बंद रहेगा", via="जनता टाइम्स"),
    ),
    # whom it is said to, joint speakers, speakers whom no mention covers
    ("आरव मेहता ने पत्रकारों से कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा", to=("पत्रकार",))),
    ("आरव मेहता और मीरा राव ने कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा", others=("मीरा राव",))),
    ("एक यात्रा विशेषज्ञ ने चेतावनी दी कि पुल बंद होगा।", Said("एक यात्रा विशेषज्ञ", "पुल बंद होगा")),
    # objects that are what was said
    ("आरव मेहता ने पुल गिरने की पुष्टि की।", Said(AARAV, "पुल गिरने")),
    ("आरव मेहता ने मीरा राव पर पुल बेचने का सनसनीखेज आरोप लगाया।", Said(AARAV, "पुल बेचने")),
    ("आरव मेहता ने पुल गिरने की खबरों से इनकार किया।", Said(AARAV, "पुल गिरने की खबरों")),
    ("आरव मेहता ने नए पुल की जरूरत पर जोर दिया।", Said(AARAV, "नए पुल की जरूरत")),
    ("आरव मेहता ने पुल बनाने का वादा किया।", Said(AARAV, "पुल बनाने")),
    ("आरव मेहता ने पत्रकारों से संयम रखने की अपील की।", Said(AARAV, "संयम रखने", to=("पत्रकार",))),
    ("आरव मेहता ने पुल टूटने की जांच की मांग दोहराई।", Said(AARAV, "पुल टूटने की जांच")),
    ("आरव मेहता ने सोमवार को बैठक में पुल बनाने की मांग की।", Said(AARAV, "पुल बनाने")),
    ("आरव मेहता ने पुल बनाने की मांग करते हुए कहा कि लोग परेशान हैं।", Said(AARAV, "लोग परेशान हैं")),
    ("आरव मेहता ने पुल बनाने का वादा किया, कहा कि लोग परेशान हैं।", Said(AARAV, "लोग परेशान हैं")),
    ("लोगों ने दूत आरव मेहता के सामने नया पुल बनवाने की मांग रखी।", Said("लोग", "नया पुल बनवाने", to=(AARAV,))),
    ("लोग भड़क उठे, जिस पर आरव मेहता ने नया पुल बनवाने का आश्वासन दिया।", Said(AARAV, "नया पुल बनवाने")),
    ("वह बीमार थे और आरव मेहता ने उनकी सुरक्षित वापसी पर जोर दिया।", Said(AARAV, "उनकी सुरक्षित वापसी")),
    ("आरव मेहता ने दलील पेश की कि पुल पुराना है।", Said(AARAV, "पुल पुराना है")),
    ("आरव मेहता ने हामी भरी कि पुल पुराना है।", Said(AARAV, "पुल पुराना है")),
    ("आरव मेहता का तो यहां तक कहना है कि पुल टूटेगा।", Said(AARAV, "पुल टूटेगा")),
    # sources that are offices and teams, and adverbs before who speaks
    ("आरव मेहता के दफ्तर के मुताबिक पुल टूट गया है।", Said("दफ्तर", "पुल टूट गया है")),
    ("आधी रात के आसपास सैनिकों ने कहा कि पुल टूट गया है।", Said("सैनिक", "पुल टूट गया है")),
    ("शहर में तैनात एक विदेशी अधिकारी ने कहा कि पुल टूटेगा।", Said("एक विदेशी अधिकारी", "पुल टूटेगा")),
    ("मौके पर मौजूद मछुआरों ने कहा कि पुल टूटेगा।", Said("मछुआरे", "पुल टूटेगा")),
    # cues after their words, and asking
    ("पुल खुल गया है, ऐसा दावा आरव मेहता ने किया।", Said(AARAV, "पुल खुल गया है")),
    ("अदालत ने सरकार से जानना चाहा कि पुल कब बनेगा।", Said("अदालत", "पुल कब बनेगा", to=("सरकार",))),
    ("रिपोर्ट बताती है कि पुल कमजोर है।", Said("रिपोर्ट", "पुल कमजोर है")),
    ("ग्रामीण बताते हैं कि पुल कमजोर है।", Said("ग्रामीण", "पुल कमजोर है")),
    # where a relative clause ends, and what goes on or is asked after marks
    ("जिन दूतों ने कहा था कि पुल टूटेगा, वे आज चुप हैं।", Said("दूत", "पुल टूटेगा")),
    ("‘क्या हम पुल का इंतजार करेंगे?’ आरव मेहता ने सभा में सवाल उठाया।", Said(AARAV, "क्या हम पुल का इंतजार करेंगे?", quoted=True)),
    ("मंत्री आरव मेहता ने दी चेतावनी, कहा- पुल की कोई कमी नहीं।", Said(AARAV, "पुल की कोई कमी नहीं")),
    ("आरव मेहता ने जनता टाइम्स को बताया कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा", via="जनता टाइम्स", to=("जनता टाइम्स",))),
    # a name before a noun of its own, and what is said again and again
    ("आरव मेहता भावुक होकर बोले कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता मंच से बोले कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता बेटे को गोद में लेकर बोले कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता देर तक यही दोहराते रहे कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता के समर्थक बोले कि पुल खुलेगा।", Said("समर्थक", "पुल खुलेगा")),
    ("आरव मेहता ने दिल्ली में पत्रकारों से बातचीत में पुल बेचने का आरोप लगाया।", Said(AARAV, "पुल बेचने")),
    ("आरव मेहता ने दिल्ली में पुल बेचने का आरोप लगाया।", Said(AARAV, "दिल्ली में पुल बेचने")),
    # whom one faces
    ("आरव मेहता ने बच्चों से कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा", to=("बच्चे",))),
    ("आरव मेहता ने तेजी से कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("मंच से आरव मेहता ने कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने मीरा राव को गले लगाकर कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा", to=("मीरा राव",))),
    ("आरव मेहता ने मीरा राव को देखकर कहा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    # manners and looks that bring a quotation
    ("आरव मेहता मुस्कुराते हैं, “अब हम पुल नहीं बनाते।”", Said(AARAV, "अब हम पुल नहीं बनाते", quoted=True)),
    ("आरव मेहता ने मरम्मत करवाने की बात कही।", Said(AARAV, "मरम्मत करवाने")),
    ("आरव मेहता ने नए सहयोग की संभावना जताई।", Said(AARAV, "नए सहयोग की संभावना")),
    ("आरव मेहता ने समझौते को गलत बताया।", Said(AARAV, "समझौते को गलत")),
    ("आरव मेहता ने इसे नई शुरुआत करार दिया।", Said(AARAV, "इसे नई शुरुआत")),
    (
        "आरव मेहता ने “इस शहर को बेहतर बनाने की कोशिश” की सराहना की।",
        Said(AARAV, "इस शहर को बेहतर बनाने की कोशिश", quoted=True),
    ),
    # where it ends
    ("आरव मेहता ने कहा कि पुल खुलेगा, जिसके बाद भीड़ लौट गई।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने कहा कि पुल खुलेगा; भीड़ लौट गई।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने कहा कि पुल खुलेगा लेकिन लोग नारे लगाते रहे।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने कहा कि पुल बंद है लेकिन सड़क खुली है।", Said(AARAV, "पुल बंद है लेकिन सड़क खुली है")),
]

SILENT = [
    "आरव मेहता ने नहीं कहा कि पुल खुलेगा।",
    "आरव मेहता कल घोषणा करेंगे कि पुल खुलेगा।",
    "आरव मेहता ने अधिकारियों को तैयार रहने को कहा।",
    "आरव मेहता ने अधिकारियों से तैयार रहने के लिए कहा।",
    "कहा जाता है कि पुल पुराना है।",
    "माना जा रहा है कि पुल पुराना है।",
    "बताया जाता है कि पुल पुराना है।",
    "आरव मेहता को देशद्रोही कहा जाता है।",
    "नियम के अनुसार पुल बंद रहेगा।",
    "कार्यक्रम के मुताबिक पुल बंद रहेगा।",
    "आरव मेहता ने कहीं पढ़ा कि पुल बंद है।",
    "आरव मेहता ने कहीं वीडियो देखा और चले आए।",
    "आरव मेहता के अनुसार, यह बयान ऐसे समय आया है जब पुल बंद है।",
    "आरव मेहता ने पुल गिरने की पुष्टि नहीं की।",
    "आरव मेहता ने इस्तीफा देने से इनकार किया।",
    "आरव मेहता ने इन आरोपों से इनकार किया।",
    "आरव मेहता ने इस बारे में टिप्पणी से इनकार किया।",
    "आरव मेहता ने सोमवार को दिल्ली में इसकी घोषणा की।",
    "आरव मेहता समर्थक मिलकर बोले कि पुल खुलेगा।",
    "आरव मेहता ने पुल तोड़ने की धमकी दी।",
    "आरव मेहता ने मीरा राव से राजधानी आने का अनुरोध किया।",
    "आरव मेहता ने पांच लाख रुपये की मांग की।",
    "लोग पुल बनाने की मांग करते रहे।",
    "पुल बनाने की मांग करने वाले लोग चले गए।",
    "आरव मेहता कुछ जानना चाहते हैं।",
    "आरव मेहता ने पुल के बारे में जानकारी दी।",
    "आरव मेहता ने “नई” पहल की सराहना की।",
    "भारत ने पड़ोसी देश पर हथियार भेजने का आरोप लगाया।",
    "आरव मेहता ने पुलिस को घटना के बारे में बताया।",
    "आरव मेहता ने पुलिस को अपना नाम बताया।",
    "आरव मेहता ने मीरा राव को आने का निमंत्रण दिया, जिसे उन्होंने स्वीकार कर लिया।",
    "आरव मेहता ने “थलाइवा” नाम की फिल्म देखी।",
    "आरव मेहता आए, मीरा राव ने स्वीकार कर लिया।",
    "आरव मेहता ने यह जानकारी दी।",
    "आरव मेहता ने ‘सबका पानी’ लिखी टोपी पहनी।",
    "आरव मेहता ने पुल बनाया, जिसे मीरा राव ने शहर की जीत बताया।",
    "नतीजों के मुताबिक पुल टूट गया है।",
    "अदालत ने आरव मेहता को दोषी करार दिया।",
    "अदालत ने आरव मेहता को निर्दोष करार दिया।",
]


@pytest.mark.parametrize(("text", "expected"), REPORTED, ids=[text for text, _ in REPORTED])
def test_a_sentence_gives_exactly_what_was_said(text: str, expected: Said) -> None:
    assert said(text) == {expected}


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_statement_gives_none(text: str) -> None:
    assert said(text) == set()


def test_reported_speech_inside_of_reported_speech_is_two_statements() -> None:
    assert said("आरव मेहता ने माना कि मीरा राव ने कहा था कि पुल कमजोर है।") == {
        Said(AARAV, "मीरा राव ने कहा था कि पुल कमजोर है"),
        Said("मीरा राव", "पुल कमजोर है"),
    }


def test_an_object_inside_of_reported_speech_is_not_said_by_itself() -> None:
    text = "आरव मेहता ने कहा कि मीरा राव ने पुल गिरने की पुष्टि की थी।"
    assert said(text) == {Said(AARAV, "मीरा राव ने पुल गिरने की पुष्टि की थी")}


def test_who_tells_it_does_not_speak_with_whom_he_tells_of() -> None:
    assert said("बकौल आरव मेहता, सरकार ने कहा कि पुल कमजोर है।") == {
        Said(AARAV, "सरकार ने कहा कि पुल कमजोर है"),
        Said("सरकार", "पुल कमजोर है"),
    }


def test_a_contrast_is_not_what_was_said_before_it() -> None:
    assert said("आरव मेहता ने पुल को पुराना बताया, हालांकि उनका यह भी कहना था कि वह टूटेगा नहीं।") == {
        Said(AARAV, "पुल को पुराना"),
        Said("उनका", "वह टूटेगा नहीं"),
    }


def test_a_source_that_is_no_outlet_speaks_of_somebody_who_speaks() -> None:
    assert said("पुलिस के मुताबिक, आरव मेहता ने कहा कि पुल बंद है।") == {
        Said("पुलिस", "आरव मेहता ने कहा कि पुल बंद है"),
        Said(AARAV, "पुल बंद है"),
    }


def test_two_cues_of_one_speaker_end_each_other() -> None:
    assert said("आरव मेहता ने संकेत दिया कि पुल खुलेगा और कहा कि सड़क भी बनेगी।") == {
        Said(AARAV, "पुल खुलेगा"),
        Said(AARAV, "सड़क भी बनेगी"),
    }


def test_a_coordinated_verb_without_words_of_its_own_belongs_to_what_was_said() -> None:
    text = "आरव मेहता ने इस बात से इनकार किया कि मीरा राव ने पुल बेचा है और धमकी दी है।"
    assert said(text) == {Said(AARAV, "मीरा राव ने पुल बेचा है और धमकी दी है")}


def test_a_question_that_only_tells_when_is_no_statement() -> None:
    text = "जब मीरा राव ने पूछा कि पुल कब खुलेगा, तो आरव मेहता ने जवाब दिया, “पुल अगले साल खुलेगा।”"
    assert said(text) == {Said(AARAV, "पुल अगले साल खुलेगा", quoted=True)}


@pytest.mark.parametrize("aside", ["दूसरी ओर", "वहीं दूसरी तरफ", "इधर", "उधर", "इस बीच", "इसी बीच", "वैसे", "फिलहाल"])
@pytest.mark.parametrize("speaker", ["पुलिस", "परिजनों", "ग्रामीणों", "पति", "सरपंच"])
def test_an_adverb_is_no_part_of_who_speaks(aside: str, speaker: str) -> None:
    for case in ("का कहना है", "ने बताया"):
        label = speaker.removesuffix("ों")
        assert {s.speaker for s in said(f"{aside} {speaker} {case} कि पुल बंद है।")} == {label}


def test_whose_eyes_fill_while_saying_it_speaks() -> None:
    text = "आरव मेहता मंच पर आए। “पुल बह गया,” कहते हुए उनकी आंखें भर आईं।"
    assert {(s.speaker, s.text) for s in said(text)} == {("उनकी", "पुल बह गया")}


@pytest.mark.parametrize("text", ["विपक्ष बोला- पुल कब बनेगा", "परिजन बोले- पुल कब बनेगा"])
def test_groups_speak_in_headlines(text: str) -> None:
    assert {(s.speaker, s.text) for s in said(text)} == {(text.split()[0], "पुल कब बनेगा")}


def test_a_dash_before_a_quotation_is_like_a_colon() -> None:
    text = "काव्या राणे ने कहा, “पुल बनेगा।” आरव मेहता गुस्से में हैं- “पुल कब बनेगा?”"
    assert {s.speaker for s in said(text)} == {"काव्या राणे", AARAV}


@pytest.mark.parametrize("verb", ["हंस पड़े", "चिल्लाए", "भड़क गए", "मुस्कुराए"])
def test_whose_face_moves_speaks_and_not_who_spoke_before(verb: str) -> None:
    found = said(f"काव्या राणे ने कहा कि पुल बनेगा। आरव मेहता {verb}, “यह कभी नहीं होगा।”")
    assert {(s.speaker, s.text) for s in found if s.quoted} == {(AARAV, "यह कभी नहीं होगा")}


def test_what_somebody_unknown_asked_is_not_of_who_spoke_before() -> None:
    found = said("आरव मेहता ने कहा कि पुल बनेगा। किसी ने पूछा कि पैसा कहां है।")
    assert {s.text for s in found} == {"पुल बनेगा"}


def test_a_headline_of_two_speakers_is_two_statements() -> None:
    found = said("आरव मेहता बोले- दाम अब काबू में, काव्या राणे ने कहा- पेट नहीं भरता")
    assert {(s.speaker, s.text) for s in found} == {(AARAV, "दाम अब काबू में"), ("काव्या राणे", "पेट नहीं भरता")}


@pytest.mark.parametrize("speaker", ["पुणे के जिलाधिकारी", "रेल मंत्रालय", "नगर परिषद के अध्यक्ष आरव मेहता", "काव्या राणे की मां"])
def test_a_long_speaker_is_whole_and_no_more(speaker: str) -> None:
    label = AARAV if AARAV in speaker else speaker
    told = ["“पुल टूट गया।” यह बात {} ने कही।", "{} की मानें तो पुल टूट गया।", "{} के शब्दों में, “पुल टूट गया।”"]
    told += ["“पुल टूट गया,” {} ने जोड़ा।", "“पुल टूट गया।” यह कहते हुए {} रो पड़े।"]
    for text in told[:4] if speaker.endswith("मंत्रालय") else told:
        assert {(s.speaker, s.text) for s in said(text.format(speaker))} == {(label, "पुल टूट गया")}, text


def test_an_announcement_recalls_the_sentence_before_it() -> None:
    assert said("नगर निगम ने पुल को बंद कर दिया है। आरव मेहता ने यह जानकारी दी।") == {
        Said(AARAV, "नगर निगम ने पुल को बंद कर दिया है")
    }


def test_a_later_outlet_is_what_the_words_came_through() -> None:
    assert said("आरव मेहता ने कहा कि पुल बंद है, जनता टाइम्स ने बताया।") == {Said(AARAV, "पुल बंद है", via="जनता टाइम्स")}


def test_a_hearer_of_a_participle_is_not_addressed() -> None:
    text = "पत्रकारों से मिलने के बाद आरव मेहता ने कहा कि पुल बंद है।"
    assert said(text) == {Said(AARAV, "पुल बंद है")}


def test_captions_say_nothing() -> None:
    text = "आरव मेहता ने कहा कि पुल खुलेगा।"
    article = Article("a.txt", text, (Block(BlockKind.CAPTION, 0, len(text)),))
    assert not extract_reports(read(load_pipeline(), article), article).reports


def test_passages_are_the_articles_own_characters() -> None:
    text = "आरव मेहता ने दिल्ली में बुधवार को कहा, “हम पुल बनाएंगे।”"
    (report,) = reports_of(text)
    assert all(text[p.start : p.end] == p.exact for p in report.passages)
    assert report.place is not None
    assert report.place.label == "दिल्ली"
    assert [t.passage.exact for t in report.times] == ["बुधवार"]


MORE = [
    ("आरव मेहता ने चेतावनी जारी की है कि पुल टूटेगा।", Said(AARAV, "पुल टूटेगा")),
    ("आरव मेहता ने निर्देश दिए कि राहत समय पर पहुंचे।", Said(AARAV, "राहत समय पर पहुंचे")),
    ("आरव मेहता ने प्रस्ताव रखा कि पुल चौड़ा किया जाए।", Said(AARAV, "पुल चौड़ा किया जाए")),
    ("मंत्री को यह कहते हुए सुना गया, “पुल नहीं टूटेगा और शहर बचेगा।”", Said("मंत्री", "पुल नहीं टूटेगा और शहर बचेगा", quoted=True)),
    ("सवेरा ने आरव मेहता के एक करीबी दोस्त के हवाले से बताया कि पुल टूटेगा।", Said("एक करीबी दोस्त", "पुल टूटेगा", via="सवेरा")),
    ("आरव मेहता कह चुके हैं कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने साथ ही जोड़ा कि पुल खुलेगा।", Said(AARAV, "पुल खुलेगा")),
    ("आरव मेहता ने तंज कसा कि पुल सपनों में बना।", Said(AARAV, "पुल सपनों में बना")),
    ("आरव मेहता ने आशंका व्यक्त की कि पुल टूटेगा।", Said(AARAV, "पुल टूटेगा")),
    ("आरव मेहता का कहना है, पुल हमारा है।", Said(AARAV, "पुल हमारा है")),
    ("आरव मेहता का मानना है, पुल जल्द बन जाएगा।", Said(AARAV, "पुल जल्द बन जाएगा")),
    ("आरव मेहता का जवाब सीधा है: पुल नहीं बनेगा।", Said(AARAV, "पुल नहीं बनेगा")),
    ("उनके ज्येष्ठ पुत्र, सेवानिवृत्त अभियंता आरव मेहता ने कहा कि पुल बनेगा।", Said(AARAV, "पुल बनेगा")),
    ("आरव मेहता का मत है कि पुल खुलना चाहिए।", Said(AARAV, "पुल खुलना चाहिए")),
    ("पुल टूट रहा है, आरव मेहता ने आरोप लगाया।", Said(AARAV, "पुल टूट रहा है")),
    ("पुल टूट रहा है, ऐसा आरव मेहता का मानना है।", Said(AARAV, "पुल टूट रहा है")),
    ("पुल, आरव मेहता के अनुसार, अगले साल खुलेगा।", Said(AARAV, "पुल, आरव मेहता के अनुसार, अगले साल खुलेगा")),
    ("आरव मेहता ने लिखा कि पुल बन गया है, “लेकिन बहुत देर से”।", Said(AARAV, "पुल बन गया है, “लेकिन बहुत देर से”")),
    ("आरव मेहता ने कहा कि पुल खुलेगा और फिर वह कार में बैठकर चले गए।", Said(AARAV, "पुल खुलेगा")),
    ("पुल से परेशान ग्रामीणों ने बताया कि नदी बढ़ी है।", Said("ग्रामीण", "नदी बढ़ी है")),
    ("मछुआरों के अनुसार पुल बंद है।", Said("मछुआरे", "पुल बंद है")),
    ("भारत ने पाकिस्तान से कहा कि पुल बंद रहेगा।", Said("भारत", "पुल बंद रहेगा", to=("पाकिस्तान",))),
    ("वह शिष्यों से कहते थे कि पुल टूटेगा।", Said("वह", "पुल टूटेगा")),
    ("आरव मेहता ने निगम पर राहत के पैसे विज्ञापनों पर उड़ाने का आरोप लगाया।", Said(AARAV, "राहत के पैसे विज्ञापनों पर उड़ाने")),
    ("आरव मेहता ने यह संदेश भी भेजा है कि पुल बंद है।", Said(AARAV, "पुल बंद है")),
    ("आरव मेहता ने केंद्र को पत्र लिखकर कहा है कि पुल बंद है।", Said(AARAV, "पुल बंद है", to=("केंद्र",))),
    ("आरव मेहता ने नारे लगा रहे सदस्यों से कहा कि पुल बंद है।", Said(AARAV, "पुल बंद है", to=("सदस्य",))),
    ("आरव मेहता ने काव्या राणे को माला पहनाते हुए कहा कि पुल बंद है।", Said(AARAV, "पुल बंद है", to=("काव्या राणे",))),
    ("आरव मेहता ने मेहमान नेता से कहा कि पुल बंद है।", Said(AARAV, "पुल बंद है", to=("मेहमान नेता",))),
    ("आरव मेहता ने कहा अगर नदी बढ़ी तो पुल टूटेगा।", Said(AARAV, "अगर नदी बढ़ी तो पुल टूटेगा")),
    ("आरव मेहता का कहना है यदि नदी बढ़ी तो पुल टूटेगा।", Said(AARAV, "यदि नदी बढ़ी तो पुल टूटेगा")),
    ("आरव मेहता की नजर में पुल कमजोर है।", Said(AARAV, "पुल कमजोर है")),
]
NO_MORE = [
    "चाय-नाश्ता हुआ, राजदूत से आरव मेहता ने हालचाल पूछा।",
    "वह शिष्यों से मिलते थे कि पुल टूटा।",
    "आरव मेहता ने एकता का संदेश दिया।",
    "आरव मेहता ने केंद्र को पत्र लिखा।",
    "आरव मेहता ने आदेश जारी किया।",
    "आरव मेहता ने पुल खोलने के निर्देश दिए।",
    "बाजार से मिले आंकड़ों के मुताबिक पुल पर भीड़ बढ़ी है।",
    "परीक्षा के सवाल: कैसे करें तैयारी",
    "आरव मेहता ने दो गांवों को पुल से जोड़ा, अब काम आसान है।",
    "सबने मान लिया कि पुल बंद है।",
    "क्या आरव मेहता ने कहा कि पुल बंद है?",
    "पुल बन गया है, आरव मेहता ने ठेकेदार पर आरोप लगाया।",
    "पंचांग के अनुसार आज शुभ दिन है।",
    "मानकों के अनुसार पुल बंद है।",
    "आरव मेहता ने यह बात तब कही जब नदी बढ़ी थी।",
    "सुरक्षा की दृष्टि से पुल कमजोर है।",
]


@pytest.mark.parametrize(("text", "expected"), MORE, ids=[text for text, _ in MORE])
def test_rarer_cues_give_exactly_what_was_said(text: str, expected: Said) -> None:
    assert said(text) == {expected}


@pytest.mark.parametrize("text", NO_MORE)
def test_near_misses_of_rarer_cues_give_none(text: str) -> None:
    assert said(text) == set()


def test_congratulations_told_in_a_report_do_not_end_it() -> None:
    text = "मंत्रालय ने कहा कि मुलाकात छोटी थी और दोनों ने एक-दूसरे को बधाई दी।"
    assert said(text) == {Said("मंत्रालय", "मुलाकात छोटी थी और दोनों ने एक-दूसरे को बधाई दी")}


def test_a_hearer_met_before_is_not_addressed() -> None:
    text = "आरव मेहता ने काव्या राणे से मुलाकात के बाद कहा कि पुल बंद है।"
    assert said(text) == {Said(AARAV, "पुल बंद है")}


def test_what_also_was_said_is_a_statement_of_its_own() -> None:
    text = "आरव मेहता ने कहा कि पुल बंद नहीं है; साथ ही यह भी कि सड़क खुली है।"
    assert said(text) == {Said(AARAV, "पुल बंद नहीं है"), Said(AARAV, "सड़क खुली है")}
    whole = "पुल बंद नहीं है और यह साफ है कि सड़क खुली है"
    assert said(f"आरव मेहता ने कहा कि {whole}।") == {Said(AARAV, whole)}


def test_a_quotation_after_one_sentence_of_the_narrator_is_of_who_spoke_before() -> None:
    first, last = "‘हम पुल बनाएंगे और आएंगे।’ आरव मेहता ने कहा।", "‘लोग अब भी वहीं बैठते हैं।’"
    expected = {Said(AARAV, "हम पुल बनाएंगे और आएंगे", quoted=True), Said(AARAV, "लोग अब भी वहीं बैठते हैं", quoted=True)}
    assert said(f"{first} भीड़ चुप थी। {last}") == expected
    assert said(f"{first} मीरा राव चुप थीं। {last}") == {Said(AARAV, "हम पुल बनाएंगे और आएंगे", quoted=True)}


def test_an_outlet_that_retells_who_said_what_is_what_it_came_through() -> None:
    text = "जनता टाइम्स ने लिखा कि आरव मेहता ने कहा, “पुल अब हमारा है।”"
    assert said(text) == {Said(AARAV, "पुल अब हमारा है", quoted=True, via="जनता टाइम्स")}


def test_who_acts_in_reported_words_may_speak_on_in_them() -> None:
    apology = Said(AARAV, "मीरा राव ने माफी मांगी है")
    found = said("आरव मेहता ने बताया कि मीरा राव ने माफी मांगी है और वादा किया है कि पुल बनेगा।")
    assert found == {apology, Said("मीरा राव", "पुल बनेगा")}
    found = said("आरव मेहता ने बताया कि मीरा राव ने माफी मांगी है और वादा किया कि पुल बनेगा।")
    assert found == {apology, Said(AARAV, "पुल बनेगा")}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("मंत्री आरव मेहता और नेपाल के मंत्री केन सातो ने कहा कि पुल बनेगा।", ["आरव मेहता", "केन सातो"]),
        ("मीरा राव, जापान के मंत्री केन सातो और आरव मेहता ने कहा कि पुल बनेगा।", ["मीरा राव", "केन सातो", "आरव मेहता"]),
        ("सेना और पुलिस के प्रवक्ता केन सातो ने कहा कि पुल बनेगा।", ["केन सातो"]),
    ],
)
def test_all_who_speak_together(text: str, speakers: list[str]) -> None:
    assert [[m.label for m in (r.speaker, *r.co_speakers)] for r in reports_of(text)] == [speakers]
