"""Hand-made worlds with invented names, for the tests of the graph and of the store."""

from __future__ import annotations

from datetime import date

from kg.model import Article, Passage, Post, Status
from kg.world import Assertion, Entity, EntityKind, Event, EventKind, World

FIRST = (
    "सूरजपुर के पूर्व रक्षा मंत्री आरव मेहता ने 13 सितंबर 2023 को नंदिनी राव से चंद्रनगर में मुलाकात की। मेहता ने राव को एक घड़ी दी। "
    'राव ने कहा, "हम साथ हैं।" वह अगले महीने सूरजपुर जाएंगी।'
)
SECOND = "मेहता और राव 13 सितंबर को रात्रिभोज पर मिले। लोकवाणी के अनुसार राव ने कहा कि वे साथ हैं।"


def passage(article: str, text: str, words: str) -> Passage:
    start = text.index(words)
    return Passage(article, start, start + len(words), words)


def first(words: str) -> Passage:
    return passage("first.txt", FIRST, words)


def second(words: str) -> Passage:
    return passage("second.txt", SECOND, words)


ARTICLES = (
    Article(
        identifier="first.txt",
        text=FIRST,
        blocks=(),
        title="मेहता राव से मिले",
        published=date(2023, 9, 14),
        publisher="लोकवाणी",
        source="https://example.org/ख़बर/1",
        creators=("इरा सेन",),
    ),
    Article(identifier="second.txt", text=SECOND, blocks=(), source="लोकवाणी, पृष्ठ 3"),
)

ENTITIES = (
    Entity(
        key="organization/लोकवाणी",
        kind=EntityKind.ORGANIZATION,
        label="लोकवाणी",
        forms=("लोकवाणी",),
        passages=(second("लोकवाणी"),),
    ),
    Entity(
        key="person/आरव-मेहता",
        kind=EntityKind.PERSON,
        label="आरव मेहता",
        forms=("आरव मेहता", "मेहता"),
        passages=(first("आरव मेहता"), second("मेहता")),
        posts=(Post("रक्षा मंत्री", first("पूर्व रक्षा मंत्री"), of="सूरजपुर", former=True),),
        label_en="Aarav Mehta",
    ),
    Entity(
        key="person/नंदिनी-राव",
        kind=EntityKind.PERSON,
        label="नंदिनी राव",
        forms=("नंदिनी राव", "राव"),
        passages=(first("नंदिनी राव"), second("राव")),
    ),
    Entity(
        key="place/चंद्रनगर",
        kind=EntityKind.PLACE,
        label="चंद्रनगर",
        forms=("चंद्रनगर",),
        passages=(first("चंद्रनगर"),),
        same_as=("https://sws.geonames.org/1/",),
        part_of="place/सूरजपुर",
        country="IN",
    ),
    Entity(
        key="place/सूरजपुर",
        kind=EntityKind.PLACE,
        label="सूरजपुर",
        forms=("सूरजपुर",),
        passages=(first("सूरजपुर"),),
    ),
)

MEHTA, RAO = "person/आरव-मेहता", "person/नंदिनी-राव"
MEETING = Event(
    key="meeting/मेहता-राव",
    kind=EventKind.MEETING,
    label="आरव मेहता और नंदिनी राव की बैठक",
    assertions=(
        Assertion(
            article="first.txt",
            passages=(first("आरव मेहता ने 13 सितंबर 2023 को नंदिनी राव से चंद्रनगर में मुलाकात की"),),
            rules=("meeting.noun-with-se",),
            status=Status.OCCURRED,
            dates=("2023-09-13",),
            place="place/चंद्रनगर",
            durations=("PT2H",),
            participants=(MEHTA, RAO),
            form="talks",
        ),
        Assertion(
            article="second.txt",
            passages=(second("मेहता और राव 13 सितंबर को रात्रिभोज पर मिले"),),
            rules=("meeting.verb",),
            status=Status.PLANNED,
            dates=("--09-13",),
            participants=(MEHTA, RAO),
            form="dinner",
        ),
    ),
)
GIFT = Event(
    key="gift/घड़ी",
    kind=EventKind.GIFT,
    label="आरव मेहता की ओर से नंदिनी राव को घड़ी",
    assertions=(
        Assertion(
            article="first.txt",
            passages=(first("मेहता ने राव को एक घड़ी दी"),),
            rules=("gift.verb",),
            status=Status.OCCURRED,
            giver=MEHTA,
            recipient=RAO,
            item="एक घड़ी",
            occasion="meeting/मेहता-राव",
        ),
    ),
)
STATEMENT = Event(
    key="statement/साथ",
    kind=EventKind.STATEMENT,
    label="नंदिनी राव का कथन",
    assertions=(
        Assertion(
            article="first.txt",
            passages=(first('राव ने कहा, "हम साथ हैं।"'),),
            rules=("statement.quotation",),
            status=Status.OCCURRED,
            speakers=(RAO,),
            text=first("हम साथ हैं।"),
            quoted=True,
            addressees=(MEHTA,),
            about=("meeting/मेहता-राव", "place/सूरजपुर"),
        ),
        Assertion(
            article="second.txt",
            passages=(second("लोकवाणी के अनुसार राव ने कहा कि वे साथ हैं।"),),
            rules=("statement.ki",),
            status=Status.OCCURRED,
            speakers=(RAO,),
            text=second("वे साथ हैं"),
            via="organization/लोकवाणी",
        ),
    ),
)
VISIT = Event(
    key="visit/राव-सूरजपुर",
    kind=EventKind.VISIT,
    label="नंदिनी राव की सूरजपुर यात्रा",
    assertions=(
        Assertion(
            article="first.txt",
            passages=(first("वह अगले महीने सूरजपुर जाएंगी"),),
            rules=("visit.verb",),
            status=Status.PLANNED,
            dates=("2023-10",),
            visitors=(RAO,),
            destinations=("place/सूरजपुर",),
            host=MEHTA,
            transport="रेल से",
            purpose="बातचीत",
        ),
    ),
    part_of="meeting/मेहता-राव",
)

WORLD = World(articles=ARTICLES, entities=ENTITIES, events=(GIFT, MEETING, STATEMENT, VISIT))
