"""How far a genitive reaches to the noun of a meeting: 'X की [पेरिस में] [संघ के प्रमुख Y के साथ] [दो घंटे की] बैठक'.

Places, times, sites, the other side with his post and adjectives may stand between; a noun of its own may not: 'X के
[घर] पर बैठक' is not X's meeting.
"""

from __future__ import annotations

from kg.extract.events_frame import GENITIVES, Frame, Slot, time_spans
from kg.extract.events_joining import is_daytime
from kg.extract.events_status import phrases, words_of
from kg.extract.view import View
from kg.language.closed import closed_classes
from kg.language.word_classes import WordClass

WITH = ("से", "के साथ", "के बीच", "के अलावा")
_OWNERS = frozenset({"अपने", "अपनी", "उनके", "उनकी", "उसके", "उसकी", "इनके", "इनकी"})
_MATTERS = frozenset({"के बारे में", "के कारण", "के तहत", "के बावजूद", "की मौजूदगी में", "के माध्यम से", "के यहां", "के लिए", "के प्रति"})
ROUNDS = frozenset({"दौर", "स्तर", "चरण", "चक्र"})
_APART = frozenset({("से", "इतर"), ("के", "इतर"), ("से", "हटकर"), ("के", "हाशिए"), ("के", "हाशिये"), ("के", "दौरान")})
_TITLE = 6  # words of a post
_OWN = frozenset({WordClass.COMMON, WordClass.DICTIONARY, WordClass.HEAD})
_HIGH = frozenset({"वरिष्ठ", "पूर्व", "तत्कालीन", "नवनियुक्त", "नए"})
_GAP = 4  # words of adjectives before the noun: 'X की पहली आमने-सामने बैठक'


def reaches(view: View, frame: Frame, slot: Slot, noun: int) -> bool:
    """Tell whether a genitive goes with the noun and with none before it.

    Between them may stand other slots, places, times, sites ('दिल्ली के एक होटल में', 'अपने दफ्तर में'), a phrase in पर ('इस
    मुद्दे पर') and adjectives; behind another slot also a phrase in में ('X की Y के साथ बंद कमरे में बैठक'), which the genitive
    can then not own.
    """
    ends = _units(view, frame, slot)
    at, passed = slot.marker_end, False
    while at < noun:
        kin = _kin_of_own(view, frame, at)
        if kin is not None:
            at, passed = kin.marker_end, True
        elif ends.get(at, at) > at:
            at, passed = ends[at], True
        elif passed and view.word(at) in GENITIVES and at + 1 in ends:
            at += 1  # 'X की [जापान] की [मंत्री Y] से भेंट'
        elif _adjunct(view, at) > at:
            at = _adjunct(view, at)
        else:
            stop = next((i for i in range(at, noun) if view.word(i) in closed_classes().postpositions), noun)
            if at + 1 in ends and at + 1 < stop:
                at += 1  # 'X की [करीब] दो घंटे की बैठक'
                continue
            apart = view.words[stop : stop + 2] in _APART
            allowed = view.word(stop) == "पर" or apart or (passed and view.word(stop) == "में")
            if stop - at > _GAP or (stop < noun and not allowed):
                return False
            at = stop + 2 * apart
    return True


def _units(view: View, frame: Frame, slot: Slot) -> dict[int, int]:
    """Return where the slots, places and times behind a slot begin, and where each ends, its site or case with it."""
    ends = {max(s.start, slot.marker_end): s.marker_end for s in frame.slots if s.end > slot.marker_end}
    ends |= {p.start: max(p.end, _site(view, p.end)) for p in frame.places}
    ends |= {t.start: t.end + (view.word(t.end) == "की") for t in time_spans(view.doc, frame)}  # 'एक घंटे की वार्ता'
    ends |= {c.start: c.marker_end for c in frame.chunks if c.case in _MATTERS and c.start > slot.marker_end}
    ends |= {at: s.marker_end for s in frame.slots if s.case in WITH and (at := _title(view, slot, s))}
    return ends


def _kin_of_own(view: View, frame: Frame, at: int) -> Slot | None:
    """Return the other side behind 'his own' and what he is to him: 'X की सड़क पर [अपने पुराने गुरु Y से] भेंट हुई'."""
    if view.word(at) not in _OWNERS:
        return None
    other = next((s for s in frame.slots if s.case in WITH and at < s.start <= at + _GAP), None)
    plain = other is not None and not any(view.is_postposition(i) for i in range(at + 1, other.start))
    return other if plain else None


def _title(view: View, slot: Slot, other: Slot) -> int:
    """Return where a post that no list knows begins before the other side, or 0: 'X की [सीमेंट संघ के प्रमुख] Y के साथ'.

    'X की [कंपनी] के प्रमुख Y' is of X's own company: a common noun behind the genitive belongs to it.
    """
    at = other.start
    while at > slot.marker_end and other.start - at < _TITLE:
        word, kind = view.word(at - 1), view.kind(at - 1)
        plain = word[:1].isalnum() and kind not in (WordClass.TIME, WordClass.CLOSED, WordClass.STOP)
        if not plain and word not in GENITIVES:
            break
        at -= 1
    if not GENITIVES & set(view.words[at : other.start]) or view.word(at) in GENITIVES:
        return 0
    own = at == slot.marker_end and view.kind(at) in _OWN and view.word(at) not in _HIGH
    return 0 if own else at


def _adjunct(view: View, at: int) -> int:
    """Return the end of an adverb, a case or a site of one's own at a token, else the token: 'अपने दफ्तर में', 'हाल की'."""
    word = view.word(at)
    if word in _OWNERS:
        return max(at, _site(view, at))
    if view.words[at : at + 2] == ("अलग", "से"):
        return at + 2  # 'X के साथ उनकी [अलग से] बैठक'
    if apart := next((n for n in (4, 3, 2) if view.words[at : at + n] in phrases("tables")), 0):
        return at + apart  # 'X की [बंद कमरे में] Y से बैठक'
    length = next((n for n in (3, 2, 1) if " ".join(view.words[at : at + n]) in words_of("qualifiers")), 0)
    if length and view.word(at + length) == "की":
        return at + length + 1
    if view.word(at + 1) in ROUNDS and view.word(at + 2) == "की":
        return at + 3  # 'पांचवें दौर की वार्ता'
    plain = word in ("में", "को", "पर", "तक", "भी", "ही") or word in words_of("adverbs") or not word[:1].isalnum()
    return at + (plain or is_daytime(view, at))  # 'X की [शाम को] Y से मुलाकात'


def _site(view: View, at: int) -> int:
    """Return the end of 'के एक होटल में', 'स्थित आवास पर' or 'अपने दफ्तर में' at a token, or 0."""
    if view.word(at) not in GENITIVES and view.word(at) not in _OWNERS and view.word(at) != "स्थित":
        return 0
    for end in range(at + 1, at + 7):
        word = view.word(end)
        if word in ("में", "पर"):
            return end + 1
        if word in closed_classes().postpositions and word not in GENITIVES:
            return 0
    return 0
