"""Which words are one gift."""

from __future__ import annotations

import pytest

from kg.resolve.alike import same_item


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("राइफलें", "उच्चतम गुणवत्ता वाली एक राइफल", True),
        ("आत्मकथा की एक प्रति", "खास किताब", True),
        ("दो पुस्तकें", "एक किताब", True),
        ("शॉल", "किताब", False),
        ("एक विशेष घड़ी", "एक विशेष कलम", False),
        ("कांच के कटोरे", "कटोरा", True),
    ],
)
def test_items(one: str, other: str, *, same: bool) -> None:
    assert same_item(one, other) is same
    assert same_item(other, one) is same
