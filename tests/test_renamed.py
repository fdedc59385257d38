"""No name is known beforehand: with invented names in the articles, the graph is the same but for the names."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml
from rdflib import PROV, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef
from rdflib import Node as Term

from tests.seed_builds import ROOT, SEEDS, finish, start

KH = Namespace("https://w3id.org/khabar/ontology#")
OA = Namespace("http://www.w3.org/ns/oa#")
GOLD = ROOT / "tests" / "gold" / "seeds.yaml"

# Word for word, so that a full name, a short name and a family name stay one name. The two spellings of one surname
# become two spellings of another; a word that is also a pronoun becomes such a word ('उन', 'those': 'इन', 'these').
INVENTED = {
    "व्लादिमीर": "राडोमिल",
    "पुतिन": "कवेलिन",
    "किम": "तोम",
    "जोंग": "बेंक",
    "उन": "इन",
    "यो": "मेई",
    "दिमित्री": "ओलेस्की",
    "पेस्कोव": "वेस्निक",
    "पेसकोव": "वेसनिक",
    "सर्गेई": "इल्मारी",
    "शोइगु": "कुर्तन",
    "लावरोव": "बोलिन्स्क",
    "पाक": "हेन",
    "चोन": "चेल",
    "जो": "होए",
    "चुन": "लिम",
    "रयोंग": "क्वान",
    "मैथ्यू": "डेरिक",
    "मिलर": "हॉब्सन",
    "हुयेन": "क्वेन",
    "ले": "न्गो",
    "शंख्यानील": "चंद्रायुष",
    "सरकार": "घोषाल",
    "महात्मा": "रुद्रांश",
    "गांधी": "भोसले",
    "एंटोनियो": "फर्नांडो",
    "गुटेरेस": "मेंडोज़ा",
}


def names() -> list[str]:
    """Return every form of every person's name, and every two or more words of one that stand together."""
    people: dict[str, Any] = yaml.safe_load(GOLD.read_text(encoding="utf-8"))["people"]
    forms = {form for person in people.values() for form in person["names"]}
    for words in [re.split("[ -]", form) for form in forms]:
        forms |= {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 2, len(words) + 1)}
    return sorted(forms, key=lambda form: (-len(form), form))


_LETTER = "[ऀ-ॣ०-ॿ\u200c\u200d]"
_FORMS = ["[ -]".join(map(re.escape, re.split("[ -]", form))) for form in names()]
_NAME = re.compile(f"(?<!{_LETTER})(?:{'|'.join(_FORMS)})(?!{_LETTER})")


def renamed(text: str) -> str:
    """Replace every name word by word; what stands between the words stays.

    A word is replaced only where it is part of a name: 'उन', 'जो' and 'ले' are common words too.
    """
    return _NAME.sub(lambda name: re.sub("[^ -]+", lambda word: INVENTED[word[0]], name[0]), text)


class Told:
    """What a graph says, in words that do not depend on IRIs or offsets."""

    def __init__(self, graph: Graph, *, rename: bool) -> None:
        self.graph, self.rename = graph, rename
        self.entities = {
            node
            for cls in ("Person", "Organization", "Group", "Place")
            for node in graph.subjects(RDF.type, KH[cls])
            if isinstance(node, URIRef)
        }

    def nodes(self, cls: str) -> Counter[tuple[tuple[str, str], ...]]:
        """Return all nodes of a class as the sorted pairs of property and value that they have."""
        return Counter(self._node(node) for node in self.graph.subjects(RDF.type, KH[cls]))

    def _node(self, node: Term) -> tuple[tuple[str, str], ...]:
        pairs = []
        for prop, value in self.graph.predicate_objects(node):
            if prop == PROV.wasDerivedFrom:
                pairs.append(("passage", self._passage(node, value)))
            elif prop in (RDFS.label, SKOS.altLabel):
                # an event's label lists people by name, and how a name is romanised follows the name
                if node in self.entities and isinstance(value, Literal) and value.language == "hi":
                    pairs.append((str(prop), self._name(node, value)))
            else:
                pairs.append((str(prop), self._value(value)))
        return tuple(sorted(pairs))

    def _value(self, value: Term) -> str:
        if isinstance(value, Literal):
            return self._text(value)
        if not str(value).startswith("https://w3id.org/khabar/id/"):
            return str(value)
        label = self.graph.value(value, RDFS.label) if value in self.entities else None
        return (
            self._text(label) if label is not None else ", ".join(sorted(map(str, self.graph.objects(value, RDF.type))))
        )

    def _passage(self, node: Term, passage: Term) -> str:
        article = str(self.graph.value(passage, OA.hasSource))
        exact = self.graph.value(self.graph.value(passage, OA.hasSelector), OA.exact)
        return f"{article}: {self._name(node, exact)}"

    def _name(self, node: Term, text: object) -> str:
        """Return the words for a node; a person's are renamed also where they are only a piece of the name."""
        is_piece = (node, RDF.type, KH.Person) in self.graph and set(re.split("[ -]", str(text))) <= set(INVENTED)
        if self.rename and is_piece:
            return re.sub("[^ -]+", lambda word: INVENTED[word[0]], str(text))
        return self._text(text)

    def _text(self, text: object) -> str:
        plain = unicodedata.normalize("NFC", str(text))
        return unicodedata.normalize("NFC", renamed(plain)) if self.rename else plain


@pytest.fixture(scope="module")
def graphs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Told, Told]:
    """Return what the seeds tell, with their names replaced afterwards, and what seeds with other names tell."""
    folder = tmp_path_factory.mktemp("renamed")
    for article in SEEDS.glob("*.txt"):
        (folder / article.name).write_bytes(renamed(article.read_bytes().decode()).encode())
    finish(start([folder], folder / "out"))
    original, other = Graph(), Graph()
    original.parse(ROOT / "output" / "graph.ttl")
    other.parse(folder / "out" / "graph.ttl")
    return Told(original, rename=True), Told(other, rename=False)


@pytest.mark.parametrize(
    "cls", ["Person", "Organization", "Group", "Place", "Meeting", "Visit", "Gift", "Statement", "Article"]
)
def test_the_graph_is_the_same_but_for_the_names(graphs: tuple[Told, Told], cls: str) -> None:
    expected, found = (told.nodes(cls) for told in graphs)
    assert list(found - expected) == []
    assert list(expected - found) == []


def test_no_name_is_left_and_common_words_stay() -> None:
    for article in SEEDS.glob("*.txt"):
        text = renamed(article.read_text(encoding="utf-8"))
        assert [name for name in names() if len(name) > 3 and name in text] == []
    assert renamed("उन किम जोंग-उन ने, जो जो चुन रयोंग से") == "उन तोम बेंक-इन ने, जो होए लिम क्वान से"
    assert renamed("सरकार ने किमची") == "सरकार ने किमची"


def test_names_of_the_seeds_and_the_invented_ones_stand_nowhere_in_the_program() -> None:
    listed = [name for name in names() if len(name) > 4] + [word for word in INVENTED.values() if len(word) > 5]
    texts = defaultdict(str)
    for path in (ROOT / "kg").rglob("*"):
        if path.suffix in {".py", ".yaml", ".yml", ".json", ".txt", ".tsv"}:
            texts[path] = path.read_text(encoding="utf-8")
    found = {str(Path(p).relative_to(ROOT)): [n for n in listed if n in text] for p, text in texts.items()}
    assert {path: hits for path, hits in found.items() if hits} == {}
