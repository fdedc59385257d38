"""Where somebody acts whom no rule knows: words in 'ने' in which neither a person nor a body, group or place is found.

'बोरगोव ने कहा' with nobody found is a name that the name rules missed, or a common noun ('बारिश ने', the rain). What the
words are taken for tells which rule to look at.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.view import View

KIND = "person"
_AGENT = "ने"


def note_unknown_agents(doc: Doc) -> None:
    """Note each phrase in 'ने' without a mention, and what class each of its words is taken for."""
    view: View = doc._.khabar_view
    if view.rejections is None:
        return
    ends = {i for span in doc._.khabar_mentions for i in range(span.start, span.end)}
    for sentence in doc._.khabar_sentences:
        for clause in sentence.clauses:
            for chunk in clause.chunks:
                words = range(chunk.start, chunk.end)
                if chunk.case == _AGENT and not ends & set(words):
                    classes = ", ".join(f"{view.doc[i].text} {view.kind(i).value}" for i in words)
                    view.reject(KIND, chunk.start, chunk.end, f"acts (in ने), but its words are taken for: {classes}")
