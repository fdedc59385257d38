"""Where reported speech ends inside its sentence.

It ends where the next cue of the narrator begins ('... और कहा कि', '..., उन्होंने बताया') and where the narrator resumes:
Hindi reported speech keeps its tense, so a bare past after a contrast ('..., लेकिन उन्होंने समय नहीं बताया' but he did not
give the time), after 'जिसके बाद' or a semicolon is the narrator's.

Misses: a narrator who resumes in the tense of what was said.
"""

from __future__ import annotations

from kg.extract.statement_cues import Cue
from kg.extract.statement_spans import end_of
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.closed import closed_classes
from kg.language.syntax import QUOTE_MARKS, Sentence
from kg.language.word_classes import WordClass

_LINKS = frozenset("और तथा एवं जबकि लेकिन हालांकि".split())
_CONTRAST = frozenset("लेकिन मगर हालांकि जबकि किंतु परंतु".split())
_LEVEL_MARKS = frozenset(", । . - – — ' \" ” ’ ’’ ''".split())
_CORRELATIVES = frozenset("वही वे वो वह उन्हीं उसी उन्होंने उसने उनसे उससे उन्हें उसे उनका उनकी उनके आज अब".split())
_THEN = frozenset("फिर बाद इसके उसके तुरंत".split())
_SPEAKER_AGAIN = frozenset("उन्होंने उसने इन्होंने".split())


def content_end(view: View, sentence: Sentence, cues: list[Cue], cue: Cue, begin: int) -> int:
    """Return the token index where what ``cue`` introduces at ``begin`` ends."""
    end = cue.until or sentence.end
    for later in cues:
        if later.end <= cue.end or later.kind == "source" or later.clause is cue.clause:
            continue
        nested = later.clause.opener == "कि" and later.clause.start <= begin + 1
        apart = later.clause.start > begin or cue_start(view, later, begin) > begin
        if not nested and apart and _is_narrators(view, later):
            end = min(end, cue_start(view, later, begin))
    if cue.relative:
        end = min([end, *(c.start for c in sentence.outside() if c.start > begin and _takes_up(view, c))])
    inside = [c for c in sentence.outside() if begin < end_of(c) and c.start < end]
    for number, clause in enumerate(inside[1:], 1):
        if _resumes(view, clause, inside[:number]):
            return min(end, clause.start)
    return end


def _takes_up(view: View, clause: Clause) -> bool:
    """Tell whether a clause takes a relative clause up: 'जिन दूतों ने कहा था कि ..., वही आज चुप हैं'."""
    return view.word(clause.start - 1) == "," and view.word(clause.start) in _CORRELATIVES


def cue_start(view: View, cue: Cue, floor: int) -> int:
    """Return where the words of a cue begin: its clause, or its speaker where a comma stands before that."""
    start = cue.clause.start
    while start - 1 > floor and view.word(start - 1) in _LINKS:
        start -= 1
    for chunk in cue.clause.chunks:
        if chunk.before == "," and floor < chunk.start < cue.start and _leads_to_agent(cue.clause, chunk, view):
            start = max(start, chunk.start)
    return start


def _leads_to_agent(clause: Clause, chunk: Chunk, view: View) -> bool:
    """Tell whether a noun phrase is the agent's or a time before it: ', दूत के प्रवक्ता ने', ', बुधवार को दूत ने'."""
    chunks = clause.chunks[clause.chunks.index(chunk) :]
    ergative = any(c.case == "ने" for c in chunks)
    for other, following in zip(chunks, [*chunks[1:], None], strict=True):
        if other.case == "ने":
            return True
        if not other.case:
            if not ergative:
                return True
            if following is None or following.before not in _LINKS | {","}:
                return False
        elif other.case != "का" and view.kind(other.start) is not WordClass.TIME:
            return False
    return False


def _is_narrators(view: View, cue: Cue) -> bool:
    """Tell whether a later cue is the narrator's: after a link, or with its speaker right after a mark."""
    if cue.relative or (cue.participle and view.word(cue.start - 1) == "यह"):
        return False
    if any(m.person == 1 for m in cue.speakers):
        return False  # '..., लेकिन हमारा मानना है कि': still who said the rest
    start = cue_start(view, cue, 0)
    told = cue.kind == "phrase" and cue.entry and cue.entry.get("complement") in (None, "quote")
    if told and not _introduces(view, cue):
        return False  # '... और दोनों ने बधाई दी': nobody's words
    if view.word(start) in _LINKS:
        return cue.own or _introduces(view, cue)
    return bool(cue.speakers) and view.word(start - 1) in _LEVEL_MARKS


def _introduces(view: View, cue: Cue) -> bool:
    """Tell whether words follow a cue as its own: 'और कहा कि'; not in '... की मांग की है और धमकी दी है'."""
    return view.word(cue.end) in QUOTE_MARKS | {"कि", ",", ":", "-"} or view.word(end_of(cue.clause)) == "कि"


def _resumes(view: View, clause: Clause, before: list[Clause]) -> bool:
    """Tell whether the narrator resumes with a clause in the bare past."""
    verb = clause.verb
    if verb is None or verb.tense != "past" or verb.words[-1] in closed_classes().auxiliaries:
        return False
    tenses = [c.verb.tense for c in before if c.verb is not None]
    if not tenses or ("past" in tenses and not all(_is_perfect(c) for c in before if c.verb is not None)):
        return False
    again = bool(clause.chunks) and view.word(clause.chunks[0].start) in _SPEAKER_AGAIN
    if clause.opener in _CONTRAST:
        return again or all(tense == "future" for tense in tenses)
    if clause.opener == "और":
        return view.word(clause.start + 1) in _THEN and all(tense == "future" for tense in tenses)
    if clause.opener == "जिसके":
        return view.word(clause.start + 1) == "बाद"
    return view.word(clause.start - 1) == ";"


def _is_perfect(clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.words[-1] in closed_classes().auxiliaries
