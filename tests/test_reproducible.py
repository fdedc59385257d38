"""Two builds of the same input give the same bytes, on any locale, hash seed and order of input files."""

from __future__ import annotations

from pathlib import Path

from tests.seed_builds import FILES, ROOT, SEEDS, contents, finish, start


def test_hash_seed_locale_and_order_do_not_matter(tmp_path: Path) -> None:
    articles = sorted(SEEDS.glob("*.txt"))
    one = start(articles, tmp_path / "one", PYTHONHASHSEED="1", LC_ALL="C", TZ="UTC")
    other = start(articles[::-1], tmp_path / "other", PYTHONHASHSEED="4242", LC_ALL="C.UTF-8", TZ="Asia/Kolkata")
    finish(one)
    finish(other)
    first, second = contents(tmp_path / "one"), contents(tmp_path / "other")
    assert [name for name in FILES if first[name] != second[name]] == []


def test_the_committed_output_is_what_a_build_gives(tmp_path: Path) -> None:
    """Whoever changes what is found must commit the new output with it: `make build`."""
    finish(start([SEEDS], tmp_path / "new"))
    built, committed = contents(tmp_path / "new"), contents(ROOT / "output")
    assert [name for name in FILES if built[name] != committed[name]] == []
