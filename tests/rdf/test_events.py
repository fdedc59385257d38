"""Events give exactly the triples of the contract, from one article as from several."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rdflib import PROV, RDF, RDFS, XSD, Literal, URIRef
from rdflib.term import Node

from kg.errors import GraphError
from kg.model import Status
from kg.rdf import events
from kg.rdf.dataset import names_of
from kg.rdf.iris import Iris
from kg.rdf.namespaces import KH
from kg.world import Assertion, Event
from tests.rdf.test_mapping import ID, at, hi, own
from tests.rdf.worlds import GIFT, MEETING, RAO, STATEMENT, VISIT, WORLD

IRIS = Iris()
NAMES = names_of(WORLD, IRIS)
TRUE, FALSE = Literal("true", datatype=XSD.boolean), Literal("false", datatype=XSD.boolean)


def node(key: str) -> URIRef:
    return URIRef(ID + key)


def said(event: Event) -> set[tuple[URIRef, Node]]:
    """Give the predicates and objects of an event's own node."""
    triples = own(list(events.event(event, NAMES)))
    assert {subject for subject, _, _ in triples} == {node(event.key)}
    return {(predicate, value) for _, predicate, value in triples}


def values(event: Event, predicate: URIRef) -> set[str]:
    return {str(value).rpartition("#")[2] for relation, value in said(event) if relation == predicate}


def changed(event: Event, place: int, **changes: object) -> Event:
    """Give the event with one assertion changed."""
    told = list(event.assertions)
    told[place] = replace(told[place], **changes)  # type: ignore[arg-type]
    return replace(event, assertions=tuple(told))


def test_a_meeting_as_one_article_tells_it() -> None:
    assert said(replace(MEETING, assertions=MEETING.assertions[1:])) == {
        (RDF.type, KH.Meeting),
        (RDFS.label, hi("आरव मेहता और नंदिनी राव की बैठक")),
        (KH.status, KH.Planned),
        (KH.kind, KH.Dinner),
        (KH.date, Literal("--09-13", datatype=XSD.gMonthDay)),
        (KH.participant, node("person/आरव-मेहता")),
        (KH.participant, node("person/नंदिनी-राव")),
        (PROV.wasDerivedFrom, at(0, 43, "second.txt")),
    }


def test_a_meeting_as_two_articles_tell_it() -> None:
    assert said(MEETING) == {
        (RDF.type, KH.Meeting),
        (RDFS.label, hi("आरव मेहता और नंदिनी राव की बैठक")),
        (KH.status, KH.Occurred),
        (KH.kind, KH.Dinner),
        (KH.kind, KH.Talks),
        (KH.date, Literal("2023-09-13", datatype=XSD.date)),
        (KH.duration, Literal("PT2H", datatype=XSD.duration, normalize=False)),
        (KH.place, node("place/चंद्रनगर")),
        (KH.participant, node("person/आरव-मेहता")),
        (KH.participant, node("person/नंदिनी-राव")),
        (PROV.wasDerivedFrom, at(30, 98)),
        (PROV.wasDerivedFrom, at(0, 43, "second.txt")),
    }


def test_dates_on_which_articles_disagree_all_stay() -> None:
    assert values(changed(MEETING, 1, dates=("--09-14",)), KH.date) == {"2023-09-13", "--09-14"}
    assert values(changed(MEETING, 1, end_dates=("2023-09-15",)), KH.endDate) == {"2023-09-15"}


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ({Status.OCCURRED, Status.PLANNED}, {Status.OCCURRED}),
        ({Status.OCCURRED, Status.DENIED}, {Status.OCCURRED, Status.DENIED}),
        ({Status.CANCELLED, Status.PLANNED}, {Status.CANCELLED, Status.PLANNED}),
        ({Status.PLANNED}, {Status.PLANNED}),
    ],
)
def test_only_a_plan_that_came_true_is_no_disagreement(told: set[Status], left: set[Status]) -> None:
    made = tuple(Assertion(article=s.value, passages=(), rules=(), status=s) for s in told)
    assert events.statuses(made) == left


def test_a_visit() -> None:
    assert said(VISIT) == {
        (RDF.type, KH.Visit),
        (RDFS.label, hi("नंदिनी राव की सूरजपुर यात्रा")),
        (KH.status, KH.Planned),
        (KH.date, Literal("2023-10", datatype=XSD.gYearMonth, normalize=False)),
        (KH.partOfEvent, node("meeting/मेहता-राव")),
        (KH.visitor, node("person/नंदिनी-राव")),
        (KH.destination, node("place/सूरजपुर")),
        (KH.host, node("person/आरव-मेहता")),
        (KH.transport, hi("रेल से")),
        (KH.purpose, hi("बातचीत")),
        (PROV.wasDerivedFrom, at(154, 182)),
    }


def test_a_gift() -> None:
    assert said(GIFT) == {
        (RDF.type, KH.Gift),
        (RDFS.label, hi("आरव मेहता की ओर से नंदिनी राव को घड़ी")),
        (KH.status, KH.Occurred),
        (KH.giver, node("person/आरव-मेहता")),
        (KH.recipient, node("person/नंदिनी-राव")),
        (KH.item, hi("एक घड़ी")),
        (KH.occasion, node("meeting/मेहता-राव")),
        (PROV.wasDerivedFrom, at(100, 126)),
    }


def test_a_quotation_and_the_sentence_that_tells_it() -> None:
    assert said(replace(STATEMENT, assertions=STATEMENT.assertions[:1])) == {
        (RDF.type, KH.Statement),
        (RDFS.label, hi("नंदिनी राव का कथन")),
        (KH.status, KH.Occurred),
        (KH.speaker, node("person/नंदिनी-राव")),
        (KH.addressee, node("person/आरव-मेहता")),
        (KH.about, node("meeting/मेहता-राव")),
        (KH.about, node("place/सूरजपुर")),
        (KH.quoted, TRUE),
        (KH.text, hi("हम साथ हैं।")),
        (PROV.wasDerivedFrom, at(128, 153)),
        (PROV.wasDerivedFrom, at(141, 152)),
    }


def test_a_reported_statement_by_way_of_an_outlet() -> None:
    found = said(replace(STATEMENT, assertions=STATEMENT.assertions[1:]))
    assert {(KH.via, node("organization/लोकवाणी")), (KH.quoted, FALSE), (KH.text, hi("वे साथ हैं"))} <= found
    assert not [value for relation, value in found if relation in (KH.addressee, KH.about)]


def test_a_key_that_nothing_has_is_refused() -> None:
    with pytest.raises(GraphError, match="person/कोई"):
        said(changed(GIFT, 0, recipient="person/कोई"))
    assert values(changed(GIFT, 0, giver=RAO), KH.giver) == {str(node(RAO))}


def test_a_form_of_meeting_that_the_ontology_lacks_is_refused() -> None:
    with pytest.raises(GraphError, match=r"'picnic'.*dinner"):
        events.form("picnic")
    assert events.form("phone") == KH.PhoneCall
