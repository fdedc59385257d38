"""Doc -> statements: who said what, in which words, to whom, through which outlet.

Direct speech stands in quotation marks beside a cue ('“...,” X ने कहा'), indirect speech after कि ('X ने कहा कि ...'),
after a source ('X के अनुसार, ...') or before a trailing cue ('..., X ने कहा'). What was said ends with the sentence or
where the next cue of the same level begins. 'X ने यह जानकारी दी' gives the sentence before it.

Misses: where the narrator resumes without a cue inside a sentence; speech without any cue or mark.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.articles.blocks import kind_at
from kg.extract.arguments import arguments
from kg.extract.events_common import to_time
from kg.extract.statement_content import Content, contents_of
from kg.extract.statement_cues import Cue
from kg.extract.statement_documents import written_on
from kg.extract.statement_gestures import stands_alone
from kg.extract.statement_interview import answer_report, interview_of
from kg.extract.statement_signed import INVERTED
from kg.extract.statement_silence import note_silent, note_unheard
from kg.extract.statement_sources import PRESS, all_cues, is_outlet
from kg.extract.statement_spans import end_of, starting_in
from kg.extract.statement_turns import actors_of, answered, is_answer, opens, recalls
from kg.extract.view import MentionSpan, View
from kg.language.name_component import READ
from kg.language.syntax import Sentence
from kg.language.word_classes import WordClass
from kg.model import BlockKind, Mention, MentionKind, StatementReport, TimeExpression

_READ = READ - {BlockKind.CAPTION}
_ABOUT = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.ORGANIZATION})


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

    Needs what `khabar_mentions` and the components before it set.
    """
    view: View = doc._.khabar_view
    reader = _Reader(doc, view)
    turns = interview_of(view, doc._.khabar_mentions)
    for sentence in doc._.khabar_sentences:
        at = doc[sentence.start].idx
        if kind_at(view.article, at) in _READ and not any(t.start <= at < t.end for t in turns):
            reader.read(sentence)
    note_unheard(view, reader.pending, [], reader.reports)
    answers = [r for turn in turns if (r := answer_report(view, doc._.khabar_mentions, turn))]
    return sorted([*reader.reports, *answers], key=lambda r: r.passages[0].start) if answers else reader.reports


