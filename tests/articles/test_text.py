"""Reading .txt files: text untouched, metadata by precedence, the seeds' key facts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.articles import find_articles, read_article, stated_day
from kg.errors import ArticleError
from kg.model import Article, BlockKind

SEEDS = Path(__file__).parents[2] / "seeds"
STORY = "मंत्री आरव मेहता ने सोमवार को अस्पताल का दौरा किया।"


def read(folder: Path, text: str, *, sidecar: str | None = None, published: date | None = None) -> Article:
    path = folder / "a.txt"
    path.write_bytes(text.encode())
    if sidecar is not None:
        path.with_suffix(".yaml").write_text(sidecar, "utf-8")
    return read_article(path, published=published)


def test_bom_and_crlf_stay_in_the_text_and_out_of_the_blocks(tmp_path: Path) -> None:
    text = f"\ufeffमंत्री ने किया दौरा\r\n\r\n{STORY}\r\n"
    article = read(tmp_path, text)
    assert article.text == text
    assert [text[b.start : b.end] for b in article.blocks] == ["मंत्री ने किया दौरा", STORY]
    assert article.title == "मंत्री ने किया दौरा"


def test_the_title_is_nfc_and_the_text_is_not_touched(tmp_path: Path) -> None:
    article = read(tmp_path, f"बड़\u0940 खबर: ऑन\u093cलाइन\n{STORY}")
    assert article.title == "बड\u093c\u0940 खबर: ऑ\u0929लाइन"
    assert "न\u093c" in article.text


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("आखरी अपडेट: 13 सितंबर, 2023, 15:23 IST\n", date(2023, 9, 13)),
        ("Updated: Fri, 27 Dec 2024 11:32 AM (IST)\n", date(2024, 12, 27)),
        ("जयपुर, 22 अप्रैल 2025, मंगलवार: ", date(2025, 4, 22)),
        ("हरिपुर, १३ मार्च २०२४ (कार्यालय संवाददाता)। ", date(2024, 3, 13)),
        ("हरिपुर, तेरह मार्च 2024 (भाषा) ", date(2024, 3, 13)),
        ("राज्य ब्यूरो, हरिपुर। 13 मार्च 2024\n", date(2024, 3, 13)),
        ("Updated: 12 Dec 2024 | Published: 11 Dec 2024\n", date(2024, 12, 11)),
        ("नयी दिल्ली, 10 जून (भाषा) ", None),
        ("", None),
        ("पिछली बैठक 13 सितंबर 2023 को हुई थी।\n", None),
    ],
)
def test_the_date_that_the_text_states(tmp_path: Path, head: str, expected: date | None) -> None:
    assert read(tmp_path, f"मंत्री ने किया दौरा\n{head}{STORY}\n{STORY}").published == expected


@pytest.mark.parametrize(
    ("dateline", "given_date", "expected"),
    [
        ("लखनऊ, 10 जून (भाषा) ", date(2024, 6, 11), date(2024, 6, 10)),
        ("लखनऊ, 31 दिसंबर (भाषा) ", date(2024, 1, 1), date(2023, 12, 31)),
        ("लखनऊ, 10 जून 2020 (भाषा) ", date(2024, 6, 11), date(2020, 6, 10)),
        ("लखनऊ (भाषा): ", date(2024, 6, 11), date(2024, 6, 11)),
    ],
)
def test_the_given_date_fills_what_the_text_leaves_open(
    tmp_path: Path, dateline: str, given_date: date, expected: date
) -> None:
    assert read(tmp_path, f"दौरा\n{dateline}{STORY}", published=given_date).published == expected


def test_a_dateline_keeps_its_day_without_a_year(tmp_path: Path) -> None:
    stated = stated_day(read(tmp_path, f"दौरा\nलखनऊ, 10 जून (भाषा) {STORY}"))
    assert stated is not None
    assert (stated.day, stated.month, stated.year) == (10, 6, None)
    assert stated_day(read(tmp_path, f"दौरा\n{STORY}")) is None


def test_sidecar_before_front_matter_before_text(tmp_path: Path) -> None:
    front = "---\npublished: 2024-02-02\ntitle: सामने\npublisher: नगर टाइम्स\n---\n"
    text = f"{front}पाठ का शीर्षक\nUpdated: 1 जनवरी 2024\n{STORY}"
    alone = read(tmp_path, text, published=date(2020, 1, 1))
    assert (alone.published, alone.title, alone.publisher) == (date(2024, 2, 2), "सामने", "नगर टाइम्स")
    both = read(tmp_path, text, sidecar="published: 2024-03-03\nsource: https://example.org/a\nlanguage: hi-IN\n")
    assert (both.published, both.title, both.source) == (date(2024, 3, 3), "सामने", "https://example.org/a")
    assert both.language == "hi"
    front_block = both.blocks[0]
    assert front_block.kind is BlockKind.FRONT_MATTER
    assert both.text[front_block.start : front_block.end] == front.strip()


@pytest.mark.parametrize(
    ("lines", "creators"),
    [
        ("Edited by: सीमा राव | Updated: 11 जून, 2024\n{}", ("सीमा राव",)),
        ("Written by: सीमा राव, Edited by: आरव मेहता\n{}", ("सीमा राव", "आरव मेहता")),
        ("लेखक: सीमा राव और आरव मेहता\n{}", ("सीमा राव", "आरव मेहता")),
        ("खेल डेस्क | Updated: 11 जून, 2024\n{}", ()),
        ("{}\nसीमा राव ( एएफपी , रॉयटर्स के अनुसार)", ("सीमा राव",)),
        ("{}\nसीमा राव नगर न्यूज़ में वरिष्ठ उपसंपादक हैं, जो राजनीति को कवर करती हैं।", ("सीमा राव",)),
        ("{}\n(एएनआई)", ()),
    ],
)
def test_who_wrote_it(tmp_path: Path, lines: str, creators: tuple[str, ...]) -> None:
    assert read(tmp_path, "मंत्री ने किया दौरा\n" + lines.format(f"{STORY}\n{STORY}")).creators == creators


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("स्रोत: https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"),
        ("स्रोत: https://example.org/<script>", "https://example.org/"),
        ("स्रोत: javascript:alert(1)", None),
        ("स्रोत लिंक", None),
    ],
)
def test_the_source_that_the_page_names(tmp_path: Path, line: str, source: str | None) -> None:
    assert read(tmp_path, f"मंत्री ने किया दौरा\n{STORY}\n{line}").source == source


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("नयी दिल्ली, 10 जून (भाषा) ", "नयी दिल्ली"),
        ("पाम बीच। ", "पाम बीच"),
        ("नई दिल्ली. ", "नई दिल्ली"),
        ("पुलिस अधीक्षक ए. के. मेहता आए। ", None),
        ("मॉस्को (एएनआई): ", "मॉस्को"),
        ("जागरण संवाददाता, लखनऊ। ", "लखनऊ"),
        ("प्रतिनिधि, लखनऊ। ", "लखनऊ"),
        ("प्रतिनिधि, लखनऊ. ", "लखनऊ"),
        ("नवभारत टाइम्स, लखनऊ : ", "लखनऊ"),
        ("संवाद सहयोगी, जागरण, सोनपुर (बलिया) : ", "सोनपुर"),
        ("Updated: 11 जून, 2024\nमास्को, रूस\n\n", "मास्को"),
        ("फ़तेहपुर, 3 मई (वार्ता) ", "फ\u093cतेहपुर"),
        ("", None),
    ],
)
def test_where_the_story_was_filed(tmp_path: Path, head: str, place: str | None) -> None:
    assert read(tmp_path, f"मंत्री ने किया दौरा\n{head}{STORY}").dateline_place == place


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["\r\n", "\n", "\t", "\u00a0", STORY, "---", "क़", "’’", "शीर्षक: क"]), max_size=12))
def test_the_text_is_the_file_whatever_it_holds(tmp_path: Path, pieces: list[str]) -> None:
    text = "\ufeff" + STORY + "".join(pieces)
    article = read(tmp_path, text)
    assert article.text.encode() == (tmp_path / "a.txt").read_bytes()


def test_front_matter_alone_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"a\.txt: the file is empty but for its front matter"):
        read(tmp_path, "---\ntitle: x\n---\n\n")


def test_the_formats_that_are_read(tmp_path: Path) -> None:
    other = tmp_path / "a.pdf"
    other.write_text(STORY, "utf-8")
    with pytest.raises(ArticleError, match=r"a\.pdf: no known format"):
        read_article(other)
    upper = tmp_path / "B.TXT"
    upper.write_text(STORY, "utf-8")
    assert read_article(upper).identifier == "B.TXT"


@pytest.fixture(scope="module")
def seeds() -> list[Article]:
    return [read_article(path) for path in find_articles([SEEDS])]


def test_the_seeds_state_what_they_state(seeds: list[Article]) -> None:
    assert [article.published for article in seeds] == [None, date(2023, 9, 13), None, None, None]
    assert [article.dateline_place for article in seeds] == [None, "मास्को", None, None, "मॉस्को"]
    assert [article.title is None for article in seeds] == [True, False, False, True, False]
    assert [len(article.creators) for article in seeds] == [1, 1, 0, 0, 0]
    assert [article.source is None for article in seeds] == [True, True, True, False, True]
    assert all(article.publisher is None for article in seeds)


def test_the_seeds_hold_these_blocks(seeds: list[Article]) -> None:
    story = {BlockKind.PARAGRAPH}
    counts = [sum(block.kind in story for block in article.blocks) for article in seeds]
    assert counts == [10, 15, 4, 9, 15]
    rest = [[block.kind.value for block in article.blocks if block.kind not in story] for article in seeds]
    assert rest == [
        ["caption", "caption", "credit", "advertisement", "source-link", "comments"],
        ["title", "updated", "dateline", "caption", "author-note"],
        ["title", "deck", "advertisement", "other", "caption", "heading", "heading", "heading", "related", "related",
         "other", "other", "other"],
        ["caption", "advertisement", "source-link", "comments"],
        ["title", "dateline", "credit"],
    ]  # fmt: skip


def test_a_desk_its_place_and_then_the_stamp(tmp_path: Path) -> None:
    article = read(tmp_path, f"मंत्री ने किया दौरा\nखेल डेस्क, पटना। Updated: Tue, 16 Dec 2025 09:12 AM (IST)\n{STORY}")
    kinds = [b.kind for b in article.blocks]
    assert kinds == [BlockKind.TITLE, BlockKind.DATELINE, BlockKind.UPDATED, BlockKind.PARAGRAPH]
    assert (article.published, article.dateline_place) == (date(2025, 12, 16), "पटना")


def test_a_desk_its_place_and_a_story_that_begins_like_a_stamp(tmp_path: Path) -> None:
    article = read(tmp_path, f"मंत्री ने किया दौरा\nखेल डेस्क, पटना। अपडेट: मंत्री ने कहा कि काम होगा।\n{STORY}")
    assert BlockKind.UPDATED not in {b.kind for b in article.blocks}


def test_a_desk_its_place_and_the_day_in_brackets(tmp_path: Path) -> None:
    article = read(tmp_path, f"मंत्री ने किया दौरा\nसंवाद सूत्र, सोनपुर (18 अगस्त) : {STORY}")
    stated = stated_day(article)
    assert article.dateline_place == "सोनपुर"
    assert stated is not None
    assert (stated.day, stated.month, stated.year) == (18, 8, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("पुणे | 15 दिसंबर 2023", date(2023, 12, 15)),
        ("पुणे, 6 नवंबर 2023, विशेष संवाददाता", date(2023, 11, 6)),
        ("नगर लाइव | 15 दिसंबर 2023, अपडेटेड 6:40 PM IST", date(2023, 12, 15)),
        ("मंत्री 15 दिसंबर 2023 को पुणे गए थे", None),
    ],
)
def test_a_date_that_fills_a_part_of_a_line_under_the_title(tmp_path: Path, line: str, expected: date | None) -> None:
    assert read(tmp_path, f"मंत्री ने किया दौरा\n\n{line}\n\n{STORY}\n\n{STORY}\n").published == expected
