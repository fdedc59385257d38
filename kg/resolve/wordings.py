"""Give the patterns of what stands after a mention and says how its clause is about it: 'मीरा [को भरोसा नहीं है]'."""

from __future__ import annotations

import re
from functools import cache

from kg.resolve.words import any_of, words

REACH = 300  # characters of a clause that are looked through


@cache
def gets() -> tuple[re.Pattern[str], ...]:
    """Give what follows who gets or feels something: 'मीरा [को कागज मिला]', 'मीरा [को भरोसा नहीं है]'."""
    received = rf"[^।,]{{0,{REACH}}}?\s{any_of(words().received)}(?:\s+(?:है|हैं|था|थी|थे|थीं))?\s*[।,]"
    being = r"(?:\s+(?:नहीं|भी|ही|तो|अब))*\s+(?:है|हैं|था|थी|थे|थीं|हुआ|हुई|रहा|रही)(?![^\s।,])"
    return re.compile(received), re.compile(rf"[^।,]{{0,{REACH}}}?\s{any_of(words().felt)}{being}")


@cache
def attends() -> re.Pattern[str]:
    """Give what follows who is only there: 'आरव [भी मौजूद रहे]'."""
    was = r"(?:रहे|रहीं|रहा|रही|था|थे|थीं|थी|हुए|हुईं|आए|आईं|गए|गईं)(?![^\s।,])"
    return re.compile(rf"(?:(?!\s(?:ने|को|से|का|के|की|जो)\s)[^।;]){{0,{REACH}}}?\s{any_of(words().present)}\s+{was}")
