"""Doc -> mentions of people: names with the posts that the article gives them, and people named by a post alone.

'रूस के पूर्व रक्षा मंत्री X' the former defence minister of Russia, X, gives the name X with its post; 'रूसी राष्ट्रपति ने'
gives a role. A title before 'भवन' or 'पद' is nobody.

Misses: posts told in a sentence of their own with another verb than to be ('X 2010 में मंत्री बने').
"""

from __future__ import annotations

from kg.articles.blocks import kind_at
from kg.extract.apposition import attach_posts
from kg.extract.person_acting import acts_before_noun, takes_kin
from kg.extract.title_phrases import is_adjective, title_before
from kg.extract.title_rows import shared_posts
from kg.extract.view import MentionSpan, View
from kg.language.titles import Title
from kg.language.vocabulary import adverbs, base_form
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import BlockKind, Mention, MentionKind, Post

C = WordClass
_ROLE_FOLLOWERS = frozenset({C.STOP, C.CLOSED, C.VERB, C.TIME, C.PLACE, C.NUMBER, C.SUFFIX})
_VAGUE = frozenset({"नेता", "सदस्य", "प्रतिनिधि", "प्रमुख", "उम्मीदवार"})  # nobody in particular unless the text says of what
_COUPLE = frozenset({"दूल्हा", "दूल्हे", "दुल्हन", "वधू"})
_FRIEND = "मित्र"
_GUESTS = frozenset("मेजबान मेहमान अतिथि".split())
_KIN_CASES = frozenset("ने को से का के की".split())
_OWNING = frozenset("उनके उनकी उनका उसके उसकी उसका इनके इनकी इनका".split())
_PLURALS = ("ों", "ियां")


def people(view: View) -> list[MentionSpan]:
    """Return the mentions of named people and of people named by a post."""
    shared = shared_posts(view)
    found = [_named(view, index, shared.get(name.start)) for index, name in enumerate(view.names)]
    claimed = {i for span in found for i in range(span.start, span.end)}
    introduced = _introduced(view, found)
    roles = [role for title in view.titles if title.start not in claimed and (role := _role(view, title, introduced))]
    guests = _guests(view, claimed)
    within = {i for guest in guests for i in range(guest.start, guest.end)}  # 'मेहमान [राष्ट्रपति]' is one person
    return attach_posts(view, found, [role for role in roles if role.end - 1 not in within]) + guests


def _introduced(view: View, named: list[MentionSpan]) -> dict[str, int]:
    """Return where each word of kinship, in both cases of the singular, first stands before a name: 'दादी X', 'दूल्हे X'.

    The couple of a wedding may be named later than told.
    """
    found: dict[str, int] = {}
    vague = {t.start for t in view.titles if t.entry.word in _VAGUE}  # 'मुखिया X', later 'मुखिया ने'
    for at in (i for s in named for i in range(s.start, s.end) if view.kind(i) is C.KINSHIP or i in vague):
        word = view.word(at)
        for form in {word, base_form(word), word[:-1] + "े" if word.endswith("ा") else word}:
            found.setdefault(form, -1 if form in _COUPLE else at)
    return found


def _named(view: View, index: int, shared: Post | None) -> MentionSpan:
    """Return the mention of one name, with the title before it, and with the one that it shares with others."""
    name = view.names[index]
    passage = view.name_passage(name)
    phrase = title_before(view, name.start)
    called = name.end - name.start == 1 and view.word(name.end) in word_list("names", "addresses")
    suffix = view.kind(name.end) is C.SUFFIX or called  # 'रशीद [मियां] को'
    label = view.text(name.start, name.end) if name.piece is None else passage.exact
    if name.start in view.in_name_titles:
        passage = view.at_offsets(view.doc[name.start - 1].idx, passage.end)
        label = view.text(name.start - 1, name.end)
    posts = (*phrase.posts, shared) if shared is not None else phrase.posts
    mention = Mention(
        MentionKind.NAME, label, passage, posts, honorific=phrase.honorific or suffix, possessor=phrase.possessor
    )
    return MentionSpan(phrase.start, name.end + suffix, mention)


