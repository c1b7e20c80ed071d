"""Errors planted in real files in which a rule finds nothing: found, once, where they were planted."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from teikit.model.diagnostic import Diagnostic
from teikit.rules.registry import rules
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

HERE = "⟦"
"""In what is written: where the finding is expected to begin."""

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
    ("DAT010", "schnitzler-briefe", r'(<correspAction type="sent">.*?<date when=")\d{4}', r"\1⟦0895"),
    (
        "DAT012", "schnitzler-briefe",
        r'<correspAction type="sent">(\s*<persName ref="#)(\w+)("[^>]*>[^<]*</persName>\s*)<date ',
        r'<particDesc><person xml:id="\2"><death when="1700"/></person></particDesc>'
        r'<correspAction type="sent">\1\2\3⟦<date ',
    ),
    (
        "DAT014", "schnitzler-briefe",
        r"(<body>.*?)<p>",
        r"\1<p>am ⟦<date>16. Februar 1895</date>",
    ),
    (
        "DAT015", "schnitzler-briefe",
        r"(<dateline[^>]*>.*?)<date(?: [^>]*)?>",
        r'\1⟦<date when="1700-01-01">',
    ),
    ("FIL004", "bodleian", r"</TEI>\s*\Z", "</TEI>⟦"),
    ("FIL005", "bodleian", r"\A", '<?xml version="1.0" encoding="ISO-8859-1"?>'),
    ("FIL006", "schnitzler-briefe", r'xml:id="(L\d+)"', r'xml:id="⟦\1a"'),
    ("FIL008", "frus-history", r"<p>", r"⟦<?teikit ignore DAT005 as in the source?><p>"),
    ("HDR002", "schnitzler-briefe", r"<publicationStmt>(.*?)<availability>.*?</availability>", r"⟦<publicationStmt>\1"),
    (
        "HDR003", "dracor",
        r'<TEI ([^>]*) xml:lang="\w+"(.*?)<langUsage>.*?</langUsage>|<TEI ([^>]*) xml:lang="\w+"',
        r"⟦<TEI \1\2\3",
    ),
    (
        "HDR007", "schnitzler-briefe",
        r'(<revisionDesc.*?)(</revisionDesc>)',
        r'\1⟦<change when="1999-01-01"/><change when="2025-12-01"/>\2',
    ),
    ("IDN002", "bodleian", r'xml:id="manuscript_\d+"', 'xml:id="⟦MS_Bodl_338"'),
    (
        "IDN005", "frus-history",
        r"(<body>.*?)<p>",
        r'\1<p>See <idno>RGANI, fond ⟦<idno type="opis">5</idno>, opis <idno type="opis">30</idno>, '
        r'delo <idno type="delo">116</idno>, fond <idno type="fond">6</idno></idno>',
    ),
    ("PTR002", "frus-history", r"(<body>.*?)<p>", r'\1<p ana="⟦#elsewhere">'),
    ("PTR003", "frus-history", r"(<body>.*?)<p>", r'\1<p><ref target="⟦none.xml">there</ref>'),
    ("PTR004", "frus-history", r"(<body>.*?)<p>", r'\1<p><ref target="⟦frus-history.xml#none">there</ref>'),
    (
        "PTR008", "bodleian",
        r"</teiHeader>",
        '<encodingDesc><listPrefixDef><prefixDef ident="person" matchPattern="(p\\\\d+)" replacementPattern="#$1"><p><ref '
        'target="⟦person:x1"/></p></prefixDef></listPrefixDef></encodingDesc></teiHeader>',
    ),
    (
        "PTR011", "frus-history",
        r"(<body>.*?)<p>",
        r'\1<p><q xml:id="q1" next="⟦#q3"/><q xml:id="q2"/><q xml:id="q3" prev="#q2"/>',
    ),
    ("PTR015", "frus-history", r"<body>", '<body xml:id="⟦nobody">'),
    ("PTR016", "frus-history", r"(<body>.*?)<p>", r'\1<p><graphic url="⟦page-1.png"/>'),
    (
        "PTR018", "bodleian",
        r"(<msContents>)",
        r'\1<msItem><bibl key="MS_Bodl_338"/><bibl key="MS_Bodl_338"/><bibl key="⟦MS_Bodl_888"/></msItem>',
    ),
    ("TRN003", "dracor", r"(<speaker>)CONTI\b|(<speaker>)ANDREJ\b", "⟦<speaker>MARINELLI"),
    (
        "TRN006", "dracor",
        r"<body>",
        '<body><timeline><when xml:id="t0"/><when xml:id="t1"/></timeline><stage start="⟦#t1" end="#t0"/>',
    ),
    (
        "TRN007", "dracor",
        r'<sp who="(#\w+)">',
        r'<sp who="\1"><speaker>Wirt:</speaker><p>Ja.</p></sp>'
        r'<sp who="\1"><speaker>Gast:</speaker><p>Nein.</p>⟦<p>Wirt: Doch.</p></sp><sp who="\1">',
    ),
    ("TRN008", "dracor", r"(<listPerson>)", r'\1<person xml:id="⟦silent"><persName>Niemand</persName></person>'),
    ("TXT002", "schnitzler-briefe", "ü(?=[a-z])", "⟦\ue0fc"),
    ("TXT009", "frus-history", r"(<p(?: [^>]*)?>[A-Z][a-z]+) (?=[a-z]+ )", r"\1 ⟦ "),
    ("TXT010", "frus-history", r"(<p(?: [^>]*)?>)([A-Z][a-z]{4,}) ", "\\1⟦\\2\u0430 "),
]  # fmt: skip

RULES = {
    "DAT010": {"dates": {"earliest": "1800-01-01"}},
    "IDN002": {"ids": {"unique_in_project": True}},
    "PTR018": {"pointers": {"scope": ["file", "authority:MS_Bodl_338.xml"]}},
}
"""What the configuration says about rules that need to be told."""

ALSO = {"FIL008": ("DAT005",)}
"""Rules that must run too."""

ENCODED = {"FIL005": "iso-8859-1"}


def test_there_is_one_for_every_rule() -> None:
    assert {code for code, *_ in PLANTED} == set(rules())


@cache
def texts(folder: Path) -> tuple[tuple[Path, str], ...]:
    """The files of an edition, the smaller first."""
    files = sorted(folder.glob("*.xml"), key=lambda path: (path.stat().st_size, path.name))
    return tuple((path, path.read_bytes().decode("utf-8", "replace")) for path in files)


def found(path: Path, text: str, code: str) -> list[Diagnostic]:
    settings = Settings(
        root=str(path.parent), select=(code, *ALSO.get(code, ())), cache=False, rules=RULES.get(code, {})
    )
    encoding = ENCODED.get(code, "utf-8") if text.startswith("<?xml") else "utf-8"
    document = XmlDocument(str(path), text.encode(encoding, "xmlcharrefreplace"))
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
