"""What the extractors see of a Doc: words, classes, names, and passages of the article's own characters.

Words are read as shadows, so that 'ज़मीन' and 'जमीन' are one; what is kept are the file's own characters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Doc

from kg.extract.silence import Rejections
from kg.language.closed import closed_classes
from kg.language.name_component import name_offsets
from kg.language.name_spread import Name
from kg.language.normalise import nfc
from kg.language.titles import Title
from kg.language.word_classes import Classified, WordClass
from kg.language.word_lists import word_list
from kg.model import Article, Mention, Passage

# Adverbs that open a clause before whoever acts: 'दूसरी ओर पुलिस ने', 'इस बीच कोच ने'.
ASIDE = frozenset("इधर उधर ओर तरफ बीच वैसे फिलहाल दरअसल बहरहाल आखिरकार अंततः अलबत्ता".split())
# Words that end a noun phrase to the left: adverbs, numerals and nouns of events before a name, body or place.
NOT_IN_PHRASE = ASIDE | frozenset(
    (
        "आज कल फिर बाद पहले दौरान अब इस उस एक कई अन्य सभी साथ वहीं यहां वहां बैठक मुलाकात भेंट वार्ता "
        "यात्रा दौरा अलावा मुताबिक अनुसार उनके उनकी सबसे स्थित प्रति अचानक एकाएक यकायक तुरंत फौरन सीधे चुपचाप "
        "अंत इसी देर शाम रात सुबह दोपहर"
    ).split()
)
THIS = frozenset({"यह", "ये", "यही"})  # 'यह बात नगर परिषद के अध्यक्ष ने कही': before a noun in a case it would be 'इस'
GENITIVES = frozenset({"का", "के", "की"})
OWN = frozenset({"अपना", "अपने", "अपनी"})
_OPENING_MARKS = frozenset({"‘", "“", "'", '"', "‘‘", "''"})
_CLOSING_MARKS = frozenset({"’", "”", "'", '"', "’’", "''"})


@dataclass(frozen=True, slots=True)
class MentionSpan:
    """A mention with the token indices ``[start, end)`` of its whole noun phrase, titles included."""

    start: int
    end: int
    mention: Mention


class View:
    """A Doc as the extractors read it."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.article: Article = doc._.khabar_article
        classified: Classified = doc._.khabar_classified
        self.words, self.classes = classified.words, classified.classes
        self.matches = classified.matches
        self.names: tuple[Name, ...] = doc._.khabar_names
        self.name_at: dict[int, Name] = {}  # by token index; of two in one token the first
        for name in self.names:
            for i in range(name.start, name.end):
                self.name_at.setdefault(i, name)
        self.in_name = self.name_at.keys()
        self.titles: tuple[Title, ...] = tuple(t for t in classified.titles if t.start not in self.in_name)
        self.title_at = {t.start: t for t in self.titles}
        self.in_name_titles = {t.end for t in self.titles if t.entry.get("in_name")}  # where they end
        self.rejections = Rejections() if doc.user_data.get("khabar_explain") else None

    def reject(self, kind: str, start: int, end: int, why: str | Callable[[], str]) -> None:
        """Note that the cue at token indices ``[start, end)`` gave nothing of a kind, and why, if a build explains."""
        if self.rejections is not None:
            self.rejections.add(kind, start, end, why)

    def word(self, at: int) -> str:
        """Return the shadow at a token index, '' outside of the text."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def kind(self, at: int) -> WordClass:
        """Return the class at a token index."""
        return self.classes[at] if 0 <= at < len(self.words) else WordClass.STOP

    def passage(self, start: int, end: int) -> Passage:
        """Return the passage of the tokens ``[start, end)``."""
        first, last = self.doc[start], self.doc[end - 1]
        return self.at_offsets(first.idx, last.idx + len(last))

    def at_offsets(self, start: int, end: int) -> Passage:
        """Return the passage of the characters ``[start, end)``."""
        return Passage(self.article.identifier, start, end, self.article.text[start:end])

    def name_passage(self, name: Name) -> Passage:
        """Return the passage of a name."""
        return self.at_offsets(*name_offsets(self.doc, name))

    def text(self, start: int, end: int) -> str:
        """Return the tokens ``[start, end)`` as they are shown: NFC, without bracketed insertions."""
        out, depth = [], 0
        for token in self.doc[start:end]:
            depth += token.text in "(["
            if not depth:
                out.append(token.text_with_ws)
            depth -= token.text in ")]" and depth > 0
        return nfc("".join(out))

    def skip_brackets_left(self, at: int) -> int:
        """Return the index before a bracketed insertion that ends at ``at``, or ``at``."""
        if self.word(at) in (")", "]"):
            for i in range(at - 1, max(at - 8, -1), -1):
                if self.word(i) in ("(", "["):
                    return i - 1
        return at

    def skip_quoted(self, at: int) -> int:
        """Return the end of a few words in quotation marks at ``at``, or ``at``: 'आरव मेहता [‘गुरु’] ने'."""
        if self.doc[at].text not in _OPENING_MARKS:
            return at
        ends = (i + 1 for i in range(at + 2, min(at + 5, len(self.doc))) if self.doc[i].text in _CLOSING_MARKS)
        return next(ends, at)

    def is_closed(self, at: int) -> bool:
        """Tell whether a closed-class word, or nothing, stands at ``at``."""
        return self.kind(at) in (WordClass.CLOSED, WordClass.STOP)

    def is_moment(self, at: int) -> bool:
        """Tell whether the noun of a time stands at ``at``, behind which one it is: 'उस [समय] नाटो के महासचिव'."""
        which = word_list("times", "previous", "next", "this", "that", "ordinals")
        return self.word(at) in word_list("times", "moments", "units") and self.word(at - 1) in which

    def is_postposition(self, at: int) -> bool:
        """Tell whether a simple postposition stands at ``at``."""
        return self.word(at) in closed_classes().postpositions
