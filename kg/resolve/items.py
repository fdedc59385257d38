"""Tell the items of a bulletin apart: each paragraph behind a bullet is a story of its own.

In '• मंत्री आरव मेहता पटना गए।' and below it '• राजा केन ने उनसे मुलाकात की।' (the king met him) 'उनसे' is
nobody of the item before.

Misses: items that only a blank line parts, and stories that go on in a paragraph without a bullet.
"""

from __future__ import annotations

from kg.resolve.discourse import Discourse

_BULLETS = ("•", "●", "▪", "◆", "■", "►")


def same_item(discourse: Discourse, earlier: int, later: int) -> bool:
    """Tell whether a position is of the same item as a later one; outside of items everything is one story."""
    blocks, number = discourse.reports.article.blocks, discourse.paragraph(later)
    if not number or discourse.paragraph(earlier) == number:
        return True
    block = blocks[number - 1]
    return not discourse.text[block.start : block.end].lstrip().startswith(_BULLETS)
