"""Tree to bytes: UTF-8, ``\\n``, a final newline; only element content is indented, mixed content is never touched."""

from collections.abc import Sequence

from lxml import etree

from teikit.tei.names import TEI

ELEMENT_CONTENT = frozenset(
    f"{{{TEI}}}{name}"
    for name in """
    TEI teiHeader fileDesc titleStmt editionStmt publicationStmt availability notesStmt sourceDesc respStmt
    msDesc msIdentifier altIdentifier msContents msItem additional adminInfo recordHist
    encodingDesc editorialDecl interpretation tagsDecl appInfo application
    profileDesc abstract langUsage textClass keywords particDesc listPerson person calendarDesc calendar
    standOff timeline text front body back div sp list table row postscript castList
    """.split()
)
"""Elements in which TEI allows no text, or in which the encoder never writes any."""

_INDENT = "  "


def indent(element: etree._Element, level: int = 0) -> None:
    """Indent below an element of element content, two spaces a level; not where it holds text nevertheless."""
    children = list(element)
    text = "".join([element.text or "", *[child.tail or "" for child in children]])
    if not children or text.strip():
        return
    inner = "\n" + _INDENT * (level + 1)
    element.text = inner
    for child in children:
        child.tail = inner
        if child.tag in ELEMENT_CONTENT:
            indent(child, level + 1)
    children[-1].tail = "\n" + _INDENT * level


def serialize(root: etree._Element, schemas: Sequence[tuple[str, str]] = ()) -> bytes:
    """The document as bytes. ``schemas`` are pairs (address, schematypens) for ``xml-model`` instructions
    (W3C Associating Schemas with XML documents).
    """
    indent(root)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    for address, kind in schemas:
        href = address.replace("&", "&amp;").replace('"', "&quot;")
        lines.append(f'<?xml-model href="{href}" type="application/xml" schematypens="{kind}"?>')
    head = "".join(f"{line}\n" for line in lines).encode("utf-8")
    return head + etree.tostring(root, encoding="utf-8", xml_declaration=False) + b"\n"
