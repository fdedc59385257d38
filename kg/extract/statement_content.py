"""A sentence's cues -> the words that each introduces.

An utterance in quotation marks goes to the cue that it stands next to; a clause after कि to the cue before it; a trailing cue
takes what stands before it; a source takes the sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from kg.extract.statement_cues import Cue, lexicon
from kg.extract.view import View
from kg.language.clauses import Clause
from kg.language.syntax import QUOTE_MARKS, Sentence
from kg.model import Mention

_TRIM = frozenset("। . , ; : - – — | ॥ ( [ ) ]".split()) | QUOTE_MARKS
_CONTRAST = frozenset("लेकिन मगर हालांकि जबकि किंतु परंतु".split())
_LINKS = frozenset("और तथा एवं जबकि लेकिन हालांकि".split())
_LEVEL_MARKS = frozenset(", । . - – — ' \" ” ’ ’’ ''".split())
_OBJECT_LINKS = frozenset("का की के को भी स्थापित हासिल प्राप्त".split())
MIN_WORDS = 2


@dataclass(frozen=True, slots=True)
class Content:
    """What was said: character offsets, whether it is a direct quotation, and the cue (None: the cue stands elsewhere)."""

    start: int
    end: int
    quoted: bool
    cue: Cue | None
    rule: str
    via: Mention | None = None


def contents_of(view: View, sentence: Sentence, cues: list[Cue]) -> list[Content]:
    """Return what the cues of a sentence introduce, and utterances whose cue stands in another sentence."""
    outside = list(sentence.outside())
    out: list[Content] = []
    used: set[int] = set()
    out.extend(_direct(view, sentence, cues, used))
    busy = {id(c.cue) for c in out}
    for index, cue in enumerate(cues):
        if id(cue) in busy or cue.kind == "source":
            continue
        content = _indirect(view, sentence, outside, cues, index)
        if content:
            out.append(content)
            busy.add(id(cue))
    out.extend(_from_sources(view, sentence, cues, out))
    out.extend(_trailing(view, sentence, cues, out))
    return sorted(out, key=lambda c: (c.start, c.end))


def _utterances(view: View, sentence: Sentence) -> list[tuple[int, int, int]]:
    """Return (token start, token end, index) of the utterances of a sentence."""
    spans = view.doc.spans.get("khabar_quotations", ())
    return [(spans[n].start, spans[n].end, n) for n in sentence.utterances]


def _direct(view: View, sentence: Sentence, cues: list[Cue], used: set[int]) -> list[Content]:
    """Give each utterance to the cue right before it, else to the first one after it."""
    out = []
    verbal = [c for c in cues]
    for start, end, index in _utterances(view, sentence):
        before = [c for c in verbal if c.end <= start]
        after = [c for c in verbal if c.start >= end]
        cue = None
        if before and _adjacent(view, before[-1].end, start):
            cue = before[-1]
        elif after:
            cue = after[0]
        elif before:
            cue = before[-1]
        span = view.doc.spans["khabar_quotations"][index]
        via = next((c.speakers[0] for c in before if c.kind == "source" and c is not cue and c.speakers), None)
        out.append(Content(span.start_char, span.end_char, True, cue, "quotation", via))
        used.add(index)
    return out


def _adjacent(view: View, left: int, right: int) -> bool:
    """Tell whether only कि, a comma, a colon or a short adverb stands between two token indices."""
    words = [view.word(i) for i in range(left, right) if any(c.isalnum() for c in view.word(i))]
    return len(words) <= 2


def _indirect(view: View, sentence: Sentence, outside: list[Clause], cues: list[Cue], index: int) -> Content | None:
    """Return the clause that a cue introduces, with कि or a comma, or the words in quotation marks that are its object."""
    cue = cues[index]
    after = cue.end
    while view.word(after) in ("भी", "ही", "है", "हैं", "था", ",", ":", "-", "–", "—") and after < sentence.end:
        after += 1
    introduced = view.word(after) == "कि"
    if introduced:
        begin = after + 1
    else:
        begin = _later_ki(view, outside, cue)
        introduced = begin > 0
    if introduced:
        if any(other.clause is cue.clause and other.end > cue.end for other in cues):
            return None  # 'चेतावनी देते हुए कहा कि': the last cue of the clause introduces
        return _clause_content(view, sentence, cues, index, begin, "clause")
    if view.word(cue.end) in (",", ":", "-", "–", "—") and cue.kind == "verb" and _speaks_on(view, outside, cues, cue, after):
        return _clause_content(view, sentence, cues, index, after, "clause-without-ki")
    return _object(view, cue)


def _later_ki(view: View, outside: list[Clause], cue: Cue) -> int:
    """Return where a कि-clause begins that follows the cue's clause, also where the cue is a participle of it; 0 for none."""
    end = cue.clause.end
    if view.word(end) == "कि":
        return end + 1 if cue.clause.verb is None or cue.participle is False else (end + 1 if cue.end >= end - 6 else 0)
    return 0


def _speaks_on(view: View, outside: list[Clause], cues: list[Cue], cue: Cue, after: int) -> bool:
    """Tell whether a clause with a verb of its own, and no other cue, follows the comma after the cue."""
    following = [c for c in outside if c.start >= after and c.verb is not None]
    if not following or following[0].opener in ("और", "तथा", "एवं", "लेकिन", "जबकि", "जिसे", "जो", "जिसमें", "जिसके"):
        return False
    return all(other.clause is not following[0] for other in cues if other is not cue)


