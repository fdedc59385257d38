"""Front matter and sidecars: what fits, and the line of what does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.articles.front_matter import Stated, read_sidecar, split_front_matter
from kg.errors import ArticleError

PATH = Path("a.txt")


@pytest.mark.parametrize(
    ("source", "stated"),
    [
        ("published: 2023-09-13", Stated(published=date(2023, 9, 13))),
        ("published: 2023-09-13T15:23:00+05:30", Stated(published=date(2023, 9, 13))),
        ("published: 13 सितंबर 2023", Stated(published=date(2023, 9, 13))),
        ('title: "पूर्ण  समर्थन: हां"', Stated(title="पूर्ण समर्थन: हां")),
        ("title:\npublisher: नगर टाइम्स # सुबह", Stated(publisher="नगर टाइम्स")),
        ("language: Hindi", Stated(language="hi")),
        ("# nothing", Stated()),
    ],
)
def test_what_fits(tmp_path: Path, source: str, stated: Stated) -> None:
    (tmp_path / "a.yaml").write_text(source, "utf-8")
    assert read_sidecar(tmp_path / "a.txt") == stated


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("title: x\nauthor: y", r"a\.yaml:2: unknown key 'author': use published, title"),
        ("published: gestern", r"a\.yaml:1: published 'gestern' is no date: write it as 2023-09-13"),
        ("published: 2023-02-30", "is no date"),
        ("published: 13 सितंबर", "is no date"),
        ("published: 2023", "is no date"),
        ("title: x\ntitle: y", "a.yaml:2: 'title' stands twice"),
        ("title: [x]", "a.yaml:1: 'title' is not one plain value"),
        ("- x", "metadata is not a list of keys"),
        ("title: x\n  y: z: w", r"a\.yaml:2: no valid YAML"),
        ('title: "\\e[31m"', r"control character U\+001B"),
        ("language: mr", r"a\.yaml:1: not a Hindi article \(its metadata says language 'mr'\)"),
        ("[" * 5000, "nested too deep"),
        ("x: &a [y]\ntitle: *a", "unknown key 'x'"),
    ],
)
def test_what_does_not_fit(tmp_path: Path, source: str, message: str) -> None:
    (tmp_path / "a.yaml").write_text(source, "utf-8")
    with pytest.raises(ArticleError, match=message) as caught:
        read_sidecar(tmp_path / "a.txt")
    assert "\n" not in str(caught.value)


def test_no_sidecar_says_nothing(tmp_path: Path) -> None:
    assert read_sidecar(tmp_path / "a.txt") == Stated()


def test_front_matter_ends_where_the_article_begins() -> None:
    text = "\ufeff---\r\ntitle: शीर्षक\r\n---\r\nपाठ"
    stated, body = split_front_matter(PATH, text)
    assert stated.title == "शीर्षक"
    assert text[body:].strip() == "पाठ"


def test_a_ruler_at_the_head_is_no_front_matter() -> None:
    assert split_front_matter(PATH, "---\nमंत्री ने दौरा किया।\n---\n") == (Stated(), 0)


def test_errors_in_front_matter_name_the_line_of_the_file() -> None:
    with pytest.raises(ArticleError, match=r"a\.txt:3: unknown key 'x'"):
        split_front_matter(PATH, "---\ntitle: y\nx: y\n---\nपाठ")
    with pytest.raises(ArticleError, match=r"a\.txt:1: the front matter is not closed"):
        split_front_matter(PATH, "---\ntitle: y\nपाठ")
