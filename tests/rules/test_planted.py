"""Errors planted in real files in which a rule finds nothing: found, once, where they were planted."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from teikit.model.diagnostic import Diagnostic
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

HERE = "⟦"
"""In what is written: where the finding is expected to begin."""

TODAY = {"dates": {"earliest": "0500-01-01"}}

PLANTED = [
    # (code, edition, what is there, what is planted)
    ("PTR001", "dracor", r'<sp who="#(\w+)"', r'<sp who="⟦#\1zzz"'),
    ("PTR005", "dracor", r'<sp who="#([a-z])(\w+)"', lambda m: f'<sp who="⟦#{m[1].upper()}{m[2]}"'),
    ("PTR006", "dracor", r'<sp who="#(\w+)"', r'<sp who="⟦\1"'),
    ("PTR009", "dracor", r'<sp who="#(\w+)"', r'<sp who="⟦#\1 "'),
    ("PTR012", "dracor", r'<sp who="#(\w+)"', r'<sp who="#\1 ⟦#\1"'),
    ("PTR017", "dracor", r'<sp who="#(\w+)"', r'<sp who="⟦#"'),
    ("PTR007", "bodleian", r'<locus from="', '<locus facs="⟦shelf:12" from="'),
    ("DAT001", "bodleian", r'<change when="(\d{4})-(\d\d)-(\d\d)"', r'<change from="⟦\1-12-31" to="\1-01-01"'),
    (
        "DAT002", "bodleian",
        r'<origDate (.*?)notBefore="(\d{4})" notAfter="(\d{4})"',
        r'<origDate \1notBefore="⟦1\2" notAfter="\3"',
    ),
    ("DAT004", "bodleian", r'<change when="(\d{4})-\d\d-\d\d"', r'<change when="⟦\1-06-31"'),
    ("DAT004", "schnitzler-briefe", r'<date when="(\d{4})-(\d\d)-(\d\d)"', r'<date when="⟦\3.\2.\1"'),
    (
        "DAT005", "frus-history",
        r'⟦?<date when="(\d{4})-(\d\d)-(\d\d)">(\w+ \d+, \d{4})<',
        r'⟦<date when="\1-\2-\3">May 6, 1899<',
    ),
    ("DAT006", "frus-history", r'<date when="\d{4}-\d\d-\d\d">\w+ \d+, \d{4}<', "⟦<date>Friday, May 6, 1899<"),
    ("DAT007", "frus-history", r'<date when="\d{4}-\d\d-\d\d">\w+ \d+, \d{4}<', "⟦<date>June 31, 1899<"),
    ("DAT009", "bodleian", r'<change when="(\d{4})-', r'<change when="⟦9\1-'),
    (
        "DAT003", "bodleian",
        r'<origDate (.*?)notBefore="(\d{4})" notAfter="(\d{4})"',
        r'<origDate \1when="⟦0999" notBefore="\2" notAfter="\3"',
    ),
    ("TRN001", "dracor", r'<sp who="#\w+"', "⟦<sp"),
    ("TRN005", "dracor", r"<speaker>[^<]+</speaker>", "⟦<speaker> </speaker>"),
    ("TRN002", "dracor", r'<sp who="(#\w+)">', r'⟦<sp who="\1"><speaker>X.</speaker></sp><sp who="\1">'),
    ("IDN001", "bodleian", r'<msDesc xml:id="([^"]+)"([^>]*)>', r'<msDesc xml:id="\1"\2><head xml:id="⟦\1">Twice</head>'),
    (
        "IDN003", "bodleian",
        r"<msIdentifier>.*?</msIdentifier>",
        "⟦<msIdentifier><settlement>Oxford</settlement><idno>MS. 1</idno></msIdentifier>",
    ),
    (
        "IDN004", "bodleian",
        r"<msIdentifier>.*?</msIdentifier>",
        "⟦<msIdentifier><settlement>Oxford</settlement><repository>Library</repository></msIdentifier>",
    ),
    ("IDN006", "bodleian", r'<idno type="shelfmark">[^<]*</idno>', '⟦<idno type="shelfmark"/>'),
    ("IDN008", "bodleian", r'<locus from="(\d+)r" to="(\d+)v"', r'<locus from="⟦999\1r" to="\2v"'),
    (
        "IDN009", "schnitzler-briefe",
        r'target="https://d-nb.info/gnd/|<p>',
        '<p><ref target="⟦https://www.wikidata.org/wiki/1234"/>',
    ),
    ("HDR001", "bodleian", r"<titleStmt>.*?</titleStmt>", "⟦<titleStmt><title/></titleStmt>"),
    ("HDR004", "bodleian", r'<textLang mainLang="la"', '<textLang mainLang="⟦la_Latn"'),
    ("HDR008", "frus-history", r"(<publisher>)[^<]+", r"⟦\1TODO"),
    ("PTR010", "dracor", r'<sp who="#(\w+)"', r'<sp xml:id="sp0" next="⟦#sp0" who="#\1"'),
    (
        "PTR013", "dracor",
        r'<sp who="#(\w+)">',
        r'<sp xml:id="sp0" who="#\1"><stage xml:id="st0">x</stage></sp><sp who="⟦#st0">',
    ),
    ("PTR014", "frus-history", r"(<p(?: [^>]*)?>)", r'\1<anchor xml:id="a0"/>x<delSpan spanTo="⟦#a0"/>'),
    ("TRN004", "dracor", r'<sp who="#(odoardo|emilia|marinelli)">(\s*)⟦?<speaker>', r'<sp who="#claudia">\2⟦<speaker>'),
    ("DAT008", "bodleian", r"<change ", '<change calendar="⟦#julian" '),
    (
        "DAT011", "dracor",
        r"</particDesc>",
        '<listPerson><person><birth when="1994"/>⟦<death when="1890"/></person></listPerson></particDesc>',
    ),
    ("DAT013", "schnitzler-briefe", r'(<correspAction type="received">)', r'\1⟦<date when="1700-01-01"/>'),
    ("IDN007", "bodleian", r"(<msContents>)", r'\1<p>⟦<idno type="ISBN">978-3-16-148410-1</idno></p>'),
    ("IDN010", "bodleian", r'(<altIdentifier.*?>)\s*(<idno [^>]*>[^<]+</idno>)', r"\1\2⟦\2"),
    ("HDR005", "bodleian", r'<textLang mainLang="la"', '<textLang mainLang="⟦lat"'),
    ("HDR006", "schnitzler-briefe", r'(<body>.*?)<p>', r'\1<p xml:lang="⟦sv">'),
    ("HDR009", "bodleian", r"(<msIdentifier>)", r"⟦<msIdentifier><settlement/><idno/></msIdentifier>\1"),
    ("TXT008", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z]+) (?=[a-z]+ )", "\\1⟦\t"),
    (
        "FIL001", "schnitzler-briefe",
        r"\A<\?xml version=.1.0. encoding=.UTF-8.",
        '<?xml version="1.0" encoding="⟦ISO-8859-1"',
    ),
    ("TXT001", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z]+) ", "\\1 ⟦\x93"),
    ("TXT003", "schnitzler-briefe", "ü(?=[a-z])", "⟦u\u0308"),
    ("TXT004", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z]+) ", "\\1 ⟦\ufffd"),
    ("TXT005", "schnitzler-briefe", "ü(?=[a-z]+[ ,.])", "⟦Ã¼"),
    ("TXT006", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z])", "\\1⟦\u200b"),
    ("TXT007", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z]+) ", "\\1 ⟦\u00a0"),
    ("TXT011", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z]+) ", r"\1 ⟦&amp;nbsp;"),
    ("TXT012", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z]+) ", r"\1 ⟦&lt;i&gt;"),
    ("TXT013", "frus-history", r"(<body>.*?<p(?: [^>]*)?>)([A-Z][a-z]+)", r"\1⟦<hi/>\2"),
    ("FIL002", "bodleian", r"\A", "\ufeff"),
    ("FIL003", "bodleian", r"\A([^\n]*)\n", "\\1⟦\r\n"),
    ("FIL007", "bodleian", r"(<\?xml-model [^>]*\?>)", r"\1⟦\1"),
]  # fmt: skip


@cache
def texts(folder: Path) -> tuple[tuple[Path, str], ...]:
    """The files of an edition, the smaller first."""
    files = sorted(folder.glob("*.xml"), key=lambda path: (path.stat().st_size, path.name))
    return tuple((path, path.read_bytes().decode("utf-8", "replace")) for path in files)


def found(path: Path, text: str, code: str) -> list[Diagnostic]:
    settings = Settings(root=str(path.parent), select=(code,), cache=False)
    document = XmlDocument(str(path), text.encode("utf-8", "surrogatepass"))
    return [one for one in Validator(settings).validate(document) if one.code == code]


def chances(folder: Path, code: str, pattern: str) -> Iterator[tuple[Path, str, re.Match[str]]]:
    """Clean files in which something can be planted: three at most."""
    number = 0
    for path, text in texts(folder):
        match = re.search(pattern, text, re.DOTALL)
        if match and not found(path, text, code):
            yield path, text, match
            number += 1
        if number == 3:
            return


@pytest.mark.parametrize(
    ("code", "edition", "pattern", "planted"),
    [pytest.param(*row, id=f"{row[0]}-{row[1]}") for row in PLANTED],
)
def test_a_planted_error_is_found(code: str, edition: str, pattern: str, planted: str, data: Path) -> None:
    number = 0
    for path, text, match in chances(data / "editions" / edition, code, pattern):
        wrong = planted(match) if callable(planted) else match.expand(planted)
        before = text[: match.start()] + wrong.partition(HERE)[0] if HERE in wrong else ""
        changed = text[: match.start()] + wrong.replace(HERE, "") + text[match.end() :]
        place = (before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        reports = found(path, changed, code)
        assert [(one.line, one.column) for one in reports] == [place], (path.name, wrong)
        number += 1
    assert number, "nowhere to plant it"
