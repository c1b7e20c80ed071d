"""TEI to text: the source text of a body, from the TEI alone.

The inverse of the encoder, and the ground of its proof: blocks are separated by line ends, delimiters come back from
the renditions that the header declares, nothing else is added.
"""

from lxml import etree

from teikit.tei.names import TEI
from teikit.tei.renditions import RUN_ON, declared

_BLOCKS = frozenset(
    f"{{{TEI}}}{name}"
    for name in """
    div head p ab opener closer byline dateline salute signed postscript trailer list item label table row cell lg l
    sp speaker stage note fw u seg pb argument epigraph cit castList castItem vocal kinesic incident
    """.split()
)
"""Elements that begin on a line of their own where they stand in element content."""
_ELEMENT_CONTENT = frozenset(
    f"{{{TEI}}}{name}"
    for name in [
        "body",
        "div",
        "sp",
        "u",
        "list",
        "table",
        "row",
        "lg",
        "postscript",
        "front",
        "back",
        "text",
        "castList",
    ]
)
"""Elements whose own white space is indentation."""


def body_text(tree: etree._Element) -> str:
    """The text of the body of a TEI document, one line a block. Empty where it has no ``text/body``."""
    body = tree.find(f"./{{{TEI}}}text/{{{TEI}}}body")
    if body is None:
        return ""
    pieces: list[str] = []
    _read(body, declared(tree), pieces)
    lines = "".join(pieces).split("\n")
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def _read(element: etree._Element, renditions: dict[str, tuple[str, str]], pieces: list[str]) -> None:
    pointers = [pointer.lstrip("#") for pointer in (element.get("rendition") or "").split()]
    found = [renditions[pointer] for pointer in pointers if pointer in renditions]
    pieces += [content for scope, content in found if scope == "before"]
    blocks = element.tag in _ELEMENT_CONTENT or _holds_blocks(element)
    if not blocks or (element.text or "").strip():
        pieces.append(element.text or "")
    for child in element:
        if isinstance(child, etree._Comment | etree._ProcessingInstruction):
            pieces.append(child.tail or "")
            continue
        separate = blocks and child.tag in _BLOCKS and RUN_ON not in (child.get("rendition") or "")
        if separate or (child.tag == f"{{{TEI}}}lb" and not (child.tail or "")[:1].isspace()):
            pieces.append("\n")
        _read(child, renditions, pieces)
        if not blocks or (child.tail or "").strip():
            pieces.append(child.tail or "")
    pieces += [content for scope, content in found if scope == "after"]


def _holds_blocks(element: etree._Element) -> bool:
    """Whether an element of mixed content holds nothing but elements, blocks among them: a note of paragraphs."""
    if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
        return False
    paragraphs = (f"{{{TEI}}}p", f"{{{TEI}}}list", f"{{{TEI}}}table")
    return any(child.tag in paragraphs for child in element)