@dataclass(slots=True)
class _Reader:
    """The statements so far, and what carries over from sentence to sentence."""

    doc: Doc
    view: View
    reports: list[StatementReport] = field(default_factory=list)
    last_cue: Cue | None = None
    last_sentence: Sentence | None = None
    last_from: int = 0  # where the reports of that sentence begin
    earlier: Cue | None = None  # whose words may go on after one sentence of the narrator's
    loose: list[Content] = field(default_factory=list)  # its quotations, where no cue stands in it
    answered: bool = False  # 'जवाब मिला': whoever was spoken to before now speaks
    pending: Cue | None = None  # a cue whose words come in the next sentence

    def read(self, sentence: Sentence) -> None:
        """Add the reports of one sentence."""
        cues = all_cues(self.doc, sentence)
        self.answered = is_answer(self.view, sentence)
        contents = contents_of(self.view, sentence, cues)
        cues_for = [self._cue_for(sentence, c) for c in contents]
        fresh = [_report(self.doc, self.view, sentence, q, c) for q, c in zip(cues_for, contents, strict=True) if q]
        if not contents:
            fresh.extend(self._turned_round(sentence, cues) or self._recalled(sentence, cues))
        via = _trailing_outlet(self.view, cues, contents)
        if via is not None:
            self._credit(fresh, via)
        self.last_from = len(self.reports)
        self.reports.extend(fresh)
        note_unheard(self.view, self.pending, contents, self.reports)
        self._carry(sentence, cues, contents, cues_for)
        note_silent(self.view, cues, contents, self.pending, fresh)

    def _cue_for(self, sentence: Sentence, content: Content) -> Cue | None:
        """Return the cue of a content with its speakers, from sentences before it where it has none of its own."""
        if self.answered and self.last_cue is not None and (content.cue is None or not content.cue.speakers):
            return answered(self.last_cue)
        going_on = self.earlier if content.rule == "quotation" else None
        cue = content.cue or self.pending or self.last_cue or going_on
        if cue is not None and self.last_cue is not None and written_on(self.view, cue, self.last_cue):
            cue = replace(cue, speakers=self.last_cue.speakers)
        if cue is not None and not cue.speakers and any(c.case == "ने" for c in cue.clause.chunks):
            return None  # 'किसी ने पूछा कि': not who spoke before
        if cue is not None and not cue.speakers and self.last_cue and (not cue.document or self.last_cue.document):
            cue = replace(cue, speakers=self.last_cue.speakers)  # 'इसमें कहा गया' is what a document said, not a person
        if cue is not None and not cue.speakers and opens(self.view, sentence, cue, quoted=content.quoted):
            cue = replace(cue, speakers=actors_of(self.doc, self.last_sentence) if self.last_sentence else ())
        if cue is None and content.rule == "quotation" and self.last_sentence is not None:
            cue = stands_alone(self.doc, self.last_sentence, sentence, self.reports)
        return cue if cue is not None and cue.speakers else None

    def _recalled(self, sentence: Sentence, cues: list[Cue]) -> list[StatementReport]:
        """Return what 'X ने यह जानकारी दी' refers to: the sentence before it, unless somebody speaks there."""
        last, before = cues[-1] if cues else None, self.last_sentence
        if (
            not last
            or not before
            or not recalls(self.view, last, quoted=bool(self.loose))
            or self.reports[self.last_from :]
        ):
            return []
        text = self.view.passage(before.start, _last_word(self.view, before, bare=True) + 1)
        content = Content(text.start, text.end, False, last, "sentence-before")
        return [_report(self.doc, self.view, sentence, last, content)]

    def _turned_round(self, sentence: Sentence, cues: list[Cue]) -> list[StatementReport]:
        """Return the quotation without a cue before 'यह कहना है X का', and take it from whoever spoke earlier.

        So too where a question or a cry ends its sentence: '“कब तक?” X ने गोष्ठी में सवाल उठाया।'
        """
        last, text = cues[-1] if cues else None, self.view.article.text
        if last is None or not self.loose:
            return []
        cried = all(text[c.end - 1] in "?!" or text[c.end : c.end + 1] in "?!" for c in self.loose)
        asked = last.kind in ("verb", "phrase") and last.own and last.speakers and last.clause is sentence.outside()[-1]
        asked = asked and "\n" not in text[self.loose[-1].end : self.doc[last.start].idx]
        if last.kind != INVERTED and not (cried and asked) and not recalls(self.view, last, quoted=bool(self.loose)):
            return []
        del self.reports[self.last_from :]
        return [_report(self.doc, self.view, sentence, cues[-1], c) for c in self.loose]

    def _credit(self, fresh: list[StatementReport], via: Mention) -> None:
        """Name the outlet in the sentence's reports, or in those of the sentence before."""
        if fresh:
            fresh[:] = [r if r.via or r.speaker == via else replace(r, via=via) for r in fresh]
        else:
            before = self.reports[self.last_from :]
            self.reports[self.last_from :] = [r if r.via else replace(r, via=via) for r in before]

    def _carry(self, sentence: Sentence, cues: list[Cue], contents: list[Content], found: list[Cue | None]) -> None:
        """Keep what the next sentence may need: who speaks, and a cue that still waits for its words."""
        spoken = [q for q, c in zip(found, contents, strict=True) if q is not None and c.cue is not None]
        used = [c.cue for c in contents]
        waiting = [c for c in cues if c.speakers and c.kind in ("verb", "phrase") and c not in used]
        outside = sentence.outside()
        self.pending = waiting[-1] if waiting and outside and waiting[-1].clause is outside[-1] else None
        self.earlier = self.last_cue if not contents and not cues and not _names_anybody(self.doc, sentence) else None
        taken_up = any(c.cue is not None and c.cue.document for c in contents)
        self.last_cue = spoken[-1] if spoken else (self.last_cue if contents and (not cues or taken_up) else None)
        self.last_sentence = sentence
        self.loose = [c for c in contents if c.cue is None] if len(contents) == len(sentence.utterances) else []


