"""Posts told after a name."""

from __future__ import annotations

import pytest

from kg.model import MentionKind
from tests.extract.reading import mentions


def told(text: str) -> tuple[list[tuple[str, str | None, bool]], int]:
    """Return the posts of the first name, and how many roles stand by themselves."""
    name = mentions(text, MentionKind.NAME)[0]
    posts = [(post.title, post.of, post.former) for post in name.posts]
    return posts, len(mentions(text, MentionKind.ROLE))


@pytest.mark.parametrize(
    ("text", "posts", "roles"),
    [
        ("ज़ोरान मिलिक, जो रूस के पूर्व रक्षा मंत्री हैं, आए।", [("रक्षा मंत्री", "रूस", True)], 0),
        (
            "ज़ोरान मिलिक, जो रूस के रक्षा मंत्री और सुरक्षा परिषद के सचिव हैं, आए।",
            [("रक्षा मंत्री", "रूस", False), ("सचिव", "सुरक्षा परिषद", False)],
            0,
        ),
        ("मेयर ज़ोरान मिलिक आए। मिलिक पहले रूस के राजदूत थे।", [("मेयर", None, False)], 0),
        ("डॉ. ज़ोरान मिलिक रूस के राजदूत हैं।", [("राजदूत", "रूस", False)], 0),
        ("डॉ. ज़ोरान मिलिक, रूस के राजदूत, ने कहा।", [("राजदूत", "रूस", False)], 0),
        # near misses
        ("डॉ. ज़ोरान मिलिक, रूसी राष्ट्रपति और दूत मिले।", [], 2),
        ("डॉ. ज़ोरान मिलिक ने रूस के राजदूत से बात की।", [], 1),
        ("डॉ. ज़ोरान मिलिक के साथ रूस के राजदूत हैं।", [], 1),
    ],
)
def test_posts_after(text: str, posts: list[tuple[str, str | None, bool]], roles: int) -> None:
    assert told(text) == (posts, roles)


def test_a_past_tense_makes_a_post_a_former_one() -> None:
    names = mentions("मेयर ज़ोरान मिलिक आए। मिलिक पहले रूस के राजदूत थे।", MentionKind.NAME)
    assert [(p.title, p.former) for p in names[1].posts] == [("राजदूत", True)]
