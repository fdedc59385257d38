"""Give an event the day, or the place, that goes on from what is told just before it of the same people.

'आरव मेहता सोमवार को ढाका पहुंचे। उन्होंने केन सातो से मुलाकात की।' (reached Dhaka on Monday. He met Ken Sato): the meeting was on
Monday and in Dhaka. What says that it was at another time ('थे', 'पहले', 'कभी'), names a time of its own or stands in
another paragraph is left open.

Misses: a day that goes on over several sentences without a word that joins them, and a way back that nobody tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.model import Status
from kg.resolve.carried import EARLIER
from kg.resolve.dates import days_between, parts
from kg.resolve.discourse import Discourse
from kg.resolve.drafts import Draft
from kg.resolve.geography import Geography
from kg.resolve.words import any_of, words
from kg.world import EventKind

_OTHER_CLAUSE = re.compile(r"(?<!\S)(?:कि|जो|जिन\S*|जिस\S*|चुक\S*|रह\s+चुक\S*)(?!\S)")
_PAST_PERFECT = re.compile(r"(?<!\S)(?:था|थे|थी|थीं)(?![^\s।,!?])")
_ON_FROM_THERE = re.compile(r"(?<!\S)(?:फिर|बाद|लौट\S*|रवाना)(?![^\s,])")
_DAYS = re.compile(r"P(\d{1,3})D")
_SEQUEL = 8  # sentences back, within which 'इसके बाद' finds what was before
_NEAR = 4  # sentences back, within which an event goes on that 'इस दौरान' joins
_CLOSE = 3  # sentences back in its paragraph, within which any other does, as long as no other time is told
_STAY = 2  # days after an arrival, on which somebody is still there


@cache
def _after_that() -> re.Pattern[str]:
    """Give 'इसके बाद', 'इसके तुरंत बाद' at the head of a sentence."""
    return re.compile(rf"\s*(?:इसके|उसके)\s+(?:{any_of(words().soon)}\s+)?बाद(?!\S)")


@cache
def _meanwhile() -> re.Pattern[str]:
    """Give what else at the head of a sentence goes on from the one before: 'इस दौरान', 'बैठक के बाद', 'लौटते समय'."""
    there = rf"(?:इस|इसी|उसी)\s+{any_of(words().occasions)}"
    then = rf"{any_of(words().gatherings)}\s+(?:के\s+(?:बाद|दौरान|अंत\s+में|इतर)|से\s+(?:पहले|पूर्व|इतर)|में)"
    leaving = r"(?:विदा|विदाई|लौटते)\s+\S+"
    return re.compile(rf"\s*(?:{there}|{then}|{leaving}|{any_of(words().meanwhile)})(?![^\s,])")


def go_on(discourse: Discourse, drafts: Sequence[Draft], geography: Geography) -> None:
    """Fill in the days and places of the drafts of one article that go on from an earlier one; they are changed."""
    told = [draft for draft in drafts if draft.kind is not EventKind.STATEMENT]
    for number, draft in enumerate(told):
        if draft.lead:
            continue
        if draft.when.is_open and (before := _day_giver(discourse, told[:number], draft)):
            draft.when = replace(draft.when, dates=before.when.dates[:1], weekdays=before.when.weekdays)
        if draft.place is None and draft.kind is EventKind.MEETING and draft.form != "phone":
            draft.place = _scene(discourse, geography, told[:number], draft)
            draft.inferred = draft.place is not None


def _day_giver(discourse: Discourse, earlier: Sequence[Draft], draft: Draft) -> Draft | None:
    """Find the event whose day a draft without one shares."""
    sentence, _ = discourse.span(draft.start)
    after = bool(_after_that().match(discourse.text, sentence))
    for before in reversed(earlier):
        if discourse.distance(before.start, draft.start) > (_SEQUEL if after else _NEAR):
            return None
        if before.status is not draft.status or not before.people & draft.people or before.lead:
            continue
        if before.when.is_open or (after and before.when.end_dates):
            continue  # '8 से 10 जुलाई तक ढाका में रहेंगे। इसके बाद': after the last day, not on the first
        apart = discourse.span(before.start)[0] != sentence
        if apart if after else _same_scene(discourse, before, draft, apart=apart):
            return before
    return None


def _same_scene(discourse: Discourse, before: Draft, draft: Draft, *, apart: bool) -> bool:
    """Tell whether an event without a time and without 'इसके बाद' goes on from one told in its sentence or just before.

    Without a word that joins them a leg of a journey is no sequel of another, and only what took place goes on from one
    sentence to the next.
    """
    if not any(parts(d)[2] for d in before.when.dates) and not before.when.weekdays:
        return False
    sentence, _ = discourse.span(draft.start)
    end = max(p.end for p in draft.passages)
    head = _meanwhile().match(discourse.text, sentence) if apart else None
    joined = head is not None
    if not joined and before.kind is draft.kind is EventKind.VISIT:
        return False
    stretch = (head.end() if head else sentence if apart else before.start, end)
    told = discourse.text[slice(*stretch)]
    if EARLIER.search(told) or (not apart and _OTHER_CLAUSE.search(told)) or _quoted_apart(discourse, before, draft):
        return False
    if not apart:
        return True
    _, after = discourse.span(before.start)
    times = [t for t in discourse.times_before(end) if t.passage.start >= (sentence if joined else after)]
    near = discourse.distance(before.start, draft.start) <= (_NEAR if joined else _CLOSE)
    together = discourse.paragraph(before.start) == discourse.paragraph(draft.start)
    return near and not times and (joined or together) and draft.status is Status.OCCURRED


def _quoted_apart(discourse: Discourse, before: Draft, draft: Draft) -> bool:
    """Tell whether one is told in a quotation and the other is not, or in another."""
    quotations = discourse.reports.quotations
    inside = [[q for q in quotations if q.start <= each.start < q.end] for each in (before, draft)]
    return inside[0] != inside[1]


def _scene(discourse: Discourse, geography: Geography, earlier: Sequence[Draft], draft: Draft) -> str | None:
    """Give the place that one of the people had reached, or the city where he met somebody, in the same paragraph.

    A house or hall does not go on: 'सागर हॉल में केन से मिले और ली वेई से भी' may be another house; nor does the site that
    somebody leaves: 'समाधि पर गए, फिर केन से मिले' (went to the tomb, then met Ken).
    """
    for before in reversed(earlier):
        if discourse.paragraph(before.start) != discourse.paragraph(draft.start):
            return None
        visit = before.kind is EventKind.VISIT
        if not (visit or before.place) or not before.people & draft.people:
            continue
        place = before.place if not visit else before.destinations[0] if len(before.destinations) == 1 else None
        known = geography.known(place) if place else None
        town = known is not None and known.kind == "city"
        if not visit and not town:
            continue  # the town in which a hall stands goes on
        stays = visit and not _ON_FROM_THERE.search(discourse.text[before.start : max(p.end for p in draft.passages)])
        fits = before.status is draft.status and (town or stays)
        fits = fits and not _quoted_apart(discourse, before, draft) and _still_there(discourse, before, draft)
        return place if fits else None
    return None


def _still_there(discourse: Discourse, visit: Draft, draft: Draft) -> bool:
    """Tell whether a meeting was in the days of an earlier event: by their dates, or as the next thing that is told."""
    gaps = [days_between(a, b) for a in visit.when.dates for b in draft.when.dates]
    if gaps:
        return any(gap is not None and -_length(visit) <= gap <= _STAY for gap in gaps)
    _, after = discourse.span(visit.start)
    times = [t for t in discourse.times_before(draft.start) if t.passage.start >= after and not t.duration]
    if discourse.distance(visit.start, draft.start) > (1 if times else _CLOSE):
        return False
    first, second = (discourse.text[slice(*discourse.span(each.start))] for each in (visit, draft))
    return bool(_length(visit) or _PAST_PERFECT.search(first)) or not EARLIER.search(second)


def _length(visit: Draft) -> int:
    """Count the days of a stay, which its end dates if anything: 'चार दिन ढाका में बिताकर लौटे' (back after four days)."""
    if "visit.stay" not in visit.rules:
        return 0
    return max((int(found[1]) for d in visit.when.durations if (found := _DAYS.fullmatch(d))), default=0)
