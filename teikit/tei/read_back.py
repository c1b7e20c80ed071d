"""TEI to text: the source text of a body, from the TEI alone.

The inverse of the encoder, and the ground of its proof: blocks are separated by line ends, delimiters come back from
the renditions that the header declares, nothing else is added.
"""

from collections.abc import Sequence

from lxml import etree

from teikit.tei.names import TEI
from teikit.tei.renditions import RUN_ON, declared

_BLOCKS = frozenset(
    f"{{{TEI}}}{name}"
    for name in """
    div head p ab opener closer byline dateline salute signed postscript trailer list item label table row cell lg l
    sp speaker stage note fw u seg pb argument epigraph cit castList castItem vocal kinesic incident address addrLine
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
        "address",
    ]
)
"""Elements whose own white space is indentation."""
_PARAGRAPHS = frozenset(f"{{{TEI}}}{name}" for name in ("p", "list", "table"))
"""Elements that make a note one of blocks."""
_LINE_BREAK = f"{{{TEI}}}lb"
_NO_ELEMENTS = (etree._Comment, etree._ProcessingInstruction)


def body_text(tree: etree._Element) -> str:
    """The text of the body of a TEI document, one line a block. Empty where it has no ``text/body``."""
    lines = "".join(_pieces(tree)).split("\n")
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def body_words(tree: etree._Element) -> list[str]:
    """What :func:`body_text` gives, parted at white space."""
    return "".join(_pieces(tree)).split()


def _pieces(tree: etree._Element) -> list[str]:
    body = tree.find(f"./{{{TEI}}}text/{{{TEI}}}body")
    pieces: list[str] = []
    if body is not None:
        _read(body, declared(tree), pieces)
    return pieces


def _read(element: etree._Element, renditions: dict[str, tuple[str, str]], pieces: list[str]) -> None:
    before, after = _delimiters(element, renditions)
    pieces += before
    text = element.text or ""
    children = list(element)
    blocks = element.tag in _ELEMENT_CONTENT or (
        bool(children) and not text.strip() and _holds_blocks(children)
    )
    if not blocks or text.strip():
        pieces.append(text)
    for child in children:
        tag, tail, rendition = child.tag, child.tail or "", child.get("rendition")
        if isinstance(child, _NO_ELEMENTS):
            pieces.append(tail)
            continue
        separate = blocks and tag in _BLOCKS and not (rendition and RUN_ON in rendition)
        if separate or (tag == _LINE_BREAK and not tail[:1].isspace()):
            pieces.append("\n")
        if rendition or len(child) or tag in _ELEMENT_CONTENT:
            _read(child, renditions, pieces)
        else:
            pieces.append(child.text or "")
        if not blocks or tail.strip():
            pieces.append(tail)
    pieces += after


def _delimiters(
    element: etree._Element, renditions: dict[str, tuple[str, str]]
) -> tuple[list[str], list[str]]:
    """What stands before and after the content of an element, according to its renditions."""
    rendition = element.get("rendition")
    if not rendition:
        return [], []
    pointers = [pointer.lstrip("#") for pointer in rendition.split()]
    found = [renditions[pointer] for pointer in pointers if pointer in renditions]
    before, after = ([content for scope, content in found if scope == where] for where in ("before", "after"))
    return before, after


def _holds_blocks(children: Sequence[etree._Element]) -> bool:
    """Whether the children of mixed content that does not begin with text are nothing but elements, blocks among
    them: a note of paragraphs.
    """
    if any((child.tail or "").strip() for child in children):
        return False
    return any(child.tag in _PARAGRAPHS for child in children)
