"""Names are found by their spellings and by their parts, among however many."""

from __future__ import annotations

from kg.resolve.name_index import MOST, NameIndex


def index(*forms: str) -> NameIndex:
    """Return an index of some names."""
    found = NameIndex()
    for form in forms:
        found.add(form)
    return found


def test_spellings_are_found() -> None:
    names = index("लाल कृष्ण वर्मा", "देवेंद्र वर्मा", "आना कुजनेत्सोवा", "होलबर्ग")
    assert names.spelled("लालकृष्ण वर्मा") == ["लाल कृष्ण वर्मा"]  # one word or two
    assert names.spelled("डी वर्मा") == ["देवेंद्र वर्मा"]  # an initial
    assert names.spelled("आना कुजनेत्सोव") == ["आना कुजनेत्सोवा"]  # a letter
    assert names.spelled("होल्बर्ग") == ["होलबर्ग"]


def test_others_are_not() -> None:
    names = index("राम वर्मा", "आना लेयेन होल्म", "होलबर्ग")
    assert names.spelled("राज वर्मा") == []
    assert names.spelled("आना लेयेन") == []  # a part, but no spelling
    assert names.spelled("कोलबर्ग") == []
    assert names.spelled("") == []


def test_longer_forms_are_found_by_any_of_their_words() -> None:
    names = index("आना मीरा होलबर्ग", "होलबर्ग", "केन होल्म")
    for part in ("आना", "मीरा", "होल्बर्ग", "मीरा होलबर्ग"):
        assert names.longer(part) == ["आना मीरा होलबर्ग"]
    assert names.longer("आना होलबर्ग") == []  # no run of its words
    assert names.longer("") == []


def test_longer_forms_are_found_by_their_initials() -> None:
    names = index("के. टी. रामनाथ", "केटी राम नाथ", "के. रामनाथ")
    assert names.longer("केटीआर") == ["के. टी. रामनाथ", "केटी राम नाथ"]
    assert names.longer("केटीएस") == []
    assert names.longer("टीआर") == []  # two letters are anybody's


def test_equal_names_are_found_among_any_number() -> None:
    letters = "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह"
    many = [f"आरव{first}{second} मेहता{third}" for first in letters for second in letters for third in "रस"]
    assert len(many) > MOST
    assert many[0] in index(*many).spelled(many[0])
