"""Documents whose document type draws in other files of the project."""

from pathlib import Path

import pytest

from tests.validation.conftest import DTD, TEI, Check, tei

MODEL = '<?xml-model href="../schema/tei.rng"?>\n'


@pytest.fixture
def files(project: Path) -> Path:
    """Files that documents draw in, beside ``letters/a.xml``; their folder."""
    folder = project / "letters"
    (folder / "chars.ent").write_text('<!ENTITY mdash "&#8212;"><!ENTITY both "a&mdash;b">\n')
    (folder / "one.xml").write_text(
        '<?xml version="1.0" encoding="iso-8859-1"?>\n<p>é &mdash;</p>\n', "latin-1"
    )
    (folder / "bad.xml").write_text("<p>&date;</p><date when='x'/>")
    (project / "schema" / "modular.dtd").write_text(
        f'<!ENTITY % letters "IGNORE"><!ENTITY % chars SYSTEM "../letters/chars.ent">%chars;<![%letters;[{DTD}]]>'
    )
    return folder


LETTERS = '<!DOCTYPE TEI SYSTEM "../schema/modular.dtd" [\n<!ENTITY % letters "INCLUDE">{}\n]>\n'

CASES: tuple[tuple[str, str, tuple[tuple[str, int, int], ...]], ...] = (
    (
        "an entity of a file of entities",
        MODEL + '<!DOCTYPE TEI [<!ENTITY % c SYSTEM "chars.ent">%c;]>' + tei("<p>&both;</p>"),
        (),
    ),
    (
        "a paragraph in a file of its own",
        MODEL + '<!DOCTYPE TEI [\n<!ENTITY one SYSTEM "one.xml">\n<!ENTITY mdash "-">]>' + tei("&one;"),
        (),
    ),
    (
        "what is wrong in it stands where it is referred to",
        MODEL + '<!DOCTYPE TEI [<!ENTITY one SYSTEM "bad.xml"><!ENTITY date "x">]>\n' + tei(" &one;<p/>"),
        (("RNG003", 4, 2), ("RNG008", 4, 2)),
    ),
    (
        "columns in the line of the document type",
        MODEL + '<!DOCTYPE TEI [<!ENTITY % c SYSTEM "chars.ent">%c;]>'
        f'<TEI xmlns="{TEI}"><text><p>&both;</p><q/></text></TEI>',
        (("RNG001", 2, 113),),
    ),
    (
        "parameter entities of the internal subset",
        LETTERS.format("") + tei("<p>&both;</p><p n='1'/>"),
        (("DTD006", 5, 17),),
    ),
    (
        "attributes that the internal subset declares",
        LETTERS.format("<!ATTLIST p n CDATA #IMPLIED>") + tei("<p>&both;</p><p n='1'/>"),
        (),
    ),
    (
        "a file that is missing",
        MODEL + '<!DOCTYPE TEI [<!ENTITY no SYSTEM "no.xml">]>\n' + tei("<p>&no;</p>"),
        (("SKP008", 2, 1),),
    ),
    (
        "a file outside the project",
        MODEL + '<!DOCTYPE TEI [<!ENTITY no SYSTEM "file:///etc/passwd">]>\n' + tei("<p>&no;</p>"),
        (("SKP008", 2, 1),),
    ),
    (
        "a file of another computer",
        MODEL + '<!DOCTYPE TEI [<!ENTITY no SYSTEM "http://localhost:9/a">]>\n' + tei("<p>&no;</p>"),
        (("SKP008", 2, 1),),
    ),
    (
        "an entity that contains itself",
        MODEL + '<!DOCTYPE TEI [<!ENTITY one SYSTEM "self.xml">]>\n' + tei("<p>&one;</p>"),
        (("XML006", 4, 4),),
    ),
    (
        "a DTD that draws in a file outside the project",
        '<!DOCTYPE TEI SYSTEM "../schema/tei.dtd" [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>\n'
        + tei("<p/>"),
        (("CFG001", 2, 1),),
    ),
)


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_entities(check: Check, files: Path, text: str, expected: tuple[tuple[str, int, int], ...]) -> None:
    (files / "self.xml").write_text("a &one;")
    found = check(text)
    assert tuple((finding.code, finding.line, finding.column) for finding in found) == expected, found
    assert not any("root:" in finding.message for finding in found)


def test_a_reason_is_given(check: Check, files: Path) -> None:
    (finding,) = check(MODEL + '<!DOCTYPE TEI [<!ENTITY no SYSTEM "/etc/passwd">]>\n' + tei("<p>&no;</p>"))
    assert "lies outside the project" in (finding.hint or "")
