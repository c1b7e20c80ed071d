"""Hostile schemas: each ends in one clear error or finding, soon, and reads nothing it may not."""

from pathlib import Path

import pytest
from lxml import etree

from teikit import schematron
from teikit.schematron.inclusion import MAX_INCLUSIONS

SCH = 'xmlns="http://purl.oclc.org/dsdl/schematron"'
REMOTE = (
    "http://example.org/x.xml",
    "https://example.org/x.xml",
    "ftp://example.org/x",
    "file://host/x.xml",
    "jar:file:/x!/y",
)


def rule(test: str) -> str:
    return f'<pattern><rule context="/"><assert test="{test}">x</assert></rule></pattern>'


def errors(schema: schematron.Schema, document: str = "<a/>", place: Path | None = None) -> list[str]:
    tree = etree.ElementTree(etree.fromstring(document))
    found = list(schema.validate(tree, place))
    assert {finding.kind for finding in found} <= {"error"}
    return [finding.text for finding in found]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file outside of the schema's folder; the schema's folder is ``project`` beside it."""
    path = tmp_path / "secret.xml"
    path.write_text("<secret>hidden</secret>")
    (tmp_path / "project").mkdir()
    return path


@pytest.mark.parametrize("function", ["document", "doc"])
@pytest.mark.parametrize(
    "uri", [*REMOTE, "file:///etc/passwd", "../secret.xml", "/etc/passwd", "%2e%2e/secret.xml"]
)
def test_no_access_outside_the_folders(load, secret, function, uri):
    schema = load(rule(f"{function}('{uri}')"), base_uri=secret.parent / "project" / "rules.sch")
    (words,) = errors(schema)
    assert "not allowed" in words


@pytest.mark.parametrize("uri", [*REMOTE, "file:///etc/passwd", "../secret.xml"])
def test_what_is_out_of_bounds_is_not_available(load, secret, uri):
    inside = f'<pattern><rule context="*"><assert test="doc-available(\'{uri}\')">not there</assert></rule></pattern>'
    schema = load(inside, base_uri=secret.parent / "project" / "rules.sch")
    found = list(schema.validate(etree.fromstring("<a><b/></a>")))
    assert [(f.kind, f.severity) for f in found] == [("assert", "error")] * 2 + [("error", "warning")]
    assert "not allowed" in found[-1].text
    assert found[-1].text.endswith("doc-available() answered false")


def test_no_access_through_a_link(load, secret):
    project = secret.parent / "project"
    (project / "link.xml").symlink_to(secret)
    (project / "folder").symlink_to(secret.parent)
    for name in ("link.xml", "folder/secret.xml"):
        (words,) = errors(load(rule(f"doc('{name}')"), base_uri=project / "rules.sch"))
        assert "outside the allowed folders" in words


def test_no_folder_is_allowed_to_a_schema_without_place(load, secret):
    (words,) = errors(load(rule(f"doc('{secret.as_uri()}')")))
    assert "not allowed" in words


def test_access_can_be_granted(load, secret):
    place = secret.parent / "project" / "rules.sch"
    assert errors(load(rule("doc('../secret.xml')/secret"), base_uri=place, allow=[secret.parent])) == []


def test_the_documents_folder_is_allowed(load, secret):
    schema = load(rule("doc('../secret.xml')/secret"), base_uri=secret.parent / "project" / "rules.sch")
    assert errors(schema, place=secret.parent / "letter.xml") == []
    assert len(errors(schema, place=secret.parent / "project" / "letter.xml")) == 1


def test_a_resolver_answers_first(load):
    asked = []

    def resolver(uri: str) -> bytes | None:
        asked.append(uri)
        return b"<persons/>" if uri == "https://example.org/persons.xml" else None

    schema = load(
        rule(
            "doc('https://example.org/persons.xml')/persons and doc-available('https://example.org/persons.xml')"
        ),
        resolver=resolver,
    )
    assert errors(schema) == []
    assert set(asked) == {"https://example.org/persons.xml"}


@pytest.mark.parametrize("uri", [*REMOTE, "file:///etc/passwd", "../secret.xml"])
@pytest.mark.parametrize("element", ["include", "extends"])
def test_no_inclusion_from_outside(load, secret, uri, element):
    inside = f'<pattern><rule context="a"><{element} href="{uri}"/></rule></pattern>'
    with pytest.raises(schematron.AccessError, match="not allowed"):
        load(inside, base_uri=secret.parent / "project" / "rules.sch")


def test_inclusion_in_a_circle(load, folder):
    place = folder(
        a_sch=f'<pattern {SCH}><include href="b.sch"/></pattern>',
        b_sch=f'<rule {SCH} context="a"><include href="a.sch"/></rule>',
    )
    with pytest.raises(schematron.SchemaError, match="in a circle"):
        load('<include href="a.sch"/>', base_uri=place / "rules.sch")


def test_schema_that_includes_itself(written, folder):
    place = folder(self_sch=written('<include href="self.sch"/>').decode())
    with pytest.raises(schematron.SchemaError, match="in a circle"):
        schematron.load(place / "self.sch")


def test_inclusions_that_multiply(load, folder):
    layers = {
        f"l{n}_sch": f"<pattern {SCH}>{f'<include href=&quot;l{n + 1}.sch&quot;/>' * 20}</pattern>"
        for n in range(9)
    }
    layers = {name: text.replace("&quot;", '"') for name, text in layers.items()}
    place = folder(**layers, l9_sch=f'<rule {SCH} context="a"/>')
    with pytest.raises(schematron.SchemaError, match=f"more than {MAX_INCLUSIONS:,} inclusions"):
        load('<include href="l0.sch"/>', base_uri=place / "rules.sch")


def test_abstract_rules_that_multiply(load):
    rules = "".join(
        f'<rule abstract="true" id="r{n}">{f"<extends rule=&quot;r{n + 1}&quot;/>" * 10}</rule>'
        for n in range(12)
    ).replace("&quot;", '"')
    inside = f'<pattern>{rules}<rule abstract="true" id="r12"/><rule context="a"><extends rule="r0"/></rule></pattern>'
    with pytest.raises(schematron.SchemaError, match="extensions"):
        load(inside)


def test_parameters_that_multiply(load):
    params = "".join(f'<param name="p{n}" value="{f"$p{n + 1} " * 10}"/>' for n in range(40))
    template = (
        '<pattern abstract="true" id="a"><rule context="x"><assert test="$p0">x</assert></rule></pattern>'
    )
    inside = f'{template}<pattern is-a="a">{params}</pattern>'
    with pytest.raises(schematron.SchematronError):
        load(inside)


def test_variables_that_multiply(load):
    lets = "".join(f'<let name="v{n}" value="($v{n + 1}, $v{n + 1}) | $v{n + 1}"/>' for n in range(30))
    schema = load(f'{lets}<let name="v30" value="/a"/>' + rule("$v0"))
    assert all("error" for _ in errors(schema))


BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))


def test_entity_bomb_in_the_schema():
    bomb = f'<!DOCTYPE schema [<!ENTITY e0 "ha">{BOMB}]><schema {SCH}><title>&e11;</title></schema>'
    with pytest.raises(schematron.ResourceError, match="not well-formed"):
        schematron.load(bomb.encode())


def test_entity_bomb_in_another_document(load, folder):
    place = folder(bomb_xml=f'<!DOCTYPE a [<!ENTITY e0 "ha">{BOMB}]><a>&e11;</a>')
    (words,) = errors(load(rule("doc('bomb.xml')"), base_uri=place / "rules.sch"))
    assert "not well-formed" in words


def test_external_entity_is_not_read(load, secret):
    project = secret.parent / "project"
    (project / "x.xml").write_text(f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]><a>&e;</a>')
    schema = load(rule("contains(doc('x.xml'), 'hidden')"), base_uri=project / "rules.sch")
    assert [f.kind for f in schema.validate(etree.fromstring("<a/>"))] != []


REGEXES = (
    "(a+)+$",
    "^(a|a)*$",
    "^(a|aa)+$",
    "(.*)*b",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "^(a?){40}a{40}$",
    "^(\\w+\\s?)*$",
)


@pytest.mark.parametrize("pattern", REGEXES)
@pytest.mark.parametrize("binding", ["xslt2", "xslt"])
def test_exponential_regular_expression(load, pattern, binding):
    schema = load(
        f'<pattern><rule context="a"><report test="matches(., \'{pattern}\')">x</report></rule></pattern>',
        binding,
    )
    list(schema.validate(etree.fromstring(f"<a>{'a' * 5000}!</a>")))


@pytest.mark.parametrize(
    "expression",
    [
        "replace(., '(a+)+\\1$', 'x')",
        "tokenize(., '(a+)+\\1$')",
        "matches(., '(a+)+\\1$')",
        "analyze-string(., '(a+)+\\1$')",
    ],
)
def test_exponential_regular_expression_that_cannot_be_avoided(load, expression):
    (words,) = errors(
        load(f'<pattern><rule context="a"><report test="{expression}">x</report></rule></pattern>'),
        f"<a>{'a' * 50}!</a>",
    )
    assert "exponential time" in words


@pytest.mark.parametrize(
    "expression",
    [
        "(" * 5000 + "1" + ")" * 5000,
        "not(" * 500 + "1" + ")" * 500,
        "a[" * 300 + "1" + "]" * 300,
        "- " * 100_000 + "1",
        "'" + "x" * 200_000 + "'",
        "if (1) then " * 300 + "1" + " else 2" * 300,
    ],
    ids=["parentheses", "calls", "predicates", "signs", "length", "conditionals"],
)
def test_expression_too_deep_or_long(load, expression):
    with pytest.raises(schematron.XPathSyntaxError, match=r"nested|characters|deeply"):
        load(rule(expression))


def test_long_chain_of_operators_is_no_depth(load):
    assert errors(load(rule(" or ".join(["0"] * 2000 + ["1"])))) == []


def test_endless_range_is_refused(load):
    (words,) = errors(load(rule("sum(1 to 100000000000) gt 0")))
    assert "range" in words


EXPENSIVE = (
    "every $a in 1 to 2000, $b in 1 to 2000, $c in 1 to 2000 satisfies $a + $b + $c gt 0",
    "count(for $a in 1 to 90000 return for $b in 1 to 90000 return 1) gt 0",
    "f:tree(35)",
)


@pytest.mark.parametrize("expression", EXPENSIVE)
def test_expression_that_would_take_hours(load, expression, monkeypatch):
    monkeypatch.setattr("teikit.schematron.xpath.context.MAX_STEPS", 20_000)
    tree = (
        '<xsl:function name="f:tree"><xsl:param name="n"/>'
        '<xsl:sequence select="if ($n = 0) then 1 else f:tree($n - 1) + f:tree($n - 1)"/></xsl:function>'
    )
    (words,) = errors(load(tree + rule(expression)))
    assert "steps" in words


def test_deep_document(load):
    root = inner = etree.Element("a")
    for _ in range(20_000):
        inner = etree.SubElement(inner, "a")
    etree.SubElement(inner, "b")
    tree = etree.ElementTree(root)
    schema = load(
        '<pattern><rule context="a//b"><assert test="count(ancestor::a) = 1">x</assert></rule></pattern>'
    )
    (found,) = schema.validate(tree)
    assert found.location.endswith("/b[1]")


def test_pattern_without_end_of_candidates(load):
    schema = load('<xsl:key name="k" match="key(\'k\', \'1\')" use="1"/>' + rule("key('k', '1') or true()"))
    assert errors(schema) == []


GROWING = {
    "strings": "string-length(fold-left(1 to 60, 'a', function($a, $b) { concat($a, $a) }))",
    "joined": "string-length(fold-left(1 to 60, 'a', function($a, $b) { string-join(($a, $a), 'b') }))",
    "piped": "string-length(fold-left(1 to 60, 'a', function($a, $b) { $a || $a }))",
    "replaced": "string-length(fold-left(1 to 60, 'a', function($a, $b) { replace($a, 'a+', '$0$0$0$0') }))",
    "sequences": "count(fold-left(1 to 60, 1, function($a, $b) { ($a, $a) }))",
    "mapped": "count((1 to 10000) ! (1 to 10000))",
    "numbers": "fold-left(1 to 100000, 2, function($a, $b) { $a * $a })",
}


@pytest.mark.parametrize("expression", GROWING.values(), ids=GROWING)
def test_what_grows_without_end(load, expression):
    schema = load(
        f'<pattern><rule context="a"><report test="{expression} = 0">x</report></rule></pattern>', "xslt3"
    )
    (words,) = errors(schema)
    assert "more than" in words or "too large" in words


@pytest.mark.parametrize("value", ["concat({0}, {0})", "({0}, {0})", "string-join(({0}, {0}), '')"])
@pytest.mark.parametrize("binding", ["xslt", "xslt2"])
def test_variables_that_double(load, value, binding):
    if binding == "xslt" and not value.startswith("concat"):
        return
    lets = "".join(f'<let name="a{i + 1}" value="{value.format(f"$a{i}")}"/>' for i in range(60))
    schema = load(
        f'<let name="a0" value="\'a\'"/>{lets}'
        '<pattern><rule context="a"><report test="$a60 = 1">x</report></rule></pattern>',
        binding,
    )
    (words,) = errors(schema)
    assert "more than" in words or "too deeply" in words


@pytest.mark.parametrize("level", ["schema", "pattern", "rule"])
@pytest.mark.parametrize(
    "value",
    [
        "count(//p[{0} = {0}])",
        "//p[. = {0}][. = {0}]",
        "if ({0} = 1) then {0} else {0}",
        "every $x in //p satisfies ($x = {0} or {0} = 2)",
        "string-length({0}) + string-length({0})",
    ],
)
def test_variables_that_use_each_other_twice_are_analysed_once(load, level, value):
    lets = '<let name="v0" value="count(p)"/>' + "".join(
        f'<let name="v{n}" value="{value.format(f"$v{n - 1}")}"/>' for n in range(1, 40)
    )
    own = {place: lets if place == level else "" for place in ("schema", "pattern", "rule")}
    schema = load(
        f'{own["schema"]}<pattern>{own["pattern"]}<rule context="*">{own["rule"]}'
        "<report test=\"string($v39) = 'x'\">x</report></rule></pattern>"
    )
    list(schema.validate(etree.fromstring("<a><p/><p>1</p></a>")))  # ends


@pytest.mark.parametrize(
    "step",
    ["(x = {})", "//x[@n = {}]/y", "$v[{}]/z[$v]", "x[{}]/y", "tail(x[. = {}])", "(if ({}) then x else y)"],
)
def test_expressions_within_expressions_are_translated_in_proportion(load, step):
    test = "tail(x)"
    for _ in range(24):
        test = step.format(test)
    inside = f'<let name="v" value="x"/><report test="{test}">x</report>'
    list(
        load(f'<pattern><rule context="a">{inside}</rule></pattern>').validate(
            etree.fromstring("<a><x/></a>")
        )
    )


WALKS = (
    "count(//p[count(//p[count(//p[. = '']) = 1]) = 1]) = 2",
    "count(//p[count(following::p[count(preceding::p[@n]) = 1]) = 1]) = 2",
    "count(//p[count(//p[tail(//p)]) = 1]) = 2",
    "//p[//p[//p[//p[$all[. = 'x']]]]]",
)


@pytest.mark.parametrize("test", WALKS)
def test_walks_through_the_document_within_one_another(load, monkeypatch, test):
    monkeypatch.setattr("teikit.schematron.xpath.bounds.MAX_NODES", 20_000)
    inside = f'<pattern><let name="all" value="//p"/><rule context="p"><assert test="{test}">x</assert></rule></pattern>'
    (words,) = errors(load(inside), f"<a>{'<p/>' * 400}</a>")
    assert "walks over more than 22,005 nodes" in words
    assert words.endswith("it was not evaluated any further in this document")


def test_variables_that_walk_through_the_document_within_one_another(load):
    lets = "".join(
        f'<let name="v{n}" value="count(//p[. = \'\'][count(../p) != $v{n - 1}])"/>' for n in range(1, 9)
    )
    inside = f'<let name="v0" value="1"/>{lets}<pattern><rule context="a"><assert test="$v8">x</assert></rule></pattern>'
    list(load(inside).validate(etree.fromstring(f"<a>{'<p/>' * 300}</a>")))  # ends


def test_many_evaluations_within_the_limit_are_counted_together(load, monkeypatch):
    monkeypatch.setattr("teikit.schematron.xpath.bounds.MAX_EFFORT", 1_000)
    schema = load(
        '<pattern><rule context="p"><assert test="every $n in 1 to 300 satisfies $n">x</assert></rule></pattern>'
    )
    document = etree.fromstring(f"<a>{'<p/>' * 2_000}</a>")
    (found,) = schema.validate(document)
    assert "on this document" in found.text


def test_the_same_failure_is_told_once_with_the_number_of_nodes(load):
    schema = load(
        '<pattern><rule context="p"><assert test="error()">x</assert></rule><rule context="q[error()]"/></pattern>'
    )
    found = list(schema.validate(etree.fromstring("<a><p/><p/><p/><q/><q/></a>")))
    assert [(f.location, f.text.rpartition(" (")[2]) for f in found] == [
        ("/a[1]/q[1]", "also at 1 more node)"),
        ("/a[1]/p[1]", "also at 2 more nodes)"),
    ]


@pytest.mark.parametrize("context", ["c//{}b", "/c//{}*", "{}b[c]", "a//c/a//{}b"])
def test_context_that_may_take_any_of_many_ancestors(load, context):
    root = inner = etree.Element("a")
    for _ in range(300):
        inner = etree.SubElement(inner, "a")
    etree.SubElement(inner, "b")
    schema = load(
        f'<pattern><rule context="{context.format("a//" * 20)}"><report test="true()">x</report></rule></pattern>'
    )
    assert list(schema.validate(etree.ElementTree(root))) == []  # ends


@pytest.mark.parametrize("steps", [240, 3_000])
def test_context_of_very_many_steps(load, steps):
    schema = load(
        f'<pattern><rule context="{"a/" * steps}a"><report test="true()">x</report></rule></pattern>'
    )
    root = inner = etree.Element("a")
    for _ in range(steps):
        inner = etree.SubElement(inner, "a")
    found = list(schema.validate(etree.ElementTree(root)))
    assert len(found) + len(schema.unsupported) == 1
