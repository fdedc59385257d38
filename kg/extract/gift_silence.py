"""Why a gift word gave nothing: it is the object of no verb of giving or receiving ('कुदरत का तोहफा', nature's gift)."""

from __future__ import annotations

from kg.extract.events_frame import Frame
from kg.extract.events_status import phrases
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.view import View

KIND = "gift"


def note_unused(view: View, frames: list[Frame]) -> None:
    """Note the gift words that no giving took up; 'भेंट', which is a meeting too, is left to the rules of meetings."""
    if view.rejections is None:
        return
    looked_at = {i for note in view.rejections.noted if note.kind == KIND for i in range(note.start, note.end)}
    for frame in frames:
        for at in frame.tokens:
            word = view.word(at)
            if word in gift_lexicon("gift_words") and at not in looked_at and (word,) not in phrases("nouns"):
                named = at in view.in_name
                why = "part of a name" if named else "the object of no verb that gives or receives"
                view.reject(KIND, at, at + 1, why)
