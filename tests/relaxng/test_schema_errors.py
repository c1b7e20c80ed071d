"""Schemas that break the specification: the error names file, line, construct and section."""

from pathlib import Path

import pytest

from teikit import relaxng
from tests.relaxng.schemas import ATTRIBUTES, grammar

START = '<start><element name="a"><empty/></element></start>'

CASES = {
    # schema: (section, part of the message)
    grammar(""): ("4.18", "no start"),
    grammar(f'{START}<define name="x"><text/></define><define name="x"><empty/></define>'): ("4.17", "twice"),
    grammar(
        f'{START}<define name="x" combine="choice"><text/></define>'
        '<define name="x" combine="interleave"><empty/></define>'
    ): ("4.17", "combined by choice"),
    grammar('<start><ref name="x"/></start>'): ("4.18", "'x' is not defined"),
    grammar('<start><parentRef name="x"/></start>'): ("4.18", "no grammar around"),
    grammar('<start><element name="q:a"><empty/></element></start>'): ("4.10", "prefix 'q'"),
    grammar('<start><element name="1"><empty/></element></start>'): ("3", "not a name"),
    grammar("<start><element><empty/></element></start>"): ("3", "neither a name attribute nor a name class"),
    grammar('<start><element name="a"/></start>'): ("3", "must hold a pattern"),
    grammar('<start><element name="a" nmae="b"><empty/></element></start>'): ("3", "'nmae'"),
    grammar('<start><element name="a">text<empty/></element></start>'): ("3", "text 'text'"),
    grammar('<start><elment name="a"/></start>'): ("3", "'elment'"),
    grammar('<start><element name="a"><data type="dat"/></element></start>'): ("4.16", "no datatype 'dat'"),
    grammar(
        '<start><element name="a"><data type="date"><param name="length">3</param></data></element></start>'
    ): ("4.16", "no parameter 'length'"),
    grammar(
        '<start><element name="a"><data type="token"><param name="pattern">[</param></data></element></start>'
    ): ("4.16", "pattern"),
    grammar('<start><element name="a"><value type="integer">x</value></element></start>'): (
        "4.16",
        "whole number",
    ),
    grammar('<start><element name="a" datatypeLibrary="urn:mine"><data type="x"/></element></start>'): (
        "4.16",
        "'urn:mine' is not known",
    ),
    grammar('<start><element name="a" datatypeLibrary="mine"><empty/></element></start>'): (
        "4.3",
        "absolute URI",
    ),
    grammar('<start><element name="a"><attribute name="xmlns"/></element></start>'): (
        "4.16",
        "namespace declaration",
    ),
    grammar("<start><element><anyName><except><anyName/></except></anyName><empty/></element></start>"): (
        "4.16",
        "may not stand in the except",
    ),
    grammar('<start><ref name="x"/></start><define name="x"><ref name="x"/></define>'): (
        "4.19",
        "refers to itself",
    ),
    # section 4.19 goes before 4.20: what notAllowed makes unreachable is still looked at
    grammar(
        '<start><element name="a"><notAllowed/><element name="b"><ref name="x"/></element></element></start>'
        '<define name="x"><optional><ref name="y"/></optional></define>'
        '<define name="y"><attribute name="z"><ref name="x"/></attribute></define>'
    ): ("4.19", "x → y → x"),
    grammar("<start><text/></start>"): ("7.1.5", "start may not hold text"),
    grammar(
        '<start><element name="a"><attribute name="b"><element name="c"><empty/></element></attribute>'
        "</element></start>"
    ): ("7.1.1", "attribute may not hold element"),
    grammar(
        '<start><element name="a"><oneOrMore><group><attribute name="b"/><attribute name="c"/></group>'
        "</oneOrMore></element></start>"
    ): ("7.1.2", "oneOrMore//group"),
    grammar('<start><element name="a"><list><text/></list></element></start>'): (
        "7.1.3",
        "list may not hold text",
    ),
    grammar(
        '<start><element name="a"><data type="token"><except><text/></except></data></element></start>'
    ): (
        "7.1.4",
        "except may not hold text",
    ),
    grammar(
        '<start><element name="a"><data type="token"/><element name="b"><empty/></element></element></start>'
    ): (
        "7.2",
        "groups text of a datatype",
    ),
    grammar('<start><element name="a"><attribute name="b"/><attribute name="b"/></element></start>'): (
        "7.3",
        "attribute 'b' stands twice",
    ),
    grammar('<start><element name="a"><attribute><anyName/></attribute></element></start>'): (
        "7.3",
        "endless names",
    ),
    grammar('<start><element name="a"><interleave><text/><text/></interleave></element></start>'): (
        "7.4",
        "text",
    ),
    grammar(
        '<start><element name="a"><interleave><element name="b"><empty/></element><element><anyName/><empty/>'
        "</element></interleave></element></start>"
    ): ("7.4", "in two parts of an interleave"),
    grammar(f'{START}<include href="none.rng"/>'): ("", "cannot read"),
    grammar(f'{START}<include href="x.rng#a"/>'): ("4.5", "fragment"),
}


