"""Articles written as other papers write them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from benchmarks.score_sets import GoldSet
from benchmarks.variants import VARIANTS, main, rewritten


@pytest.mark.parametrize(
    ("name", "text", "written"),
    [
        ("half-nasals", "केंद्रीय मंत्री ने भेंट की", "केन्द्रीय मन्त्री ने भेंट की"),
        ("no-break", "मीरा सेन ने", "मीरा\u00a0सेन\u00a0ने"),
        ("joiners", "उन्होंने", "उन्\u200dहोंने"),
        ("open-o", "डॉक्टर और ऑफिसर", "डाक्टर और आफिसर"),
        ("digits", "13 मई", "१३ मई"),
        ("honorifics", "मीरा सेन ने सेन को", "मीरा सेन जी ने सेन जी को"),
        ("two-words", "प्रधानमंत्री", "प्रधान मंत्री"),
        ("these", "उन्होंने उनके", "इन्होंने इनके"),
    ],
)
def test_variants(name: str, text: str, written: str) -> None:
    assert VARIANTS[name](text, "मीरा सेन|सेन") == written


def test_articles_and_gold_are_written_alike(tmp_path: Path) -> None:
    gold = {
        "people": {"a": {"names": ["मीरा सेन"]}},
        "articles": {"a.txt": {"gifts": [], "statements": [{"speaker": "a", "text": ["मंत्री आए", "केंद्र में"]}]}},
    }
    source = tmp_path / "source"
    source.mkdir()
    (source / "gold.yaml").write_text(yaml.safe_dump(gold, allow_unicode=True), encoding="utf-8")
    (source / "a.txt").write_text("मीरा सेन ने कहा कि मंत्री आए और केंद्र में रहे।", encoding="utf-8")
    made = rewritten(GoldSet("x", source, source / "gold.yaml"), "half-nasals", tmp_path / "made")
    text = (made.articles / "a.txt").read_text(encoding="utf-8")
    (said,) = yaml.safe_load(made.gold.read_text(encoding="utf-8"))["articles"]["a.txt"]["statements"]
    assert text == "मीरा सेन ने कहा कि मन्त्री आए और केन्द्र में रहे।"
    assert all(words in text for words in said["text"])


def test_an_unknown_variant_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["other"])
    assert "no variant 'other'; there are half-nasals" in capsys.readouterr().err
