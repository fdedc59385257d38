"""Read a gold file: what people found in a set of articles, as YAML.

``people``, ``organizations`` and ``places`` name each real-world entity once, under an id; ``articles`` says by these
ids what each article tells; ``clusters`` says which events of different articles are one. The head of
``tests/gold/seeds.yaml`` explains every key. Keys that are not known are skipped, so that a gold file may carry more
than is scored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

from kg.evaluate.yaml_nodes import Node, read_yaml


@dataclass(frozen=True, slots=True)
class Named:
    """One real-world entity and the forms that articles use, the canonical form first."""

    names: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldEvent:
    """What every annotated event may have; ``None`` means that the annotator said nothing."""

    id: str | None = None
    optional: bool = False
    date: str | None = None
    places: tuple[str, ...] | None = None  # ids of which one must be named
    duration: str | None = None
    host: str | None = None
    statuses: tuple[str, ...] = ("occurred",)  # of which one must be given


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldMeeting(GoldEvent):
    """People who met; ``company`` may be named as participants and need not be."""

    who: frozenset[str]
    company: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldVisit(GoldEvent):
    """People who travelled together, and the ids of places of which one must be the destination."""

    who: frozenset[str]
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldGift(GoldEvent):
    """Who gave whom something; one of the words of ``item`` must stand in its description."""

    giver: str | None
    recipient: str | None
    item: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldStatement(GoldEvent):
    """Who said the text that begins and ends with the given words."""

    speaker: str
    begins: str
    ends: str
    quoted: bool = False
    via: tuple[str, ...] | None = None
    to: tuple[str, ...] | None = None
    line: int = 0  # of the gold file

    def text_in(self, article: str) -> str | None:
        """Return the stretch of ``article`` from the first words to the last, None where they do not stand."""
        start = article.find(self.begins)
        end = article.find(self.ends, start)
        return article[start : end + len(self.ends)] if start >= 0 and end >= 0 else None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """What one article says, and nothing that only another article says."""

    people: tuple[str, ...]
    meetings: tuple[GoldMeeting, ...]
    visits: tuple[GoldVisit, ...]
    gifts: tuple[GoldGift, ...]
    statements: tuple[GoldStatement, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """A whole gold file; ``clusters`` maps 'meetings', 'visits' ... to groups of ids of events that are one."""

    path: Path
    people: Mapping[str, Named]
    organizations: Mapping[str, Named]
    places: Mapping[str, Named]
    articles: Mapping[str, GoldArticle]
    clusters: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)


def read_gold(path: Path) -> Gold:
    """Read the gold file at ``path``.

    Raises:
        GoldError: the file cannot be read, is no YAML, or lacks a key; the message says on which line.
    """
    root = read_yaml(path)
    people = _registry(root.get("people"))
    articles = {name: _article(node, people) for name, node in root.get("articles").items()}
    clusters = root.find("clusters")
    return Gold(
        path=path,
        people=people,
        organizations=_registry(root.find("organizations")),
        places=_registry(root.find("places")),
        articles=articles,
        clusters={k: tuple(group.texts() for group in v) for k, v in clusters.items()} if clusters else {},
    )


def _registry(node: Node | None) -> dict[str, Named]:
    entries = node.items() if node else ()
    registry = {key: Named(entry.get("names").texts(), entry.flag("optional")) for key, entry in entries}
    for key, named in registry.items():
        if not named.names and node:
            raise node.get(key).error(f"'{key}' has no names: give at least one")
    return registry


def _article(node: Node, people: Mapping[str, Named]) -> GoldArticle:
    for person in node.get("people"):
        if person.text() not in people:
            raise person.error(f"'{person.text()}' is not under `people`: add it there, or correct the id")
    return GoldArticle(
        people=node.get("people").texts(),
        meetings=tuple(_meeting(n) for n in node.get("meetings")),
        visits=tuple(_visit(n) for n in node.get("visits")),
        gifts=tuple(_gift(n) for n in node.get("gifts")),
        statements=tuple(_statement(n) for n in node.get("statements")),
    )


def _meeting(node: Node) -> GoldMeeting:
    who, company = node.get("who").texts(), node.texts_of("with") or ()
    return GoldMeeting(**_common(node), who=frozenset(who), company=frozenset(company))


def _visit(node: Node) -> GoldVisit:
    return GoldVisit(**_common(node), who=frozenset(node.get("who").texts()), to=node.get("to").texts())


def _gift(node: Node) -> GoldGift:
    giver, recipient = node.get("from").text_or_none(), node.get("to").text_or_none()
    return GoldGift(**_common(node), giver=giver, recipient=recipient, item=node.get("item").texts())


def _statement(node: Node) -> GoldStatement:
    words = node.get("text").texts()
    if len(words) != 2:
        raise node.get("text").error("`text` must be [first words, last words]")
    return GoldStatement(
        **_common(node),
        speaker=node.get("speaker").text(),
        begins=words[0],
        ends=words[1],
        quoted=node.flag("quoted"),
        via=node.texts_of("via"),
        to=node.texts_of("to"),
        line=node.line,
    )


class _Common(TypedDict):
    """The keyword arguments that every kind of event shares."""

    id: str | None
    optional: bool
    date: str | None
    places: tuple[str, ...] | None
    duration: str | None
    host: str | None
    statuses: tuple[str, ...]


def _common(node: Node) -> _Common:
    status = node.find("status")
    return {
        "id": node.text_of("id"),
        "optional": node.flag("optional"),
        "date": node.text_of("date"),
        "places": node.texts_of("place"),
        "duration": node.text_of("duration"),
        "host": node.text_of("host"),
        "statuses": status.one_or_more() if status else ("occurred",),
    }
