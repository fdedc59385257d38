"""Whether what is given is of a kind that is given as a gift.

The head of the words decides: 'शॉल' (shawl), 'अर्जुन पुरस्कार' (an award). A noun that no list knows is a thing where the
words say what it is made of or how ('तांबे का [लोटा]' a copper pot, 'हस्ताक्षरित [बल्ला]' a signed bat), and where it is put
into or on somebody ('थमाया', 'ओढ़ाया'). A memorandum, a goal, a post are no things, whatever the verb.

Misses: things that the lexicon lists nowhere, without such words.
"""

from __future__ import annotations

from itertools import pairwise

from kg.extract.events_frame import Frame
from kg.extract.gift_lexicon import AND, gift_lexicon, gift_phrases, is_thing
from kg.extract.view import GENITIVES, View
from kg.language.lemmas import lemma
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass

_BY_HAND = frozenset({"से", "का", "की", "के", "हाथों", "में", "अपने", "अपनी", "अपना", "खुद", "स्वयं"})  # '[कारीगरों की] बनाई नाव'
_MARKS = frozenset("'\"‘“`")
_HONOUR = "सम्मान"  # respect, unless words before it name it
_FILLED = frozenset({"भरा", "भरी", "भरे"})
_THIS = frozenset({"यह", "वह", "यही", "वही"})
_BOOK = "संग्रह"  # also one of letters: 'पत्रों का संग्रह भेंट किया'
_SYMBOLIC = frozenset("प्रतीकात्मक शहर नगर नगरी".split())  # 'शहर की चाबी' the key to the city


def heads_of(view: View, kept: list[int]) -> list[str]:
    """Return the last words of each thing, two where there are: of 'शॉल और पीतल का हाथी', 'शॉल' and 'का हाथी'.

    The title of a book is no head: 'कविता [संग्रह] 'धूप के टुकड़े''.
    """
    heads = []
    kept = kept[: len(_before_quotation(view, kept))] if _ends_quoted(view, kept) else kept
    for n, i in enumerate(kept):
        if n == len(kept) - 1 or view.word(kept[n + 1]) in AND:
            before = view.word(kept[n - 1]) if n and view.word(kept[n - 1]) not in AND else ""
            heads.append(f"{before} {view.word(i)}".strip())
    return heads


def _ends_quoted(view: View, kept: list[int]) -> bool:
    """Tell whether a name in quotation marks ends words: not in 'मोजेक 'आकाश' की प्रतिकृति'."""
    return bool(kept) and view.word(kept[-1] + 1)[:1] in _MARKS | {"’", "”"} and view.word(kept[-1] + 1) != ""


def is_gift(view: View, kept: list[int], heads: list[str]) -> bool:
    """Tell whether words name a thing that is given as a gift, or an award."""
    if any(_listed(h) for h in heads):
        return True
    if heads[-1].split()[-1] in gift_lexicon("measures") and any(is_thing(view.word(i)) for i in kept):
        return True
    if len(_without_money(heads)) < len(heads):  # 'ट्रॉफी [और दो लाख रुपये]'
        return True
    if _is_festive(view, kept):
        return True
    return is_award(view, kept) or is_made(view, kept) or _symbolic(view, kept) or _counted(view, kept)


def _counted(view: View, kept: list[int]) -> bool:
    """Tell whether words count or pack what no list knows: 'गन्ने का [गट्ठर]'; 'X की [प्रति]' of a rare word."""
    of = next((n for n in range(len(kept) - 1, 0, -1) if view.word(kept[n]) in GENITIVES), 0)
    if not of or view.word(kept[-1]) not in gift_lexicon("measures") | gift_lexicon("packed"):
        return False
    never = gift_lexicon("never") | gift_lexicon("abstract")
    if any(view.word(i) in never for i in kept[:-1]):
        return False
    named = kept[of - 1] in view.in_name or view.kind(kept[of - 1]) in (WordClass.UNKNOWN, WordClass.DICTIONARY)
    return view.word(kept[-1]) in gift_lexicon("packed") or (view.word(kept[-1]) in gift_lexicon("copies") and named)


