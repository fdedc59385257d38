"""Weigh how a sentence told of somebody: as who was welcomed or honoured, whose kin acts, who acted before 'तो'.

After 'राज्यपाल का मेयर ने स्वागत किया' (the mayor welcomed the governor) the text goes on about the governor, and after
'आरव को सम्मान दिया गया' (Aarav was given an honour) about Aarav. In 'मीरा के दादा ने उन्हें पौधा दिया' (her grandfather gave
Mira a plant) she is meant, and in 'आरव ने किस्सा सुनाया तो उन्होंने रास्ता बदला' (Aarav told the tale, so he went another way)
not Aarav. Who was invited is who accepts, and who died is who is mourned.

Misses: who was welcomed by somebody whose words come next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.model import BlockKind, MeetingReport, Mention, MentionKind
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.posts import is_kin
from kg.resolve.reported import goes_on
from kg.resolve.wordings import attends, died, dies, feted, gets

_CLAUSE = re.compile(r"[^।,;\n]*")
_WAS_DONE = re.compile(r"\S+\s+(?:गया|गई|गयी|गए|गये)(?:\s+(?:है|हैं|था|थी|थे|थीं))?\s*$")
_AGENT = re.compile(r"(?<!\S)(?:ने|द्वारा)(?!\S)")
_OWNED = re.compile(r"\s*(?:के|की|का)\s+(?:\S+\s+)?(\S+)(?:\s+\S+){0,3}?\s+ने(?!\S)")
_WELCOMED = frozenset(["का", "के", "की", "को"])
_WELCOMED_FORMS = ("उनका", "उनकी", "उनके", "उन्हें", "उनको", "इनका", "इनकी", "इन्हें")
_COMES = r"(?:आ|जा)(?:एंगे|एंगी|एगा|एगी|ऊंगा|ऊंगी)|(?:आना|जाना)\s+चाह"  # 'उन्होंने कहा कि वे जरूर आएंगे'
_ACCEPTS = re.compile(rf"[^।,;\n]{{0,300}}?\s(?:स्वीकार|कबूल|मंजूर|ठुकरा|नामंजूर|हामी|असमर्थता|{_COMES})")
_HONOURED = re.compile(r"\s*के\s+(?:सम्मान|स्वागत|अभिनंदन)\s+में(?!\S)")  # 'X के सम्मान में भोज'
_ASKED = re.compile(r"(?<!\S)(?:न्योता|न्यौता|निमंत्रण|आमंत्रण|बुलावा|आमंत्रित|निमंत्रित|प्रस्ताव|आग्रह|अनुरोध|पेशकश)(?!\S)")
_ASKED_FORMS = ("उन्हें", "उनको", "उनसे", "इन्हें")
_SAT_BY = re.compile(
    r"\s*के\s+(?:पास|सामने|बगल\s+में|सिरहाने)\s+(?:जाकर|बैठकर|पहुंचकर|जा\s+बैठ\S*)(?!\S)"
)  # 'मीरा के पास बैठकर उन्हें'
_INVITES = re.compile(r"(?<!\S)(?:न्योता|न्यौता|निमंत्रण|आमंत्रण|बुलावा|आमंत्रित|निमंत्रित|बुलाया)(?![^\s।,;])")
_WHO_DID = re.compile(r",\s*(?:जिन्होंने|जिसने)\s+(?:\S+\s+){0,2}$")
_THIS = frozenset({"यह", "वह", "यही"})
_OUT = re.compile(r"(?<!\S)(?:बाहर\s+(?:निकल|आ)\S*|निकलकर|निकलते\s+(?:हुए|समय|वक्त)|लौटते\s+(?:हुए|समय|वक्त)|जाते-जाते)\s+$")
_NEXT = re.compile(r"\s*(?:फिर|इसके\s+बाद|बाद\s+में)(?!\S)")
_WHERE = re.compile(r"(?<!\S)(?:जहां|जहाँ)(?!\S)")
_AND = re.compile(r"^[^।,;]*\S\s+और\s+$")
_STOPS = re.compile(r"(?<!\S)कि(?!\S)|[।;]")
OWNERS = 6  # words of what a post belongs to
SELF = frozenset(["स्वयं", "खुद", "ख़ुद", "ख़ुद"])
OWN = frozenset(["अपने", "अपनी", "अपना"]) | SELF
DATIVE = frozenset(["उन्हें", "उनको", "उसे", "उसको", "इन्हें", "इनको"])
PEOPLE = {MentionKind.NAME, MentionKind.ROLE, MentionKind.PAIR, MentionKind.PRONOUN, MentionKind.GROUP}
WITHIN = 30  # mentions of one sentence that are looked at
_NEAR = 2  # sentences, over which who was welcomed stays whom one tells of


def topic_score(discourse: Discourse, pronoun: Mention, mention: Mention, far: int, *, subject: bool) -> float:
    """Give what the way in which a sentence told of somebody adds for a pronoun ``far`` sentences later.

    ``subject`` says whether the pronoun is one; a negative weight speaks against him.
    """
    score = 0.0
    speaks = any(name == "speaker" for _, name in discourse.filled[key_of(pronoun)])
    met = not subject and any(name == "participant" for _, name in discourse.filled[key_of(pronoun)])
    given = (pronoun.label in DATIVE or met) and far == 1
    if ((subject and 0 < far <= _NEAR) or given) and (welcome := _welcome(discourse, mention)):
        score += welcome if welcome > 0 or not speaks else 0
    if subject and far == 1 and (speaks or discourse.follows(mention) is None) and _acts_alone(discourse, mention):
        score += 2
    if subject and far == 1 and _then(discourse, pronoun) and discourse.is_subject(mention):
        score += 2
    begins, _ = discourse.span(pronoun.passage.start)
    opens = far == 1 and not discourse.text[begins : pronoun.passage.start].strip()
    if ((subject and far <= 1) or opens) and _is_honoured(discourse, mention):
        score += 4
    if subject and far == 1 and _is_asked(discourse, mention) and _ACCEPTS.match(discourse.text, pronoun.passage.end):
        score += 5
    if subject and far <= 1 and _goes_out(discourse, pronoun) and _came(discourse, mention):
        score += 5
    if not far and pronoun.label in DATIVE and discourse.is_subject(mention) and of_the_other(discourse, pronoun):
        score += 5
    told = any(name == "addressee" for _, name in discourse.filled[key_of(pronoun)])  # 'मीरा की मां ने उन्हें बताया'
    if not far and not subject and not told and _kin_acts(discourse, mention):
        score += 3
    if not far and not subject and _SAT_BY.match(discourse.text, mention.passage.end):
        score += 6
    if not far and not subject and feted().match(discourse.text, mention.passage.end):
        score += 8
    if subject and far == 1 and not speaks and goes_on(discourse, pronoun, mention):
        score += 5
    if not subject and _is_mourned(discourse, pronoun, mention):
        score += 6
    if not far and subject and _acts_on(discourse, pronoun, mention):
        score += 4
    if not far and subject and discourse.follows(mention) == "ने":
        gap = discourse.text[mention.passage.end : pronoun.passage.start].split()
        score -= 6 if gap[-1:] == ["तो"] else 0
    return score


def of_the_other(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether a relative clause tells what another did to the subject: 'मीरा केन से मिलीं, [जिन्होंने] उन्हें शॉल दी'."""
    return _WHO_DID.search(discourse.text, max(0, pronoun.passage.start - 40), pronoun.passage.start) is not None


