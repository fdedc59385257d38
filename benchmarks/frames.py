"""Fill frames of meetings, gifts, visits and statements with every form of who acts: ``python -m benchmarks.frames``.

Each frame ('{A:ने} {B:से} मुलाकात की।') is filled with names, titles, roles and pronouns, put behind a sentence that
brings in A, and read; a frame fails where the event is not found with both sides. It shows general holes at once,
without a gold set, and takes a quarter of a minute. Some of what fails is truly ambiguous: 'मेहमान मीरा सेन से मिले'.

With ``--adverbials`` each frame is read instead with a time, place or manner put behind and before each of its sides;
that takes a minute.

    python -m benchmarks.frames                # frames that fail, with the forms that do
    python -m benchmarks.frames --adverbials   # frames that fail, with what was put into them
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.articles import read_article
from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Status
from kg.resolve import resolve
from kg.world import Assertion, EventKind

CONTEXT = "जापान के प्रधानमंत्री केन सातो बुधवार को पटना पहुंचे।"
A, B = "person/केन-सातो", "person/मीरा-सेन"
FORMS_A = {"name": "सातो", "full name": "प्रधानमंत्री केन सातो", "pronoun": "", "role": "जापानी नेता", "guest": "मेहमान"}
FORMS_B = {"name": "मीरा सेन", "title": "राज्यपाल मीरा सेन", "title of": "बिहार की राज्यपाल मीरा सेन"}
PRONOUNS = {
    "ने": "उन्होंने", "से": "उनसे", "को": "उन्हें", "की": "उनकी", "का": "उनका", "के साथ": "उनके साथ", "": "वे",
    "के सम्मान में": "उनके सम्मान में", "की ओर से": "उनकी ओर से", "के मुताबिक": "उनके मुताबिक",
}  # fmt: skip
MEETINGS = (
    "{A:ने} {B:से} मुलाकात की।", "{A:की} {B:से} मुलाकात हुई।", "{B:से} {A:की} मुलाकात हुई।", "{B:के साथ} {A:की} बैठक हुई।",
    "{B:ने} {A:से} मुलाकात की।", "{A:} {B:से} मिले।", "{B:से} {A:} मिले।", "{A:से} {B:} मिलीं।", "{B:ने} {A:का} स्वागत किया।",
    "{B:ने} {A:के सम्मान में} भोज दिया।", "{A:की} {B:से} फोन पर बात हुई।", "{A:ने} {B:को} फोन किया।", "कल {A:} {B:से} मिलेंगे।",
    "{A:की} कल {B:से} मुलाकात होगी।", "{A:} राजभवन जाकर {B:से} मिले।", "{A:} {B:से} मिलने राजभवन गए।",
    "{B:से} मिलने के बाद {A:} लौट गए।", "{B:से} मुलाकात करने के बाद {A:} लौट गए।", "{A:ने} फोन कर {B:को} बधाई दी।",
    "{A:ने} {B:के साथ} पूरी शाम बिताई।", "{B:को} विदा करने के लिए {A:} हवाई अड्डे पर मौजूद थे।",
    "राजभवन में {A:की} {B:के साथ} वार्ता हुई।",
)  # fmt: skip
GIFTS_TO_A = (
    "{B:ने} {A:को} शॉल भेंट की।", "{A:को} {B:ने} शॉल भेंट की।", "{A:को} {B:की ओर से} शॉल भेंट की गई।",
    "{A:को} {B:से} उपहार में शॉल मिली।",
    "{B:ने} {A:को} शॉल ओढ़ाकर सम्मानित किया।", "{B:ने} {A:को} चांदी की नाव सौंपी।",
    "{B:ने} {A:का} स्वागत किया और उन्हें गुलदस्ता भेंट किया।",
)  # fmt: skip
GIFTS_TO_B = (
    "{A:ने} {B:को} शॉल भेंट की।", "{B:को} {A:ने} शॉल भेंट की।", "{A:की ओर से} {B:को} स्मृति चिह्न दिया गया।",
    "{A:ने} {B:से} मुलाकात की और उन्हें शॉल भेंट की।", "{A:ने} उपहार के तौर पर {B:को} एक किताब दी।",
)  # fmt: skip
STATEMENTS = (
    "{A:ने} कहा कि पुल जल्द बनेगा।", "{A:का} कहना है कि पुल जल्द बनेगा।", "{A:के मुताबिक} पुल जल्द बनेगा।",
    "“पुल जल्द बनेगा,” {A:ने} कहा।",
    "“पुल जल्द बनेगा,” कहते हैं {A:}।", "“पुल जल्द बनेगा।” यह कहते हुए {A:} भावुक हो गए।", "“पुल जल्द बनेगा,” {A:ने} जोड़ा।",
    "{A:} बोले, “पुल जल्द बनेगा।”", "{A:ने} आरोप लगाया कि पुल में घोटाला हुआ।", "{A:ने} इन आरोपों को निराधार बताया।",
)  # fmt: skip
VISITS = (  # to रांची
    "{A:} रांची पहुंचे।", "रांची पहुंचने पर {A:का} स्वागत हुआ।", "रांची पहुंचकर {A:ने} पुल देखा।", "{A:ने} रांची का दौरा किया।",
    "{A:} रांची के दौरे पर हैं।", "रांची यात्रा के दौरान {A:ने} पुल देखा।", "रांची से लौटकर {A:ने} पुल देखा।",
    "रांची में दो दिन रुकने के बाद {A:} दिल्ली लौट गए।", "{A:ने} दो दिन रांची में बिताए।", "{A:} पत्नी के साथ रांची पहुंचे।",
    "{A:का} विमान रांची में उतरा।", "{A:} गया के रास्ते रांची पहुंचे।", "{A:} रांची की ओर रवाना हुए।",
    "{A:} रांची में आयोजित मेले में पहुंचे।", "{A:} रांची में एक मेले का उद्घाटन करने पहुंचे।",
)  # fmt: skip
VISITS_AHEAD = (
    "{A:} अगले हफ्ते रांची जाएंगे।", "{A:का} अगले हफ्ते रांची जाने का कार्यक्रम है।", "{A:को} अगले हफ्ते रांची जाना है।",
    "{A:का} रांची दौरा सोमवार से शुरू होगा।", "{A:का} रांची दौरा तय हो गया है।", "{A:} दो दिन रांची में रहेंगे।",
    "{A:को} रांची आने का न्योता मिला है।", "{A:} रांची की यात्रा पर जा रहे हैं।", "{A:का} रांची जाना तय है।",
)  # fmt: skip
VISITS_OFF = (
    "{A:ने} रांची का दौरा रद्द कर दिया।", "{A:का} रांची दौरा टल गया।", "{A:} रांची नहीं जा सके।", "{A:का} रांची आना टल गया।",
)  # fmt: skip
ADVERBIALS = (
    "शाम को", "देर रात", "राजभवन में", "बाद में", "एक कार्यक्रम के दौरान", "पहली बार", "चाय पर", "इस अवसर पर", "अपने आवास पर",
    "बारिश के बावजूद", "सबसे पहले",
)  # fmt: skip
_SLOT = re.compile(r"\{([AB]):([^}]*)\}")


def filled(frame: str, form_a: str, form_b: str) -> str:
    """Return a frame with both sides in some forms, behind the sentence that brings in A.

    >>> filled("{A:ने} {B:से} मुलाकात की।", "pronoun", "name")
    'जापान के प्रधानमंत्री केन सातो बुधवार को पटना पहुंचे। उन्होंने मीरा सेन से मुलाकात की।'
    """

    def side(slot: re.Match[str]) -> str:
        if slot[1] == "A" and form_a == "pronoun":
            return PRONOUNS[slot[2]]
        return f"{FORMS_A[form_a] if slot[1] == 'A' else FORMS_B[form_b]} {slot[2]}".strip()

    return f"{CONTEXT}{' ' if form_a == 'pronoun' else chr(10)}{_SLOT.sub(side, frame)}"


def told(text: str, kind: EventKind, path: Path) -> Iterator[Assertion]:
    """Yield what is read of one kind of event; ``path`` is where the text is put for a moment."""
    path.write_text(text + "\n", encoding="utf-8")
    article = read_article(path)
    world = resolve([extract_reports(read(load_pipeline(), article), article)])
    yield from (event.assertions[0] for event in world.events if event.kind is kind)


def is_right(kind: EventKind, each: Assertion, *, to_a: bool, status: Status) -> bool:
    """Tell whether an event has the sides that its frame gives it, and a visit its status."""
    if kind is EventKind.VISIT:
        there = any("रांची" in place for place in each.destinations)
        return there and each.visitors == (A,) and each.status is status
    if kind is EventKind.MEETING:
        return {A, B} <= set(each.participants)
    if kind is EventKind.GIFT:
        return (each.giver, each.recipient) == ((B, A) if to_a else (A, B))
    return tuple(each.speakers) == (A,)


def with_adverbials(frame: str) -> Iterator[tuple[str, str]]:
    """Yield each adverbial with the frame that it was put into, behind and before each side; not into quoted words.

    >>> next(with_adverbials("{A:ने} {B:से} मुलाकात की।"))
    ('शाम को', 'शाम को {A:ने} {B:से} मुलाकात की।')
    """
    if "“" in frame:
        return
    parts = re.findall(r"\{[AB]:[^}]*\}|\S+", frame)
    sides = [i for i, part in enumerate(parts) if part.startswith("{")]
    for at in sorted({i for side in sides for i in (side, side + 1) if i < len(parts)}):
        yield from ((each, " ".join([*parts[:at], each, *parts[at:]])) for each in ADVERBIALS)


GROUPS = (
    (EventKind.MEETING, MEETINGS, False, Status.OCCURRED), (EventKind.GIFT, GIFTS_TO_A, True, Status.OCCURRED),
    (EventKind.GIFT, GIFTS_TO_B, False, Status.OCCURRED), (EventKind.STATEMENT, STATEMENTS, False, Status.OCCURRED),
    (EventKind.VISIT, VISITS, False, Status.OCCURRED), (EventKind.VISIT, VISITS_AHEAD, False, Status.PLANNED),
    (EventKind.VISIT, VISITS_OFF, False, Status.CANCELLED),
)  # fmt: skip


def texts_of(frame: str, *, adverbials: bool) -> Iterable[tuple[str, str]]:
    """Return what a frame is filled with, each with the text."""
    if adverbials:
        return [(f"[{each}]: {text}", filled(text, "full name", "title")) for each, text in with_adverbials(frame)]
    pairs = [(a, b) for a in FORMS_A for b in (FORMS_B if "{B:" in frame else ("name",))]
    return [(f"{a} + {b}", filled(frame, a, b)) for a, b in pairs]


def main() -> None:
    """Read every frame in every form, and print those that fail."""
    parser = argparse.ArgumentParser(description="Fill frames of events and print those that are not read.")
    parser.add_argument("--adverbials", action="store_true", help="put times, places and manners into the frames")
    adverbials = parser.parse_args().adverbials
    texts = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "frame.txt"
        for kind, frames, to_a, status in GROUPS:
            for frame in frames:
                wrong = []
                for what, text in texts_of(frame, adverbials=adverbials):
                    right = any(is_right(kind, e, to_a=to_a, status=status) for e in told(text, kind, path))
                    texts, failed = texts + 1, failed + (not right)
                    wrong += [] if right else [what]
                if wrong:
                    print(f"{frame}  {', '.join(wrong)}")
    print(f"{texts - failed} of {texts} texts are read right")


if __name__ == "__main__":
    main()
