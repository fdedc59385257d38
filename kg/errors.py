"""The kinds of errors that a user of the project can meet.

Each carries what it is about (a file, often a line or an offset) and, in its message, what to do. Only the command line
catches them; SHACL findings are data and never raised.
"""

from __future__ import annotations


class KgError(Exception):
    """Say in one line what is wrong, where, and what to do."""


class ArticleError(KgError):
    """An article file cannot be read: missing, empty, binary, wrongly encoded, not Hindi."""


class GraphError(KgError):
    """A graph file cannot be read or written: broken Turtle, an IRI that no store accepts."""


class GoldError(KgError):
    """A gold file cannot be read or does not fit its schema."""


class LexiconError(KgError):
    """A lexicon does not fit its schema; the message names the file and the line."""


class QueryError(KgError):
    """A query is unknown, does not parse, or asks for something that a local query may not do."""


class ReasonerError(KgError):
    """The reasoner cannot run: Java is missing or it ran out of memory or time."""


class UsageError(KgError):
    """The command was called with something that it cannot use."""
