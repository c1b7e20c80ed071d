"""Documents that draw in others, against a schema that knows nothing of that."""

from pathlib import Path

import pytest

from tests.validation.conftest import Check, tei

XI = ' xmlns:xi="http://www.w3.org/2001/XInclude"'
GOOD = '<p xmlns="http://www.tei-c.org/ns/1.0">In a file.</p>'
BAD = '<?xml version="1.0"?>\n<p xmlns="http://www.tei-c.org/ns/1.0">One\n <q/></p>'


@pytest.fixture
def chapters(project: Path) -> Path:
    folder = project / "letters" / "chapters"
    folder.mkdir()
    (folder / "good.xml").write_text(GOOD)
    (folder / "bad.xml").write_text(BAD)
    (folder / "cut.xml").write_text("<p>")
    (folder / "notes.txt").write_text("plain & simple")
    (folder / "many.xml").write_text(
        '<list xmlns="http://www.tei-c.org/ns/1.0"><p xml:id="a">A</p><p xml:id="b">B<q/></p></list>'
    )
    (folder / "loop.xml").write_text(
        f'<p xmlns="http://www.tei-c.org/ns/1.0"{XI}><xi:include href="loop.xml"/></p>'
    )
    (folder / "latin.xml").write_bytes(
        '<?xml version="1.0" encoding="iso-8859-1"?><p xmlns="http://www.tei-c.org/ns/1.0">café</p>'.encode(
            "latin-1"
        )
    )
    (project.parent / "outside.xml").write_text(GOOD)
    return folder


def include(href: str, content: str = "", **attributes: str) -> str:
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<xi:include href="{href}"{more}>{content}</xi:include>'


CASES = (
    ("good", include("chapters/good.xml"), ()),
    ("latin", include("chapters/latin.xml"), ()),
    ("text", f"<p>{include('chapters/notes.txt', parse='text')}</p>", ()),
    ("element by id", include("chapters/many.xml", xpointer="a"), ()),
    ("bad", f"<p/>{include('chapters/bad.xml')}<p/>", ((2, 5, "RNG001", "(in chapters/bad.xml:3:2)"),)),
    ("behind", f"{include('chapters/good.xml')}\n <p/><q/>", ((3, 6, "RNG001", 'element "q"'),)),
    ("element with a fault", include("chapters/many.xml", xpointer="b"), ((2, 1, "RNG001", "many.xml:1:"),)),
    ("fallback", include("chapters/none.xml", "<xi:fallback><p>None.</p></xi:fallback>"), ()),
    (
        "fault in a fallback",
        "<p/>" + include("none.xml", "<xi:fallback><q/></xi:fallback><!-- -->"),
        ((2, 46, "RNG001", "q"),),
    ),
    ("nested fallback", include("n.xml", f"<xi:fallback>{include('chapters/good.xml')}</xi:fallback>"), ()),
    ("missing", f"<p/>{include('chapters/none.xml')}", ((2, 5, "SKP012", "none.xml cannot be included"),)),
    (
        "no such id",
        f"<p/>{include('chapters/many.xml', xpointer='z')}",
        ((2, 5, "SKP012", "no element for"),),
    ),
    ("outside", f"<p/>{include('../../outside.xml')}", ((2, 5, "SKP012", "outside the project"),)),
    ("remote", f"<p/>{include('http://localhost:9/a.xml')}", ((2, 5, "SKP012", "not stored here"),)),
    ("loop", f"<p/>{include('chapters/loop.xml')}", ((2, 5, "SKP012", "loop.xml includes itself"),)),
    ("itself", f"<p/>{include('a.xml')}", ((2, 5, "SKP012", "a.xml includes itself"),)),
    ("cut", f"<p/>{include('chapters/cut.xml')}", ((2, 5, "SKP012", "cannot be included"),)),
)


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_inclusions(
    check: Check, chapters: Path, text: str, expected: tuple[tuple[int, int, str, str], ...]
) -> None:
    found = check(tei(text, attributes=XI), schemas=("schema/tei.rng",))
    assert [(f.line, f.column, f.code) for f in found] == [case[:3] for case in expected], found
    for finding, case in zip(found, expected, strict=True):
        assert case[3] in finding.message


def test_the_encoding_of_the_document_does_not_matter(check: Check, chapters: Path, project: Path) -> None:
    from teikit.validation.settings import Settings
    from teikit.validation.validator import Validator
    from teikit.xmldocument import XmlDocument

    text = tei(
        f"<p>é</p>{include('chapters/latin.xml')}<q/>", '<?xml version="1.0" encoding="iso-8859-1"?>', XI
    )
    validator = Validator(Settings(schemas=("schema/tei.rng",), use_rules=False, root=str(project)))
    (finding,) = validator.validate(XmlDocument("letters/a.xml", text.encode("latin-1")))
    assert (finding.line, finding.column, finding.code) == (2, 60, "RNG001")


def test_a_schema_that_knows_inclusions_sees_them(check: Check, project: Path) -> None:
    (project / "schema" / "xi.rnc").write_text(
        'default namespace = "http://www.tei-c.org/ns/1.0"\nnamespace xi = "http://www.w3.org/2001/XInclude"\n'
        "start = element TEI { element text { element xi:include { attribute href { text } }+ } }"
    )
    assert check(tei('<xi:include href="none.xml"/>', attributes=XI), schemas=("schema/xi.rnc",)) == []