def _listed(head: str) -> bool:
    return is_thing(head.split()[-1]) or head in gift_phrases("things")


def is_award(view: View, kept: list[int]) -> bool:
    """Tell whether words name an award; 'पूरा सम्मान' is respect, 'कला गौरव सम्मान' and 'यह [सम्मान]' an award."""
    words = _before_quotation(view, kept)
    if any(" ".join(pair) in gift_phrases("orders") for pair in pairwise(view.word(i) for i in kept)):
        return True
    if words[-1] == _HONOUR:
        pointed = view.word(kept[0] - 1) in _THIS
        return pointed if len(words) == 1 else not gift_lexicon("degrees") & set(words)
    single = {p for p in gift_phrases("awards") if " " not in p}
    return words[-1] in single or shadow(lemma(words[-1])) in single or " ".join(words[-2:]) in gift_phrases("awards")


def _before_quotation(view: View, kept: list[int]) -> list[str]:
    """Return the words before a name in quotation marks, or all: '[सर्वोच्च नागरिक सम्मान] 'ऑर्डर ऑफ द स्टार''."""
    quoted = next((n for n, i in enumerate(kept) if n and _opens(view, kept[0] - 1, i - 1)), len(kept))
    return [view.word(i) for i in kept[:quoted]]


def _opens(view: View, first: int, at: int) -> bool:
    """Tell whether the quotation mark at a token opens one, and does not close the one before it."""
    marks = sum(view.word(i)[:1] in _MARKS for i in range(first, at))
    return view.word(at)[:1] in _MARKS and marks % 2 == 0


def is_made(view: View, kept: list[int]) -> bool:
    """Tell whether words say what a thing is made of, or how: 'लकड़ी का मोर', 'हाथ से बनी चटाई', 'दस्तखत वाली कमीज'."""
    words = [view.word(i) for i in kept]
    for n, word in enumerate(words[:-1]):
        if word in gift_lexicon("crafted") or (word in gift_lexicon("materials") and words[n + 1] in GENITIVES):
            return True
        if n and word in gift_lexicon("made") and words[n - 1] in _BY_HAND:
            return True
        if word in gift_lexicon("signed") and any(w in ("वाला", "वाली", "वाले") for w in words[n + 1 : -1]):
            return True
    return False


def _symbolic(view: View, kept: list[int]) -> bool:
    return view.word(kept[-1]) == "चाबी" and any(view.word(i) in _SYMBOLIC for i in kept)


def _is_festive(view: View, kept: list[int]) -> bool:
    """Tell whether an envelope is one of good wishes: '[शगुन का] लिफाफा', not '[रिपोर्ट का] लिफाफा'."""
    wishes = gift_lexicon("rewards") | {"बधाई", "ईदी", "दुआ"}
    return view.word(kept[-1]) in ("लिफाफा", "लिफाफे") and any(view.word(i) in wishes for i in kept[:-1])


def is_ruled_out(view: View, kept: list[int], heads: list[str]) -> bool:
    """Tell whether what is given is no thing (a memorandum, a goal, a letter) or words with a case in them."""
    if _is_festive(view, kept):
        return False
    never = gift_lexicon("never")
    heads = _without_money(heads)
    bare = [h for h in heads if h not in gift_phrases("things") | gift_phrases("awards")]
    if bare and (bare[-1].split()[-1] in never or all(h.split()[-1] in never for h in bare)):
        return bare[-1] == heads[-1] or len(bare) == len(heads)
    if any(view.word(i) in ("को", "ने", "तक") for i in kept):
        return True
    filled = any(view.word(i) in _FILLED for i in kept)  # 'गंगा के पानी से भरा कलश'
    head = heads[-1].split()[-1]
    if head not in gift_lexicon("measures") or head == _BOOK or filled or is_made(view, kept):
        return False
    return any(view.word(i) in never for i in kept)


