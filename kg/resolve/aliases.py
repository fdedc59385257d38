"""Tell when two names side by side are one person's: 'राजन मेहता उर्फ गुड्डू', 'राजन मेहता ‘गुड्डू’ ने'."""

from __future__ import annotations

import re

from kg.model import Mention

_ALIAS = re.compile(r"\s*\(?\s*(?:उर्फ|उर्फ़|ऊर्फ)\s*['‘’\"“”]?\s*")
_OPENED = re.compile(r"\s+['‘“\"«]{1,2}")
_CLOSED = re.compile(r"['’”\"»]{1,2}(?=\s)")


def is_alias(text: str, first: Mention, second: Mention) -> bool:
    """Tell whether a name is another name of who is named right before it, after 'उर्फ' or in quotation marks alone."""
    between = text[first.passage.end : second.passage.start]
    if _ALIAS.fullmatch(between):
        return True
    return bool(_OPENED.fullmatch(between) and _CLOSED.match(text, second.passage.end)) and not second.posts
