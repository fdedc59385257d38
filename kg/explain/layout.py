"""Explanations -> lines for people: each sentence with what stands in it below, and last what gave nothing.

    [120,163) paragraph
    आरव मेहता ने मीरा सेन से मुलाकात की।
        person       आरव मेहता
        meeting      meeting.light-verb · Occurred
            participants     आरव मेहता; मीरा सेन
            in the graph     आरव मेहता और मीरा सेन की मुलाकात

Names, roles and words of an article are hostile text: they are shown without what steers a terminal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from kg.explain.explanation import Explanation, Found, Named, Sentence, Silent, Value
from kg.store.results import terminal_safe

_COLUMN, _SLOTS = 13, 16
_WEAK, _HEAD, _SILENT = "dim", "bold", "yellow"
_STYLES = {"meeting": "green", "visit": "green", "gift": "green", "statement": "green"}
_UNREAD = "not read: boilerplate gives no facts"
_CAPTION = "caption: names people, tells no events"


def lines(explanations: Sequence[Explanation]) -> Iterator[Text]:
    """Yield the lines of explanations, styled; where there is no colour the words alone say everything."""
    for explanation in explanations:
        dated = f"  published {explanation.published}" if explanation.published else "  no date of publication"
        yield Text.assemble((terminal_safe(explanation.article), _HEAD), (dated, _WEAK))
        for sentence in explanation.sentences:
            yield Text()
            yield from _sentence(sentence)
        yield Text()
        yield Text(_totals(explanation), _WEAK)
        yield Text()


def _sentence(sentence: Sentence) -> Iterator[Text]:
    note = "" if sentence.read else f"  {_UNREAD}"
    block = _CAPTION if sentence.block == "caption" else sentence.block
    yield Text(f"[{sentence.start},{sentence.end}) {block}{note}", _WEAK)
    yield Text(terminal_safe(sentence.text), _HEAD if sentence.read else _WEAK)
    for named in sentence.mentions:
        yield _named(named)
    for found in sentence.found:
        yield from _found(found)
    for silent in sentence.silent:
        yield _silent(silent)


def _named(named: Named) -> Text:
    line = _row(named.kind, "cyan", named.words)
    if named.means != (named.words,):
        line.append(f" = {_safe(named.means)}" if named.means else " = ? (open)", _WEAK)
    if named.posts:
        line.append(f"  ({_safe(named.posts)})", _WEAK)
    return line


def _found(found: Found) -> Iterator[Text]:
    yield _row(found.kind, _STYLES.get(found.kind, ""), f"{found.rule} · {found.status}")
    for name, values in found.slots:
        yield _slot(name.replace("_", " "), "; ".join(map(_value, values)))
    if found.event is not None:
        yield _slot("in the graph", terminal_safe(found.event))
    else:
        yield _slot("not in the graph", f"when resolved, {terminal_safe(found.dropped or '')}", _SILENT)


def _silent(silent: Silent) -> Text:
    line = _row("silent", _SILENT, f"'{silent.words}' [{silent.start},{silent.end})")
    return line.append(f" gave no {silent.kind}: {terminal_safe(silent.why)}")


def _row(kind: str, style: str, words: str) -> Text:
    return Text.assemble("    ", (f"{kind:<{_COLUMN}}", style), terminal_safe(words))


def _slot(name: str, words: str, style: str = "") -> Text:
    return Text.assemble("        ", (f"{name:<{_SLOTS}} ", _WEAK), (words, style))


def _value(value: Value) -> str:
    return terminal_safe(value.words) + (f" = {_safe(value.means)}" if value.means else "")


def _safe(words: Sequence[str]) -> str:
    return ", ".join(map(terminal_safe, words))


def _totals(explanation: Explanation) -> str:
    """Count what an article gave: '12 sentences: 3 meetings, 1 visit; 4 cues silent'."""
    kinds = [found.kind for sentence in explanation.sentences for found in sentence.found]
    told = ", ".join(f"{kinds.count(kind)} {kind}{'' if kinds.count(kind) == 1 else 's'}" for kind in _STYLES)
    silent = sum(len(sentence.silent) for sentence in explanation.sentences)
    return f"{len(explanation.sentences)} sentences: {told}; {silent} cues silent"
