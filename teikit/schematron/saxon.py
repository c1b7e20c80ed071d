"""An optional second engine: the same schema, translated to XSLT 3.0 and run by Saxon (the ``saxonche`` package).

It is never needed, and imported only when it is asked for. It serves to compare, and for schemas with XSLT that the
engine of this package does not carry out. Saxon's own access to files is limited to the ``file`` scheme here; the
folders that a :class:`~teikit.schematron.schema.Schema` may read are *not* enforced by Saxon.
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from lxml import etree

from teikit.schematron.errors import SchematronError
from teikit.schematron.findings import Finding, severity
from teikit.schematron.inclusion import SCHEMATRON
from teikit.schematron.messages import normalized
from teikit.schematron.model import Check, Let, Pattern, Rule
from teikit.schematron.nodes import Attribute, Element, Node, Text, Tree, is_element, location
from teikit.schematron.schema import Schema
from teikit.schematron.xslt import XSL, local_name


def xsl(name: str) -> str:
    """A name in XSLT's namespace."""
    return f"{{{XSL}}}{name}"


def stylesheet(schema: Schema) -> Element:
    """The stylesheet that a schema means: a mode per pattern, a template per rule (ISO/IEC 19757-3, Annex H)."""
    root = schema.root
    prefixes = {prefix: uri for prefix, uri in schema.namespaces.items() if prefix != "xml"}
    sheet = etree.Element(xsl("stylesheet"), nsmap={**prefixes, "xsl": XSL})
    sheet.set("version", "1.0" if schema.is_lenient else "3.0")
    sheet.set("exclude-result-prefixes", "#all")
    for element in root.iterchildren("*"):
        if local_name(element) is not None:
            sheet.append(deepcopy(element))
    for let in (
        *schema.model.lets.values(),
        *(let for p in schema.model.patterns for let in p.lets.values()),
    ):
        if let.content is None or local_name(let.content) is None:
            _variable(sheet, let.name, _source(let), let.content)
    start = etree.SubElement(sheet, xsl("template"), match="/")
    findings = etree.SubElement(start, "findings")
    for number, pattern in enumerate(schema.model.patterns):
        _pattern(sheet, findings, number, pattern)
    return sheet


def _pattern(sheet: Element, findings: Element, number: int, pattern: Pattern) -> None:
    mode = f"p{number}"
    source = pattern.documents.source if pattern.documents else None
    select = f"document({source}, /)" if source else "/"
    etree.SubElement(findings, xsl("apply-templates"), select=select, mode=mode)
    etree.SubElement(sheet, xsl("mode"), {"name": mode, "on-no-match": "shallow-skip"})
    for rule in pattern.rules:
        _rule(sheet, mode, f"{number}.{rule.number}", rule)


def _rule(sheet: Element, mode: str, key: str, rule: Rule) -> None:
    template = etree.SubElement(sheet, xsl("template"), match=rule.context.source, mode=mode)
    template.set("priority", str(100_000 - rule.number))
    for let in rule.lets.values():
        _variable(template, let.name, _source(let), let.content)
    for place, check in enumerate(rule.checks):
        test = f"not({check.test.source})" if check.kind == "assert" else check.test.source
        condition = etree.SubElement(template, xsl("if"), test=test)
        finding = etree.SubElement(condition, "finding", key=f"{key}.{place}", path="{path(.)}")
        _message(finding, check.element)
    etree.SubElement(template, xsl("apply-templates"), select="@* | node()", mode=mode)


def _variable(parent: Element, name: str, select: str | None, content: Element | None) -> None:
    variable = etree.SubElement(parent, xsl("variable"), name=name)
    if select is not None:
        variable.set("select", select)
    elif content is not None:
        variable.text = content.text
        variable.extend(deepcopy(child) for child in content)


def _source(let: Let) -> str | None:
    return let.expression.source if let.expression is not None else None


def _message(target: Element, source: Element) -> None:
    """Appends the instructions that write the text of a message."""
    _text(target, source.text)
    for child in source:
        if child.tag == f"{{{SCHEMATRON}}}value-of":
            etree.SubElement(target, xsl("value-of"), select=child.get("select") or ".")
        elif child.tag == f"{{{SCHEMATRON}}}name":
            etree.SubElement(target, xsl("value-of"), select=child.get("path") or "name(.)")
        elif local_name(child) is not None:
            copied = deepcopy(child)
            copied.tail = None
            target.append(copied)
        elif is_element(child) and child.tag.startswith(f"{{{SCHEMATRON}}}"):
            _message(target, child)
        _text(target, child.tail)


