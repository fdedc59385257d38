"""Who acts in a clause that goes on from a relative one."""

from __future__ import annotations

import pytest

from kg.extract.events_frame import frames
from kg.extract.events_sequence import goes_on_there
from tests.extract.reading import doc_of

CAME = "मंत्री आरव मेहता कनकपुर पहुंचे, जहां दूत कबीर सेठी ने उनका स्वागत किया"


@pytest.mark.parametrize(
    ("rest", "goes_on"),
    [
        (" और उन्हें शॉल दी।", True),
        (" और शाम को लौट गए।", False),  # a verb without ने: the minister went
        (", और उन्हें शॉल दी।", False),  # behind a comma the main clause goes on
        (" लेकिन उन्हें शॉल दी।", False),
    ],
)
def test_a_clause_joined_to_where_goes_on_from_it(rest: str, goes_on: bool) -> None:
    found = list(frames(doc_of(CAME + rest)))
    where = next(frame for frame in found if frame.opener == "जहां")
    last = found[-1]
    assert last is not where
    assert goes_on_there(last, where) is goes_on
