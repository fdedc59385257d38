"""Doc -> the turns of an interview: who answers, and in which words.

An interview is printed as lines with a label: 'सवाल: ... जवाब: ...', 'प्रश्न- ... आरव मेहता- ...', or two names of which
one only asks. Each answer is one statement, in the very words of who gives it, over all its sentences. 'जवाब' and
initials ('आ. मे.') stand for whom the introduction names: 'आरव मेहता से बातचीत' (a talk with Aarav Mehta).

Questions may have no label where each stands on a line of its own before the answer's.

Misses: answers without a label; an interview whose introduction names nobody; an answer's further paragraphs where no
question follows them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.articles.blocks import kind_at
from kg.extract.view import MentionSpan, View
from kg.language.name_component import READ
from kg.language.normalise import shadow
from kg.language.quotations import trim
from kg.model import BlockKind, Mention, MentionKind, StatementReport

_LABEL = re.compile(r"[\s*•]*(?P<label>[^\s:।?!,;\"'“‘*][^:।?!,;\"'“‘\n*]{0,39}?)\**\s*(?::\**|[-–—](?=\s))\s*")
_NUMBER = re.compile(r"[\s.)(]*[0-9०-९]+[\s.)(]*|\.\Z")
_ASKING = frozenset("सवाल प्रश्न प्र क्यू q que ques question".split())
_ANSWERING = frozenset("जवाब उत्तर उ ज a ans answer".split())
_TALK = re.compile("बातचीत|बात की|साक्षात्कार|इंटरव्यू|मुलाकात|रूबरू|सवाल")
_LONGEST_LABEL = 4  # words
_INITIAL = 2  # characters: 'आ', 'मे'
_LEAST = 2  # questions, and answers, that make an interview
_BARE = "?"  # the label of questions without one
_CLOSING = " *\"'”’"
_SPEAKING = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.ORGANIZATION})
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Turn:
    """The characters ``[start, end)`` of a turn with its label; the words themselves begin at ``said``."""

    label: str
    start: int
    said: int
    end: int
    speaker: Mention | None = None  # None for a question


def interview_of(view: View, spans: Sequence[MentionSpan]) -> list[Turn]:
    """Return the turns of an article that is, or holds, an interview whose answers have a known speaker; else []."""
    turns = _labelled(view)
    asking = _asking(view, turns)
    if not asking:
        turns, asking = _with_bare_questions(view, turns), frozenset({_BARE})
    answers = Counter(t.label for t in turns if t.label not in asking)
    answering = {label for label, count in answers.items() if count >= _LEAST or label in _ANSWERING}
    kept = [t for t in turns if t.label in asking or t.label in answering]
    if sum(t.label in asking for t in kept) < _LEAST or sum(t.label in answering for t in kept) < _LEAST:
        return []
    interviewee = _interviewee(view, spans, kept[0].start)
    whole = _with_ends(view, kept)
    told = [t if t.label in asking else replace(t, speaker=_speaker(view, spans, t, interviewee)) for t in whole]
    return told if all(t.speaker or t.label in asking for t in told) else []


def answer_report(view: View, spans: Sequence[MentionSpan], turn: Turn) -> StatementReport | None:
    """Return the statement that an answer is; None for a question."""
    start, end = trim(view.article.text, turn.said, turn.end)
    if turn.speaker is None or start == end:
        return None
    text = view.at_offsets(start, end)
    inside = (s.mention for s in spans if start <= s.mention.passage.start < end)
    about = tuple(m for m in inside if m.kind in _SPEAKING)
    return StatementReport(
        passages=(text,), rule="statement.interview.answer", speaker=turn.speaker, text=text, quoted=True, about=about
    )


def _labelled(view: View) -> list[Turn]:
    """Return the lines of the article that begin with a label, each as a turn of one line."""
    out = []
    for block in view.article.blocks:
        if block.kind not in READ:
            continue
        for line in _LINE.finditer(view.article.text, block.start, block.end):
            match = _LABEL.match(line.group())
            if match and len(match["label"].split()) <= _LONGEST_LABEL and match.end() < len(line.group().rstrip()):
                label = _NUMBER.sub("", shadow(match["label"])).lower().strip()
                out.append(Turn(label, line.start(), line.start() + match.end(), line.end()))
    headed = [t for t in out if kind_at(view.article, t.start) is BlockKind.TITLE]
    again = {t.label for t in out if t not in headed}
    return [t for t in out if t not in headed or t.label in again or t.label in _ASKING]


def _with_bare_questions(view: View, turns: list[Turn]) -> list[Turn]:
    """Return the turns with the questions that stand without a label right before them, each on a line of its own."""
    text, out = view.article.text, []
    for turn in turns:
        start = text.rfind("\n", 0, len(text[: turn.start].rstrip())) + 1
        line = text[start : turn.start].rstrip()
        if line.rstrip(_CLOSING).endswith("?") and not any(t.start == start for t in turns):
            out.append(Turn(_BARE, start, start, start + len(line)))
        out.append(turn)
    return out


def _asking(view: View, turns: list[Turn]) -> frozenset[str]:
    """Return the labels of questions: 'सवाल', else a name or paper most of whose turns end with a question mark."""
    named = {t.label for t in turns} & _ASKING
    if named:
        return frozenset(named)
    asked = Counter(t.label for t in turns if view.article.text[t.said : t.end].rstrip(_CLOSING).endswith("?"))
    told = Counter(t.label for t in turns)
    return frozenset(label for label, count in asked.items() if count >= _LEAST and 2 * count > told[label])


def _with_ends(view: View, turns: list[Turn]) -> list[Turn]:
    """Return the turns with the lines up to the next one; the last has its own line, and headings belong to none."""
    headings = [b for b in view.article.blocks if b.kind is BlockKind.HEADING]
    out = []
    for turn, following in zip(turns, [*turns[1:], None], strict=True):
        ends = [b.start for b in headings if turn.end <= b.start]
        end = turn.end if following is None else min([following.start, *ends])
        out.append(replace(turn, end=max(turn.end, end)))
    return out


def _interviewee(view: View, spans: Sequence[MentionSpan], before: int) -> Mention | None:
    """Return who is interviewed: 'X से बातचीत', else who is named most before the first turn."""
    named = [s for s in spans if s.mention.kind is MentionKind.NAME and s.mention.passage.end <= before]
    text = view.article.text
    for span in named:
        after = text[span.mention.passage.end : span.mention.passage.end + 60].split("।")[0]
        if re.match(r"\s+(से|का|की|के साथ)\s", after) and _TALK.search(shadow(after)):
            return span.mention
    told = [s for s in named if view.word(s.end) != "ने"]
    often = Counter(shadow(s.mention.label).split()[-1] for s in told)
    most = max(told, key=lambda s: (often[shadow(s.mention.label).split()[-1]], len(s.mention.label)), default=None)
    return most.mention if most else None


def _speaker(view: View, spans: Sequence[MentionSpan], turn: Turn, interviewee: Mention | None) -> Mention | None:
    """Return whom the label names, else its words as a name; of 'जवाब' and initials the interviewee."""
    if turn.label in _ANSWERING or all(len(part) <= _INITIAL for part in re.split(r"[.\s]+", turn.label)):
        return interviewee
    inside = [s.mention for s in spans if turn.start <= s.mention.passage.start < turn.said]
    named = [m for m in inside if m.kind in _SPEAKING]
    if named:
        return named[-1]
    start, end = _label_offsets(view, turn)
    passage = view.at_offsets(start, end)
    return Mention(MentionKind.NAME, passage.exact, passage)


def _label_offsets(view: View, turn: Turn) -> tuple[int, int]:
    """Return where the words of a label stand."""
    match = _LABEL.match(view.article.text[turn.start : turn.end])
    return (turn.start + match.start("label"), turn.start + match.end("label")) if match else (turn.start, turn.said)
