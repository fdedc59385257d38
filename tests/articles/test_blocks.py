"""Blocks of invented articles, kind by kind, each with its near miss; and what holds for any text whatever."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.articles.blocks import find_blocks
from kg.model import BlockKind

STORY = "मंत्री आरव मेहता ने सोमवार को जिला अस्पताल का दौरा किया और मरीजों से मिले।"
MORE = "उन्होंने कहा कि सरकार मरीजों के साथ है और दवाएं मिलती रहेंगी।"
LAST = "अस्पताल में पिछले साल आग लगी थी और तब से मरम्मत चल रही थी।"


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, text[block.start : block.end]) for block in find_blocks(text)]


def kind_of(line: str) -> str:
    """Return the kind of one line that stands between two paragraphs of a story."""
    text = f"मंत्री ने किया दौरा\n{STORY}\n{line}\n{LAST}\n"
    return {part: kind for kind, part in kinds(text)}.get(line, "cut in two")


def test_a_page_from_head_to_foot() -> None:
    lines = [
        ("other", "Hindi News / देश / राजनीति / मंत्री का दौरा"),
        ("title", "मंत्री आरव मेहता ने किया अस्पताल का दौरा, मरीजों से मिले"),
        ("deck", "तीन घंटे तक अस्पताल में रहे मंत्री, डॉक्टरों की तारीफ की"),
        ("byline", "न्यूज डेस्क, नगर टाइम्स, लखनऊ"),
        ("byline", "Published by: सीमा राव"),
        ("updated", "Updated Mon, 12 Feb 2024 08:15 AM IST"),
        ("caption", "फोटोः एएनआई"),
        ("paragraph", STORY),
        ("related", "यह भी पढ़ें-"),
        ("related", "अस्पताल में लगी नई मशीन, मरीजों को राहत"),
        ("paragraph", MORE),
        ("advertisement", "[विज्ञापन_3]"),
        ("heading", "क्या है पूरा मामला?"),
        ("paragraph", LAST),
        ("other", "हमें फेसबुक और ट्विटर पर फॉलो करें।"),
        ("credit", "भाषा सीमा रमेश"),
        ("credit", "एसकेपी/"),
        ("credit", "1006 1432 दिल्ली"),
        ("source-link", "स्रोत: https://example.org/a"),
        ("comments", "टिप्पणियां (12)"),
        ("other", "Tags:"),
        ("other", "मंत्री, अस्पताल"),
    ]
    assert kinds("\n".join(line for _, line in lines)) == lines


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("advertisement", "विज्ञापन"),
        ("paragraph", "विज्ञापन में उन्होंने कहा कि दवा मुफ्त मिलेगी।"),
        ("comments", "टिप्पणी (0)"),
        ("paragraph", "टिप्पणी करने से मंत्री ने इनकार कर दिया।"),
        ("related", "ये भी पढ़ें : मंत्री ने दिया इस्तीफा"),
        ("related", "Also Read: मंत्री ने दिया इस्तीफा"),
        ("related", "यह भी पढें- मंत्री ने दिया इस्तीफा"),
        ("paragraph", "ये भी पढ़ें और वे भी, शिक्षक ने छात्रों से कहा।"),
        ("source-link", "स्रोत लिंक"),
        ("source-link", "https://example.org/x"),
        ("paragraph", "स्रोत का नाम बताने से अधिकारी ने इनकार किया।"),
        ("updated", "आखरी अपडेट: 13 सितंबर, 2023, 15:23 IST"),
        ("updated", "12 फरवरी 2017, 19:10 IST"),
        ("paragraph", "अपडेट: सरकार ने कहा है कि दवा मुफ्त मिलेगी।"),
        ("caption", "अस्पताल में मंत्री आरव मेहता। फोटो: नगर टाइम्स"),
        ("caption", "अस्पताल में मंत्री ने मरीजों से बात की। (छवि: रॉयटर्स)"),
        ("caption", "मंत्री स्वयं गाड़ी से अस्पताल आए। (स्रोत: केसीएनए) |"),
        ("caption", "(बाएं से) आरव मेहता, सीमा राव और दो डॉक्टर"),
        ("caption", "आरव मेहता (फाइल फोटो)"),
        ("caption", "Photo: ANI"),
        ("caption", "मंत्री आरव मेहता एक मरीज को फल देते हुए।"),
        ("paragraph", "मंत्री ने मरीज को फल देते हुए कहा।"),
        ("paragraph", "उन्होंने कहा, “हम आएंगे,” मरीज को फल देते हुए।"),
        ("paragraph", "पुलिस ने उनके पास से एक फोटो: बरामद की और उसे जांच के लिए प्रयोगशाला भेजा। मामला दर्ज हुआ।"),
        ("heading", "अधिकारियों ने क्या कहा"),
        ("heading", "फिर आएंगे इसी महीने"),
        ("paragraph", "पुलिस ने मामला दर्ज कर लिया है"),
        ("paragraph", "इस दौरान सीमा राव और आरव मेहता मौजूद रहे"),
        ("paragraph", "मंत्री आरव मेहता मरीजों और डॉक्टरों के साथ लंबी बातचीत के बाद मंगलवार की शाम को लखनऊ पहुंचे"),
        ("paragraph", "“हम आएंगे”"),
        ("paragraph", "• मरीजों को दवा मुफ्त"),
        ("other", "Read Time: 6 mins"),
        ("other", "3 मिनट में पढ़ें"),
        ("other", "* * *"),
        ("other", "हमारे व्हाट्सएप चैनल से जुड़ें"),
        ("paragraph", "मेहता ने कहा कि लोग उन्हें ट्विटर पर फॉलो करें।"),
        ("paragraph", "मेहता ने कहा, “हमें फेसबुक पर फॉलो करें।”"),
        ("credit", "(इनपुट: एजेंसी)"),
        ("credit", "--आईएएनएस"),
        ("paragraph", "एएनआई ने यह खबर सबसे पहले दी थी।"),
        ("byline", "लेखक: आरव मेहता"),
        ("paragraph", "लेखक: हम सब डरे हुए थे और घर से नहीं निकले।"),
    ],
)
def test_one_line_between_paragraphs(kind: str, line: str) -> None:
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("नयी दिल्ली, 10 जून (भाषा)", STORY),
        ("न्यूयॉर्क, 18 नवंबर 2016 (एएफपी)।", STORY),
        ("हरिपुर, १३ मार्च २०२४ (कार्यालय संवाददाता)।", STORY),
        ("जयपुर, 22 अप्रैल 2025, मंगलवार:", STORY),
        ("मुंबई, 17 अक्टूबर।", STORY),
        ("मुंबई (महाराष्ट्र), 17 अक्टूबर 2024, विशेष प्रतिनिधि:", STORY),
        ("मॉस्को (एएनआई):", STORY),
        ("नई दिल्ली, एएनआई।", STORY),
        ("जागरण संवाददाता, लखनऊ।", STORY),
        ("नई दिल्ली:", STORY),
        ("पाम बीच।", STORY),
        ("लखनऊ -", STORY),
    ],
)
def test_a_dateline_before_the_first_sentence(dateline: str, rest: str) -> None:
    text = f"मंत्री ने किया दौरा\n{dateline} {rest}\n{MORE}"
    assert kinds(text)[1:3] == [("dateline", dateline), ("paragraph", rest)]


@pytest.mark.parametrize(
    "line",
    [
        "दिल्ली, 10 जून को मंत्री ने अस्पताल का दौरा किया और मरीजों से मिले।",
        "दिल्ली में 10 जून (सोमवार) को मंत्री ने अस्पताल का दौरा किया।",
        "दिल्ली, 10 जून, संवाददाता ने मंत्री से अस्पताल का हाल पूछा।",
        "सवाल: क्या मंत्री अस्पताल आएंगे या मरीजों को बुलाएंगे, यह पूछा गया।",
        "डी. मेहता ने सोमवार को अस्पताल का दौरा किया और मरीजों से मिले।",
        "आरव मेहता (45) ने सोमवार को अस्पताल का दौरा किया और मरीजों से मिले।",
        "वह आए थे। उन्होंने अस्पताल का दौरा किया और मरीजों से मिले।",
        "बारिश थमी। मंत्री ने सोमवार को अस्पताल का दौरा किया और मरीजों से मिले।",
        "मीरा सेन बोलीं- मंत्री ने सोमवार को अस्पताल का दौरा किया और मरीजों से मिले।",
    ],
)
def test_what_only_looks_like_a_dateline(line: str) -> None:
    assert kinds(f"मंत्री ने किया दौरा\n{line}\n{MORE}")[1:] == [("paragraph", line), ("paragraph", MORE)]


def test_a_bare_place_counts_only_in_the_first_paragraph() -> None:
    text = f"मंत्री ने किया दौरा\n{STORY}\nसीमा राव: हम सब मरीजों के साथ हैं और रहेंगे।"
    assert [kind for kind, _ in kinds(text)] == ["title", "paragraph", "paragraph"]


def test_a_place_alone_under_the_update_is_a_dateline() -> None:
    text = f"मंत्री ने किया दौरा\nUpdated: 11 जून, 2024\nलखनऊ, भारत\n\n{STORY}\n{MORE}"
    assert [kind for kind, _ in kinds(text)] == ["title", "updated", "dateline", "paragraph", "paragraph"]
    without = text.replace("Updated: 11 जून, 2024\n", f"{MORE}\n")
    assert "dateline" not in [kind for kind, _ in kinds(without)]


def test_a_byline_and_an_update_on_one_line() -> None:
    text = f"मंत्री ने किया दौरा\nEdited by: सीमा राव | Updated: 11 जून, 2024 09:40 IST\n{STORY}"
    assert kinds(text)[1:3] == [("byline", "Edited by: सीमा राव |"), ("updated", "Updated: 11 जून, 2024 09:40 IST")]


def test_a_story_without_a_title_starts_with_a_paragraph() -> None:
    assert [kind for kind, _ in kinds(f"{STORY}\n{MORE}")] == ["paragraph", "paragraph"]
    assert [kind for kind, _ in kinds(f"{STORY[:-1]}\n{MORE}")] == ["title", "paragraph"]


def test_a_deck_needs_something_between_it_and_the_story() -> None:
    deck = "मंत्री ने कहा कि मरीजों को दवा मिलती रहेगी।"
    head = f"मंत्री ने किया दौरा\n\n{deck}\n\n"
    assert kinds(f"{head}विज्ञापन\nRead Time: 6 mins\n\n{STORY}\n{MORE}")[1] == ("deck", deck)
    assert kinds(f"{head}नई दिल्ली, 10 जून (भाषा) {STORY}\n{MORE}")[1] == ("deck", deck)
    assert kinds(f"{head}विज्ञापन\n{STORY}\n{MORE}")[1] == ("paragraph", deck)
    assert kinds(f"{head}{STORY}\n{MORE}")[1] == ("paragraph", deck)


def test_the_line_under_the_reading_time_belongs_to_the_picture() -> None:
    text = f"मंत्री ने किया दौरा\n\nRead Time: 6 mins\nमंत्री ने दौरा किया है.\n\n{STORY}\n{MORE}"
    assert kinds(text)[2] == ("caption", "मंत्री ने दौरा किया है.")
    apart = text.replace("mins\n", "mins\n\n")
    assert kinds(apart)[2] == ("paragraph", "मंत्री ने दौरा किया है.")


@pytest.mark.parametrize("credit", ["(एएनआई)", "(भाषा)", "(एजेंसी इनपुट के साथ)", "(With inputs from PTI)"])
def test_a_credit_behind_the_last_sentence(credit: str) -> None:
    assert kinds(f"{STORY}\n{LAST} {credit}")[1:] == [("paragraph", LAST), ("credit", credit)]


def test_brackets_that_are_no_credit_stay_in_the_paragraph() -> None:
    line = f"{LAST} (नाम बदला हुआ)"
    assert kinds(f"{STORY}\n{line}")[1:] == [("paragraph", line)]


def test_a_credit_signed_by_a_person() -> None:
    line = "सीमा राव ( एएफपी , रॉयटर्स के अनुसार)"
    assert kinds(f"{STORY}\n{line}\n[विज्ञापन_2]")[1] == ("credit", line)
    assert kinds(f"{STORY}\n{line}\n{LAST}")[1] != ("credit", line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("author-note", "सीमा राव नगर न्यूज़ में वरिष्ठ उपसंपादक हैं, जो राजनीति को कवर करती हैं।"),
        ("author-note", "सीमा राव स्वतंत्र पत्रकार हैं और पूर्वी एशिया पर लिखती हैं।"),
        ("author-note", "(लेखक नगर टाइम्स के संपादक हैं। ये उनके निजी विचार हैं।)"),
        ("paragraph", "सीमा राव स्वतंत्र पत्रकार हैं और उन्हें गिरफ्तार किया गया।"),
        ("paragraph", "मंत्री ने कहा कि सीमा राव स्वतंत्र पत्रकार हैं और अच्छा लिखती हैं।"),
    ],
)
def test_a_note_on_the_author_at_the_end(kind: str, line: str) -> None:
    assert kinds(f"{STORY}\n{MORE}\n{line}")[-1] == (kind, line)


def test_a_note_on_the_author_in_the_middle_is_a_paragraph() -> None:
    line = "सीमा राव स्वतंत्र पत्रकार हैं और पूर्वी एशिया पर लिखती हैं।"
    assert kinds(f"{STORY}\n{line}\n{MORE}")[1] == ("paragraph", line)


def test_read_this_too_inside_a_paragraph_is_cut_off() -> None:
    text = f"{STORY}\n{LAST} ये भी पढ़ें: आग से बचने के उपाय"
    assert kinds(text)[1:] == [("paragraph", LAST), ("related", "ये भी पढ़ें: आग से बचने के उपाय")]


def test_the_featured_video_takes_its_title_along_and_no_more() -> None:
    text = f"{STORY}\nFeatured Video Of The Day\nRail Accident: अब कैसे हैं हालात? | Express\n{LAST}"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "other", "other", "paragraph"]


def test_links_after_the_cue_end_where_the_story_goes_on() -> None:
    text = f"{STORY}\nये भी पढ़ें:\nमंत्री ने दिया इस्तीफा\n{MORE}"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "related", "related", "paragraph"]


def test_wrapped_paragraphs_are_put_together() -> None:
    text = (
        "मंत्री ने किया दौरा\n\nमंत्री आरव मेहता ने सोमवार को जिला अस्पताल\n"
        "का दौरा किया और वहां भर्ती सभी मरीजों से\nमुलाकात की। उन्होंने डॉक्टरों की तारीफ की और\n"
        "कहा कि सरकार साथ है।\n\nउन्होंने बाद में पत्रकारों से कहा कि अस्पताल को\nबेहतर बनाएंगे।"
    )
    assert [kind for kind, _ in kinds(text)] == ["title", "paragraph", "paragraph"]


def test_one_line_is_a_paragraph_even_without_a_full_stop() -> None:
    assert kinds("आरव मेहता लखनऊ पहुंचे") == [("paragraph", "आरव मेहता लखनऊ पहुंचे")]


PIECES = st.sampled_from(
    [
        *(
            "\ufeff",
            "\r\n",
            "\n",
            "\n\n",
            " ",
            "\u2028",
            "। ",
            "|",
            "‘‘",
            "’’",
            "(",
            ")",
            "12",
            "फ़",
            "क\u093c",
            "\n---\n",
        ),
        *("विज्ञापन", "मुंबई, 11 मई (वार्ता) ", "लखनऊ।", "फोटो: ", "(एएनआई)", "ये भी पढ़ें: ", "टिप्पणी (0)"),
        *("Updated: 11 जून, 2024 ", "Edited by: ", "Read Time: 6 mins"),
    ]
)


@settings(deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=25).map("".join), st.integers(0, 3))
def test_blocks_cover_any_text_and_never_overlap(text: str, start: int) -> None:
    start = min(start, len(text))
    blocks = find_blocks(text, start)
    end = start
    for block in blocks:
        assert end <= block.start < block.end <= len(text)
        assert not text[end : block.start].strip().replace("\ufeff", "").strip()
        edges = text[block.start] + text[block.end - 1]
        assert edges.strip() == edges
        assert "\ufeff" not in edges
        end = block.end
    assert not text[end:].replace("\ufeff", "").strip()
    assert all(isinstance(block.kind, BlockKind) for block in blocks)


@pytest.mark.parametrize(
    "text", ["क ख\n" * 20_000, "(" * 99_999, "क, " * 33_000, "मंत्री ने अस्पताल का दौरा किया और मरीजों से मिले\n" * 5_000]
)
def test_hostile_texts_take_no_longer_than_others(text: str) -> None:
    started = time.process_time()
    find_blocks(text)
    assert time.process_time() - started < 8  # a quadratic step takes minutes


def test_a_name_above_from_where_and_for_whom_he_wrote_is_a_byline() -> None:
    head = "पटना में पुल बना\n\n"
    assert kinds(head + "सीमा राव\nपटना से, टुडे हिंदी के लिए\n\nपुल सोमवार को खुला।")[1:3] == [
        ("byline", "सीमा राव"),
        ("byline", "पटना से, टुडे हिंदी के लिए"),
    ]
    assert all(kind != "byline" for kind, _ in kinds(head + "सीमा राव\nपटना से, सबके लिए\n\nपुल सोमवार को खुला।"))


def test_where_a_reporter_has_been_is_a_byline() -> None:
    story = "\n\nपुल सोमवार को खुला।"
    for line in ("कनकपुर से लौटकर सीमा राव", "सीमा राव, कनकपुर से लौटकर"):
        assert ("byline", line) in kinds(f"पटना में पुल बना\n{line}{story}")
    assert ("byline", "जापान से लौटकर मोदी") not in kinds(f"जापान से लौटकर मोदी{story}")
