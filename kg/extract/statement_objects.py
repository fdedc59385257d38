"""Cues -> what was said as their object: 'समिति के गठन की पुष्टि की', 'फैसले को गलत बताया'.

An assertion may have a noun phrase or an infinitive instead of a clause: 'X ने फोन टैप किए जाने का आरोप लगाया'. A promise,
a request or an oath with an infinitive is an act, not a report of words, so its object counts only where many words of
it are quoted. A country that accuses or denies acts through its policy: nobody's words are reported.

Misses: objects that stand before the agent ('इस तर्क को दूत ने गलत बताया'); objects of one word ('हमले की निंदा की').
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.statement_cues import Cue
from kg.extract.statement_hearers import BEFORE
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_spans import quotations_in
from kg.extract.view import GENITIVES, View
from kg.language.clauses import Chunk
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list

LONG_QUOTE = 4  # words in quotation marks that are what was said by themselves
_BEFORE_CUE = 3  # words between such a quotation and the cue: '"..." स्थापित करने की कसम खाई'
_LONG_TOLD = 4  # words of an object without को: 'हमले में पुलिस का हाथ बताया'
_ANAPHORIC = frozenset("इस इन उस उन इसका इसके इसकी इसे इससे यह ये ऐसा ऐसे ऐसी".split())
_TEMPORAL = frozenset("बाद पहले".split())
_REFUSALS = frozenset({"इनकार", "इन्कार", "परहेज", "मना"})
_COMING = frozenset("आ पहुंच लौट पधार".split())  # to ask somebody to come is to invite


@dataclass(frozen=True, slots=True)
class Object:
    """Token indices ``[start, end)`` of an object that is what was said."""

    start: int
    end: int
    quoted: bool


def object_of(view: View, cue: Cue) -> Object | None:
    """Return the object of a cue that is what was said, or None."""
    aside = cue.clause.opener in ("जब", "जहां")
    answers = cue.own and cue.clause.opener.startswith("जिस")  # '..., जिस पर मंत्री ने काम कराने का भरोसा दिया'
    if cue.entry is None or (cue.relative and not aside and not answers):
        return None
    if cue.entry.get("complement"):
        return _complement(view, cue)
    if cue.relative and not aside:
        return None  # 'जिसे मंत्री ने गलत बताया'
    acts = not cue.own or any(c.case == "ने" for c in cue.clause.chunks)
    if cue.entry.get("calls") and acts and not cue.participle and view.word(cue.end) not in ("कि", ":"):
        return _called(view, cue)
    return None


def _complement(view: View, cue: Cue) -> Object | None:
    """Return the noun phrase or infinitive before a cue's noun."""
    assert cue.entry is not None  # noqa: S101
    noun = _chunk_at(cue, cue.start)
    before = next((c for c in cue.clause.chunks if noun and c.marker_end == noun.start), None)
    if before is None and view.word(cue.start - 1) in GENITIVES:
        before = next((c for c in cue.clause.chunks if c.marker_end == cue.start), None)
    start = _after_agent(view, cue)
    quote = _long_quote(view, start, cue.start)
    if quote:
        return quote
    wanted = cue.entry.get("complement")
    if before is None or before.case != cue.entry.get("case", "का") or wanted == "quote" or cue.state:
        return None
    infinitive = next((p for p in cue.clause.participles if p.end == before.end and p.words[-1].endswith("ने")), None)
    if (wanted == "infinitive" and not infinitive) or (wanted == "noun" and infinitive):
        return None
    if _is_act(view, cue, before, infinitive):
        return None
    start = _after_aside(view, cue, start, before.end)
    if view.word(before.end - 1) in word_list("statement", "refused") and view.word(cue.start) in _REFUSALS:
        return None  # 'टिप्पणी से इनकार किया' says nothing
    if view.word(max(start, before.start)) in _ANAPHORIC and before.end - max(start, before.start) <= 2:
        return None
    end = cue.start + 1 if cue.entry.get("with_noun") else before.end
    return Object(start, end, quoted=False) if start < before.end else None


def _is_act(view: View, cue: Cue, asked: Chunk, infinitive: VerbGroup | None) -> bool:
    """Tell whether asking is an act: for money ('पांच लाख की मांग की'), or to come ('दिल्ली आने का आग्रह किया')."""
    verb = cue.clause.verb
    if verb is not None and any(w.endswith("ते") for w in verb.words) and verb.words[-1] in ("रहे", "आए"):
        return True  # 'मांग करते रहे': kept asking, who knows in which words
    if infinitive is not None:
        hearer = cue.entry is not None and cue.entry.get("addressee") and cue.entry.get("complement") == "infinitive"
        return bool(hearer) and infinitive.stem in _COMING and not infinitive.negated
    words = (view.word(i) for i in range(asked.start, asked.end))
    return view.word(cue.start) == "मांग" and any(word in lexicon().wanted for word in words)


