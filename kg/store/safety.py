"""Refuse what a local query may not do: change the graph, name other data, or call another server.

pyoxigraph would follow ``SERVICE`` over the network. It gives no syntax tree to look into, so the query is cut into
tokens as SPARQL 1.1 (section 19.8) does: what stands in a string, a comment, an IRI or a local name is no keyword.
"""

from __future__ import annotations

import re

from kg.errors import QueryError

_TOKEN = re.compile(
    r"""
      (?P<comment> \#[^\n\r]* )
    | (?P<string> '''(?:(?:''|')?(?:[^'\\]|\\.))*''' | \"{3}(?:(?:\"\"|\")?(?:[^"\\]|\\.))*\"{3}
                | '(?:[^'\\\n\r]|\\.)*' | "(?:[^"\\\n\r]|\\.)*" )
    | (?P<iri> <[^<>"{}|^`\\\x00-\x20]*> )
    | (?P<name> [?$]\w+ | @[\w-]+ | [^\W\d_]?[\w.-]*:(?:[\w.:-]|%[0-9A-Fa-f]{2}|\\.)* )
    | (?P<word> [^\W\d_]\w* )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_FROM = "FROM names other data; use --graph to choose a graph, and GRAPH to look into one article's"
_SERVICE = "SERVICE asks another server; a local query may only read the graph that it is given"
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}
_QUERIES = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_ANGLE = re.compile(r"<[^<>\x00-\x20]*>")
# `<` also means 'less than'. Only an IRI that says `scheme://`, or that holds nothing with which a string, a comment or
# an escape could begin, is surely one: `(1<a:b#>'''` opens a comment for the store, and would open a string for us.
_SURELY_AN_IRI = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]*://[^\\]*|[^'#\\]*)>")


def check(query: str) -> None:
    """Raise `QueryError` when ``query`` holds SERVICE, FROM or an update.

    Lets no SERVICE pass, but refuses a little too much: a prefix called ``service:``, and a query that has this word
    anywhere beside an IRI that could be a 'less than' and a comment (``<urn:a#b>``).
    """
    if "service" in query.lower() and not all(map(_SURELY_AN_IRI.fullmatch, _ANGLE.findall(query))):
        raise QueryError("the query says SERVICE and has an IRI that may hide it; write every IRI as <scheme://...>")
    form = None
    for found in _TOKEN.finditer(query):
        if found.lastgroup not in {"word", "name"}:
            continue
        word = found.group().upper()
        where = f"line {query.count(chr(10), 0, found.start()) + 1}"
        # the store needs no space after a keyword: SERVICEex:a is SERVICE ex:a
        if "SERVICE" in word.partition(":")[0] and word[0] not in "?$@":
            raise QueryError(f"{where}: {_SERVICE}")
        if word == "FROM":
            raise QueryError(f"{where}: {_FROM}")
        if form is None and word in _UPDATES:
            raise QueryError(f"{where}: {word} would change the graph; use SELECT, ASK, CONSTRUCT or DESCRIBE")
        form = word if form is None and word in _QUERIES else form
