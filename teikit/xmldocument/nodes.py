"""Where each node of a document stands: one pass of expat over the file.

lxml gives lines only, and wrong ones behind line 65,535. expat gives the byte of every event; both report the same
elements, comments and processing instructions in the same order, so that the number of a node in the document is
the key from the one to the other.
"""

from typing import NamedTuple


class NodeTable(NamedTuple):
    """The nodes of a document in document order; offsets in the text of the file in UTF-8.

    A node within an internal entity stands where the entity is referred to.
    """

    starts: list[int]
    """Where the start tag, comment or processing instruction begins."""
    ends: list[int]
    """Where the end tag of an element begins (an empty-element tag: where it ends); other nodes: their start."""


def read_nodes(utf8: bytes) -> NodeTable:
    """The table of a well-formed document.

    Raises ``xml.parsers.expat.ExpatError`` for one that is not.
    """
    from xml.parsers import expat

    starts: list[int] = []
    ends: list[int] = []
    open_elements: list[int] = []
    parser = expat.ParserCreate("utf-8")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.buffer_text = True

    def start(name: str, attributes: list[str]) -> None:
        open_elements.append(len(starts))
        starts.append(parser.CurrentByteIndex)
        ends.append(0)

    def end(name: str) -> None:
        ends[open_elements.pop()] = parser.CurrentByteIndex

    def leaf(*_: str) -> None:
        starts.append(parser.CurrentByteIndex)
        ends.append(parser.CurrentByteIndex)

    def listen(*_: object) -> None:
        parser.CommentHandler = leaf
        parser.ProcessingInstructionHandler = leaf

    def ignore(*_: object) -> None:
        # what stands in the internal subset is no node of the tree
        parser.CommentHandler = None
        parser.ProcessingInstructionHandler = None

    parser.ordered_attributes = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = ignore
    parser.EndDoctypeDeclHandler = listen
    listen()
    parser.Parse(utf8, True)
    return NodeTable(starts, ends)
