"""A small edition in which every kind of dependency occurs, and what may happen to it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from teikit.configuration.load import load_configuration
from teikit.configuration.settings import validation_settings
from teikit.validation.settings import Settings

TEI = "http://www.tei-c.org/ns/1.0"

GRAMMAR = f"""default namespace = "{TEI}"
namespace xi = "http://www.w3.org/2001/XInclude"
include "common.rnc"
start = element TEI {{ attribute * {{ text }}*, (any | text)* }}
"""
COMMON = f"""default namespace = "{TEI}"
any = element * - (wrong | bad) {{ attribute * {{ text }}*, (any | text)* }}
"""
RULES = f"""<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
  <ns prefix="t" uri="{TEI}"/>
  <pattern><rule context="t:term">
    <assert test=". = doc('terms.txml')//t:item">No term of the list.</assert></rule></pattern>
</schema>
"""
CONFIGURATION = """[validate]
schema = {"letters/*.xml" = ["schema/letters.rnc", "schema/letters.sch"], "indices/*.xml" = "schema/letters.rnc"}
extend-select = ["PTR", "IDN"]
[pointers]
scope = ["file", "xinclude", "authority:indices/*.xml"]
[ids]
unique-in-project = true
"""


def tei(text: str) -> str:
    return f'<TEI xmlns="{TEI}" xml:lang="en">{text}</TEI>\n'


LETTERS = {
    "a": '<text xml:id="ta"><p>By <persName ref="#p1">Orlov</persName>, see <ref target="b.xml#tb">b</ref>.</p></text>',
    "b": '<text xml:id="tb"><p>By <persName ref="../indices/persons.xml#p2">Lee</persName>.</p><term>treaty</term></text>',
    "c": '<text xml:id="tc"><p>See <graphic url="1.png"/> and <ref target="none.xml">that</ref>.</p><wrong/></text>',
    "d": '<text xml:id="td"><p>On <date when="2999-01-01">1 January 2999</date> <persName ref="#p9">?</persName></p></text>',
    "e": '<text xml:id="te"><include xmlns="http://www.w3.org/2001/XInclude" href="part.xml"/><p ref="#part"/></text>',
    "f": '<correspDesc><correspAction type="sent"><persName ref="#p1"/><date when="1960-05-01"/></correspAction>'
    "</correspDesc>",
}

DECLARED = '<!DOCTYPE TEI [<!ENTITY % names SYSTEM "names.ent"> %names;]>\n'


def make(root: Path) -> None:
    """Writes the edition."""
    for folder in ("schema", "letters", "indices"):
        (root / folder).mkdir(parents=True)
    write(root / "schema/letters.rnc", GRAMMAR)
    write(root / "schema/common.rnc", COMMON)
    write(root / "schema/letters.sch", RULES)
    write(root / "schema/terms.txml", tei("<item>treaty</item>"))
    write(root / "teikit.toml", CONFIGURATION)
    persons = '<person xml:id="p1"><death when="1970"/></person><person xml:id="p2"/>'
    write(root / "indices/persons.xml", tei(f"<listPerson>{persons}</listPerson>"))
    for name, text in LETTERS.items():
        write(root / "letters" / f"{name}.xml", tei(text))
    write(root / "letters/part.xml", tei('<p xml:id="part">A part.</p>'))
    write(root / "letters/names.ent", '<!ENTITY orlov "Orlov">')
    write(root / "letters/g.xml", DECLARED + tei("<p>&orlov;</p>"))
    write(root / "letters/1.png", "")


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def change(path: str, old: str, new: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    write(Path(path), text.replace(old, new))


def settings() -> Settings:
    path = Path("teikit.toml").absolute()
    return validation_settings(load_configuration(path), path)


ALL = "a b c d e f g part persons"
PERSON = '<person xml:id="p{}"/></listPerson>'


def edit(path: str, old: str, new: str) -> Callable[[], object]:
    return lambda: change(path, old, new)


CHANGES: dict[str, tuple[Callable[[], object], str]] = {
    "nothing": (lambda: os.utime("letters/a.xml", (1, 1)), ""),
    "a document": (edit("letters/a.xml", "By", "From"), "a"),
    "a document and back": (
        lambda: (change("letters/a.xml", "By", "From"), change("letters/a.xml", "From", "By")),
        "",
    ),
    "a schema": (edit("schema/letters.rnc", "(any | text)*", "any, (any | text)*"), ALL),
    "an included schema": (edit("schema/common.rnc", "wrong | bad", "bad"), ALL),
    "an included schema vanishes": (lambda: Path("schema/common.rnc").unlink(), "persons"),
    "a schema of rules": (edit("schema/letters.sch", "of the list", "known"), "a b c d e f g part"),
    "what a rule reads": (edit("schema/terms.txml", "treaty", "pact"), "b c d e f g part"),
    "a person more": (edit("indices/persons.xml", "</listPerson>", PERSON.format(3)), "d persons"),
    "a person less": (edit("indices/persons.xml", '<person xml:id="p2"/>', ""), "b d persons"),
    "the missing person": (edit("indices/persons.xml", "</listPerson>", PERSON.format(9)), "d persons"),
    "a person dies earlier": (edit("indices/persons.xml", "1970", "1950"), "f persons"),
    "an id elsewhere": (edit("letters/b.xml", '"tb"', '"tx"'), "a b"),
    "the same id twice": (edit("letters/b.xml", '"tb"', '"td"'), "a b d"),
    "an image vanishes": (lambda: Path("letters/1.png").unlink(), "c"),
    "a target appears": (lambda: write(Path("letters/none.xml"), tei("<p/>")), "c none"),
    "a name near to a missing target": (lambda: write(Path("letters/nine.xml"), tei("<p/>")), "c nine"),
    "an included file": (edit("letters/part.xml", '"part"', '"other"'), "e part"),
    "another authority file": (
        lambda: write(Path("indices/x.xml"), tei('<p xml:id="p9"/>')),
        ALL + " x",
    ),
    "what a document type declares": (edit("letters/names.ent", "Orlov", "<wrong/>"), "g"),
    "the configuration": (edit("teikit.toml", "true", "false"), ALL),
}
"""What is done to the edition, and the files that must be looked at again for that: no others."""


def enter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the edition and work in its folder, with a cache and a store of its own, on a day that does not change."""
    root = tmp_path / "edition"
    make(root)
    monkeypatch.chdir(root)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TEIKIT_SCHEMAS", str(tmp_path / "schemas"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    return root