@pytest.mark.parametrize(("schema", "expected"), CASES.items(), ids=[f"{s}-{m}" for s, m in CASES.values()])
def test_error(schema: bytes, expected: tuple[str, str], tmp_path: Path) -> None:
    file = tmp_path / "schema.rng"
    file.write_bytes(b"\n" + schema)
    with pytest.raises(relaxng.RelaxNGError) as caught:
        relaxng.load(file)
    section, part = expected
    assert part in caught.value.message
    assert caught.value.section == section
    assert caught.value.file == str(file)
    assert caught.value.line == 2
    assert caught.value.construct


def test_what_cannot_be_reached_is_not_restricted() -> None:
    broken = '<define name="x"><element name="b"><list><text/></list></element></define>'
    assert list(relaxng.load(grammar(START + broken)).validate(b"<a/>")) == []


@pytest.mark.parametrize(
    ("schema", "line", "column"),
    [
        (b"<grammar>\n<start></grammar>", 2, 10),
        (b"", 1, 1),
        (b'<!DOCTYPE a [<!ENTITY e SYSTEM "x">]>\n<a>&e;</a>', 2, 4),
    ],
)
def test_malformed_schema(schema: bytes, line: int, column: int) -> None:
    with pytest.raises(relaxng.SchemaSyntaxError) as caught:
        relaxng.load(schema, base_uri="s.rng")
    assert (caught.value.line, caught.value.column, caught.value.file) == (line, column, "s.rng")


class TestIncludes:
    BASE = grammar(
        '<start><element name="a"><ref name="x"/></element></start><define name="x"><text/></define>'
        '<define name="y"><element name="y"><empty/></element></define>'
    )

    def load(self, root: bytes, **files: bytes) -> relaxng.Schema:
        def resolve(uri: str) -> bytes:
            name = uri.rpartition("/")[2].removesuffix(".rng")
            if name not in files:
                raise FileNotFoundError(uri)
            return files[name]

        return relaxng.load(root, base_uri="http://example.org/root.rng", resolver=resolve)

    def test_override(self) -> None:
        schema = self.load(
            grammar('<include href="base.rng"><define name="x"><ref name="y"/></define></include>'),
            base=self.BASE,
        )
        assert list(schema.validate(b"<a><y/></a>")) == []
        assert list(schema.validate(b"<a>text</a>"))

    def test_override_of_nothing(self) -> None:
        root = grammar('<include href="base.rng"><define name="z"><empty/></define></include>')
        with pytest.raises(relaxng.SchemaError, match="to override") as caught:
            self.load(root, base=self.BASE)
        assert caught.value.section == "4.7"

    def test_loop(self) -> None:
        loop = grammar(f'{START}<include href="loop.rng"/>')
        with pytest.raises(relaxng.SchemaError, match="includes itself"):
            self.load(loop, loop=loop)

    def test_external_loop(self) -> None:
        loop = f'<element name="a" {ATTRIBUTES}><externalRef href="loop.rng"/></element>'.encode()
        with pytest.raises(relaxng.SchemaError, match="refers to itself"):
            self.load(loop, loop=loop)

    def test_external_pattern_inherits_the_namespace(self) -> None:
        part = f'<element name="b" {ATTRIBUTES}><empty/></element>'.encode()
        root = f'<element name="a" ns="urn:n" {ATTRIBUTES}><externalRef href="part.rng"/></element>'.encode()
        assert list(self.load(root, part=part).validate(b'<a xmlns="urn:n"><b/></a>')) == []

    def test_a_circle_is_shown_where_it_closes(self) -> None:
        circle = (
            grammar(f'{START}<define name="x"><empty/></define>')
            .replace(b"<empty/></element>", b'<ref name="x"/></element>')
            .replace(b"<empty/></define>", b'\n<group>\n <ref name="x"/></group></define>')
        )
        with pytest.raises(relaxng.SchemaError, match="x → x") as caught:
            relaxng.load(circle)
        assert (caught.value.line, caught.value.column) == (3, 2)
        assert caught.value.construct == "ref 'x'"

    def test_circles_that_nothing_leads_to_do_not_matter(self) -> None:
        relaxng.load(grammar(f'{START}<define name="x"><ref name="x"/></define>'))

    def test_an_error_in_an_included_file_names_that_file(self) -> None:
        root = grammar('<include href="part.rng"/>')
        with pytest.raises(relaxng.SchemaError) as caught:
            self.load(root, part=b"\n\n" + grammar(f'{START}<define name="q"><ref name="none"/></define>'))
        assert caught.value.file == "http://example.org/part.rng"
        assert caught.value.line == 3

    def test_the_network_is_not_asked(self) -> None:
        with pytest.raises(relaxng.ResourceError, match="not fetched"):
            relaxng.load(grammar('<include href="https://example.org/x.rng"/>'))


@pytest.mark.parametrize("count", range(1, 6))
def test_what_overlaps_is_called_by_its_name(count: int) -> None:
    """The members of an interleave have no order: what is said of them must not depend on one."""
    named = '<element name="b"><text/></element>'
    parts = ["<element><anyName/><text/></element>", named, "<empty/>" * count]
    for content in ("".join(parts), "".join(reversed(parts))):
        schema = grammar(f'<start><element name="a"><interleave>{content}</interleave></element></start>')
        with pytest.raises(relaxng.SchemaError, match="element 'b' stands in two parts"):
            relaxng.load(schema)
