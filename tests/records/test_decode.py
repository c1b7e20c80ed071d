"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teikit.records.decode import decode
from teikit.records.errors import UndecodableError

GERMAN = "Hochverehrter Herr Geheimrat, Ihr gütiges Schreiben vom 3. März kam an. Die Größe der Lücke überrascht.\n"
RUSSIAN = (
    "Уважаемые товарищи, прошу выслать нитки не позднее двадцать пятого марта. Сети чинить больше нечем.\n"
)


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"abc\r\ndef\rg\n", "utf-8", "abc\ndef\ng\n"),
        ("\ufeffÄpfel\n".encode(), "utf-8-sig", "Äpfel\n"),
        ("Äpfel\n".encode("utf-16"), "utf-16", "Äpfel\n"),
        ("abc\ndef\n".encode("utf-16-le"), "utf-16-le", "abc\ndef\n"),
        ("abc\ndef\n".encode("utf-16-be"), "utf-16-be", "abc\ndef\n"),
        (b"", "utf-8", ""),
    ],
)
def test_unicode(data: bytes, encoding: str, text: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("text", "codec"), [(GERMAN * 5, "windows-1252"), (RUSSIAN * 5, "windows-1251"), (RUSSIAN * 5, "koi8-r")]
)
def test_legacy_code_pages_are_detected_and_reported(text: str, codec: str) -> None:
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert decoded.note is not None
    assert "--encoding" in decoded.note


def test_a_forced_encoding_is_taken() -> None:
    assert decode("größer".encode("cp850"), "cp850").text == "größer"


@pytest.mark.parametrize("data", [b"Minutes of the\0 second sitting, held in Ambry on 3 May 1950.\n"])
def test_a_stray_zero_is_a_control_character(data: bytes) -> None:
    assert decode(data).text == data.decode()


@pytest.mark.parametrize(
    ("data", "encoding", "reason"),
    [
        (b"%PDF-1.7 \xe2\xe3", None, "PDF"),
        (b"PK\x03\x04rest", None, "ZIP"),
        (bytes(range(256)) * 4, None, "binary"),
        (b'<?xml version="1.0"?>\n<TEI/>\n', None, "an XML file, not plain text"),
        (b"\x00\x01\x02\x03", None, "binary"),
        (b"\x00" + b"\x01\x02 a b" * 20, None, "binary"),
        (b"name\0\0\0\0value\0\0\0", None, "binary"),
        ("größer".encode("latin-1"), "utf-8", "not utf-8"),
        (b"abc", "utf-99", "no encoding"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, encoding: str | None, reason: str) -> None:
    with pytest.raises(UndecodableError, match=reason) as caught:
        decode(data, encoding)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=200).filter(lambda text: "\x00" not in text and not text.startswith("\ufeff")))
def test_utf_8_loses_nothing_but_line_ends(text: str) -> None:
    data = text.encode("utf-8", "replace")
    if any(data.startswith(magic) for magic in (b"PK\x03\x04", b"{\\rtf", b"GIF8", b"%PDF-", b"\x7fELF")):
        return
    expected = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    assert decode(data).text == expected
