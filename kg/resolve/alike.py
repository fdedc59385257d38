"""Tell whether two drafts can be, or are, accounts of one event."""

from __future__ import annotations

from datetime import date

from kg.model import Status
from kg.resolve.dates import agree, compatible, days_between, parts, weekday_of
from kg.resolve.drafts import Draft
from kg.resolve.geography import Geography
from kg.resolve.spelling import same_word, tokens
from kg.resolve.words import words
from kg.world import EventKind

_NEWS_DAYS = 31  # an undated event lies within so many days of the article that tells it
_SOON = 7  # days, within which what is announced without a date takes place
_LOOKS_BACK = 2  # months, from which a date is no news
_FRESH = 2  # days, within which what an article tells without a date was
_NOT_HELD = {Status.CANCELLED, Status.DENIED}  # 'रद्द हो गई' (was called off) in one article, 'नहीं हुई' in the next
_TOGETHER = ({Status.PLANNED, Status.OCCURRED}, {Status.PLANNED, Status.CANCELLED})


def possible(geography: Geography, one: Draft, other: Draft) -> bool:
    """Tell whether nothing speaks against two drafts being one event: time, place, form, status, people."""
    return (
        one.kind is other.kind
        and compatible(one.when, other.when)
        and (geography.compatible(one.place, other.place) or _goes_on(one, other))
        and (one.form == "phone") == (other.form == "phone")
        and _status_fits(geography, one, other)
        and _news_fits(geography, one, other)
        and _people_overlap(one, other)
        and _objects_fit(geography, one, other)
    )


def _goes_on(one: Draft, other: Draft) -> bool:
    """Tell whether a place that only goes on from what is told before yields to two articles that give one day."""
    return one.inferred != other.inferred and one.article != other.article and _same_day(one, other)


def _people_overlap(one: Draft, other: Draft) -> bool:
    if one.kind is EventKind.MEETING:
        return len(one.everybody & other.everybody) >= 2
    if one.kind is EventKind.GIFT:
        return (one.giver, one.recipient) == (other.giver, other.recipient)
    if one.people <= other.people or other.people <= one.people:
        return True
    return bool(one.people & other.people) and _same_day(one, other)  # each account names other companions


def _objects_fit(geography: Geography, one: Draft, other: Draft) -> bool:
    """Tell whether destinations are one or nested; the items of gifts are compared in `certain`.

    Who comes to a city or a country goes on from there to its sites: 'राजघाट' in 'दिल्ली' is another visit. What an
    article calls a stop of a tour is one of its own, beside the land that is toured.
    """
    if one.kind is not EventKind.VISIT:
        return True
    if one.article == other.article and "visit.stop" in {*one.rules, *other.rules}:
        return bool(set(one.destinations) & set(other.destinations))
    pairs = [(a, b) for a in one.destinations for b in other.destinations if geography.nested(a, b)]
    return any(a == b or (_sort(geography, a) == "landmark") is (_sort(geography, b) == "landmark") for a, b in pairs)


def _sort(geography: Geography, place: str) -> str | None:
    known = geography.known(place)
    return known.kind if known else None


def _status_fits(geography: Geography, one: Draft, other: Draft) -> bool:
    """Tell whether what was planned can be what took place.

    Both must give one date, or the one a date and the other its weekday; or, for a meeting, one place: 'मिलेंगे' in one
    article and 'मिले' in the next. What was called off or denied never is what took place; it may be called off in one
    article, and denied in another.
    """
    if one.status is other.status:
        return True
    if {one.status, other.status} == _NOT_HELD:
        return one.article != other.article
    if {one.status, other.status} not in _TOGETHER:
        return False
    if same_day_or_month(one, other) or _same_weekday(one, other) or _same_weekday(other, one):
        return True
    if one.article == other.article or one.kind is EventKind.GIFT:
        return False
    if _soon_after(one, other) or _soon_after(other, one):
        return True
    met = one.kind is EventKind.MEETING and Status.OCCURRED in {one.status, other.status}
    return met and _at_one_place(geography, one, other)


def _at_one_place(geography: Geography, one: Draft, other: Draft) -> bool:
    """Tell whether both name a place, and the same or one in the other."""
    return bool(one.place and other.place and geography.nested(one.place, other.place))


def _soon_after(planned: Draft, made: Draft) -> bool:
    """Tell whether an event is planned in an article, or for a day, of the week in which another has it take place.

    'मेहता जापान जाएंगे' (will go to Japan) in an article of 30 August is the visit of 31 August, by the same people;
    'जल्द मिलेंगे' (will meet soon) is the meeting of these days. Whichever gives no day is of the days in which its
    article was written.
    """
    if planned.status is not Status.PLANNED or made.status is not Status.OCCURRED or planned.people != made.people:
        return False
    said, held = _days_of(planned), _days_of(made)
    gaps = [gap for a in said for b in held if (gap := days_between(a, b)) is not None]
    return any(0 <= gap <= _SOON for gap in gaps)


def _days_of(draft: Draft) -> list[str]:
    """List the days of an account, or else that of its article; none where it gives only a month or a year."""
    if draft.when.dates or draft.when.distant:
        return [d for d in draft.when.dates if parts(d)[1] and parts(d)[2]]
    return [draft.filed] if draft.filed else []


