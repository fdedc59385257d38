"""Graphs made of a gold file with faults strewn in by a seeded generator, written as a build would write them."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

from rdflib import DCTERMS, PROV, RDF, RDFS, SKOS, XSD, Graph, Literal, Namespace, URIRef
from rdflib import Node as Term

KH = Namespace("https://w3id.org/khabar/ontology#")
OA = Namespace("http://www.w3.org/ns/oa#")
ID = Namespace("https://w3id.org/khabar/id/")


class InventedGraph:
    """A graph that says what a gold file says, but for faults of the given rate (0 to 1)."""

    def __init__(self, gold: dict[str, Any], articles: Path, *, seed: int, faults: float) -> None:
        self.gold, self.articles = gold, articles
        self.random, self.faults = Random(seed), faults
        self.graph = Graph()
        self.node_of: dict[str, URIRef] = {}
        for name, said in gold["articles"].items():
            self._article(name, said)

    def write(self, path: Path) -> Path:
        self.graph.serialize(path, format="turtle", encoding="utf-8")
        return path

    def _wrong(self) -> bool:
        return self.random.random() < self.faults

    def _article(self, name: str, said: dict[str, Any]) -> None:
        text = (self.articles / name).read_text(encoding="utf-8")
        self.graph.add((ID[name], RDF.type, KH.Article))
        self.graph.add((ID[name], DCTERMS.identifier, Literal(name)))
        for person in said["people"]:
            if not self._wrong():
                self._tell(self._entity("people", person), "Person", name, text)
        for kind, cls in (("meetings", "Meeting"), ("visits", "Visit"), ("gifts", "Gift"), ("statements", "Statement")):
            for number, event in enumerate(said[kind]):
                if not self._wrong():
                    self._event(kind, cls, event, name, text, f"{name}-{kind}-{number}")

    def _event(self, kind: str, cls: str, event: dict[str, Any], name: str, text: str, key: str) -> None:
        clusters = self.gold.get("clusters", {}).get(kind, [])
        cluster = next((c for c in clusters if event.get("id") in c), None)
        if cluster and not self._wrong():
            key = f"{kind}-{cluster[0]}"
        node = ID[key]
        self._tell(node, cls, name, text)
        people = {"who": {"meetings": "participant", "visits": "visitor"}.get(kind), "from": "giver", "host": "host"}
        people |= {"to": "recipient"} if kind == "gifts" else {"to": "addressee"} if kind == "statements" else {}
        for slot, prop in {**people, "speaker": "speaker", "via": "via", "with": "participant"}.items():
            for who in self._ids(event.get(slot)):
                if prop and not self._wrong():
                    self.graph.add((node, KH[prop], self._entity(self._table(who), who)))
        for slot, prop in {"place": "place", **({"to": "destination"} if kind == "visits" else {})}.items():
            for where in self._ids(event.get(slot))[:1]:
                self.graph.add((node, KH[prop], self._entity("places", where)))
        self._literals(node, event, text)

    def _literals(self, node: URIRef, event: dict[str, Any], text: str) -> None:
        status = self._ids(event.get("status", "occurred"))[0].capitalize()
        self.graph.add((node, KH.status, KH["Planned" if self._wrong() else status]))
        if "date" in event and not self._wrong():
            date = str(event["date"])
            self.graph.add((node, KH.date, Literal(f"2023-{date[2:]}" if date.startswith("--") else date)))
        if "duration" in event:
            self.graph.add((node, KH.duration, Literal(event["duration"], datatype=XSD.duration)))
        if "item" in event:
            self.graph.add((node, KH.item, Literal(f"एक {self.random.choice(event['item'])}")))
        if "text" in event:
            begins, ends = event["text"]
            start = text.index(begins)
            words = text[start : text.index(ends, start) + len(ends)].split()
            cut = self.random.choice([0, 0, 1, len(words) // 6, len(words) // 2]) if self._wrong() else 0
            self.graph.add((node, KH.text, Literal(" ".join(words[cut:]), lang="hi")))
            self.graph.add((node, KH.quoted, Literal(bool(event.get("quoted")) is not self._wrong())))

    def _tell(self, node: URIRef, cls: str, name: str, text: str) -> None:
        start = self.random.randrange(len(text) - 20)
        number = len(self.graph)
        passage, selector = ID[f"{name}/{start}/{number}"], ID[f"{name}/{start}/{number}/selector"]
        exact = text[start : start + 20] if not self._wrong() else "और"
        triples: list[tuple[URIRef, Term, Term]] = [
            (node, RDF.type, KH[cls]),
            (node, PROV.wasDerivedFrom, passage),
            (passage, OA.hasSource, ID[name]),
            (passage, OA.hasSelector, selector),
            (selector, OA.start, Literal(start)),
            (selector, OA.end, Literal(start + 20)),
            (selector, OA.exact, Literal(exact)),
        ]
        for triple in triples:
            self.graph.add(triple)

    def _entity(self, table: str, key: str) -> URIRef:
        """Return the node of an entity, now and then a second one, called by one of its names, now and then oddly."""
        node = ID[f"{table}/{key}{'-again' if self._wrong() else ''}"]
        names = self.gold.get(table, {}).get(key, {"names": [key]})["names"]
        name = self.random.choice(names)
        odd = [name.replace(" ", "-"), f"{name}ों", name.replace("न", "ण"), f"{name} जी", name[1:] or name]
        prop = self.random.choice([RDFS.label, SKOS.altLabel])
        self.graph.add((node, prop, Literal(self.random.choice(odd) if self._wrong() else name, lang="hi")))
        return node

    def _table(self, key: str) -> str:
        return next((t for t in ("people", "organizations", "places") if key in self.gold.get(t, {})), "people")

    @staticmethod
    def _ids(value: Any) -> list[str]:
        return [v for v in (value if isinstance(value, list) else [value]) if v]
