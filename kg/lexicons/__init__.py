"""What the Hindi rules know, as data: YAML files of words, each with a gloss and, where it helps, an example.

A lexicon is a mapping from section to a list of entries. An entry has ``word`` and ``gloss``, may have ``example`` and
``forms`` (further forms that cannot be derived), and any of the attributes that the file's ``attributes`` list names.
Faults are reported with the file and the line.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

import yaml

from kg.errors import LexiconError

_SHORT = 3  # letters of a word that ॉ tells from another
_OTHER_WORDS = frozenset({"काफी", "फार्म"})  # what 'कॉफी' and 'फॉर्म' come out as
_KNOWN = frozenset({"word", "gloss", "example", "forms"})
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times faster
_CONSTRUCTOR = yaml.SafeLoader("")
_TEXT = "tag:yaml.org,2002:str"


@dataclass(frozen=True)
class Entry:
    """One word of a lexicon."""

    word: str
    gloss: str
    forms: tuple[str, ...] = ()
    example: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def surface(self) -> tuple[str, ...]:
        """Return the word and its listed forms, as papers spell them that write no ॉ, too: 'डॉक्टर', 'डाक्टर'.

        Short words are left as they are ('हॉल' is no 'हाल'), and those that come out as another word.
        """
        listed = (self.word, *self.forms)
        plain = ((form, form.replace("ॉ", "ा").replace("ऑ", "आ")) for form in listed)
        return (*listed, *(p for form, p in plain if p != form and len(p) > _SHORT and p not in _OTHER_WORDS))

    def get(self, attribute: str, default: Any = None) -> Any:
        """Return an attribute's value, or ``default`` where the entry does not give it."""
        return self.attributes.get(attribute, default)


Lexicon = Mapping[str, tuple[Entry, ...]]


@cache
def load(name: str, language: str = "hi") -> Lexicon:
    """Return the lexicon ``name`` of a language.

    Raises:
        LexiconError: the file is missing or does not fit the schema; the message names file and line.
    """
    path = resources.files("kg.lexicons") / language / f"{name}.yaml"
    if not path.is_file():
        raise LexiconError(f"{language}/{name}.yaml: no such lexicon")
    with _uncollected():
        return parse(path.read_text(encoding="utf-8"), f"{language}/{name}.yaml")


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector still: nearly all that is read stays, and looking through it doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def parse(text: str, name: str) -> Lexicon:
    """Return the lexicon that ``text`` (YAML) holds; ``name`` is what errors call it."""
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise LexiconError(f"{name}: not YAML: {error}") from error
    if not isinstance(root, yaml.MappingNode):
        raise LexiconError(f"{name}:1: expected a mapping of sections")
    sections: dict[str, tuple[Entry, ...]] = {}
    allowed: frozenset[str] = _KNOWN
    for key, node in root.value:
        if key.value == "attributes":
            allowed = _KNOWN | frozenset(item.value for item in node.value)
            continue
        if not isinstance(node, yaml.SequenceNode):
            raise LexiconError(f"{name}:{node.start_mark.line + 1}: section {key.value!r} must be a list of entries")
        sections[key.value] = tuple(_entry(item, allowed, name) for item in node.value)
    return sections


def _entry(node: yaml.Node, allowed: frozenset[str], name: str) -> Entry:
    """Return the entry of one YAML node, or raise with its line."""
    where = f"{name}:{node.start_mark.line + 1}"
    if not isinstance(node, yaml.MappingNode):
        raise LexiconError(f"{where}: an entry must be a mapping with 'word' and 'gloss'")
    values = {str(key.value): _value(value) for key, value in node.value}
    for unknown in sorted(set(values) - allowed):
        raise LexiconError(f"{where}: unknown key {unknown!r}; allowed: {', '.join(sorted(allowed))}")
    for required in ("word", "gloss"):
        if not isinstance(values.get(required), str) or not values[required].strip():
            raise LexiconError(f"{where}: {required!r} is missing or empty")
    forms = values.get("forms", [])
    if not isinstance(forms, list) or not all(isinstance(form, str) for form in forms):
        raise LexiconError(f"{where}: 'forms' must be a list of words")
    extra = {key: value for key, value in values.items() if key not in _KNOWN}
    return Entry(values["word"], values["gloss"], tuple(forms), values.get("example"), extra)


def _value(node: yaml.Node) -> Any:
    """Return what a node holds: words and lists of them as they stand (they are most by far), the rest as YAML says."""
    if node.tag == _TEXT:
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    return _CONSTRUCTOR.construct_object(node, deep=True)