def same_day_or_month(one: Draft, other: Draft) -> bool:
    """Tell whether both give a month or a day, and agree."""
    return any(agree(a, b) and parts(a)[1] and parts(b)[1] for a in one.when.dates for b in other.when.dates)


def _same_weekday(one: Draft, other: Draft) -> bool:
    """Tell whether two articles give one weekday, or the one a weekday and the other a date that falls on it."""
    known = {weekday_of(value) for value in other.when.dates} | set(other.when.weekdays)
    return one.article != other.article and bool(set(one.when.weekdays) & known)


def _same_day(one: Draft, other: Draft) -> bool:
    return any(agree(a, b) and parts(a)[2] and parts(b)[2] for a in one.when.dates for b in other.when.dates)


def _news_fits(geography: Geography, one: Draft, other: Draft) -> bool:
    """Tell whether the days of publication allow one event.

    Nothing has taken place before it does; and an undated event is news, so it is not what another article dates
    months away. Nor is a day of these days, without its year, what another article tells of a year that is past, unless
    they say that it was in one place.
    """
    one_place = not (one.inferred or other.inferred) and _at_one_place(geography, one, other)
    for told, dated in ((one, other), (other, one)):
        if not one_place and _of_these_days(told) and _long_past(dated):
            return False
        if told.published is None:
            continue
        full = [d for d in dated.when.dates if len(d) == 10 and d[0] != "-"]
        if told.status is Status.OCCURRED and any(d > told.published.isoformat() for d in full):
            return False
        undated = not told.when.dates
        if undated and full and all(abs(_days_apart(d, told)) > _NEWS_DAYS for d in full):
            return False
    return True


def _of_these_days(draft: Draft) -> bool:
    """Tell whether an account gives days without a year that are near the day of its article."""
    gaps = [days_between(draft.filed, d) for d in draft.when.dates if d[0] == "-"] if draft.filed else []
    return bool(gaps) and all(gap is not None and abs(gap) <= _NEWS_DAYS for gap in gaps)


def _long_past(draft: Draft) -> bool:
    """Tell whether an account gives only months or days with their year that its article looks back to."""
    if draft.published is None or not draft.when.dates:
        return False
    told = [parts(value) for value in draft.when.dates]
    now = draft.published.year * 12 + draft.published.month
    return all(year and now - (year * 12 + (month or 12)) > _LOOKS_BACK for year, month, _ in told)


def _days_apart(value: str, draft: Draft) -> int:
    """Count the days from a full date to the day of publication."""
    return (draft.published - date.fromisoformat(value)).days if draft.published else 0


def certain(geography: Geography, one: Draft, other: Draft) -> bool:
    """Tell whether two possible drafts are one: the people say so, or the people and the date."""
    if one.kind is EventKind.MEETING:
        if one.people <= other.everybody and other.people <= one.everybody:
            return True
        nested = one.people <= other.everybody or other.people <= one.everybody
        if nested and (same_day_or_month(one, other) or _same_news(geography, one, other)):
            return True
        return one.article != other.article and _same_day(one, other)
    if one.kind is EventKind.VISIT:
        return one.people == other.people or _same_day(one, other)
    if one.kind is EventKind.GIFT:
        return any(same_item(a, b) for a in one.items for b in other.items)
    return False


def _same_news(geography: Geography, one: Draft, other: Draft) -> bool:
    """Tell whether two articles tell of one meeting, though one of them names fewer people and no day.

    They give one place, or the day of the one is of the last days before the other was filed. What neither dates is
    too open.
    """
    told, dated = (one, other) if not one.when.dates else (other, one)
    if one.article == other.article or told.when.dates or told.when.distant or not dated.when.dates:
        return False
    if one.place and other.place:
        return not (one.inferred or other.inferred) and _at_one_place(geography, one, other)
    gaps = [days_between(day, told.filed) for day in dated.when.dates] if told.filed else []
    return any(gap is not None and 0 <= gap <= _FRESH for gap in gaps)


def item_words(item: str) -> frozenset[str]:
    """Give the words that say what a gift is, synonyms and forms made one: 'दो पुस्तकें' and 'किताब' share one."""
    stop = {word for each in words().gift_stopwords for word in tokens(each)}
    synonyms = {token: n for n, row in enumerate(words().gift_words) for word in row for token in tokens(word)}
    found = set()
    for token in tokens(item):
        stem = _stem(token)
        if token not in stop:
            sort = synonyms.get(token, synonyms.get(stem))
            found.add(f"#{sort}" if sort is not None else stem)
    return frozenset(found)


def _stem(token: str) -> str:
    """Cut the endings of number and case: 'राइफलें', 'राइफलों' -> 'राइफल'."""
    for ending in ("ियां", "ियों", "एं", "ओं", "ें", "ों", "े", "ा"):
        if token.endswith(ending) and len(token) - len(ending) >= 2:
            return token[: -len(ending)] + ("ि" if ending.startswith("ि") else "")
    return token


def same_item(one: str, other: str) -> bool:
    """Tell whether the words of two articles can be one gift: they share a word that says what it is."""
    first, second = item_words(one), item_words(other)
    return any(same_word(a, b) for a in first for b in second)
