"""What around a run only people have, do or suffer, and what says that it is no person."""

from __future__ import annotations

import pytest

from kg.language.name_setting import human_verb, impersonal, setting
from kg.language.name_text import NameText
from kg.language.word_classes import classify


def run_in(text: str) -> tuple[NameText, int, int]:
    words = text.split()
    start, end = words.index("["), words.index("]") - 1
    shadows = [word.replace("ज़", "ज") for word in words if word not in ("[", "]")]
    return NameText(classify(shadows)), start, end


@pytest.mark.parametrize(
    ("text", "why"),
    [
        # what one has
        ("[ ज़ोरान ] का यह भी कहना है", "belonging"),
        ("[ ज़ोरान ] की नाराजगी बढ़ी", "belonging"),
        ("[ ज़ोरान मिलिक ] की ओर से शॉल दी गई", "belonging"),
        ("[ ज़ोरान ] की ओर से शॉल दी गई", ""),  # of one word it may be a firm
        ("[ ज़ोरान ] की कीमत बढ़ी", ""),
        ("इसके बाद [ ज़ोरान ] दिल्ली रवाना हो गए", "subject"),
        ("इसके बाद [ ज़ोरान ] दिल्ली रवाना की गई", ""),
        ("मकान वाला [ ज़ोरान ] दिल्ली रवाना हो गए", ""),
        ("[ ज़ोरान ] की १५ वर्षीय लड़की का बयान", ""),
        ("[ ज़ोरान ] के राष्ट्रपति का बयान", ""),
        # with and against whom
        ("[ ज़ोरान ] के साथ बैठक हुई", "belonging"),
        ("[ ज़ोरान ] के साथ ही यह भी बना", ""),
        ("[ ज़ोरान ] के बीच समझौता", "belonging"),
        ("[ ज़ोरान ] के बीच खाई", ""),
        ("[ ज़ोरान ] द्वारा", "belonging"),
        ("[ ज़ोरान ] पर आरोप लगा", "aimed at"),
        ("[ ज़ोरान ] पर जहाज उतरा", ""),
        ("[ ज़ोरान ] से हुई मुलाकात", "dealing with"),
        ("[ ज़ोरान ] से बिजली बनी", ""),
        ("बकौल [ ज़ोरान ] काम होगा", "belonging"),
        ("[ ज़ोरान मिलिक ] पर देश को धोखा देने का आरोप लगा", "aimed at"),
        ("[ ज़ोरान ] पर देश को धोखा देने का आरोप लगा", ""),
        # in whose company
        ("[ ज़ोरान ] और उसका साथी", "companion"),
        ("[ ज़ोरान ] और अन्य अधिकारियों से", "companion"),
        ("[ ज़ोरान ] और अन्य मशीनों से", ""),
        ("[ ज़ोरान ] , जिसकी दादी गांव में थीं", "relative clause"),
        ("[ ज़ोरान ] , जिसकी कीमत बढ़ी", ""),
        # journeys of somebody, not to somewhere
        ("[ ज़ोरान ] का रूस दौरा", "belonging"),
        ("[ ज़ोरान ] का दौरा", ""),
        # who does it
        ("। [ ज़ोरान ] चाहते हैं कि", "subject"),
        ("कि [ ज़ोरान ] अब तैयार हैं ।", "subject"),
        ("कि [ ज़ोरान ] अब तैयार है ।", ""),
        ("कि [ ज़ोरान ] परत कहते हैं ।", ""),
        ("। [ ज़ोरान ] कहा जाता है ।", ""),
        ("वार्ता हेतु [ ज़ोरान ] अब तैयार हैं ।", "subject"),
        ("वार्ता में [ ज़ोरान ] अब तैयार हैं ।", ""),
        # what befalls one
        ("[ ज़ोरान ] के लापता होने का", "belonging"),
        ("[ ज़ोरान ] के महंगा होने का", ""),
    ],
)
def test_setting(text: str, why: str) -> None:
    assert setting(*run_in(text)) == why


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("भगवान [ ज़ोरान ] ने", True),
        ("मंत्री [ ज़ोरान ] ने", False),
        ("[ ज़ोरान ] की मूर्ति", True),
        ("[ ज़ोरान ] की पत्नी ने मूर्ति", False),
        ("[ ज़ोरान ] की आबादी", True),
        ("[ ज़ोरान ] ने मंत्री के हवाले से बताया कि", True),
        ("[ ज़ोरान ] ने बताया कि मंत्री के हवाले से", False),
        ("[ ज़ोरान ] में", True),
        ("[ ज़ोरान ] पर हमला", False),
        ("[ ज़ोरान ] पर चढ़े", True),
        ("' [ ज़ोरान मिलिक ] ' ने", True),
        ("' [ ज़ोरान मिलिक ] ने", False),
    ],
)
def test_impersonal(text: str, against: bool) -> None:
    assert impersonal(*run_in(text)) is against


def test_a_prophet_is_no_person_though_the_model_takes_in_the_word_before_him() -> None:
    assert impersonal(*run_in("[ पैगंबर ज़ोरान ] ने"))
    assert not impersonal(*run_in("[ विवेक ज़ोरान ] ने"))


def test_verbs_of_people() -> None:
    assert human_verb("मुस्कुराए")
    assert human_verb("चाहती")
    assert not human_verb("मुस्कुराकर")
    assert not human_verb("उबलता")
