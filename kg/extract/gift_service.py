"""A thing that changes hands in somebody's trade, and is no gift: what a postman brings, what a customer is handed.

'डाकिया X ने Y को [एक डिब्बा] थमाया', 'नर्स X ने मरीज Y को [चश्मा] दिया'. A gift word or the
giver's own thing makes it a gift all the same: 'दुकानदार ने ग्राहक Y को [अपनी छतरी] दी'.

Misses: trades that are told a sentence before ('X ने डाक में Y को डिब्बा दिया').
"""

from __future__ import annotations

from kg.extract.gift_item import Giving
from kg.extract.gift_lexicon import gift_lexicon
from kg.language.normalise import shadow
from kg.model import Mention


def in_service(giver: Mention, taker: Mention, giving: Giving) -> bool:
    """Tell whether somebody hands over a thing because it is his work, or because the other is served by him."""
    own = giving.item.startswith("अपन")
    if giving.named or giving.received or own:
        return False
    return _is_called(giver, "carriers") or _is_called(taker, "served")


def _is_called(mention: Mention, section: str) -> bool:
    titles = [post.title for post in mention.posts] or [mention.label]
    return any(word in gift_lexicon(section) for title in titles for word in shadow(title).split())
