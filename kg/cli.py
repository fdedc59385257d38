"""The command line: one thin function a command, and the only place that catches `KgError`.

What a command needs is imported when it runs, so that `kg --help` answers at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn, Optional

import typer

from kg import __version__
from kg.errors import KgError, UsageError

VIOLATIONS, UNUSABLE, INTERRUPTED = 1, 2, 130
_BASE = "https://w3id.org/khabar/id/"
_GRAPH = Path("output/graph.ttl")

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Turn Hindi news into a knowledge graph in which every fact is pinned to the words it comes from.",
    epilog="Exit status: 0 done, 1 done and the graph breaks a shape, 2 not done.",
)


class Layout(StrEnum):
    """How an explanation is written."""

    TEXT = "text"
    JSON = "json"


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    TSV = "tsv"


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kg {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    pass


_Inputs = Annotated[
    Optional[list[Path]],  # noqa: UP045 (typer reads it at run time)
    typer.Argument(metavar="INPUT", help="Articles, or folders of articles.", show_default="seeds/"),
]
_OutDir = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--out", "-o", metavar="DIR", help="Where the graph goes.", show_default="output/"),
]
_Published = Annotated[
    Optional[datetime],  # noqa: UP045
    typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="When articles appeared that state no date: 2023-09-13."),
]
_Explain = Annotated[bool, typer.Option("--explain", help="Show what is found, by which rule, what is not, and why.")]
_Layout = Annotated[
    Optional[Layout],  # noqa: UP045
    typer.Option("--format", help="How --explain writes.", show_default="text"),
]


@app.command()
def build(
    inputs: _Inputs = None,
    out_dir: _OutDir = None,
    published: _Published = None,
    base: Annotated[str, typer.Option(metavar="IRI", help="The IRI below which all nodes are named.")] = _BASE,
    strict: Annotated[bool, typer.Option("--strict", help="Write nothing if one input cannot be used.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress and no closing table.")] = False,
    explain: _Explain = False,
    layout: _Layout = None,
) -> None:
    """Read articles and write their graph and its validation report.

    `kg build news/ 13sep.txt -o graph/ --published 2023-09-13`

    `kg build --explain 13sep.txt | less`

    `kg build --explain news/ --format json > why.json`

    With --explain, each sentence is shown on stdout with what it gave, and a graph is written only if -o says where to.

    An input that cannot be used is reported and left out. Exit status: 0 the graph was written and conforms to the
    shapes, 1 it was written and does not, 2 nothing was written.
    """
    from kg import pipeline
    from kg.terminal import Showing, show_summary

    articles, day = inputs or [Path("seeds")], published.date() if published else None
    if explain:
        _explain(articles, day, layout or Layout.TEXT, strict=strict, quiet=quiet)
        if out_dir is None:
            return
    elif layout is not None:
        raise UsageError("--format goes with --explain: a graph is written as Turtle and TriG")
    out_dir = out_dir or Path("output")
    with Showing(quiet=quiet) as listener:
        summary = pipeline.build(
            articles,
            out_dir,
            published=day,
            base=base,
            strict=strict,
            listener=listener,
        )
    if not quiet:
        show_summary(summary, str(out_dir))
    if summary.violations:
        raise typer.Exit(VIOLATIONS)


def _explain(inputs: list[Path], published: date | None, layout: Layout, *, strict: bool, quiet: bool) -> None:
    """Show what is found in articles, and why no more is."""
    from kg import pipeline
    from kg.explain import as_json, lines
    from kg.terminal import Showing, lines_text, put

    with Showing(quiet=quiet) as listener:
        explained = pipeline.explain(inputs, published=published, strict=strict, listener=listener)
    put(as_json(explained) if layout is Layout.JSON else lines_text(lines(explained)))


@app.command()
def validate(
    graph: Annotated[Path, typer.Argument(help="A Turtle or TriG file.")],
    reason: Annotated[
        bool, typer.Option("--reason", help="Also look for contradictions with the ontology (needs khabar-kg[reason]).")
    ] = False,
    as_turtle: Annotated[bool, typer.Option("--turtle", help="Write the SHACL report as Turtle.")] = False,
) -> None:
    """Check a graph against the shapes, and with --reason against the ontology.

    `kg validate output/graph.ttl`

    `kg validate output/graph.ttl --reason`

    Exit status: 0 the graph conforms, 1 it breaks a shape or contradicts the ontology, 2 it cannot be read.
    """
    from kg.terminal import findings_text, put, terminal_text
    from kg.validate.shacl import validate_graph

    report = validate_graph(graph)
    put(report.to_turtle().decode() if as_turtle else findings_text(report))
    sound = report.conforms
    if reason:
        from kg.validate.reason import check_consistency

        answer = check_consistency(graph)
        put(terminal_text(answer.in_words()))
        sound = sound and answer.consistent
    if not sound:
        raise typer.Exit(VIOLATIONS)


@app.command()
def query(
    text: Annotated[
        Optional[str],  # noqa: UP045
        typer.Argument(metavar="QUERY", help="The name of a query, a .rq file, or SPARQL.", show_default=False),
    ] = None,
    graph: Annotated[Path, typer.Option(help="The graph to ask.")] = _GRAPH,
    form: Annotated[Format, typer.Option("--format", help="How the answer is written.")] = Format.TABLE,
    listed: Annotated[bool, typer.Option("--list", help="List the project's queries and stop.")] = False,
) -> None:
    """Ask a graph a question: one of the project's, or any in SPARQL.

    `kg query --list`

    `kg query meetings --format csv`

    `kg query 'SELECT ?name { ?p a kh:Person ; rdfs:label ?name }' --graph output/graph.ttl`
    """
    from kg.store.queries import named_queries
    from kg.store.results import format_results
    from kg.store.run import run_query
    from kg.terminal import put, table_text, width

    if listed:
        known = named_queries().values()
        put(table_text(("query", "question", "सवाल"), [(q.name, q.question_en, q.question_hi) for q in known]))
    elif text is None:
        raise UsageError("kg query needs a QUERY: the name of one (kg query --list), a .rq file, or SPARQL")
    else:
        put(format_results(run_query(text, graph), form.value, width=width()))


@app.command()
def evaluate(
    graph: Annotated[Path, typer.Argument(help="A built graph.")],
    gold: Annotated[Path, typer.Argument(help="What people found in the articles: a YAML file.")],
    articles: Annotated[Path, typer.Option(metavar="DIR", help="The folder of the articles that the gold file names.")],
    misses: Annotated[bool, typer.Option("--misses", help="Also list all that is missed or wrong.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Compare a graph with a gold file: precision, recall and F1 of each class.

    `kg evaluate output/graph.ttl tests/gold/seeds.yaml --articles seeds --misses`
    """
    from kg.evaluate.gold import read_gold
    from kg.evaluate.graph import read_graph
    from kg.evaluate.scores import score
    from kg.terminal import figures_text, put

    figures = score(read_graph(graph), read_gold(gold), articles)
    if as_json:
        put(json.dumps(figures.document(notes=misses), ensure_ascii=False, indent=2))
    else:
        put(figures_text(figures, notes=misses))


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit as the contract says."""
    try:
        app(args=list(arguments) if arguments is not None else None, prog_name="kg")
    except KgError as error:
        from kg.terminal import say

        say(str(error))
        sys.exit(UNUSABLE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    sys.exit(0)
