"""Walk a YAML file with the file and line at hand, so that every complaint says where.

Scalars keep the very characters of the file: ``2023-09-13`` is a text here, no date.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from kg.errors import GoldError

_NULL, _BOOL = "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool"


def read_yaml(path: Path) -> Node:
    """Read the YAML file at ``path`` as its root node.

    Raises:
        GoldError: the file is missing, no text in UTF-8, empty, or no YAML.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except FileNotFoundError:
        raise GoldError(f"{path}: there is no such gold file") from None
    except OSError as error:
        raise GoldError(f"{path}: the gold file cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: byte {error.start} is not UTF-8: save the gold file as UTF-8 text") from error
    except yaml.reader.ReaderError as error:
        raise GoldError(f"{path}: character {error.position} may not stand in YAML: is this a gold file?") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise GoldError(f"{path}, line {line}: this is not valid YAML: {error.problem}") from error
    except RecursionError:
        raise GoldError(f"{path}: the YAML is nested too deeply to be a gold file") from None
    if root is None:
        raise GoldError(f"{path}: the gold file is empty")
    return Node(path, root)


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a YAML file and where it stands."""

    path: Path
    raw: yaml.Node

    @property
    def line(self) -> int:
        """Return the line of the value, counted from 1."""
        return int(self.raw.start_mark.line) + 1

    def error(self, message: str) -> GoldError:
        """Return an error that names the file and the line of this value."""
        return GoldError(f"{self.path}, line {self.line}: {message}")

    def items(self) -> tuple[tuple[str, Node], ...]:
        """Return the keys and values of a mapping, in the file's order."""
        if not isinstance(self.raw, yaml.MappingNode):
            raise self.error("keys and values ('key: value') must stand here")
        pairs = tuple((Node(self.path, k).text(), Node(self.path, v)) for k, v in self.raw.value)
        keys = [key for key, _ in pairs]
        for key, value in pairs:
            if keys.count(key) > 1:
                raise value.error(f"the key '{key}' stands here twice: keep one")
        return pairs

    def find(self, key: str) -> Node | None:
        """Return the value of ``key``, or None where it is missing or null."""
        value = dict(self.items()).get(key)
        return None if value is None or value.raw.tag == _NULL else value

    def get(self, key: str) -> Node:
        """Return the value of ``key``, which must be there."""
        pairs = dict(self.items())
        if key not in pairs:
            raise self.error(f"the key '{key}' is missing")
        return pairs[key]

    def __iter__(self) -> Iterator[Node]:
        """Yield the values of a list."""
        if not isinstance(self.raw, yaml.SequenceNode):
            raise self.error("a list ('[...]' or '- ...') must stand here")
        yield from (Node(self.path, value) for value in self.raw.value)

    def text(self) -> str:
        """Return a scalar as the file writes it."""
        if not isinstance(self.raw, yaml.ScalarNode):
            raise self.error("a single value must stand here")
        return str(self.raw.value)

    def text_or_none(self) -> str | None:
        """Return a scalar, None for ``null``."""
        return None if self.raw.tag == _NULL else self.text()

    def texts(self) -> tuple[str, ...]:
        """Return a list of scalars."""
        return tuple(node.text() for node in self)

    def one_or_more(self) -> tuple[str, ...]:
        """Return a list of scalars, or a single scalar as a list of one."""
        return self.texts() if isinstance(self.raw, yaml.SequenceNode) else (self.text(),)

    def text_of(self, key: str) -> str | None:
        """Return the scalar of ``key``, None where it is missing."""
        value = self.find(key)
        return value.text() if value else None

    def texts_of(self, key: str) -> tuple[str, ...] | None:
        """Return the list of ``key``, None where it is missing."""
        value = self.find(key)
        return value.texts() if value else None

    def flag(self, key: str) -> bool:
        """Return whether ``key`` is there and true."""
        value = self.find(key)
        if value is None:
            return False
        if value.raw.tag != _BOOL:
            raise value.error(f"'{key}' must be true or false")
        return value.text().lower() in ("true", "yes", "on")
