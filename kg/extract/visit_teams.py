"""Who goes with a team, a motorcade or a plane, whose it is, or who is in it.

'[X] का काफिला राजधानी पहुंचा' X's motorcade came to the capital; '[X] के नेतृत्व में दल' a team that X leads;
'दल, जिसमें [X और Y] शामिल थे'; '[X] को लेकर आया विमान' the plane that brought X.

Whoever a later clause says to be in the team is for `kg.extract.visit_members`.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_frame import Frame, Slot, beside
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.language.verbs import VerbGroup


def members(doc: Doc, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return who is said to be in the delegation that goes: 'दल, जिसमें [X और Y] शामिल थे, राजधानी पहुंचा'."""
    view: View = doc._.khabar_view
    teams = {view.word(i) for i in frame.tokens if i < group.start} & visit_words("delegations")
    for other in beside(doc, frame) if teams else ():
        inside = other.opener in ("जिसमें", "जिनमें", "इसमें", "इनमें")
        if inside and {view.word(i) for i in other.tokens} & visit_words("memberships"):
            return next((s for s in other.slots if s.case == "" and s.has_people), None)
    return None


def aboard(view: View, frame: Frame) -> Slot | None:
    """Return whom a plane or a train brings: '[X] को लेकर आया विशेष विमान राजधानी में उतरा'."""
    vehicles = visit_words("transport") | visit_words("delegations")
    for slot in frame.slots:
        near = set(view.words[slot.marker_end : slot.marker_end + 5])
        if slot.has_people and view.word(slot.marker_end - 1) in ("लेकर", "ले") and near & vehicles:
            return slot
    return None


def delegation(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return who goes with the delegation or the plane that is the subject: 'X का काफिला', 'X के नेतृत्व में दल'."""
    heads = visit_words("delegations") | visit_words("transport")
    for slot in frame.slots:
        near = [view.word(i) for i in range(slot.marker_end, min(slot.marker_end + 4, group.start))]
        until = next((n for n, w in enumerate(near) if view.is_postposition(slot.marker_end + n)), len(near))
        held = until and until < len(near) and near[until - 1] in heads and near[until] != "ने"
        until -= bool(held)  # 'X के विमान [को] लेकर अफवाह राजधानी पहुंची'
        leads = slot.case == "के नेतृत्व में"
        if leads and until < len(near) and near[until] in ("का", "के", "की"):
            near = [view.word(i) for i in range(slot.marker_end + until + 1, min(slot.marker_end + 7, group.start))]
            until = next((n for n, w in enumerate(near) if w in ("का", "के", "की", "ने")), len(near))
        # 'X की अगुवाई में [श्रद्धालुओं का जत्था]', 'डॉक्टरों का [दल] X की अगुवाई में राजधानी पहुंचा'
        led = leads and any(view.word(i) in visit_words("delegations") for i in frame.tokens if i < slot.end)
        if slot.has_people and (led or ((leads or slot.case == "का") and set(near[:until]) & heads)):
            return slot
    return None
