"""Word the labels of events in Hindi: 'आरव मेहता और केन सातो की बैठक (13 सितंबर 2023)'."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from kg.lexicons import load
from kg.model import Status
from kg.resolve.dates import parts, precision
from kg.resolve.drafts import Draft
from kg.world import EventKind

_FORMS = {"summit": "शिखर वार्ता", "dinner": "रात्रिभोज", "phone": "फोन पर बातचीत", "lunch": "दोपहर का भोज"}
_STATUS = {
    Status.OCCURRED: "",
    Status.PLANNED: "प्रस्तावित ",
    Status.CANCELLED: "रद्द ",
    Status.DENIED: "नकारी गई ",
}
_NAMED = 3  # people whom a label names; the others are counted
_WORDS = 10  # words of a statement that its label quotes


def event_label(accounts: Sequence[Draft], name: Callable[[str], str]) -> str:
    """Word the label of an event from its accounts; ``name`` gives the label of an entity's key."""
    kind = accounts[0].kind
    if kind is EventKind.STATEMENT:
        return _statement(accounts[0], name)
    if kind is EventKind.GIFT:
        return _gift(accounts, name)
    status = _STATUS[_foremost(accounts)]
    people = listed([name(key) for key in _people(accounts)])
    if kind is EventKind.VISIT:
        place = name(min(accounts, key=lambda a: a.start).destinations[0])
        return f"{people} की {status}{place} यात्रा{_dated(accounts)}"
    forms = {a.form for a in accounts}
    only = forms.pop() if len(forms) == 1 else None  # told as talks and as a dinner, it is just a meeting
    noun = _FORMS.get(only, "बैठक") if only else "बैठक"
    return f"{people} {'का' if noun.endswith(('भोज',)) else 'की'} {status}{noun}{_dated(accounts)}"


def listed(names: Sequence[str]) -> str:
    """Join names as Hindi does, and count those past the third: 'आरव, मीरा, केन और 2 अन्य'."""
    if len(names) > _NAMED:
        return f"{', '.join(names[:_NAMED])} और {len(names) - _NAMED} अन्य"
    return " और ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def hindi_date(value: str) -> str:
    """Write a date in Hindi, as precise as it is.

    >>> hindi_date('2023-09-13'), hindi_date('--09')
    ('13 सितंबर 2023', 'सितंबर')
    """
    year, month, day = parts(value)
    named = _months()[month] if month else None
    return " ".join(str(part) for part in (day, named, year) if part)


@cache
def _months() -> dict[int, str]:
    """Map the number of each month to its Hindi name."""
    return {int(entry.get("value")): entry.word for entry in load("times")["months"]}


def _people(accounts: Sequence[Draft]) -> list[str]:
    """List who took part, those first whom most accounts name."""
    keys = {key for a in accounts for key in a.people}
    return sorted(keys, key=lambda key: (-sum(key in a.people for a in accounts), key))


def _foremost(accounts: Sequence[Draft]) -> Status:
    """Choose the status that a label shows: what took place is no plan any more."""
    order = [Status.OCCURRED, Status.CANCELLED, Status.DENIED, Status.PLANNED]
    return min((a.status for a in accounts), key=order.index)


def _dated(accounts: Sequence[Draft]) -> str:
    dates = sorted({d for a in accounts for d in a.when.dates}, key=lambda d: (-precision(d), d))
    return f" ({hindi_date(dates[0])})" if dates else ""


def _gift(accounts: Sequence[Draft], name: Callable[[str], str]) -> str:
    first = accounts[0]
    item = min((item for a in accounts for item in a.items), key=lambda i: (len(i), i))
    return f"{name(first.giver or '')} की ओर से {name(first.recipient or '')} को भेंट: {item}"


def _statement(account: Draft, name: Callable[[str], str]) -> str:
    said = (account.text.exact if account.text else "").split()
    quoted = " ".join(said[:_WORDS]) + (" …" if len(said) > _WORDS else "")
    return f"{listed([name(key) for key in sorted(account.people)])}: {quoted}"