def are_invited(discourse: Discourse, run: Sequence[Mention]) -> bool:
    """Tell whether two who stand together are asked to come: 'आरव और मीरा को न्योता मिला; वे कल आएंगे'."""
    _, end = discourse.span(run[0].passage.start)
    return discourse.follows(run[-1]) == "को" and _INVITES.search(discourse.text, run[-1].passage.end, end) is not None


def _goes_out(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether the words right before a pronoun say that he went away: '[बाहर निकलकर] उन्होंने कहा'."""
    return _OUT.search(discourse.text, max(0, pronoun.passage.start - 40), pronoun.passage.start) is not None


def _came(discourse: Discourse, mention: Mention) -> bool:
    return any(name == "visitor" for _, name in discourse.filled[key_of(mention)])


def _then(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether a sentence says what who acted did next: '[फिर] उन्होंने कहा' (then he said)."""
    begins, _ = discourse.span(pronoun.passage.start)
    return _NEXT.match(discourse.text, begins) is not None


def went_where(discourse: Discourse, pronoun: Mention, mention: Mention) -> bool:
    """Tell whether a clause with जहां says of its subject where a pronoun's clause takes place.

    'सचिव ने बताया कि मीरा पटना जाएंगी, जहां उनकी बैठक है' (where she has a meeting) means Mira, not the secretary.
    """
    gap = discourse.text[mention.passage.end : pronoun.passage.start]
    where = _WHERE.search(gap)
    return where is not None and not _STOPS.search(gap, 0, where.start()) and discourse.is_subject(mention)


def _is_mourned(discourse: Discourse, pronoun: Mention, mention: Mention) -> bool:
    """Tell whether a pronoun's death is told where somebody died: 'आरव का निधन हो गया। … उनके निधन पर शोक'."""
    text = discourse.text
    return bool(died().match(text, pronoun.passage.end) and dies().match(text, mention.passage.end))


def _welcome(discourse: Discourse, mention: Mention) -> float:
    """Weigh a part in a welcome: who was welcomed is told of further, who welcomed is not."""
    if _HONOURED.match(discourse.text, mention.passage.end):
        return 4.0
    case = discourse.follows(mention)
    reports = (report for report, _ in discourse.filled[key_of(mention)])
    if not any(isinstance(r, MeetingReport) and r.form == "reception" for r in reports):
        _, end = discourse.span(mention.passage.start)
        return -3.0 if case == "ने" and _HONOURED.search(discourse.text, mention.passage.end, end) else 0.0
    if case in _WELCOMED or mention.label in _WELCOMED_FORMS:
        return 4.0
    run = discourse.run_of.get(key_of(mention), (mention,))
    return -3.0 if discourse.follows(run[-1]) == "ने" else 0.0


def _acts_alone(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether a sentence tells of its subject only: 'केन ने आरोपों का खंडन किया। उन्होंने कहा', 'केन लौट चुके हैं।'."""
    case = discourse.follows(mention)
    came = case is None and discourse.is_subject(mention) and mention.kind is not MentionKind.PAIR
    came = came and attends().match(discourse.text, mention.passage.end) is None
    if not (case == "ने" or came) or any(name == "speaker" for _, name in discourse.filled[key_of(mention)]):
        return False
    start, end = discourse.span(mention.passage.start)
    near = [m for m in discourse.last_mentions(end, WITHIN) if m.passage.start >= start and m.kind in PEOPLE]
    return all(key_of(m) == key_of(mention) or m.label in OWN for m in near)


def _acts_on(discourse: Discourse, pronoun: Mention, mention: Mention) -> bool:
    """Tell whether who came or was in the clause before does more in one with ने: 'मीरा आई थीं और [उन्होंने] भेंट की'."""
    gap = discourse.text[mention.passage.end : pronoun.passage.start]
    joined = _AND.search(gap) is not None and pronoun.label.endswith("ने")
    return joined and discourse.is_subject(mention) and discourse.follows(mention) is None


def _is_honoured(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether something was done to somebody in को, and nobody says by whom: 'आरव को सम्मान दिया गया'."""
    if discourse.follows(mention) != "को":
        return False
    start, _ = discourse.span(mention.passage.start)
    clause = _CLAUSE.match(discourse.text, mention.passage.end)
    told = clause.group() if clause else ""
    return bool(_WAS_DONE.search(told)) and not _AGENT.search(discourse.text[start : mention.passage.end] + told)


def _kin_acts(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether the kin of somebody is the agent of his sentence: 'मीरा के दादा ने'."""
    owned = _OWNED.match(discourse.text, mention.passage.end)
    return owned is not None and is_kin(owned.group(1))


def _is_asked(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether a sentence invites or asks somebody, who then accepts or not: 'केन ने आरव को न्योता दिया'."""
    if discourse.follows(mention) not in {"को", "से"} and not mention.label.startswith(_ASKED_FORMS):
        return False
    _, end = discourse.span(mention.passage.start)
    return _ASKED.search(discourse.text, mention.passage.end, end) is not None


def receives(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether a mention in को opens its sentence as who gets or feels something: 'मीरा को कागज मिला'.

    What its posts belong to may stand before it: 'विपक्ष की पार्षद मीरा सेन को भरोसा नहीं है'.
    """
    start, _ = discourse.span(mention.passage.start)
    begins = min([mention.passage.start, *(p.passage.start for p in mention.posts)])
    before = discourse.text[start:begins].split()
    opens = not before or (len(before) <= OWNERS and before[-1] in {"का", "के", "की"})
    opens = opens or (before[0] in _THIS and len(before) <= len(_THIS))  # '[यह तस्वीर] मीरा को मिली'
    if not opens or discourse.follows(mention) != "को":
        return False
    return any(each.match(discourse.text, mention.passage.end) for each in gets())


def alone_before(discourse: Discourse, mention: Mention, pronoun: Mention) -> bool:
    """Tell whether who speaks is asked for right behind a paragraph of one sentence that a mention stands in.

    Agencies write a sentence a paragraph: 'केन ने फैसले को जीत बताया। [New paragraph] उन्होंने कहा'.
    """
    at, position = mention.passage.start, pronoun.passage.start
    speaks = "speaker" in {name for _, name in discourse.filled[key_of(pronoun)]}
    if not speaks or discourse.distance(at, position) != 1 or discourse.block(at) is not BlockKind.PARAGRAPH:
        return False
    start, _ = discourse.span(at)
    return start == 0 or discourse.paragraph(start - 1) != discourse.paragraph(at)


def owns(discourse: Discourse, owner: Mention, owned: Mention) -> bool:
    """Tell whether only a genitive and titles stand between two mentions: 'आरव के पहले कोच केन', not 'आरव के साथ केन'."""
    gap = discourse.text[owner.passage.end : owned.passage.start]
    near = bool(gap) and len(gap.split()) <= OWNERS and not re.search(r"[।,“”]", gap)
    return near and bool(owned.posts) and discourse.follows(owner) in {"का", "के", "की"}
