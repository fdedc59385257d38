"""Gold files that are read, and faults in them that are named with their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import GoldError
from kg.evaluate.gold import read_gold

GOLD = Path(__file__).parents[1] / "gold"
SMALL = """\
people:
  aarav: {names: [आरव मेहता]}
places:
  pune: {names: [पुणे]}
articles:
  a.txt:
    people: [aarav]
    meetings: []
    visits:
      - {id: v1, who: [aarav], to: [pune], date: 2024-05-03, status: [planned, occurred]}
    gifts: []
    statements:
      - {speaker: aarav, text: [यह पुल, बनेगा], quoted: true, optional: true}
"""


def read(tmp_path: Path, text: str | bytes) -> None:
    path = tmp_path / "gold.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    read_gold(path)


@pytest.mark.parametrize(("name", "articles"), [("seeds", 5), ("dev", 16)])
def test_the_gold_files_of_the_project_are_read(name: str, articles: int) -> None:
    assert len(read_gold(GOLD / f"{name}.yaml").articles) == articles


def test_every_key_is_read(tmp_path: Path) -> None:
    path = tmp_path / "gold.yaml"
    path.write_text(SMALL, encoding="utf-8")
    said = read_gold(path).articles["a.txt"]
    (visit,), (statement,) = said.visits, said.statements
    assert (visit.id, visit.date, visit.statuses, visit.optional) == (
        "v1",
        "2024-05-03",
        ("planned", "occurred"),
        False,
    )
    assert (statement.begins, statement.ends, statement.quoted, statement.optional) == ("यह पुल", "बनेगा", True, True)
    assert statement.text_in("कहा कि यह पुल कल बनेगा।") == "यह पुल कल बनेगा"
    assert statement.text_in("बनेगा यह पुल") is None


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    gifts: []\n", "", r"line 7: the key 'gifts' is missing"),
        ("who: [aarav], ", "", r"line 10: the key 'who' is missing"),
        ("who: [aarav]", "who: aarav", r"line 10: a list .* must stand here"),
        ("people: [aarav]", "people: [zoya]", r"line 7: 'zoya' is not under `people`"),
        ("[यह पुल, बनेगा]", "[यह पुल]", r"line 13: `text` must be"),
        ("quoted: true", "quoted: maybe", r"line 13: 'quoted' must be true or false"),
        ("    meetings: []\n", "    meetings: []\n    meetings: []\n", r"line 8: the key 'meetings' stands here twice"),
        ("{names: [आरव मेहता]}", "{names: []}", r"line 2: 'aarav' has no names"),
        ("{names: [आरव मेहता]}", "{names: [आरव मेहता}", r"line 2: this is not valid YAML"),
        ("articles:", "essays:", r"line 1: the key 'articles' is missing"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in SMALL
    read(tmp_path, SMALL)
    with pytest.raises(GoldError, match=rf"gold\.yaml, {message}"):
        read(tmp_path, SMALL.replace(old, new))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"# only a comment\n", "is empty"),
        (b"\xff\xfe\x00x", "byte 0 is not UTF-8"),
        (b"a: \x00", "may not stand in YAML"),
        (b"- a\n- b\n", "line 1: keys and values"),
        (b"[" * 5000, "nested too deeply|not valid YAML"),
    ],
)
def test_a_file_that_is_no_gold_file_is_named(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(GoldError, match=rf"gold\.yaml.*({message})"):
        read(tmp_path, content)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"none\.yaml: there is no such gold file"):
        read_gold(tmp_path / "none.yaml")
    with pytest.raises(GoldError, match="cannot be read"):
        read_gold(tmp_path)
