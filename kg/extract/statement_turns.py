"""Who speaks where the words name nobody: an answer that 'is got', and a verb of saying that opens its sentence.

After 'आरव ने केन से पूछा, “...”' the answer of 'जवाब मिला, “...”' (the answer came) is Ken's. After
'काव्या राणे आईं।' it is she who speaks in 'बोलीं, “...”': Hindi leaves out the subject that goes on.

Misses: a subject that goes on from further back; hearsay of one who was told of ('कहते हैं, ...').
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.arguments import arguments
from kg.extract.statement_cues import SPEAKERS, Cue
from kg.extract.statement_spans import starting_in
from kg.extract.statement_speakers import shared_subject, subject_of
from kg.extract.view import MentionSpan, View
from kg.language.clauses import Clause
from kg.language.syntax import Sentence
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind

_ANSWER = frozenset("जवाब उत्तर".split())
_COMES = ("मिल", "आ", "हो")
_BEFORE = 3  # words that may open a sentence before its verb of saying: 'फिर हंसकर बोले'
_PEOPLE = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_THEN = frozenset("बाद में फिर इसके उसके साथ ही आगे तभी लौटकर".split())
_RECALLING = frozenset("यह इसकी इसका इस ये ऐसा ऐसी यही".split())
_ASIDE = frozenset("कि जब".split())


def is_answer(view: View, sentence: Sentence) -> bool:
    """Tell whether a sentence says only that an answer came: 'जवाब मिला', 'उत्तर था'; not 'दूत का जवाब था'."""
    for clause in sentence.outside():
        verb = clause.verb
        if verb is None or verb.stem not in _COMES:
            continue
        first = view.word(clause.start) in _ANSWER or view.word(verb.start - 1) in _ANSWER
        if first and all(not c.case or c.quote is not None for c in clause.chunks):
            return True
    return False


def answered(last: Cue) -> Cue | None:
    """Return the cue of an answer to what was said last: whoever was spoken to speaks."""
    return replace(last, speakers=last.addressees, addressees=last.speakers) if last.addressees else None


def opens(view: View, sentence: Sentence, cue: Cue, *, quoted: bool) -> bool:
    """Tell whether a verb of saying opens its sentence without a subject: 'बोलीं', 'फिर कहने लगे', 'बाद में ट्वीट किया'.

    A verb that one begins without a subject may come before it: 'आवाज से पहचान गए और बोले' (knew him by the voice and
    said). 'बताते हैं कि' without a quotation is hearsay.
    """
    if not quoted and (cue.clause.verb is None or cue.clause.verb.aspect != "perfective"):
        return False
    words = [i for i in range(sentence.start, cue.start) if view.word(i)[:1].isalnum()]
    plain = cue.kind == "verb" and cue.entry is not None and bool(cue.entry.get("speaks")) and not cue.participle
    near = len(words) <= _BEFORE or (quoted and _begins_unsaid(view, sentence, cue))
    if cue.kind == "phrase" and not cue.participle:
        plain, near = True, bool(words) and all(view.word(i) in _THEN for i in words)
    passive = cue.document or (cue.clause.verb is not None and cue.clause.verb.passive)
    return plain and not passive and near and not any(c.case == "ने" for c in cue.clause.chunks)


def _begins_unsaid(view: View, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a sentence names nobody before its verb of saying, and nobody stands there bare: 'बच्चे आए'."""
    before = [c for clause in sentence.outside() for c in clause.chunks if c.end <= cue.start]
    spans: Sequence[MentionSpan] = view.doc._.khabar_mentions
    near = starting_in(spans, sentence.start, cue.start, lambda s: s.start)
    named = any(s.mention.kind is not MentionKind.PLACE for s in near)
    said = any(view.word(i) in ("ने", "कि") for i in range(sentence.start, cue.start))
    bare = [c for c in before if not c.case and (c.end - c.start > 1 or view.word(c.start).endswith("े"))]
    return bool(before) and bool(before[0].case) and not bare and not named and not said


def recalls(view: View, cue: Cue, *, quoted: bool) -> bool:
    """Tell whether a cue is 'X ने यह जानकारी दी' or, behind a sentence that is ``quoted``, 'X यही कहते हैं'."""
    if cue.entry is None or not cue.speakers:
        return False
    words = [view.word(i) for i in range(cue.start - 4, cue.start)]
    announced = cue.entry.word in word_list("statement", "announcing") and any(w in _RECALLING for w in words)
    return announced or (quoted and words[-1] == "यही")


def actors_of(doc: Doc, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the person who is the subject of a sentence's last main clause, its own or shared with the one before."""
    view: View = doc._.khabar_view
    told: tuple[Mention, ...] = ()
    previous: Clause | None = None
    for clause in sentence.outside():
        if clause.opener in _ASIDE or clause.opener.startswith("ज"):
            continue
        own = subject_of(view, clause, arguments(doc, clause, SPEAKERS))
        told = own or shared_subject(view, clause, previous, told)
        previous = clause
    return tuple(m for m in told if m.kind in _PEOPLE) or _alone(view, sentence)


def _alone(view: View, sentence: Sentence) -> tuple[Mention, ...]:
    """Return whom a sentence tells of that has no subject of his own: '[मीरा] की आंखें भर आईं', '[आरव] को भरोसा नहीं'.

    Nobody else may be named there, and he must come first.
    """
    spans: Sequence[MentionSpan] = view.doc._.khabar_mentions
    near = starting_in(spans, sentence.start, sentence.end, lambda s: s.start)
    people = [s for s in near if s.mention.kind in _PEOPLE]
    first = next((c for clause in sentence.outside() for c in clause.chunks), None)
    if first is None or len(people) != 1:
        return ()
    verbless = all(c.verb is None for c in sentence.outside()) and not first.case  # '[मीरा] राजी नहीं।'
    led = first.start <= people[0].start < first.end if verbless else people[0].end == first.end
    return (people[0].mention,) if led and (verbless or first.case in ("का", "को")) else ()