def _text(target: Element, text: str | None) -> None:
    if text:
        etree.SubElement(target, xsl("text")).text = text


class SaxonSchema:
    """A schema compiled by Saxon. Raises :class:`SchematronError` if Saxon is missing or refuses it."""

    def __init__(self, schema: Schema) -> None:
        try:
            from saxonche import PySaxonProcessor
        except ImportError as error:
            raise SchematronError("Saxon is not installed: pip install 'teikit[saxon]'") from error
        self.schema = schema
        self._processor: Any = PySaxonProcessor(license=False)
        self._processor.set_configuration_property("http://saxon.sf.net/feature/allowedProtocols", "file")
        compiler = self._processor.new_xslt30_processor()
        if schema.base_uri:
            compiler.set_cwd(str(Path(schema.base_uri.removeprefix("file://")).parent))
        source = etree.tostring(stylesheet(schema), encoding="unicode")
        try:
            self._executable: Any = compiler.compile_stylesheet(stylesheet_text=source)
        except Exception as error:
            raise SchematronError(f"Saxon cannot compile the schema: {error}") from error

    def validate(self, tree: Tree) -> Iterator[Finding]:
        """What the rules say about a document, in the same order as :meth:`Schema.validate`."""
        try:
            document = self._processor.parse_xml(xml_text=etree.tostring(tree, encoding="unicode"))
            result = self._executable.transform_to_string(xdm_node=document)
        except Exception as error:
            raise SchematronError(f"Saxon stopped: {error}") from error
        for element in etree.fromstring(result.encode()).iterchildren("finding"):
            number, rule, check = (int(part) for part in (element.get("key") or "").split("."))
            pattern = self.schema.model.patterns[number]
            yield _finding(pattern, rule, check, node_at(tree, element.get("path") or "/"), element)


def _finding(pattern: Pattern, rule_number: int, place: int, node: Node, element: Element) -> Finding:
    rule = next(rule for rule in pattern.rules if rule.number == rule_number)
    check: Check = rule.checks[place]
    return Finding(
        check.kind,
        node,
        location(node),
        normalized(str(element.xpath("string()"))),
        severity(check.severity, check.role, rule.severity, rule.role),
        check.test.source,
        rule.context.source,
        check.id or rule.id,
        pattern.id,
        check.role,
        check.flag or rule.flag,
        check.see or rule.see,
        check.line,
    )


STEP = re.compile(
    r"/(@?)(?:(text|comment|processing-instruction)\(([^)]*)\)|(?:Q\{([^}]*)\})?([^/\[\]{}()]+))(?:\[(\d+)\])?"
)


def node_at(tree: Tree, path: str) -> Node:
    """The node at a path in the notation of ``fn:path`` (F&O 3.1, 14.2)."""
    above: Element | Tree = tree
    for at, kind, target, uri, local, number in STEP.findall(path):
        if at:
            assert not isinstance(above, Tree)
            return Attribute(above, f"{{{uri}}}{local}" if uri else local)
        place = int(number or 1) - 1
        if kind == "text":
            assert not isinstance(above, Tree)
            texts = [Text(above, False)] if above.text else []
            texts.extend(Text(child, True) for child in above if child.tail)
            return texts[place]
        above = _child(above, uri, local, kind, target, place)
    return above


def _child(above: Element | Tree, uri: str, local: str, kind: str, target: str, place: int) -> Element:
    if isinstance(above, Tree):
        root = above.getroot()
        children = [*reversed(list(root.itersiblings(preceding=True))), root, *root.itersiblings()]
    else:
        children = list(above)
    if kind == "comment":
        fitting: list[Element] = [child for child in children if isinstance(child, etree._Comment)]
    elif kind:
        fitting = [c for c in children if isinstance(c, etree._ProcessingInstruction) and c.target == target]
    else:
        name = f"{{{uri}}}{local}" if uri else local
        fitting = [child for child in children if child.tag == name]
    return fitting[place]
