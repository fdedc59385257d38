"""Which files are articles, and in what order."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.articles import find_articles
from kg.errors import ArticleError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "a.yaml", "notes.md", ".hidden.txt", "deep/c.TXT", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("पाठ", "utf-8")
    return tmp_path


def test_folders_are_searched_and_sidecars_passed_over(folder: Path) -> None:
    assert find_articles([folder]) == [folder / "a.txt", folder / "b.txt", folder / "deep/c.TXT"]


def test_order_and_repetition_of_inputs_do_not_matter(folder: Path) -> None:
    expected = find_articles([folder])
    assert find_articles([folder / "b.txt", folder / "deep", folder / "a.txt", folder]) == expected


def test_a_named_file_is_listed_whatever_it_is(folder: Path) -> None:
    assert find_articles([folder / "notes.md"]) == [folder / "notes.md"]


def test_missing_paths_and_empty_folders(folder: Path) -> None:
    with pytest.raises(ArticleError, match=r"none: no such file or folder: check the name"):
        find_articles([folder, folder / "none"])
    (folder / "empty").mkdir()
    (folder / "empty/x.yaml").write_text("title: x", "utf-8")
    with pytest.raises(ArticleError, match=r"empty: no article in this folder: put \.txt files in it"):
        find_articles([folder / "empty"])


def test_two_articles_of_one_name(folder: Path) -> None:
    (folder / "deep/a.txt").write_text("पाठ", "utf-8")
    with pytest.raises(ArticleError, match=r"a\.txt: this name is taken by"):
        find_articles([folder])


def test_a_link_to_a_listed_file_is_the_same_article(folder: Path) -> None:
    (folder / "z.txt").symlink_to(folder / "a.txt")
    assert [path.name for path in find_articles([folder])] == ["a.txt", "b.txt", "c.TXT"]
