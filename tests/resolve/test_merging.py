"""Which accounts are of one event: in an article, and across articles."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kg.model import Status
from kg.resolve import resolve
from kg.world import Event, EventKind
from tests.resolve.conftest import Told

_MET = "{n=a:आरव मेहता} ने {n=b:केन सातो} से 13 सितंबर को मुलाकात की।"


def events(*articles: Told, kind: EventKind = EventKind.MEETING) -> list[Event]:
    """Give the events of one kind."""
    return [e for e in resolve([a.done() for a in articles]).events if e.kind is kind]


def met(name: str, value: str | None, **more: Any) -> Told:
    """Tell of one meeting of the same two."""
    told = Told(_MET, name=name)
    return told.meeting("a", "b", times=[told.time("13 सितंबर", value)] if value else [], **more)


# --- in an article ---------------------------------------------------------------------------------------------------


def twice(first: str | None, second: str | None, **more: Any) -> list[Event]:
    """Tell one article that two met, twice."""
    told = Told(
        "{n=a:आरव मेहता} ने {n=b:केन सातो} से सोमवार को मुलाकात की।\n{n=c:मेहता} और {n=d:सातो} मंगलवार को {l=z:वन} में मिले।"
    )
    told.meeting("a", "b", times=[told.time("सोमवार", first)] if first else [])
    told.meeting("c", "d", times=[told.time("मंगलवार", second)] if second else [], **more)
    return events(told)


def test_one_meeting_told_twice() -> None:
    (event,) = twice("2024-05-06", None, place="z")
    (assertion,) = event.assertions
    assert assertion.dates == ("2024-05-06",)
    assert len(assertion.passages) == 2
    assert assertion.place == "place/वन"


def test_two_dates_are_two_meetings() -> None:
    assert len(twice("2024-05-06", "2024-05-07")) == 2


def test_one_date_differently_precise_is_one_meeting() -> None:
    assert len(twice("2024-05-06", "2024-05")) == 1


@pytest.mark.parametrize(("back", "count"), [("इससे पहले", 2), ("पिछली बार", 2), ("राजधानी में", 1)])
def test_a_meeting_of_a_month_to_which_the_text_looks_back_is_not_the_one_of_today(back: str, count: int) -> None:
    told = Told(f"{{n=a:आरव मेहता}} ने {{n=b:केन सातो}} से भेंट की।\n{back} {{n=c:मेहता}} और {{n=d:सातो}} दिसंबर में मिले थे।")
    told.meeting("a", "b")
    told.meeting("c", "d", times=[told.time("दिसंबर", "--12")])
    assert len(events(told)) == count


def test_called_off_and_held_are_two() -> None:
    assert len(twice("2024-05-06", None, status=Status.CANCELLED)) == 2


def test_a_phone_call_is_no_meeting_face_to_face() -> None:
    assert len(twice("2024-05-06", None, form="phone")) == 2


def test_a_dinner_after_talks_stays_apart_from_them() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से वार्ता की। {n=c:मेहता} और {n=d:सातो} रात्रिभोज में मिले।")
    assert len(events(told.meeting("a", "b", form="summit").meeting("c", "d", form="dinner"))) == 2


def test_a_title_tells_the_first_meeting_again() -> None:
    told = Told(
        "# {n=a:मेहता} मिले {n=b:सातो} से\n{n=c:आरव मेहता} और {n=d:केन सातो} सोमवार को मिले।\n"
        "{n=e:मेहता} और {n=f:सातो} मंगलवार को मिले।"
    )
    told.meeting("a", "b")
    told.meeting("c", "d", times=[told.time("सोमवार", "2024-05-06")])
    told.meeting("e", "f", times=[told.time("मंगलवार", "2024-05-07")])
    assert [len(e.assertions[0].passages) for e in events(told)].count(2) == 1
    first = next(e for e in events(told) if e.assertions[0].dates == ("2024-05-06",))
    assert len(first.assertions[0].passages) == 2


@pytest.mark.parametrize(("day", "count"), [("2024-05-07", 2), ("2024-05-06", 1)])
def test_whom_a_title_does_not_name_the_text_does(day: str, count: int) -> None:
    told = Told("# {n=a:मेहता} और {g=b:किसान नेताओं|plural} की बैठक\n{n=c:आरव मेहता} सोमवार को {n=d:केन सातो} से मिले।")
    told.meeting("a", "b", times=[told.time("बैठक", day)])
    told.meeting("c", "d", times=[told.time("सोमवार", "2024-05-06")])
    assert [len(e.assertions[0].passages) for e in events(told)] == ([2] if count == 1 else [1, 1])


def test_who_else_was_there_joins_the_meeting_told_last() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की। बैठक में {n=c:ली वेई} भी थीं।")
    told.meeting("a", "b").meeting(present=["c"], anaphoric=True)
    (event,) = events(told)
    assert event.assertions[0].participants == ("person/आरव-मेहता", "person/केन-सातो", "person/ली-वेई")


def test_who_else_was_there_joins_the_nearest_dinner_though_he_names_no_form() -> None:
    told = Told(
        "{n=a:आरव मेहता} {n=b:केन सातो} से मिले। {n=d:लीला दास} ने {n=e:केन सातो} के साथ भोजन किया, जिसमें {n=c:ली वेई} भी थीं।"
    )
    told.meeting("a", "b").meeting("d", "e", form="dinner").meeting(present=["c"], anaphoric=True)
    parts = [set(e.assertions[0].participants) for e in events(told)]
    assert {"person/लीला-दास", "person/केन-सातो", "person/ली-वेई"} in parts
    named = Told(
        "{n=d:लीला दास} ने {n=e:केन सातो} के साथ भोजन किया। {n=a:आरव मेहता} {n=b:केन सातो} से मिले। भोज में {n=c:ली वेई} भी थीं।"
    )
    named.meeting("d", "e", form="dinner").meeting("a", "b").meeting(present=["c"], anaphoric=True, form="dinner")
    parts = [set(e.assertions[0].participants) for e in events(named)]
    assert {"person/लीला-दास", "person/केन-सातो", "person/ली-वेई"} in parts


def test_guests_of_a_dinner_join_no_talks() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की। डिनर में {n=c:ली वेई} भी थीं।")
    (meeting,) = events(told.meeting("a", "b").meeting(present=["c"], anaphoric=True, form="dinner"))
    assert len(meeting.assertions[0].participants) == 2


def test_who_else_was_there_without_a_meeting_is_none() -> None:
    told = Told("बैठक में {n=c:ली वेई} भी थीं।").meeting(present=["c"], anaphoric=True)
    assert events(told) == []


def test_who_was_at_a_meeting_of_another_month_joins_none() -> None:
    def participants(value: str) -> int:
        told = Told(_MET + " मई की बैठक में {n=c:ली वेई} भी थीं।")
        told.meeting("a", "b", times=[told.time("13 सितंबर", "2023-09-13")])
        told.meeting(present=["c"], anaphoric=True, times=[told.time("मई", value)])
        return len(events(told)[0].assertions[0].participants)

    assert participants("2023-05") == 2
    assert participants("2023-09") == 3


def _that_meeting(words: str) -> list[Event]:
    told = Told(
        "{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की। यह पहली बार न था। पिछले साल भी वे मिले थे। "
        + words
        + " में {n=c:ली वेई} भी थीं।"
    )
    return events(told.meeting("a", "b").meeting(present=["c"], anaphoric=True))


def test_that_meeting_is_the_one_of_the_sentence_before() -> None:
    assert len(_that_meeting("बैठक")[0].assertions[0].participants) == 3
    assert len(_that_meeting("उस बैठक")[0].assertions[0].participants) == 2


def test_a_part_of_the_people_on_another_date_is_another_meeting() -> None:
    told = Told("{n=a:आरव मेहता}, {n=b:केन सातो} और {n=c:ली वेई} मिले।\n{n=d:मेहता} और {n=e:सातो} पिछले साल मिले।")
    told.meeting("a", "b", "c").meeting("d", "e", times=[told.time("पिछले साल", "2023-05-06")])
    assert len(events(told)) == 2


def test_a_meeting_of_one_is_none() -> None:
    told = Told("{n=a:आरव मेहता} {p=x:उनसे} मिले।")
    assert events(told.meeting("a", "x")) == []


def test_visits_of_one_to_nested_places() -> None:
    told = Told("{n=a:आरव मेहता} {l=x:भारत} आए। {n=b:मेहता} {l=y:दिल्ली} पहुंचे। {n=c:मेहता} {l=z:ढाका} गए।")
    told.visit("a", to="x").visit("b", to="y").visit("c", to="z")
    found = events(told, kind=EventKind.VISIT)
    assert sorted(len(e.assertions[0].destinations) for e in found) == [1, 2]


def test_coming_to_the_country_is_the_first_leg() -> None:
    told = Told("{n=a:आरव मेहता} {l=x:दिल्ली} आए। {n=b:मेहता} {l=y:जयपुर} गए। {n=c:मेहता} {l=z:भारत} आए।")
    told.visit("a", to="x", times=[told.time("आए", "2024-05-06")]).visit("b", to="y").visit("c", to="z")
    found = events(told, kind=EventKind.VISIT)
    assert ("place/दिल्ली", "place/भारत") in [e.assertions[0].destinations for e in found]


def test_a_planned_visit_is_not_the_one_that_took_place() -> None:
    told = Told("{n=a:आरव मेहता} {l=x:ढाका} आए। {n=b:मेहता} {l=y:ढाका} जाएंगे।")
    told.visit("a", to="x").visit("b", to="y", status=Status.PLANNED)
    assert len(events(told, kind=EventKind.VISIT)) == 2


def test_gifts_to_each_other_are_two() -> None:
    told = Told(
        "{n=a:आरव मेहता} और {n=b:केन सातो} मिले। {d=x:दोनों} ने {d=y:एक-दूसरे} को राइफलें दीं। "
        "{n=c:मेहता} ने {n=d:सातो} को राइफल दी।"
    )
    told.meeting("a", "b").gift("x", "y", "राइफलें").gift("c", "d", "एक राइफल")
    found = events(told, kind=EventKind.GIFT)
    sides = sorted((e.assertions[0].giver, e.assertions[0].recipient) for e in found)
    assert sides == [("person/आरव-मेहता", "person/केन-सातो"), ("person/केन-सातो", "person/आरव-मेहता")]


def test_two_things_are_two_gifts_and_synonyms_are_one() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} को शॉल, किताब दी।").gift("a", "b", "शॉल").gift("a", "b", "किताब")
    assert len(events(told.gift("a", "b", "एक पुस्तक"), kind=EventKind.GIFT)) == 2


def test_a_gift_knows_its_meeting() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की और {p=x:उन्हें} शॉल दी।")
    told.meeting("a", "b").gift("a", "x", "शॉल")
    (gift,) = events(told, kind=EventKind.GIFT)
    (meeting,) = events(told)
    assert gift.assertions[0].occasion == meeting.key


def test_the_same_words_said_twice_are_one_statement() -> None:
    told = Told("{n=a:आरव मेहता} ने कहा, “हम आएंगे।” {n=b:मेहता} ने कहा, “हम आएंगे।” {n=c:ली वेई} ने कहा, “हम आएंगे।”")
    told.statement("a", "हम आएंगे।", quoted=True).statement("b", "हम आएंगे।", quoted=True)
    told.statement("c", "हम आएंगे।", quoted=True)
    assert len(events(told, kind=EventKind.STATEMENT)) == 2


# --- across articles -------------------------------------------------------------------------------------------------


def test_one_meeting_of_two_articles() -> None:
    (event,) = events(met("1.txt", "--09-13"), met("2.txt", "2023-09-13"))
    assert [a.article for a in event.assertions] == ["1.txt", "2.txt"]


def test_two_months_are_two_meetings() -> None:
    assert len(events(met("1.txt", "--06"), met("2.txt", "2023-09-13"))) == 2


def test_an_undated_account_joins_the_better_supported_meeting() -> None:
    undated = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से बुधवार को {l=p:मॉस्को} में मुलाकात की।", name="4.txt")
    undated.meeting("a", "b", place="p", times=[undated.time("बुधवार", None, weekday=2)])
    found = events(met("1.txt", "--09-13"), met("2.txt", "2023-09-13"), met("3.txt", "2023-06-07"), undated)
    assert sorted(len(e.assertions) for e in found) == [1, 3]
    assert "4.txt" in {a.article for e in found if len(e.assertions) == 3 for a in e.assertions}


def test_a_weekday_that_does_not_fit_stays_apart() -> None:
    undated = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से गुरुवार को मुलाकात की।", name="4.txt")
    undated.meeting("a", "b", times=[undated.time("गुरुवार", None, weekday=3)])
    assert len(events(met("2.txt", "2023-09-13"), undated)) == 2


def _a_day_off(weekday: int | None) -> list[Event]:
    guessed = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से बुधवार को मुलाकात की।", name="4.txt")
    guessed.meeting("a", "b", times=[guessed.time("बुधवार", "--09-14", weekday=weekday)])
    return events(met("2.txt", "2023-09-13"), guessed)


def test_a_full_date_of_its_weekday_mends_a_guess_without_a_year() -> None:
    (event,) = _a_day_off(2)  # the 13th was a Wednesday
    assert [a.dates for a in event.assertions] == [("2023-09-13",), ("--09-13",)]
    assert len(_a_day_off(None)) == len(_a_day_off(3)) == 2


def test_present_people_may_be_participants_elsewhere() -> None:
    text = "{n=a:आरव मेहता}, {n=b:केन सातो} और {n=c:ली वेई} 13 मई को मिले।"
    one, two = Told(text, name="1.txt"), Told(text, name="2.txt")
    one.meeting("a", "b", present=["c"], times=[one.time("13 मई", "--05-13")])
    two.meeting("a", "b", "c")
    assert len(events(one, two)) == 1


def test_others_of_the_same_company_on_no_known_date_stay_apart() -> None:
    text = "{n=a:आरव मेहता}, {n=b:केन सातो} और {n=c:ली वेई} 13 मई को मिले।"
    one, two = Told(text, name="1.txt"), Told(text, name="2.txt")
    one.meeting("a", "b", "c", times=[one.time("13 मई", "--05-13")])
    two.meeting("a", "b")
    assert len(events(one, two)) == 2


def test_planned_in_one_and_held_in_another() -> None:
    held, plan = met("1.txt", "2023-09-13"), met("2.txt", "--09-13", status=Status.PLANNED)
    (event,) = events(held, plan)
    assert {a.status for a in event.assertions} == {Status.OCCURRED, Status.PLANNED}
    assert len(events(met("1.txt", "2023-09-13"), met("2.txt", None, status=Status.PLANNED))) == 2
    assert len(events(met("1.txt", "2023-09-13"), met("2.txt", "2023-09-13", status=Status.DENIED))) == 2


def test_called_off_in_one_article_and_denied_in_another() -> None:
    off, none = met("1.txt", "2023-09-13", status=Status.CANCELLED), met("2.txt", "--09-13", status=Status.DENIED)
    (event,) = events(off, none)
    assert {a.status for a in event.assertions} == {Status.CANCELLED, Status.DENIED}
    assert len(events(off, met("2.txt", "--09-14", status=Status.DENIED))) == 2


def test_nothing_takes_place_after_it_is_told() -> None:
    later = met("2.txt", "2023-09-13")
    early = met("1.txt", None)
    early.published = date(2023, 9, 1)
    assert len(events(early, later)) == 2
    early.published = date(2023, 9, 14)
    assert len(events(early, later)) == 1
    early.published = date(2024, 9, 14)
    assert len(events(early, later)) == 2


def test_gifts_across_articles_share_their_thing() -> None:
    text = "{n=a:आरव मेहता} ने {n=b:केन सातो} को भेंट दी।"
    one = Told(text, name="1.txt").gift("a", "b", "गोल्फ ड्राइवर")
    two = Told(text, name="2.txt").gift("a", "b", "सोने का गोल्फ क्लब")
    three = Told(text, name="3.txt").gift("a", "b", "एक घड़ी")
    found = events(one, two, three, kind=EventKind.GIFT)
    assert sorted(len(e.assertions) for e in found) == [1, 2]


def test_statements_of_two_articles_are_two() -> None:
    text = "{n=a:आरव मेहता} ने कहा, “हम आएंगे।”"
    articles = [Told(text, name=f"{n}.txt").statement("a", "हम आएंगे।", quoted=True) for n in (1, 2)]
    assert len(events(*articles, kind=EventKind.STATEMENT)) == 2


def test_a_place_that_goes_on_yields_to_the_day() -> None:
    def two(first: str, second: str) -> int:
        one = Told("{n=a:आरव मेहता} और {n=b:केन सातो} 13 मई को {l=x:मुंबई} में मिले।", name="1.txt")
        one.meeting("a", "b", place="x", times=[one.time("13 मई", first)])
        other = Told("{n=a:आरव मेहता} 13 मई को {l=x:लखनऊ} पहुंचे। {n=c:मेहता} {n=b:केन सातो} से मिले।", name="2.txt")
        other.visit("a", to="x", times=[other.time("13 मई", second)])
        other.meeting("c", "b")
        return len(events(one, other))

    assert two("2024-05-13", "2024-05-13") == 1
    assert two("2024-05", "2024-05-13") == 2


def _fewer(day: str | None, places: tuple[str, str] = ("", ""), filed: date | None = None) -> int:
    text = "{n=a:आरव मेहता}, {n=b:केन सातो} और {n=c:ली वेई} 13 मई को {l=x:%s} में मिले।"
    one = Told(text % (places[0] or "वन"), name="1.txt")
    one.meeting("a", "b", "c", times=[one.time("13 मई", day)] if day else [], **({"place": "x"} if places[0] else {}))
    two = Told(text % (places[1] or "वन"), name="2.txt", published=filed)
    two.meeting("a", "b", **({"place": "x"} if places[1] else {}))
    return len(events(one, two))


def test_fewer_people_without_a_day_are_of_the_meeting_of_that_place_or_of_these_days() -> None:
    assert _fewer("2024-05-13", ("पुणे", "पुणे")) == 1
    assert _fewer(None, ("पुणे", "पुणे")) == 2
    assert _fewer("2024-05-13", ("पुणे", "")) == 2
    assert _fewer("2024-05-13", filed=date(2024, 5, 14)) == 1
    assert _fewer("2024-05-13", filed=date(2024, 5, 24)) == 2


def test_who_will_meet_soon_met_within_the_week() -> None:
    def soon(filed: date) -> int:
        plan = Told("{n=a:आरव मेहता} जल्द {n=b:केन सातो} से मिलेंगे।", name="2.txt", published=filed)
        plan.meeting("a", "b", status=Status.PLANNED)
        return len(events(met("1.txt", "2023-09-13"), plan))

    assert soon(date(2023, 9, 11)) == 1
    assert soon(date(2023, 9, 14)) == 2  # after it was held: the next one
    assert soon(date(2023, 8, 11)) == 2


def test_a_site_of_a_city_is_another_visit_than_the_city() -> None:
    told = Told("{n=a:आरव मेहता} {l=x:दिल्ली} पहुंचे और {l=y:राजघाट} गए।")
    told.visit("a", to="x").visit("a", to="y")
    assert len(events(told, kind=EventKind.VISIT)) == 2
    told = Told("{n=a:आरव मेहता} {l=x:भारत} पहुंचे और {l=y:राजघाट} गए।")  # nor that to the country
    told.visit("a", to="x").visit("a", to="y")
    assert len(events(told, kind=EventKind.VISIT)) == 2
    told = Told("{n=a:आरव मेहता} {l=x:बिहार} पहुंचे। {n=b:मेहता} {l=y:पटना} गए।")
    told.visit("a", to="x").visit("b", to="y")
    assert len(events(told, kind=EventKind.VISIT)) == 1


def test_a_day_of_these_days_is_none_of_a_year_that_is_past() -> None:
    def two(day: str) -> int:
        news = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से 13 सितंबर को मुलाकात की।", name="1.txt")
        news.meeting("a", "b", times=[news.time("13 सितंबर", "--09-13")])
        back = Told(_MET, name="2.txt", published=date(2023, 9, 14))
        return len(events(news, back.meeting("a", "b", times=[back.time("13 सितंबर", day)])))

    assert two("2023-09-13") == 1
    assert two("2017-09") == 2


def test_a_day_of_these_days_is_of_a_past_year_where_both_name_the_place() -> None:
    news = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से 13 सितंबर को {l=x:पटना} में मुलाकात की।", name="1.txt")
    news.meeting("a", "b", place="x", times=[news.time("13 सितंबर", "--09-13")])
    back = Told(
        "{n=a:आरव मेहता} ने {n=b:केन सातो} से {l=x:पटना} में मुलाकात की थी।", name="2.txt", published=date(2023, 9, 14)
    )
    back.meeting("a", "b", place="x", times=[back.time("में मुलाकात", "2022-09")])
    assert len(events(news, back)) == 1


def test_a_dinner_on_the_day_of_the_talks_is_of_them_only_where_the_same_people_met() -> None:
    def count(*guests: str) -> int:
        told = Told("{n=a:आरव मेहता} और {n=b:केन सातो} 6 मई को मिले। {n=c:मेहता} ने {n=d:सातो} और {n=e:ली वेई} को भोज दिया।")
        day = [told.time("6 मई", "2024-05-06")]
        return len(events(told.meeting("a", "b", form="summit", times=day).meeting(*guests, form="dinner", times=day)))

    assert (count("c", "d"), count("c", "d", "e")) == (1, 2)