def without_papers(view: View, kept: list[int]) -> list[int]:
    """Return the words of a thing without a paper or message that is handed over with it: 'एक पदक [और अपना संदेश]'."""
    heads = heads_of(view, kept)
    at = max((n for n, i in enumerate(kept) if view.word(i) in AND - {","}), default=0)
    never = gift_lexicon("never") - gift_lexicon("money")
    cut = at and heads[-1].split()[-1] in never and heads[-1] not in gift_phrases("things") | gift_phrases("awards")
    before = kept[:at]
    return before if cut and is_gift(view, before, heads_of(view, before)) else kept


def _without_money(heads: list[str]) -> list[str]:
    """Return the heads without a sum that comes with a thing: 'शॉल [और 11 हजार रुपये] देकर सम्मानित किया'."""
    rest = [h for h in heads if h.split()[-1] not in gift_lexicon("money")]
    return rest if any(_listed(h) or h in gift_phrases("awards") for h in rest) else heads


def only_shown(view: View, group: VerbGroup, kept: list[int], named: bool) -> bool:
    """Tell whether a picture is sent to be seen, or flowers are laid down: 'तस्वीर भेजी', 'पुष्प अर्पित किए'."""
    if view.word(group.start - 1).startswith("अर्प"):
        return view.word(kept[-1]) in gift_lexicon("flowers")
    sent = group.stem in gift_lexicon("sending") or (
        group.stem == "सौंप" and view.word(kept[-1]).endswith(("ें", "ों"))
    )  # as proofs
    return not named and sent and view.word(kept[-1]) in gift_lexicon("shown")


def is_handed(view: View, frame: Frame, kept: list[int], heads: list[str], traded: bool = True) -> bool:
    """Tell whether a thing is handed over, lent, bought, sold or found, unless a gift word says otherwise.

    ``traded`` is whether what is bought and sold counts: on a birthday it does not.
    """
    if _is_festive(view, kept):
        return False
    if any(view.word(i) in gift_lexicon("unlike") for i in frame.tokens) or _lost(view, frame, kept):
        return True
    heads = _without_money(heads)
    own = not traded or is_signed(view, frame, heads) or _symbolic(view, kept) or is_made(view, kept)
    never = gift_lexicon("never") | (frozenset() if own else gift_lexicon("traded"))
    plain = [h for h in heads if h not in gift_phrases("things") | gift_phrases("awards")]
    last = {h.split()[-1] for h in plain}
    return bool(never & {*last, *heads, *(shadow(lemma(word)) for word in last)})


def is_signed(view: View, frame: Frame, heads: list[str]) -> bool:
    """Tell whether somebody signed what else is only handed over: 'टीम की ओर से साइन की हुई [गेंद]'."""
    signed = any(view.word(i) in gift_lexicon("signed") for i in frame.tokens)
    return signed and heads[-1].split()[-1] in gift_lexicon("traded")


def _lost(view: View, frame: Frame, kept: list[int]) -> bool:
    """Tell whether the sentence of a giving, or the one before, tells that the thing was lost and found.

    'बैग छूट गया था। X ने Y को बैग दिया': it must be the same thing, as it is not in
    'चोर भागा, X ने Y को टोकरी दी'.
    """
    if any(view.word(i) in gift_lexicon("lost") for i in frame.tokens):
        return True
    around = _around(view, frame)
    return view.word(kept[-1]) in around and not around.isdisjoint(gift_lexicon("lost"))


def _around(view: View, frame: Frame) -> set[str]:
    """Return the words of a clause's sentence and of the one before, without its own."""
    starts = [s.start for s in view.doc._.khabar_sentences if s.start < frame.sentence.start]
    own = set(frame.tokens)
    return {view.word(i) for i in range(max(starts, default=frame.sentence.start), frame.sentence.end) if i not in own}


def why_not(view: View, kept: list[int]) -> str:
    """Say why what a verb gives is no gift."""
    if not kept:
        return "no thing that is given stands by it"
    what = f"'{view.text(kept[0], kept[-1] + 1)}'"
    if any(view.word(i) in gift_lexicon("never") | gift_lexicon("traded") for i in kept):
        return f"{what} is handed over or sold, and is no gift"
    return f"{what} is no kind of thing that is given as a gift, and no gift word stands by it"