def _called(view: View, cue: Cue) -> Object | None:
    """Return what somebody is called: 'समझौते को गलत बताया', 'हमले में पुलिस का हाथ बताया'."""
    last = next((c for c in reversed(cue.clause.chunks) if c.start < cue.start), None)
    if last is None or last.case or _words(view, last.end, cue.start):
        return None
    start, head = _after_agent(view, cue), min(last.end, cue.start) - 1
    quote = _long_quote(view, start, cue.start)
    if quote:
        return quote
    if view.word(head) in word_list("statement", "verdicts") and view.word(cue.start) == "करार":
        return None  # 'अदालत ने दोषी करार दिया' (found guilty)
    if (
        not _words(view, start, cue.start)
        or view.word(head) in lexicon().told
        or view.word(last.start) in lexicon().told
    ):
        return None
    start = _after_aside(view, cue, start, cue.start)
    named = any(
        c.case == "को" and start < c.marker_end <= last.start and view.kind(c.end - 1) is not WordClass.TIME
        for c in cue.clause.chunks
    )
    if named and last.end > last.start:
        return Object(start, cue.start, quoted=False)
    owned = view.word(last.start - 1) in GENITIVES and cue.start - start >= _LONG_TOLD
    return Object(start, cue.start, quoted=False) if owned else None


def _chunk_at(cue: Cue, at: int) -> Chunk | None:
    return next((c for c in cue.clause.chunks if c.start <= at < c.end), None)


def _after_agent(view: View, cue: Cue) -> int:
    """Return the index after the agent in ने, else where the clause begins."""
    chunks = [c for c in cue.clause.chunks if c.end <= cue.start]
    ends = [c.marker_end for c in chunks if c.case == "ने"] or [c.marker_end for c in chunks if _speaks(view, cue, c)]
    start = ends[-1] if ends else cue.clause.start
    while view.word(start) in ("भी", "ही", "तो"):
        start += 1
    return start


def _speaks(view: View, cue: Cue, chunk: Chunk) -> bool:
    """Tell whether a noun phrase is of who speaks, without ने, or of what it is said in: 'सर्वे में ... बल दिया गया'."""
    if view.word(chunk.end - 1) in lexicon().documents and chunk.case == "में" and cue.document:
        return True
    start, end = view.doc[chunk.start].idx, view.doc[chunk.end - 1].idx
    return any(start <= m.passage.start <= end for m in cue.speakers) and chunk.case in ("", "की ओर से", "द्वारा")


def _after_aside(view: View, cue: Cue, start: int, end: int) -> int:
    """Return where the object begins: after the time, the occasion, what was done meanwhile, the target, the hearer."""
    assert cue.entry is not None  # noqa: S101
    skipped = {cue.entry.get("target"), cue.entry.get("addressee") if not cue.entry.get("calls") else None} - {None}
    chunks = [c for c in cue.clause.chunks if start <= c.start and c.marker_end < end]
    target = next((c for c in chunks if c.case in skipped), None)  # the first alone: 'निगम पर पैसा नहर पर उड़ाने का'
    for number, chunk in enumerate(chunks):
        timed = view.kind(chunk.end - 1) is WordClass.TIME and chunk.case in ("को", "में", "")
        owners = chunks[:number]
        begins = next((n for n, c in enumerate(owners) if c.start == start), number)
        owned = all(c.case == "का" or _is_setting(view, c) for c in owners[begins:]) and chunks[begins].start == start
        faced = chunk.case in BEFORE and cue.entry.get("addressee")
        if owned and (timed or faced or chunk is target or _is_occasion(view, chunk)):
            start = chunk.marker_end
    aside = [p.end for p in cue.clause.participles if p.participle and start < p.end < end and _is_aside(view, p)]
    start = max([start, *aside])
    for at in range(start, end - 2):
        if view.word(at) in _TEMPORAL and view.kind(at - 1) in (WordClass.TIME, WordClass.NUMBER):
            return at + 1 + (view.word(at + 1) in ("ही", "भी"))
    return start


def _is_occasion(view: View, chunk: Chunk) -> bool:
    """Tell whether a noun phrase says when or in what somebody spoke: 'बैठक में', 'पत्र में', 'दौरे के दौरान'."""
    if chunk.case in ("के दौरान", "के बाद", "से पहले"):
        return True
    head = view.word(chunk.end - 1)
    return chunk.case in ("में", "पर") and (head in lexicon().documents or head in lexicon().occasions)


def _is_setting(view: View, chunk: Chunk) -> bool:
    """Tell whether a noun phrase says where or to whom one spoke, before 'बातचीत में': 'दिल्ली में पत्रकारों से'."""
    if chunk.case == "में":
        return view.kind(chunk.end - 1) is WordClass.PLACE
    return chunk.case == "से" and view.word(chunk.end - 1) in word_list("statement", "hearers")


def _is_aside(view: View, group: VerbGroup) -> bool:
    """Tell whether a participle tells what was done while speaking: 'मिलते हुए', 'दूत से भेंट कर', 'पत्र लिखकर'."""
    if group.words[-1] == "हुए" or group.stem in ("मिल", "लिख", "सौंप", "भेज", "बुला", "पहुंच"):
        return True
    return view.word(group.start - 1) in lexicon().occasions


def _long_quote(view: View, start: int, end: int) -> Object | None:
    """Return the words in quotation marks between two indices where they are long enough to be what was said."""
    spans = [
        q for q in quotations_in(view, start, end) if q.end <= end + 1 and _words(view, q.start, q.end) >= LONG_QUOTE
    ]
    if not spans or _words(view, spans[-1].end, end) > _BEFORE_CUE:
        return None
    return Object(spans[0].start, spans[-1].end, quoted=True)


def _words(view: View, start: int, end: int) -> int:
    return sum(any(c.isalnum() for c in view.word(i)) for i in range(start, end))
