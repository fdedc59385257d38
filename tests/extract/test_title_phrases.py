"""The title before a name -> posts."""

from __future__ import annotations

import pytest

from kg.model import MentionKind
from tests.extract.reading import mentions

Posts = list[tuple[str, str | None, bool]]


def posts(text: str) -> Posts:
    (mention,) = mentions(text, MentionKind.NAME)
    return [(post.title, post.of, post.former) for post in mention.posts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("रूस के पूर्व रक्षा मंत्री ज़ोरान मिलिक ने कहा।", [("रक्षा मंत्री", "रूस", True)]),
        ("रूसी राष्ट्रपति ज़ोरान मिलिक ने कहा।", [("राष्ट्रपति", "रूसी", False)]),
        ("क्रेमलिन प्रवक्ता ज़ोरान मिलिक ने कहा।", [("प्रवक्ता", "क्रेमलिन", False)]),
        ("वरिष्ठ नेता ज़ोरान मिलिक ने कहा।", [("नेता", None, False)]),
        ("डॉ. ज़ोरान मिलिक ने कहा।", []),
        ("पूर्व कप्तान और अब कोच ज़ोरान मिलिक ने कहा।", [("कोच", None, False), ("कप्तान", None, True)]),
        ("सोने की अंगूठी बहू ज़ोरान मिलिक को दी।", [("बहू", None, False)]),  # the ring is no part of her title
        ("सोने की दुकान के मालिक ज़ोरान मिलिक को दी।", [("मालिक", "दुकान", False)]),
        ("आपदा दस्ते के प्रमुख ज़ोरान मिलिक ने कहा।", [("प्रमुख", "आपदा दस्ता", False)]),
        (
            "मंत्री और भाजपा के उपाध्यक्ष ज़ोरान मिलिक ने कहा।",
            [("उपाध्यक्ष", "भाजपा", False), ("मंत्री", None, False)],
        ),
        (
            "पंजाब के मुख्यमंत्री कैप्टन ज़ोरान मिलिक ने कहा।",
            [("कैप्टन", None, False), ("मुख्यमंत्री", "पंजाब", False)],
        ),
        ("गुरुद्वारे के मुख्य ग्रंथी भाई ज़ोरान मिलिक ने कहा।", [("मुख्य ग्रंथी", "गुरुद्वारा", False)]),
        ("जामा मस्जिद के इमाम मौलाना ज़ोरान मिलिक ने कहा।", [("मौलाना", None, False), ("इमाम", "जामा मस्जिद", False)]),
        ("राज्यपाल आचार्य ज़ोरान मिलिक ने कहा।", [("आचार्य", None, False), ("राज्यपाल", None, False)]),
        ("मंत्री के भाई ज़ोरान मिलिक ने कहा।", [("भाई", None, False)]),
        ("छात्रा और उसकी मां ज़ोरान मिलिक ने कहा।", [("मां", None, False)]),
        ("पोप और मंत्री ज़ोरान मिलिक ने कहा।", [("मंत्री", None, False)]),
        ("उसने अपना रैकेट मंत्री ज़ोरान मिलिक को दिया।", [("मंत्री", None, False)]),
        ("यह घड़ी मंत्री ज़ोरान मिलिक को दी गई।", [("मंत्री", None, False)]),
        ("अपने रैकेट कोच ज़ोरान मिलिक को बुलाया।", [("कोच", "रैकेट", False)]),
        ("रूस में मंत्री ज़ोरान मिलिक ने कहा।", [("मंत्री", None, False)]),
        ("भाजपा के पूर्व जिला महामंत्री ज़ोरान मिलिक ने कहा।", [("जिला महामंत्री", "भाजपा", True)]),
        ("जिले के पूर्ति अधिकारी ज़ोरान मिलिक ने कहा।", [("पूर्ति अधिकारी", "जिला", False)]),
        ("एड. ज़ोरान मिलिक ने कहा।", []),
        ("रिटायर्ड शिक्षक ज़ोरान मिलिक ने कहा।", [("शिक्षक", None, False)]),
        ("महिला एवं बाल विकास मंत्री ज़ोरान मिलिक ने कहा।", [("महिला एवं बाल विकास मंत्री", None, False)]),
        ("युवा व खेल मंत्री ज़ोरान मिलिक ने कहा।", [("युवा व खेल मंत्री", None, False)]),
        ("उसने फोन कर मंत्री ज़ोरान मिलिक को बताया।", [("मंत्री", None, False)]),
        ("वाणिज्य कर मंत्री ज़ोरान मिलिक ने कहा।", [("मंत्री", "वाणिज्य कर", False)]),
        ("युवा खेल मंत्री ज़ोरान मिलिक ने कहा।", [("खेल मंत्री", None, False)]),
        ("निजी शिक्षक ज़ोरान मिलिक ने कहा।", [("निजी शिक्षक", None, False)]),
        ("मीरा का स्वागत नगर परिषद के अध्यक्ष ज़ोरान मिलिक ने किया।", [("अध्यक्ष", "नगर परिषद", False)]),
        ("स्वागत समिति के अध्यक्ष ज़ोरान मिलिक ने कहा।", [("अध्यक्ष", "स्वागत समिति", False)]),
        ("उस समय कनक समिति के अध्यक्ष ज़ोरान मिलिक ने कहा।", [("अध्यक्ष", "कनक समिति", False)]),
        ("पिछली बार टीम के कप्तान ज़ोरान मिलिक ने कहा।", [("कप्तान", "टीम", False)]),
        ("समय समिति के अध्यक्ष ज़ोरान मिलिक ने कहा।", [("अध्यक्ष", "समय समिति", False)]),
        ("मैराथन के शौकीन राष्ट्रपति ज़ोरान मिलिक ने कहा।", [("राष्ट्रपति", None, False)]),
        ("यह पुरस्कार अभिनेता ज़ोरान मिलिक ने दिया।", [("अभिनेता", None, False)]),
        ("छोटे राजकुमार ज़ोरान मिलिक आए।", [("राजकुमार", None, False)]),
        ("मंत्री की छोटी बहन ज़ोरान मिलिक आईं।", [("बहन", None, False)]),
        ("मुख्य अतिथि विधायक ज़ोरान मिलिक ने कहा।", [("विधायक", None, False)]),
    ],
)
def test_posts(text: str, expected: Posts) -> None:
    assert posts(text) == expected


