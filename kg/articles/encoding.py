"""Bytes -> text: what is no UTF-8 text of a sensible size is refused, with a word on what it seems to be."""

from __future__ import annotations

import codecs
import re
import shlex
from pathlib import Path

from kg.articles.faults import fault, shown
from kg.errors import ArticleError

MAX_BYTES = 2_000_000  # an article of 2 MB would be a book
MAX_LINE = 100_000  # code points

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def load(path: Path, *, limit: int = MAX_BYTES) -> str:
    """Return the text of a file, decoded as UTF-8 and otherwise untouched: a BOM and CRLF stay.

    Raises ArticleError, in one line, where the file is missing, a folder, no regular file, unreadable,
    empty, larger than ``limit`` bytes, binary, in another encoding, or has a line of more than MAX_LINE
    code points. A file that is too large is refused before it is read.
    """
    raw = _read(path, limit)
    if not raw.strip(b"\xef\xbb\xbf \t\r\n\f\v"):
        raise fault(path, "the file is empty", "put the text of an article in it or leave it out")
    text = _decode(path, raw)
    _refuse_controls(path, text)
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > MAX_LINE:
            what = f"a line of {len(line):,} characters is no article (at most {MAX_LINE:,})"
            raise fault(path, what, "break it into paragraphs, or leave the file out", line=number)
    return text


def _read(path: Path, limit: int) -> bytes:
    try:
        path.name.encode("utf-8")
        if path.is_dir():
            raise fault(path, "this is a folder, not an article", "name a file in it")
        if not path.exists():
            raise fault(path, "no such file", "check the name")
        if not path.is_file():
            raise fault(path, "this is no regular file", "name a text file")
        if (size := path.stat().st_size) > limit:
            what = f"the file is too large for one article ({_megabytes(size)}; at most {_megabytes(limit)})"
            raise fault(path, what, "save one article a file, or leave it out")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the file's name is not valid UTF-8"
        raise fault(path, f"cannot be read ({reason})", "check its name and permissions") from error


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def _decode(path: Path, raw: bytes) -> str:
    if (wide := _wide_encoding(raw)) is not None:
        raise _other_encoding(path, wide)
    if (at := raw.find(b"\x00")) >= 0:
        what = f"this is a binary file (NUL byte at offset {at:,}), not text"
        raise fault(path, what, "save the article as plain text in UTF-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(path, raw, error) from error


def _wide_encoding(raw: bytes) -> str | None:
    """Name UTF-32 or UTF-16 where a BOM, or Devanagari or Latin characters in pairs of bytes, give it away."""
    if raw.startswith(_UTF32):
        return "UTF-32"
    if raw.startswith(_UTF16):
        return "UTF-16"
    sample = raw[: len(raw) // 2 * 2][:4000]
    for name in ("UTF-16LE", "UTF-16BE"):
        text = sample.decode(name, errors="replace")
        expected = sum(char in " \r\n" or "\u0900" <= char <= "\u097f" for char in text)
        if text and expected > 0.8 * len(text):
            return name
    return None


def _not_utf8(path: Path, raw: bytes, error: UnicodeDecodeError) -> ArticleError:
    """Tell a UTF-8 file with a few bad bytes from one in another encoding."""
    rest = raw.decode("utf-8", errors="ignore")
    if sum("\u0900" <= char <= "\u097f" for char in rest) > 20:
        line = raw.count(b"\n", 0, error.start) + 1
        what = f"damaged UTF-8 (byte 0x{raw[error.start]:02x} at offset {error.start:,})"
        return fault(path, what, "get the file anew, or remove that byte", line=line)
    binary = sum(byte < 32 and byte not in b"\t\n\r\f\v" for byte in raw[:4000])
    if binary > len(raw[:4000]) / 50:
        return fault(path, "this is a binary file, not text", "save the article as plain text in UTF-8")
    return _other_encoding(path, "Windows-1252")


def _other_encoding(path: Path, name: str) -> ArticleError:
    looks = f"{name} or Latin-1" if name == "Windows-1252" else name
    source, target = shlex.quote(shown(path.name)), shlex.quote(f"{shown(path.stem)}.utf8{shown(path.suffix)}")
    command = f"iconv -f {name} -t UTF-8 {source} > {target}"
    return fault(path, f"the file is not UTF-8 (it looks like {looks})", f"convert it, as with '{command}'")


def _refuse_controls(path: Path, text: str) -> None:
    """Refuse control characters: no text needs them, terminals obey them and RDF cannot write some of them."""
    if match := _CONTROL.search(text):
        line = text.count("\n", 0, match.start()) + 1
        what = f"control character U+{ord(match[0]):04X} at offset {match.start():,}: no plain text"
        raise fault(path, what, "remove it, or save the article as plain text in UTF-8", line=line)
