"""A sentence's cues -> the words that each introduces.

An utterance in quotation marks goes to the cue that it stands next to; a clause after कि to the cue before it; a
trailing cue takes what stands before it ('..., X ने कहा'); a source takes the sentence ('X के अनुसार, ...'); an assertion
may take its object ('समिति के गठन की पुष्टि की').

Misses: speech that goes on over sentences without marks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Span

from kg.extract.arguments import arguments
from kg.extract.statement_cues import Cue
from kg.extract.statement_ends import content_end, cue_start
from kg.extract.statement_introduced import goes_on_verbless, is_remark, speaks_on, trails
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_objects import object_of
from kg.extract.statement_quoted import closes, is_quoted
from kg.extract.statement_signed import INVERTED, SIGNATURE
from kg.extract.statement_sources import is_outlet
from kg.extract.statement_spans import end_of
from kg.extract.statement_standing import standing
from kg.extract.statement_verbless import TURNED
from kg.extract.view import View
from kg.language.syntax import QUOTE_MARKS, Sentence
from kg.model import Mention, MentionKind

_TRIM = frozenset("। . , ; : - – — | ॥ ( [ ) ]".split()) | QUOTE_MARKS
_DASHES = frozenset(", : - – — :-".split())
_JOINS = frozenset("और तथा एवं".split())
_CLOSED_BY = frozenset(', : । - – — " ”'.split())
_AFTER_CUE = frozenset("भी ही है हैं था थे थी".split()) | _DASHES
_PEOPLE = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_NEWS = frozenset("खबर पता सूचना जानकारी".split())
_ALSO = frozenset("साथ ही यह भी और इसके तथा".split())
_GOING_ON = frozenset("और तथा एवं लेकिन मगर पर परंतु किंतु बल्कि क्योंकि ताकि या".split())
MIN_WORDS = 2
NEAR = 2  # words that may stand between a cue and the quotation after it


@dataclass(frozen=True, slots=True)
class Content:
    """What was said: character offsets, whether it is a direct quotation, the cue (None: it stands elsewhere)."""

    start: int
    end: int
    quoted: bool
    cue: Cue | None
    rule: str
    via: Mention | None = None


def contents_of(view: View, sentence: Sentence, cues: list[Cue]) -> list[Content]:
    """Return what the cues of a sentence introduce, and utterances whose cue stands in another sentence."""
    return _Finder(view, sentence, cues).find()


class _Finder:
    """The contents of one sentence."""

    def __init__(self, view: View, sentence: Sentence, cues: list[Cue]) -> None:
        self.view, self.sentence, self.cues = view, sentence, cues
        self.outside = list(sentence.outside())
        self.found: list[Content] = []

    def find(self) -> list[Content]:
        """Return the contents in reading order."""
        self._quotations()
        for cue in self.cues:
            if cue.kind != "source" and not self._is_used(cue):
                content = self._clause(cue) or self._object(cue)
                if content:
                    self.found.extend(self._parted(cue, content))
        self._trailing()
        self._sources()
        return sorted(standing(self.view, self.found), key=lambda c: (c.start, c.end))

    def _is_used(self, cue: Cue) -> bool:
        return any(c.cue is cue for c in self.found)

    def _quotations(self) -> None:
        """Give each utterance to the cue right before it, else to the first one after it."""
        spans = self.view.doc.spans.get("khabar_quotations", ())
        for index in self.sentence.utterances:
            span = spans[index]
            before = [c for c in self.cues if c.end <= span.start]
            after = [c for c in self.cues if c.start >= span.end]
            near = before and self._is_near(before[-1].end, span.start)
            if before and not near and self.view.word(before[-1].end) == "कि" and self._goes_on(span):
                continue
            cue = before[-1] if near or (before and not after) else after[0] if after else None
            cue = cue or self._without_verb(span.start)
            sources = (c.speakers[0] for c in before if c.kind == "source" and c is not cue)
            self.found.append(Content(span.start_char, span.end_char, True, cue, "quotation", next(sources, None)))

    def _goes_on(self, span: Span) -> bool:
        """Tell whether a quotation goes on with the clause around it: 'कहा कि दूत आए, "लेकिन देर से"'."""
        return self.view.word(span.start) in _GOING_ON

    def _without_verb(self, start: int) -> Cue | None:
        """Return who speaks in 'दूत आश्वस्त हैं: "..."' and 'दूत ने सिर हिलाया, "..."'."""
        marks = {self.view.word(start - 1), self.view.word(start - 2)}
        for clause in self.outside:
            manner = clause.verb is not None and clause.verb.stem in lexicon().manners
            cases = {"", "ने", "का"} if marks & (_DASHES - {","}) else {"", "ने"} if "," in marks and manner else set()
            cases = cases or ({"ने"} if "," in marks else set())
            people = [a for a in arguments(self.view.doc, clause, _PEOPLE) if a.case in cases]
            if people and clause.verb is not None and clause.verb.end <= start:
                return Cue(clause, clause.verb.start, clause.verb.end, "mark", people[0].mentions)
        return None

    def _is_near(self, left: int, right: int) -> bool:
        """Tell whether only कि, a mark or a short adverb stands between two token indices."""
        return sum(any(c.isalnum() for c in self.view.word(i)) for i in range(left, right)) <= NEAR

    def _clause(self, cue: Cue) -> Content | None:
        """Return the clause that a cue introduces with कि, a comma, a colon, or nothing."""
        after = cue.end
        while self.view.word(after) in _AFTER_CUE and after < self.sentence.end:
            after += 1
        begin = after + 1 if self.view.word(after) == "कि" else self._ki_after_clause(cue)
        if begin:
            if any(other.clause is cue.clause and other.end > cue.end for other in self.cues):
                return None  # 'चेतावनी देते हुए कहा कि': the last cue of the clause introduces
            return self._until_end(cue, begin, "clause")
        marked = cue.kind in ("mark", TURNED) and (
            any(c.verb is not None and c.verb.start >= after for c in self.outside)
            or goes_on_verbless(self.view, self.outside, cue)
        )
        plain = (cue.speaks or cue.kind == "nominal") and not cue.relative and not cue.participle
        if marked or (plain and speaks_on(self.view, self.outside, self.cues, cue, after)):
            return self._until_end(cue, after, "clause-without-ki")
        return None

    def _ki_after_clause(self, cue: Cue) -> int:
        """Return where a कि-clause begins that follows the cue's clause: 'यह आरोप लगाते हुए घेर रहे हैं कि'; 0 for none."""
        end = end_of(cue.clause)
        if self.view.word(end) != "कि":
            return 0
        near = (
            not cue.participle or end - cue.end <= NEAR * 3 or "यह" in (self.view.word(cue.start - n) for n in (1, 2))
        )
        return end + 1 if near else 0

    def _parted(self, cue: Cue, content: Content) -> list[Content]:
        """Part what was said at '; साथ ही यह भी कि' (and also this, that), where one cue introduces two things."""
        if content.quoted or content.rule == "object":
            return [content]
        begin, end = self._token_end(content.start + 1) - 1, self._token_end(content.end)
        for at in range(begin + 2, end):
            if self.view.word(at) == "कि" and self.view.word(at - 1) in ("भी", "यह"):
                link = at - 1
                while link > begin and self.view.word(link) in _ALSO:
                    link -= 1
                also = {self.view.word(i) for i in range(link + 1, at)}
                parts = [self._content(begin, link + 1, cue, content.rule), self._content(at, end, cue, content.rule)]
                if "यह" in also and also & {"साथ", "और", "इसके"}:
                    return [part for part in parts if part is not None]
        return [content]

    def _until_end(self, cue: Cue, begin: int, rule: str) -> Content | None:
        return self._content(begin, content_end(self.view, self.sentence, self.cues, cue, begin), cue, rule)

    def _content(self, begin: int, end: int, cue: Cue, rule: str) -> Content | None:
        """Return the content of the tokens without marks at its ends; None for less than two words."""
        view = self.view
        while begin < end and (
            view.doc[begin].is_space or view.word(begin) in _TRIM | {"कि", "तो", *(_JOINS if rule == "object" else ())}
        ):
            begin += 1
        while end > begin and (view.doc[end - 1].is_space or view.word(end - 1) in _TRIM | {"और", "जबकि"}):
            if closes(view, self.sentence, begin, end - 1):
                break
            end -= 1
        if sum(any(c.isalnum() for c in view.word(i)) for i in range(begin, end)) < MIN_WORDS:
            return None
        start_char, end_char = view.doc[begin].idx, view.doc[end - 1].idx + len(view.doc[end - 1])
        return Content(start_char, end_char, is_quoted(view, self.sentence, begin, start_char, end_char), cue, rule)

    def _object(self, cue: Cue) -> Content | None:
        """Return the cue's object that is what was said."""
        found = object_of(self.view, cue)
        if found is None or not cue.speakers:
            return None
        content = self._content(found.start, found.end, cue, "object")
        return replace(content, quoted=content.quoted or found.quoted) if content else None

    def _sources(self) -> None:
        """Give what 'X के अनुसार' introduces; an outlet beside somebody else's words is what they came through."""
        for cue in self.cues:
            if cue.kind != "source" or self._is_used(cue):
                continue
            at = self.view.doc[cue.start].idx
            around = [c for c in self.found if c.start <= at < c.end and not c.quoted]
            if around:
                content = self._content(cue.end, self._token_end(around[-1].end), cue, "source")
            elif self.found and is_outlet(self.view, cue.speakers[0]):
                self._credit(cue)
                continue
            elif self.found and self.found[0].quoted:
                continue
            else:
                content = self._source_content(cue)
            if content:
                self.found.append(content)

    def _token_end(self, offset: int) -> int:
        at = self.sentence.end
        while at > self.sentence.start and self.view.doc[at - 1].idx >= offset:
            at -= 1
        return at

    def _source_content(self, cue: Cue) -> Content | None:
        begin, end = cue.end, self.sentence.end
        if self.view.word(cue.start - 1) == "," and self.view.word(cue.end) == ",":
            begin = max(cue.clause.start, self.sentence.start)  # 'पुल, X के अनुसार, बनेगा'
        if not any(c.isalnum() for i in range(begin, end) for c in self.view.word(i)):
            begin, end = self.sentence.start, cue.start
        if self.view.word(begin) in _NEWS:  # 'सूत्रों के हवाले से खबर है कि'
            begin = next((i + 1 for i in range(begin, min(begin + 4, end)) if self.view.word(i) == "कि"), begin)
        return None if is_remark(self.view, self.outside, begin, end) else self._content(begin, end, cue, "source")

    def _credit(self, cue: Cue) -> None:
        """Note the outlet of a source beside the words of somebody else."""
        self.found[:] = [
            replace(c, via=cue.speakers[0]) if c.cue is not None and c.via is None else c for c in self.found
        ]

    def _signed_start(self, cue: Cue) -> int:
        """Return where a last cue begins, with its clause's where and how: '...: दिल्ली में दूत से मिलकर बोले मंत्री'."""
        begin = max((c.start for c in self.outside if c.start <= cue.start), default=cue.start)
        return begin if self.view.word(begin - 1) in _DASHES - {","} else cue.start

    def _trailing(self) -> None:
        """Give what a cue at the end of the sentence closes: '..., X ने कहा'."""
        if not self.cues or self.found or len(self.outside) < 2:
            return
        last = self.cues[-1]
        if not trails(self.view, last) or not last.speakers or last.relative or last.clause is not self.outside[-1]:
            return
        signed = last.kind in (SIGNATURE, INVERTED)
        start = self._signed_start(last) if signed else cue_start(self.view, last, 0)
        if self.view.word(start - 1) in _CLOSED_BY and (signed or self.outside[-2].verb is not None):
            content = self._content(self.sentence.start, start, last, "trailing")
            if content:
                self.found.append(content)
