"""A query reads the graph that it is given and nothing else."""

from __future__ import annotations

import itertools

import pyoxigraph
import pytest

from kg.errors import QueryError
from kg.store.safety import check

# A port that the store's own client refuses to call: an error that names it proves that SERVICE was followed.
URL = "http://127.0.0.1:9/x"
PREFIXES = f"PREFIX : <{URL}> PREFIX ex: <{URL}> "


@pytest.mark.parametrize(
    "query",
    [
        f"SELECT * {{ SERVICE <{URL}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ service silent <{URL}> {{ ?s ?p ?o }} }}",
        f"ASK{{SERVICE<{URL}>{{}}}}",
        PREFIXES + "SELECT * { SERVICE:a {} }",
        PREFIXES + "SELECT * { SERVICEex:a {} }",
        PREFIXES + "SELECT * { SERVICESILENTex:a {} }",
        PREFIXES + "SELECT * { VALUES ?x { ex:a } SERVICE ?x {} }",
        f"SELECT * {{ FILTER(1<2)SERVICE#>\n<{URL}>{{}} }}",
        PREFIXES + f"SELECT * {{ FILTER(1<ex:b#>'''\n) SERVICE <{URL}> {{}} #'''\n }}",
        f"SELECT * {{ FILTER(1<'>'''='') SERVICE <{URL}> {{}} #'''\n }}",
        f"SELECT * {{ OPTIONAL {{ ?s <http://a\\u0041'''> ?o }} SERVICE <{URL}> {{}} #'''\n }}",
        f"SELECT * {{ VALUES ?x {{ '\\'' }} SERVICE <{URL}> {{}} #'\n }}",
        f'SELECT * {{ VALUES ?x {{ """a"""" """ }} SERVICE <{URL}> {{}} }}',
    ],
)
def test_no_other_server_is_asked(query: str) -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        check(query)


BEFORE = ["", "FILTER(1<2)", "BIND('\\'' AS ?a)", "BIND(''' ' ''' AS ?a)", "FILTER(1<ex:b#>\n)", "VALUES?a{ex:a}"]
BEFORE += ["{}", "#>\n", "FILTER(1<'>')", "BIND(<urn:a#b> AS ?b)", "BIND('a'@en AS ?c)", 'BIND("\\\\" AS ?d)']
BEFORE += [
    "FILTER(1<2&&3>2)",
    "BIND(1.AS ?e)",
    "BIND(ex:a.AS ?f)",
    "FILTER(true)",
    "OPTIONAL{}",
    "#'''\n",
    "BIND(<a'> AS ?g)",
]
SERVICES = [f"SERVICE<{URL}>", "SERVICE:a", "SERVICEex:a", "service silent ex:a", f"SERVICE#'\n<{URL}>", "SERVICE ?a"]


@pytest.mark.parametrize("before", BEFORE)
def test_whatever_the_store_would_follow_is_refused(before: str) -> None:
    store, followed = pyoxigraph.Store(), 0
    for service, after, opened in itertools.product(SERVICES, ["", "#'''\n", "#>\n", "FILTER(2>1)"], ["", "?x"]):
        query = f"{PREFIXES}SELECT * {{ {before}{opened and 'BIND(1 AS ?x)'}{service}{{}}{after} }}"
        try:
            list(store.query(query))  # type: ignore[arg-type]
        except (OSError, RuntimeError):
            followed += 1
            with pytest.raises(QueryError):
                check(query)
        except SyntaxError:
            pass
    assert followed or before in ("BIND(1.AS ?e)", "BIND(ex:a.AS ?f)", "BIND(<a'> AS ?g)")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "line 1: FROM"),
        ("ASK\nFROM NAMED <http://a/> {}", "line 2: FROM"),
        ("LOAD <file:///etc/passwd>", "LOAD would change"),
        ("# SELECT\nPREFIX a: <http://a/>\nINSERT DATA { a:a a:a a:a }", "line 3: INSERT"),
        ("DELETE WHERE { ?s ?p ?o }", "DELETE"),
        ("WITH <http://a/> DELETE { ?s ?p ?o } WHERE {}", "WITH"),
        ("drop all", "DROP"),
    ],
)
def test_no_other_data_and_no_change(query: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        check(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service ?from { ?service ?from 'SERVICE <http://a> FROM INSERT' }",
        '# from a SERVICE\nSELECT * { ?s ?p """it\'s\nSERVICE""" }',
        "PREFIX schema: <http://schema.org/> SELECT * { ?s schema:service ?o ; schema:from ?x }",
        "SELECT * { ?s <http://schema.org/service#SERVICE> ?o . FILTER(1 < 2 && 3 > 2) }",
        "SELECT (STR(?load) AS ?delete) { ?load ?insert 'कथन'@hi-Latn }",
        "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?add { ?s ?p ?o } }",
    ],
)
def test_words_that_are_no_keywords_may_stand(query: str) -> None:
    check(query)
