"""Who a noun phrase is that no mention covers: a group with its words as the label, or a name left unread.

Misses: a first conjunct that no mention covers ('X और कुछ कर्मचारियों ने').
"""

from __future__ import annotations

from kg.extract.agents import direct
from kg.extract.arguments import Argument
from kg.extract.statement_lexicon import lexicon
from kg.extract.view import ASIDE, View
from kg.language.clauses import Chunk
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

LEADING = frozenset(
    "अलावा बाद साथ बावजूद विपरीत पहले दौरान तुरंत बीच अनुसार मुताबिक वहीं हालांकि आगे फिर भी ही तरह प्रकार मौके अवसर "
    "आसपास करीब लगभग वक्त समय".split()
)
_NOBODY = frozenset(
    "इस उस इसने जिसने किसने किसी सबने हमने हम मैंने आपने आप इतना इतनी ऐसा यह वह कुछ क्या लोग बात साथ अपने अपना".split()
)
_SPEAKER_CLASSES = frozenset(
    {
        WordClass.UNKNOWN, WordClass.GROUP, WordClass.TITLE, WordClass.DICTIONARY, WordClass.ORGANIZATION,
        WordClass.HEAD, WordClass.SUFFIX, WordClass.KINSHIP,
    }
)  # fmt: skip
GOVERNED = frozenset({"से", "में", "पर"})  # 'मामले से वाकिफ', 'शहर में तैनात', 'मौके पर मौजूद'
_POINTING = frozenset("ऐसा ऐसे ऐसी इन उन इस उस".split())
_SIDES = frozenset("ओर तरफ".split())
_WHICH = frozenset("दूसरी एक".split())  # 'दूसरी ओर', 'एक तरफ'
_MEANWHILE = frozenset("इस इसी".split())  # 'इस बीच'
_ADVERBS = LEADING | (ASIDE - _SIDES) | frozenset("यहां वहां देर".split())
_WHO_DO = frozenset("वाला वाले वाली वालों".split())
_NAME_CLASSES = frozenset({WordClass.UNKNOWN, WordClass.DICTIONARY, WordClass.DEMONYM, WordClass.INITIAL})
_SOME = frozenset("कुछ अपने".split())
_TITLES = frozenset({WordClass.TITLE, WordClass.HONORIFIC, WordClass.MODIFIER, WordClass.KINSHIP})


def unnamed(view: View, chunk: Chunk) -> tuple[Mention, ...]:
    """Return a group for a noun phrase that no mention covers: 'परिजनों ने', 'इसके अलावा मीरा राव ने'; else ()."""
    start, end = _after_modifiers(view, chunk), chunk.end
    while end > start and (view.word(end - 1) in LEADING | {"यह"} or view.kind(end - 1) is WordClass.STOP):
        end -= 1
    some = view.word(start) in _SOME and end - start > 1
    if start == end or (view.word(start) in _NOBODY and not some) or view.word(end - 1) in _NOBODY:
        return ()
    teller = view.kind(end - 1) in _SPEAKER_CLASSES or view.word(end - 1) in lexicon().tellers
    if view.kind(end - 1) is WordClass.TIME or (not chunk.case and not teller):
        return ()
    name = _after_title(view, start, end)
    if name > start:
        return (Mention(MentionKind.NAME, view.text(name, end).strip(), view.passage(name, end)),)
    return (Mention(MentionKind.GROUP, direct(view.text(start, end).strip()), view.passage(start, end)),)


def widened(view: View, argument: Argument, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions with what 'नामक' or an article before an unnamed one says.

    'हरिपुर टाइम्स नामक अखबार' is the paper's name; 'एक यात्रा विशेषज्ञ' is one noun phrase.
    """
    chunk = argument.chunk
    named = [i for i in range(chunk.start, chunk.end) if view.word(i) == "नामक"]
    if named and named[0] > chunk.start:
        start = chunk.start
        text = view.text(start, named[0]).strip(" '\"‘’“”")
        return (Mention(MentionKind.GROUP, text, view.passage(start, named[0])),)
    if len(mentions) == 1 and mentions[0].kind is MentionKind.GROUP and chunk.start < argument.start:
        return unnamed(view, chunk) or mentions
    return mentions


def _after_title(view: View, start: int, end: int) -> int:
    """Return where a name begins that the name rules left unread after a title: 'श्री Y', 'विदेश सचिव X Y'; else start.

    Two words that nothing knows are a name after a title, one is only after श्री, डॉ. or a relation ('बेटी X'): 'जज दंपति'
    is a couple.
    """
    name = start
    while name < end and view.kind(name) in _TITLES:
        name += 1
    titled = name > start and view.kind(name - 1) is not WordClass.MODIFIER
    least = 1 if view.kind(name - 1) in (WordClass.HONORIFIC, WordClass.KINSHIP) else 2
    unread = all(view.kind(i) in _NAME_CLASSES for i in range(name, end))
    return name if titled and unread and least <= end - name <= least + 1 else start


def _after_modifiers(view: View, chunk: Chunk) -> int:
    """Return where a noun phrase begins after adverbs, demonstratives and participles.

    'उस अधिकारी ने' is an official, 'मामले से वाकिफ दो लोगों ने' two people, 'लहरों को पहचानने वाले मछुआरों ने' fishermen.
    """
    start, end = chunk.start, chunk.end
    if view.word(start) in _POINTING and end - start > 1 and view.word(start + 1) != "बीच":
        start += 1
    while start < end and (_opens_aside(view, start) or view.kind(start) in (WordClass.TIME, WordClass.STOP)):
        start += 1
    if view.word(start) == "यह" and any(view.word(start + 1) == noun for noun, _ in lexicon().phrases):
        start = min(start + 2, end)  # 'यह जानकारी अधिकारियों ने दी'
    if end - start > 1 and view.word(start) in lexicon().governing and view.word(start - 1) in GOVERNED:
        start += 1
    return max([start, *(i + 1 for i in range(start, end - 1) if view.word(i) in _WHO_DO)])


def _opens_aside(view: View, at: int) -> bool:
    """Tell whether a word is an adverb before a noun phrase: 'वहीं', 'इधर', 'दूसरी ओर'."""
    if view.word(at) in _SIDES:
        return view.word(at - 1) in _WHICH
    meanwhile = view.word(at) in _MEANWHILE and view.word(at + 1) == "बीच"
    return meanwhile or view.word(at) in _ADVERBS or (view.word(at) in _WHICH and view.word(at + 1) in _SIDES)
