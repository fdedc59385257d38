"""Tell the gender of who says 'I' from the verbs of his words: 'मैं … रही हूं' (a woman), 'मैं … आऊंगा' (a man).

Misses: words without a verb that agrees ('मैंने देखा', 'मैं खुश हूं'), and somebody else's words within them.
"""

from __future__ import annotations

import re
from typing import Literal

_HAS = r"(?:त|रह|चुक|गय|आय|हु|वाल|बैठ|खड़|पड़)"
_AM = re.compile(rf"(?<!\S)\S*{_HAS}(?P<end>ा|आ|ी|ई)\s+हू[ंँ](?![^\s।,;.!?”’\"'])")
_GONE = re.compile(r"(?<!\S)(?:ग|आ)(?P<end>ई)\s+हू[ंँ](?![^\s।,;.!?”’\"'])")
_WILL = re.compile(r"(?<!\S)\S+(?:ू[ंँ]|ऊ[ंँ])ग(?P<end>ा|ी)(?![^\s।,;.!?”’\"'])")
_OTHER = r"(?!(?:ने|मैं|मैंने|मुझे|मेर\S*|कि|जो|वह|वे|यह|तो|और|लेकिन|उन\S*|उस\S*|हम\S*)(?!\S))"
_WAS = re.compile(
    rf"(?<!\S)मैं\s+(?:{_OTHER}[^\s।,;.!?”’]+\s+)*?(?:था|होता|गया|आया|पहु[ंँ]चा|लौटा|पड़ा|हुआ|थी|होती|गई|गयी|आई|आयी|पहु[ंँ]ची|लौटी|पड़ी|हुई)"
    r"(?<=(?P<end>.))(?=\s*(?:[।,;.!?”’\"']|$))"
)


def gender_of_words(text: str) -> Literal["m", "f"] | None:
    """Give the gender that the verbs of the first person show; None where none does, or they differ.

    >>> gender_of_words("मैं सीख रही हूं"), gender_of_words("मैं आऊंगा"), gender_of_words("मैं खुश हूं")
    ('f', 'm', None)
    """
    ends = {m.group("end") for each in (_AM, _GONE, _WILL, _WAS) for m in each.finditer(text)}
    shown = {"f" if end in "ीई" else "m" for end in ends}
    return shown.pop() if len(shown) == 1 else None  # type: ignore[return-value]
