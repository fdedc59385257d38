"""Files that are no articles: each is refused in one line that names the file and says what to do."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from kg.articles import read_article
from kg.articles.encoding import MAX_LINE
from kg.errors import ArticleError

HINDI = "मंत्री आरव मेहता ने सोमवार को अस्पताल का दौरा किया।\nउन्होंने मरीजों से बात की।\n"
MARATHI = "मुख्यमंत्री यांनी आज मुंबई येथे बैठक घेतली आणि सांगितले की राज्यात पाऊस झाला आहे.\n"
NEPALI = "प्रधानमन्त्रीले आज काठमाडौंमा बैठक गरेका छन्। उनले भने कि सरकार जनताको साथमा रहेको छ।\n"
ENGLISH = "The minister visited the hospital on Monday and met patients.\n"


def refusal(path: Path) -> str:
    with pytest.raises(ArticleError) as caught:
        read_article(path)
    message = str(caught.value)
    assert path.name in message
    assert "\n" not in message
    assert message.count(": ") >= 2  # file: what is wrong: what to do
    return message


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\t\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary file (NUL byte at offset 8)"),
        (b"\xff\xd8\xff\xe0\x10JFIF\x01\x02\x03\x04\x05\x06\x07\x0e\x0f", "binary file"),
        (HINDI.encode("utf-16"), "UTF-16"),
        (HINDI.encode("utf-16-le"), "iconv -f UTF-16LE -t UTF-8 a.txt > a.utf8.txt"),
        (HINDI.encode("utf-16-be"), "UTF-16BE"),
        (HINDI.encode("utf-32"), "UTF-32"),
        ("Le président a déjà dîné à l'Élysée.".encode("cp1252"), "iconv -f Windows-1252 -t UTF-8"),
        (HINDI.encode() + b"\xa4\n", "a.txt:3: damaged UTF-8"),
        ((HINDI + "\x1b[31m").encode(), "a.txt:3: control character U+001B"),
        ((HINDI + "\x9b").encode(), "control character U+009B"),
        (b"12345 - 678", "no words"),
        (ENGLISH.encode(), "no Hindi"),
        ((ENGLISH * 3 + HINDI).encode(), "letters are Devanagari"),
        (MARATHI.encode(), "Marathi"),
        (NEPALI.encode(), "Nepali"),
        (("क" * (MAX_LINE + 1)).encode(), "a.txt:1: a line of 100,001 characters"),
    ],
)
def test_a_file_that_is_no_article(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    assert expected in refusal(path)


@pytest.mark.parametrize(
    "text",
    [
        HINDI,
        "\ufeff" + HINDI.replace("\n", "\r\n"),
        HINDI * 2 + "Featured Video Of The Day\n",
        HINDI + "स्रोत: https://example.org/" + "x" * 400,
        "वह आया।",
        "सोमवार\f\u0085मंगलवार",
        HINDI + "मराठी में 'आहे' और 'आणि' कहते हैं।",
    ],
)
def test_a_file_that_is_one(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    assert read_article(path).text == text


def test_ten_megabytes_on_one_line_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"a" * 10_000_000)
    started = time.process_time()
    assert "too large for one article (10.0 MB; at most 2.0 MB)" in refusal(path)
    assert time.process_time() - started < 0.5


def test_paths_that_are_no_files(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "none.txt")
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    assert "this is a folder" in refusal(folder)
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert "no regular file" in refusal(pipe)


def test_a_hostile_file_name_is_escaped(tmp_path: Path) -> None:
    with pytest.raises(ArticleError) as caught:
        read_article(tmp_path / "\x1b[31m\n.txt")
    assert str(caught.value).isprintable()