def _role(view: View, title: Title, introduced: dict[str, int]) -> MentionSpan | None:
    """Return a person named by a post alone, or None where the title is part of something else.

    ``introduced`` are the words of kinship that stand before names, and where: after 'दादी X', 'दादी को' is she.
    """
    if title.section in ("honorifics", "suffixes", "modifiers", "groups") or is_adjective(view, title.end):
        return None
    goes_on = view.kind(title.end) in _ROLE_FOLLOWERS or view.word(title.end) in adverbs()
    goes_on = goes_on or title.end in view.in_name or acts_before_noun(view, title) or takes_kin(view, title.end)
    if not (goes_on or _kin_somewhere(view, title, introduced)):
        view.reject(
            "person", title.start, title.end, lambda: f"a post that belongs to '{view.word(title.end)}' after it"
        )
        return None
    if title.kind == "kinship" and takes_kin(view, title.start) and view.kind(title.start - 1) is C.TITLE:
        view.reject("person", title.start, title.end, "the kin of who stands before")
        return None
    phrase = title_before(view, title.end, several=False)
    words = [view.word(i) for i in range(phrase.start, title.end)]
    if "एक" in words or view.word(phrase.start - 1) in ("एक", "कोई", "किसी", "हर") or not phrase.posts:
        view.reject("person", title.start, title.end, "nobody in particular")
        return None
    known = introduced.get(view.word(title.start), title.start) < title.start or _of_kin(view, title, introduced)
    known = known or _is_one_of_two(view, title)
    vague = (title.kind == "kinship" or title.entry.word in _VAGUE) and not known
    if vague and not (phrase.posts[0].of or phrase.possessor):
        view.reject("person", title.start, title.end, "says neither of what nor whose: anybody")
        return None
    end = title.end + (view.kind(title.end) is C.SUFFIX)  # 'कैप्टन [साहब] ने'
    label, passage = view.text(phrase.start, title.end), view.passage(phrase.start, end)
    mention = Mention(MentionKind.ROLE, label, passage, phrase.posts, possessor=phrase.possessor)
    return MentionSpan(phrase.start, end, mention)


def _kin_somewhere(view: View, title: Title, introduced: dict[str, int]) -> bool:
    """Tell whether a kinship stands before a noun and is somebody's all the same: 'उनका बेटा [पुस्तकालय] गया'.

    Where nothing says whose, a phrase in में or पर must follow: 'बुआ [दिवाली पर] आएंगी'.
    """
    if title.kind == "kinship" and view.word(title.start - 1) in _OWNING:
        return not view.word(title.end - 1).endswith(_PLURALS)
    known = introduced.get(view.word(title.start), title.start) < title.start
    somewhere = view.kind(title.end) in (C.COMMON, C.DICTIONARY, C.UNKNOWN) and view.word(title.end + 1) in ("में", "पर")
    return title.kind == "kinship" and known and somewhere


def _of_kin(view: View, title: Title, introduced: dict[str, int]) -> bool:
    """Tell whether a bare word of kinship in a case may be one of the kin told before, or below a headline.

    After 'आरव अपनी बहन X से मिले' 'भाई ने' (the brother) is Aarav; 'भाई की दुकान' is anybody's. Which word goes with which
    is for coreference to know.
    """
    several = view.word(title.end - 1).endswith(_PLURALS)
    if title.kind != "kinship" or not introduced or several or view.word(title.end) not in _KIN_CASES:
        return False
    lead = kind_at(view.article, view.doc[title.start].idx) is BlockKind.TITLE
    return lead or min(introduced.values()) < title.start


def _is_one_of_two(view: View, title: Title) -> bool:
    """Tell whether a bare 'दोस्त को' (to the friend), 'दुल्हन को' (the bride) may be of those named before it.

    Friends are two who were told of; a bride need be named alone.
    """
    if view.word(title.end) != "को":
        return False
    named = {view.text(name.start, name.end) for name in view.names if name.end <= title.start}
    return len(named) > (1 if title.entry.word == _FRIEND else 0 if view.word(title.end - 1) in _COUPLE else len(named))


def _guests(view: View, claimed: set[int]) -> list[MentionSpan]:
    """Return 'मेजबान' host and 'मेहमान' guest as roles, with a demonym or title: 'जर्मन मेहमान', 'मेहमान नेता'."""
    out = []
    for at, word in enumerate(view.words):
        if word not in _GUESTS or view.kind(at) is C.STOP:
            continue
        titles = [t for t in view.titles if t.start > at and view.kind(t.end) in _ROLE_FOLLOWERS]
        between = (C.CLOSED, C.STOP, C.VERB)  # none in 'मेहमान [विदेश] मंत्री'
        titles = [
            t for t in titles[:1] if t.end <= at + 4 and all(view.kind(i) not in between for i in range(at, t.end))
        ]
        end = titles[0].end if titles else at + 1
        if claimed & set(range(at, end)) or view.kind(end) not in _ROLE_FOLLOWERS:
            continue
        start = at - 1 if view.kind(at - 1) is C.DEMONYM else at
        of = view.text(start, at) if start < at else None
        post = Post(view.text(at, at + 1), view.passage(start, at + 1), of)
        mention = Mention(MentionKind.ROLE, view.text(start, end), view.passage(start, end), (post,))
        out.append(MentionSpan(start, end, mention))
    return out