def _names_anybody(doc: Doc, sentence: Sentence) -> bool:
    """Tell whether a sentence names a person, who may then be the one who speaks on."""
    spans: Sequence[MentionSpan] = doc._.khabar_mentions
    inside = starting_in(spans, sentence.start, sentence.end, lambda s: s.start)
    return any(s.mention.kind is MentionKind.NAME for s in inside)


def _report(doc: Doc, view: View, sentence: Sentence, cue: Cue, content: Content) -> StatementReport:
    """Return the report of one cue and what it introduces."""
    text = view.at_offsets(content.start, content.end)
    spans: Sequence[MentionSpan] = doc._.khabar_mentions
    inside = [
        s.mention
        for s in starting_in(spans, sentence.start, sentence.end, lambda s: s.start)
        if s.mention.kind in _ABOUT
        and content.start <= s.mention.passage.start
        and s.mention.passage.end <= content.end
    ]
    return StatementReport(
        passages=(text, view.passage(sentence.start, _last_word(view, sentence) + 1)),
        rule=f"statement.{cue.kind}.{content.rule}",
        times=_times(doc, view, cue, content),
        place=_place(doc, cue, content),
        speaker=cue.speakers[0],
        co_speakers=cue.speakers[1:],
        text=text,
        quoted=content.quoted,
        addressees=() if content.rule == "object" and cue.entry and cue.entry.get("calls") else cue.addressees,
        about=tuple(inside),
        via=cue.via
        or content.via
        or next((m for m in cue.addressees if is_outlet(view, m) and m.label not in PRESS), None),
    )


def _last_word(view: View, sentence: Sentence, *, bare: bool = False) -> int:
    """Return the index of a sentence's last token; ``bare`` of its last word."""
    last = sentence.end - 1
    while last > sentence.start and (view.doc[last].is_space or (bare and not view.word(last)[:1].isalnum())):
        last -= 1
    return last


def _times(doc: Doc, view: View, cue: Cue, content: Content) -> tuple[TimeExpression, ...]:
    """Return the time expressions of the cue's own clause."""
    spans: Sequence[Span] = doc.spans.get("khabar_times", ())
    return tuple(
        to_time(doc, span)
        for span in starting_in(spans, cue.clause.start, min(end_of(cue.clause), cue.end), lambda span: span.start)
        if not content.start <= span.start_char < content.end and not span._.khabar_duration
    )


def _place(doc: Doc, cue: Cue, content: Content) -> Mention | None:
    """Return the place of the cue's clause: 'राजधानी में कहा', not 'राजधानी में चल रहे युद्ध पर कहा'."""
    view: View = doc._.khabar_view
    for argument in arguments(doc, cue.clause, frozenset({MentionKind.PLACE})):
        outside = not content.start <= argument.mentions[-1].passage.start < content.end
        after = argument.chunk.marker_end
        attributive = view.kind(after) is WordClass.VERB and after not in range(cue.start, cue.end)
        if argument.case == "में" and argument.head and outside and argument.end <= cue.end and not attributive:
            return argument.mentions[-1]
    return None


def _trailing_outlet(view: View, cues: list[Cue], contents: list[Content]) -> Mention | None:
    """Return the outlet of a last cue without words of its own: '..., एजेंसी ने बताया'."""
    if not cues or not cues[-1].speakers or cues[-1].kind not in ("verb", "phrase"):
        return None
    last = cues[-1]
    speaker = last.via or last.speakers[0]
    return speaker if all(last is not c.cue for c in contents) and is_outlet(view, speaker) else None
