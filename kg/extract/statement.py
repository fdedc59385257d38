"""Doc -> statements: who said what, in which words, to whom, through which outlet.

Direct speech stands in quotation marks beside a cue ('“...,” X ने कहा'), indirect speech after कि ('X ने कहा कि ...'), after a
source ('X के अनुसार, ...') or before a trailing cue ('..., X ने कहा'). What was said ends with the sentence or where the
next cue of the same level begins.

Misses: where the narrator resumes without a cue inside a sentence; speech without any cue or mark.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.agents import media_heads
from kg.extract.arguments import arguments
from kg.extract.statement_content import Content, contents_of
from kg.extract.statement_cues import SPEAKERS, Cue, cues_of
from kg.extract.view import View
from kg.language.clauses import Clause
from kg.language.name_component import READ
from kg.language.normalise import shadow
from kg.language.syntax import Sentence
from kg.model import BlockKind, Mention, MentionKind, StatementReport, TimeExpression

_READ = READ - {BlockKind.CAPTION}
_ABOUT = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.ORGANIZATION})


@dataclass(slots=True)
class _State:
    """What carries over from sentence to sentence of a block."""

    reports: list[StatementReport] = field(default_factory=list)
    last_cue: Cue | None = None
    last_sentence: Sentence | None = None
    pending: Cue | None = None  # a cue whose words come in the next sentence


@Language.factory("khabar_statements", assigns=["doc._.khabar_statements"])
class StatementFinder:
    """Set ``doc._.khabar_statements``."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        if not Doc.has_extension("khabar_statements"):
            Doc.set_extension("khabar_statements", default=())

    def __call__(self, doc: Doc) -> Doc:
        """Find the statements of a Doc."""
        doc._.khabar_statements = tuple(statements(doc))
        return doc


def statements(doc: Doc) -> list[StatementReport]:
    """Return the statements of an article, in reading order.

    >>> from kg.extract.statement_cues import lexicon
    >>> ("पुष्टि", "कर") in lexicon().phrases
    True
    """
    view: View = doc._.khabar_view
    state = _State()
    for sentence in doc._.khabar_sentences:
        if _block(view, sentence.start) in _READ:
            _read(doc, view, sentence, state)
    return state.reports


def _block(view: View, token: int) -> BlockKind | None:
    offset = view.doc[token].idx
    return next((b.kind for b in view.article.blocks if b.start <= offset < b.end), None)


def _read(doc: Doc, view: View, sentence: Sentence, state: _State) -> None:
    """Add the reports of one sentence."""
    cues = _sentence_cues(doc, sentence)
    contents = contents_of(view, sentence, cues)
    fresh: list[StatementReport] = []
    for content in contents:
        cue = content.cue or state.pending or state.last_cue
        if cue is None or not cue.speakers and content.cue is not None and not state.last_cue:
            continue
        if not cue.speakers and state.last_cue:
            cue = replace(cue, speakers=state.last_cue.speakers)
        if cue.speakers:
            fresh.append(_report(doc, view, sentence, cue, content))
    via = _trailing_outlet(view, cues, contents)
    if via is not None:
        _credit(state, fresh, via, view)
    state.reports.extend(fresh)
    spoken = [c.cue for c in contents if c.cue is not None and c.cue.speakers]
    unused = [c for c in cues if c.speakers and c.kind in ("verb", "phrase") and all(c is not k.cue for k in contents)]
    state.pending = unused[-1] if unused and sentence.clauses and unused[-1].clause is sentence.outside()[-1] else None
    state.last_cue = spoken[-1] if spoken else (state.last_cue if not cues and contents else None)
    state.last_sentence = sentence


def _sentence_cues(doc: Doc, sentence: Sentence) -> list[Cue]:
    """Return the cues outside of quotation marks, each with the subject that its clause inherits."""
    cues: list[Cue] = []
    inherited: tuple[Mention, ...] = ()
    level: dict[int, tuple[Mention, ...]] = {}
    for clause in sentence.outside():
        before = inherited if clause.opener in ("और", "तथा", "एवं", "लेकिन", "मगर", "जबकि", "") else ()
        cues.extend(cues_of(doc, clause, before))
        agents = _subject(doc, clause)
        if agents and clause.opener != "कि":
            inherited = agents
        level[clause.start] = inherited
    return cues