def _clause_content(view: View, sentence: Sentence, cues: list[Cue], index: int, begin: int, rule: str) -> Content | None:
    end = _content_end(view, sentence, cues, index, begin)
    return _content(view, begin, end, cues[index], rule)


def _content_end(view: View, sentence: Sentence, cues: list[Cue], index: int, begin: int) -> int:
    """Return the token index where what a cue introduces ends."""
    end = sentence.end
    for later in cues[index + 1 :]:
        if later.kind == "source" or later.clause is cues[index].clause:
            continue
        nested = later.clause.opener == "कि" and later.clause.start <= begin + 1
        if not nested and later.clause.start > begin and _same_level(view, later):
            end = min(end, _cue_start(view, later, begin))
    for clause in sentence.outside():
        if clause.start > begin and clause.opener in _CONTRAST and view.word(clause.start) in ("उन्होंने",):
            if clause.verb is not None and clause.verb.tense == "past":
                end = min(end, clause.start)
    return end


def _same_level(view: View, cue: Cue) -> bool:
    """Tell whether a later cue is the narrator's: it has a speaker of its own after a comma, or goes on with और."""
    start = _cue_start(view, cue, 0)
    return view.word(start) in _LINKS or view.word(start - 1) in _LEVEL_MARKS


def _cue_start(view: View, cue: Cue, floor: int) -> int:
    """Return where the words of a later cue begin: its clause, or its speaker where a comma stands before that."""
    start = _clause_start(view, cue.clause, floor)
    for chunk in cue.clause.chunks:
        if chunk.before == "," and floor < chunk.start < cue.start:
            start = max(start, chunk.start)
    return start


def _clause_start(view: View, clause: Clause, floor: int) -> int:
    start = clause.start
    while start - 1 > floor and view.word(start - 1) in _LINKS:
        start -= 1
    return start


def _content(view: View, begin: int, end: int, cue: Cue | None, rule: str) -> Content | None:
    """Return the content of the tokens, without marks at its ends, and whether it is all in quotation marks."""
    while begin < end and (view.doc[begin].is_space or view.word(begin) in _TRIM | {"कि"}):
        begin += 1
    while end > begin and (view.doc[end - 1].is_space or view.word(end - 1) in _TRIM | {"और", "जबकि"}):
        end -= 1
    if sum(any(c.isalnum() for c in view.word(i)) for i in range(begin, end)) < MIN_WORDS:
        return None
    start_char, end_char = view.doc[begin].idx, view.doc[end - 1].idx + len(view.doc[end - 1])
    quoted = any(
        q.start_char <= start_char + 2 and q.end_char >= end_char - 2 for q in view.doc.spans.get("khabar_quotations", ())
    )
    return Content(start_char, end_char, quoted, cue, rule)


def _object(view: View, cue: Cue) -> Content | None:
    """Return the quoted words right before the cue whose object they are: 'X को "..." बताया', '"..." की सराहना की'."""
    spans = [
        q for q in view.doc.spans.get("khabar_quotations", ())
        if cue.clause.start <= q.start and q.end <= cue.start + 1 and len([t for t in q if not t.is_punct]) >= MIN_WORDS
    ]  # fmt: skip
    if not spans or cue.kind == "nominal":
        return None
    between = [view.word(i) for i in range(spans[-1].end, cue.start) if any(c.isalnum() for c in view.word(i))]
    if not all(w in _OBJECT_LINKS or w.endswith("ने") for w in between) or len(between) > 3:
        return None
    return Content(spans[0].start_char, spans[-1].end_char, True, cue, "object")


def _from_sources(view: View, sentence: Sentence, cues: list[Cue], found: list[Content]) -> list[Content]:
    """Return what 'X के अनुसार' introduces: the sentence, unless somebody else in it speaks."""
    out = []
    for cue in cues:
        if cue.kind != "source" or any(c.cue is cue for c in found):
            continue
        if found:
            _add_via(found, cue)
            continue
        begin = cue.end
        end = sentence.end
        if not any(c.isalnum() for i in range(begin, end) for c in view.word(i)):
            begin, end = sentence.start, cue.start
        content = _content(view, begin, end, cue, "source")
        if content:
            out.append(content)
    return out


def _add_via(found: list[Content], cue: Cue) -> None:
    """Note the outlet of a source beside the cue of somebody else's speech."""
    for index, content in enumerate(found):
        if content.cue is not None and content.via is None and cue.speakers:
            found[index] = Content(content.start, content.end, content.quoted, content.cue, content.rule, cue.speakers[0])


def _trailing(view: View, sentence: Sentence, cues: list[Cue], found: list[Content]) -> list[Content]:
    """Return what a cue at the end of the sentence closes: '..., X ने कहा'."""
    if not cues or found:
        return []
    last = cues[-1]
    outside = sentence.outside()
    if last.kind != "verb" or not last.speakers or last.clause is not outside[-1] or len(outside) < 2:
        return []
    start = _clause_start(view, last.clause, 0)
    if view.word(start - 1) not in (",", "।", "-", "–", "—", '"', "”") or outside[-2].verb is None:
        return []
    content = _content(view, sentence.start, start, last, "trailing")
    return [content] if content else []


__all__ = ["Content", "contents_of", "lexicon", "pairwise"]
