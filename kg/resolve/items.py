"""Tell the items of a bulletin apart: each paragraph behind a bullet is a story of its own.

In '• मंत्री आरव मेहता पटना गए।' and below it '• राजा केन ने उनसे मुलाकात की।' (the king met him) 'उनसे' is
nobody of the item before.

Misses: items that only a blank line parts, and stories that go on in a paragraph without a bullet.
"""

from __future__ import annotations

from kg.resolve.discourse import Discourse

_BULLETS = ("•", "●", "▪", "◆", "■", "►")


def item_of(discourse: Discourse, position: int) -> int | None:
    """Give the number of the item of a bulletin that a position stands in, which is that of its paragraph."""
    number = discourse.paragraph(position)
    start = discourse.reports.article.blocks[number - 1].start if number else 0
    return number if discourse.text.startswith(_BULLETS, start) else None