def _subject(doc: Doc, clause: Clause) -> tuple[Mention, ...]:
    for argument in arguments(doc, clause, SPEAKERS):
        if argument.case == "ने":
            return argument.mentions
    return ()


def _report(doc: Doc, view: View, sentence: Sentence, cue: Cue, content: Content) -> StatementReport:
    """Return the report of one cue and what it introduces."""
    text = view.at_offsets(content.start, content.end)
    whole = view.passage(sentence.start, _last_word(view, sentence) + 1)
    speakers = [m for m in cue.speakers]
    inside = [
        s.mention for s in doc._.khabar_mentions
        if s.mention.kind in _ABOUT and content.start <= s.mention.passage.start and s.mention.passage.end <= content.end
    ]  # fmt: skip
    return StatementReport(
        passages=(text, whole), rule=f"statement.{cue.kind}.{content.rule}", times=_times(doc, cue, content),
        speaker=speakers[0], co_speakers=tuple(speakers[1:]), text=text, quoted=content.quoted, addressees=cue.addressees,
        about=tuple(inside), via=cue.via or content.via,
        place=_place(doc, cue, content),
    )  # fmt: skip


def _last_word(view: View, sentence: Sentence) -> int:
    last = sentence.end - 1
    while last > sentence.start and view.doc[last].is_space:
        last -= 1
    return last


def _times(doc: Doc, cue: Cue, content: Content) -> tuple[TimeExpression, ...]:
    """Return the time expressions of the cue's own clause."""
    view: View = doc._.khabar_view
    out = []
    for span in doc.spans.get("khabar_times", ()):
        inside = content.start <= span.start_char < content.end
        if cue.clause.start <= span.start < cue.clause.end and not inside and not span._.khabar_duration and span.start < cue.end:
            out.append(
                TimeExpression(view.passage(span.start, span.end), span._.khabar_value, False, span._.khabar_weekday)
            )
    return tuple(out)


def _place(doc: Doc, cue: Cue, content: Content) -> Mention | None:
    """Return the place of the cue's clause: 'राजधानी में कहा'."""
    for argument in arguments(doc, cue.clause, frozenset({MentionKind.PLACE})):
        outside = not content.start <= argument.mentions[-1].passage.start < content.end
        if argument.case == "में" and argument.head and outside and argument.end <= cue.end:
            return argument.mentions[-1]
    return None


def _trailing_outlet(view: View, cues: list[Cue], contents: list[Content]) -> Mention | None:
    """Return the outlet of a last cue without words of its own: '..., एजेंसी ने बताया।'"""
    if not cues:
        return None
    last = cues[-1]
    idle = all(last is not c.cue for c in contents)
    speaker = (last.via or last.speakers[0]) if last.speakers else None
    if idle and speaker is not None and last.kind in ("verb", "phrase") and _is_outlet(view, speaker):
        return speaker
    return None


def _is_outlet(view: View, mention: Mention) -> bool:
    """Tell whether a mention is of a news agency, a paper or a channel."""
    if mention.kind is not MentionKind.ORGANIZATION:
        return False
    start, end = mention.passage.start, mention.passage.end
    listed = any(
        m.kind == "agency" and start <= view.doc[m.start].idx and view.doc[m.end - 1].idx < end for m in view.matches
    )
    return listed or shadow(mention.label).split()[-1] in media_heads()


def _credit(state: _State, fresh: list[StatementReport], via: Mention, view: View) -> None:
    """Name the outlet in the sentence's reports, or in those of the sentence before."""
    if fresh:
        fresh[:] = [r if r.via or r.speaker == via else replace(r, via=via) for r in fresh]
    elif state.last_sentence is not None:
        start = view.doc[state.last_sentence.start].idx
        state.reports[:] = [
            r if r.via or r.passages[-1].start != start else replace(r, via=via) for r in state.reports
        ]
