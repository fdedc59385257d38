"""IRIs stay valid, readable and apart, whatever an article is called."""

from __future__ import annotations

import pyoxigraph
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import URIRef

from kg.errors import UsageError
from kg.model import Passage
from kg.rdf.iris import MAX_SLUG, Iris, checked_base, is_web_iri, mint, slug

HOSTILE = [
    "../../x y<>.txt",
    "a\nb.txt",
    'a"b.txt',
    "a\\b.txt",
    "\u202egnp.txt",
    "a\x00b",
    "..",
    "",
    "😀.txt",
    "<script>alert(1)</script>",
    "a%zz",
    "a#b",
    "क\u200dख",
    "\ud800.txt",
    "ि-leading-mark",
    "a" * 500,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_gives_a_valid_iri_in_one_folder(name: str) -> None:
    iri = str(Iris().article(name))
    pyoxigraph.NamedNode(iri)
    tail = iri.removeprefix("https://w3id.org/khabar/id/article/")
    assert "~" in tail  # something was lost, so a hash tells it apart
    assert not set(tail) & set("/\\<>\"'#% \n\u202e\u200d")
    assert not tail.startswith(".")


def test_hostile_names_get_different_iris() -> None:
    assert len({Iris().article(name) for name in HOSTILE}) == len(HOSTILE)


@pytest.mark.parametrize("name", ["000_8e6279e2716c90a2.txt", "आरव-मेहता", "ख़बर"])
def test_a_harmless_name_stays_as_it_is(name: str) -> None:
    assert mint(name) == name


def test_a_composed_and_a_decomposed_name_are_two_names() -> None:
    assert mint("e\u0301.txt") != mint("\u00e9.txt") == "\u00e9.txt"


@given(st.text(max_size=120), st.text(max_size=120))
@settings(max_examples=200, deadline=None)
def test_different_texts_never_meet(one: str, other: str) -> None:
    assert (mint(one) == mint(other)) == (one == other)
    assert len(slug(one)) <= MAX_SLUG
    pyoxigraph.NamedNode(f"https://example.org/{mint(one)}")


def test_nodes_are_minted_from_their_keys() -> None:
    iris = Iris("https://example.org/")
    assert str(iris.node("person/आरव-मेहता", "Person")) == "https://example.org/person/आरव-मेहता"
    assert str(iris.node("meeting/1", "Meeting")) == "https://example.org/meeting/1"


@pytest.mark.parametrize("key", ["आरव-मेहता", "place/आरव-मेहता", "person/", "person"])
def test_a_key_of_another_kind_is_put_below_its_own_with_a_hash(key: str) -> None:
    iri = str(Iris("https://example.org/").node(key, "Person"))
    assert iri.startswith("https://example.org/person/")
    assert "~" in iri


def test_passages_are_text_fragments() -> None:
    found = Passage("a.txt", 3, 9, "abcdef")
    assert str(Iris("https://example.org/").passage(found)) == "https://example.org/article/a.txt#char=3,9"
    assert str(Iris("https://example.org/").selector(found)) == "https://example.org/article/a.txt#selector=3,9"
    assert str(Iris("https://example.org/x#").passage(found)) == "https://example.org/x#article/a.txt/char=3,9"


def test_posts_differ_in_each_of_their_parts() -> None:
    iris = Iris()
    one, other = iris.node("person/a", "Person"), iris.node("person/b", "Person")
    posts: list[tuple[URIRef, str, str | None, bool]] = [
        (one, "मंत्री", None, False),
        (other, "मंत्री", None, False),
        (one, "सचिव", None, False),
    ]
    posts += [(one, "मंत्री", "रूस", False), (one, "मंत्री", None, True)]
    assert len({iris.post(*post) for post in posts}) == len(posts)


@pytest.mark.parametrize(
    "base",
    [
        "https://w3id.org/khabar/id/",
        "http://example.org/",
        "http://example.org:8080/a/b#",
        "urn:khabar:",
        "https://उदाहरण.भारत/",
    ],
)
def test_a_good_base_is_taken_as_it_is(base: str) -> None:
    assert checked_base(base) == base


@pytest.mark.parametrize(
    "base",
    [
        "",
        "id/",
        "https://example.org/id",
        "https://example.org",
        "ftp://example.org/",
        "javascript:alert(1)/",
        "https://example.org/a b/",
        "https://example.org/\u202e/",
        "https://example.org/\n/",
        "https://example.org/<x>/",
        "https://example.org/a#b#",
        "https://example.org/%zz/",
        "https:///",
        "https://user@example.org/",
        "https://example.org/e\u0301/",
    ],
)
def test_a_bad_base_is_refused_and_shown_harmlessly(base: str) -> None:
    with pytest.raises(UsageError, match="--base") as caught:
        checked_base(base)
    assert str(caught.value).isascii()


@pytest.mark.parametrize("source", ["https://example.org/ख़बर?a=1#b", "http://example.org"])
def test_web_addresses(source: str) -> None:
    assert is_web_iri(source)


@pytest.mark.parametrize(
    "source", ["लोकवाणी", "example.org/a", "http://", "http://a b", "javascript:alert(1)", "http://a/\u202e"]
)
def test_no_web_addresses(source: str) -> None:
    assert not is_web_iri(source)
