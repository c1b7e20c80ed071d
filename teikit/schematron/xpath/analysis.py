"""What ``analyze-string`` yields: a text as an element with its matches and groups (F&O 3.1, 5.6.6)."""

from collections.abc import Iterable

from lxml import etree

from teikit.schematron.nodes import Element
from teikit.schematron.xpath.spans import Span
from teikit.schematron.xpath.static import FN


def analysis(text: str, spans: Iterable[Span]) -> Element:
    """The ``fn:analyze-string-result`` of a text, given where an expression matches in it."""
    result = etree.Element(f"{{{FN}}}analyze-string-result", nsmap={"fn": FN})
    position = 0
    for span in spans:
        _add(result, "non-match", text[position : span.start])
        _add_groups(etree.SubElement(result, f"{{{FN}}}match"), text, span)
        position = span.end
    _add(result, "non-match", text[position:])
    return result


def _add(parent: Element, name: str, text: str) -> None:
    if text:
        etree.SubElement(parent, f"{{{FN}}}{name}").text = text


def _add_groups(match: Element, text: str, span: Span) -> None:
    """Puts the groups of a match into it, each within the group that has it inside."""
    position = span.start
    opened: list[tuple[Element, int]] = [(match, span.end)]
    for number, place in enumerate(span.groups, start=1):
        if place is None:
            continue
        start, end = place
        while len(opened) > 1 and not position <= start <= end <= opened[-1][1]:
            element, closing = opened.pop()
            _write(element, text[position:closing])
            position = max(position, closing)
        if start < position:
            continue  # a group of an earlier turn of a repetition
        element = opened[-1][0]
        _write(element, text[position:start])
        opened.append((etree.SubElement(element, f"{{{FN}}}group", nr=str(number)), end))
        position = start
    while opened:
        element, closing = opened.pop()
        _write(element, text[position:closing])
        position = max(position, closing)


def _write(element: Element, text: str) -> None:
    """Appends text behind everything in an element."""
    if not text:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
