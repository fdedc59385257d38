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
    being = r"(?:\s+(?:नहीं|भी|ही|तो|अब))*(?:\s+(?:है|हैं|था|थी|थे|थीं|हुआ|हुई|रहा|रही)(?![^\s।,])|(?<=नहीं)\s*।)"
    return re.compile(received), re.compile(rf"[^।,]{{0,{REACH}}}?\s{any_of(words().felt)}{being}")


@cache
def attends() -> re.Pattern[str]:
    """Give what follows who is only there: 'आरव [भी मौजूद रहे]', 'आरव [भी थे]'."""
    was = r"(?:रहे|रहीं|रहा|रही|था|थे|थीं|थी|हुए|हुईं|आए|आईं|गए|गईं)(?![^\s।,])"
    here = rf"(?:(?!\s(?:ने|को|से|का|के|की|जो)\s)[^।;]){{0,{REACH}}}?\s{any_of(words().present)}\s+{was}"
    return re.compile(rf"{here}|\s+भी\s+(?:था|थे|थी|थीं)(?![^\s।,])")


@cache
def accompanied() -> re.Pattern[str]:
    """Give what follows whom the text tells of, where another is only there with him: 'आरव [के साथ केन भी थे]'."""
    was = r"(?:था|थे|थी|थीं|रहे|रहीं|रही)(?![^\s।,])"
    return re.compile(rf"\s*(?:जी\s+)?के\s+साथ\s[^।\n]{{0,{REACH}}}?\s(?:भी|मौजूद|उपस्थित)\s+{was}")


@cache
def dies() -> re.Pattern[str]:
    """Give what follows who has died: 'आरव [का मंगलवार को निधन हो गया]'."""
    return re.compile(rf"\s+(?:का|की|के)\s+(?:[^\s।,]+\s+){{0,8}}?{any_of(words().deaths)}(?![^\s।,])")


@cache
def died() -> re.Pattern[str]:
    """Give what follows the pronoun for who has died: 'उनके [निधन पर]', 'उनके [अंतिम संस्कार]'."""
    return re.compile(rf"\s+(?:\S+\s+)?{any_of((*words().deaths, *words().obsequies))}(?![^\s।,])")


@cache
def feted() -> re.Pattern[str]:
    """Give what follows whose day it is: 'मीरा [के जन्मदिन पर]', 'मीरा [के सम्मान में]'."""
    return re.compile(rf"\s+(?:जी\s+)?(?:के|की)\s+(?:\S+\s+)?{any_of(words().feted)}\s+(?:पर|में|के)(?![^\s।,])")