def test_the_passage_of_a_post_covers_its_phrase() -> None:
    text = "कल रूस के पूर्व रक्षा मंत्री ज़ोरान मिलिक ने कहा।"
    (mention,) = mentions(text, MentionKind.NAME)
    assert [post.passage.exact for post in mention.posts] == ["रूस के पूर्व रक्षा मंत्री"]


def test_relatives() -> None:
    text = "मंत्री ज़ोरान मिलिक की पत्नी टीना वास्क आईं।"
    _, wife = mentions(text, MentionKind.NAME)
    assert wife.possessor is not None
    assert (wife.label, wife.possessor.exact) == ("टीना वास्क", "ज़ोरान मिलिक")
    (wife,) = mentions("उनकी पत्नी टीना वास्क आईं।", MentionKind.NAME)
    assert wife.possessor is not None
    assert wife.possessor.exact == "उनकी"
    (minister,) = mentions("मंत्री टीना वास्क आईं।", MentionKind.NAME)
    assert minister.possessor is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("उनकी रक्षा मंत्री ज़ोरान मिलिक से बातचीत हुई।", "रक्षा मंत्री"),  # feminine as the talk is, not the minister
        ("दोनों सैनिकों की रक्षा मंत्री ज़ोरान मिलिक से बातचीत हुई।", "रक्षा मंत्री"),
        ("उनकी प्रवक्ता ज़ोरान मिलिक से बातचीत हुई।", "उनकी प्रवक्ता"),
    ],
)
def test_nobody_owns_a_minister(text: str, words: str) -> None:
    (mention,) = mentions(text, MentionKind.NAME)
    assert [post.passage.exact for post in mention.posts] == [words]


@pytest.mark.parametrize("colour", ["12 साल की ", "भारतीय मूल की ", ""])
def test_whose_kin_is_told_before_an_age_and_a_descent(colour: str) -> None:
    (daughter,) = mentions(f"उनकी {colour}बेटी टीना वास्क आईं।", MentionKind.NAME)
    assert daughter.possessor is not None
    assert daughter.possessor.exact == "उनकी"


def test_an_age_is_nothing_that_a_post_is_of() -> None:
    (role,) = mentions("21 साल की तीरंदाज ने कहा।", MentionKind.ROLE)
    assert (role.label, [post.of for post in role.posts]) == ("तीरंदाज", [None])


@pytest.mark.parametrize(("before", "of"), [("अचानक दल", "दल"), ("प्रांतीय दल", "प्रांतीय दल")])
def test_an_adverb_is_nothing_that_a_post_is_of(before: str, of: str) -> None:
    (role,) = mentions(f"वह शाम को {before} के प्रमुख के आवास पहुंचे।", MentionKind.ROLE)
    assert [post.of for post in role.posts] == [of]
