"""Laying out text: on one line where it fits, broken and indented where it does not.

A document is a string, or one of the kinds below around further documents.
"""

from collections.abc import Sequence
from typing import NamedTuple

WIDTH = 100
"""Characters that a line may hold before it is broken."""

INDENT = "  "


class Row(NamedTuple):
    """Documents side by side."""

    parts: Sequence["Document"]


class Enclosed(NamedTuple):
    """A document between signs, such as ``{ a, b }``."""

    opening: str
    content: "Document"
    closing: str
    pad: str = " "
    """What stands inside the signs if it is all on one line."""


class Hanging(NamedTuple):
    """A head, and a document beside it, or below it if it does not fit."""

    head: str
    content: "Document"


class Joined(NamedTuple):
    """Items with a sign between them: behind the item at the end of a line, or before it at the beginning."""

    items: Sequence["Document"]
    sign: str
    leading: bool = False


class Lines(NamedTuple):
    """Lines that stay as they are, such as a comment."""

    lines: Sequence[str]


class Annotated(NamedTuple):
    """A document with whole lines and documents before it, and others behind it."""

    comments: Sequence[str]
    before: Sequence["Document"]
    document: "Document"
    behind: Sequence["Document"] = ()


Document = str | Row | Enclosed | Hanging | Joined | Lines | Annotated


def lay_out(document: Document) -> str:
    """The text of a document, without a line end behind it."""
    page = _Page()
    page.write(document, "")
    return "".join(page.pieces)


def flat(document: Document, room: int) -> str | None:
    """The document on one line; ``None`` if it needs several or more than ``room`` characters."""
    if room < 0 or isinstance(document, Lines):
        return None
    if isinstance(document, str):
        text: str | None = document
    elif isinstance(document, Enclosed):
        inside = flat(document.content, room - len(document.opening) - len(document.closing))
        if inside is None:
            return None
        text = f"{document.opening}{document.pad}{inside}{document.pad}{document.closing}"
    elif isinstance(document, Annotated):
        if document.comments or document.behind:
            return None
        text = _flat_all([*document.before, document.document], " ", room)
    elif isinstance(document, Row):
        text = _flat_all(document.parts, "", room)
    elif isinstance(document, Hanging):
        text = _flat_all([document.head, document.content], " ", room)
    else:
        sign = f" {document.sign} " if document.leading else f"{document.sign} "
        text = _flat_all(document.items, sign, room)
    return text if text is not None and len(text) <= room and "\n" not in text else None


def _flat_all(documents: Sequence[Document], sign: str, room: int) -> str | None:
    texts: list[str] = []
    for document in documents:
        text = flat(document, room)
        if text is None:
            return None
        texts.append(text)
        room -= len(text) + len(sign)
        if room < -len(sign):
            return None
    return sign.join(texts)


class _Page:
    """What has been written, and how far the last line reaches."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.column = 0
        self.indent = ""
        """What goes before the first text of a line that is still empty."""
        self.empty = True

    def put(self, text: str) -> None:
        if self.empty and text:
            self.pieces.append(self.indent)
        self.pieces.append(text)
        self.column += len(text)
        self.empty = False

    def new_line(self, indent: str) -> None:
        """Go to the beginning of a line, if not there already."""
        if not self.empty:
            self.pieces.append("\n")
        self.indent = indent
        self.column = len(indent)
        self.empty = True

    def write(self, document: Document, indent: str) -> None:
        text = document if isinstance(document, str) else flat(document, WIDTH - self.column)
        if text is not None:
            self.put(text)
        elif isinstance(document, Row):
            for part in document.parts:
                self.write(part, indent)
        elif isinstance(document, Enclosed):
            self.put(document.opening)
            self.new_line(indent + INDENT)
            self.write(document.content, indent + INDENT)
            self.new_line(indent)
            self.put(document.closing)
        elif isinstance(document, Hanging):
            self.put(document.head)
            self.new_line(indent + INDENT)
            self.write(document.content, indent + INDENT)
        elif isinstance(document, Lines):
            for line in document.lines:
                self.new_line(indent)
                self.put(line)
        elif isinstance(document, Joined):
            self._write_items(document, indent)
        elif isinstance(document, Annotated):
            self._write_annotated(document, indent)

    def _write_items(self, joined: Joined, indent: str) -> None:
        last = len(joined.items) - 1
        for index, item in enumerate(joined.items):
            if index:
                self.new_line(indent)
            if joined.leading:
                if index:
                    own_line = isinstance(item, Annotated) and item.comments
                    self.put(joined.sign if own_line else joined.sign + " ")
                self.write(item, indent + INDENT if index else indent)
            else:
                self.write(item, indent)
                if index < last:
                    self.put(joined.sign)

    def _write_annotated(self, annotated: Annotated, indent: str) -> None:
        if annotated.comments:
            self.new_line(indent)
        for comment in annotated.comments:
            self.put(comment)
            self.new_line(indent)
        for before in annotated.before:
            self.write(before, indent)
            self.new_line(indent)
        self.write(annotated.document, indent)
        for behind in annotated.behind:
            self.new_line(indent + INDENT)
            self.put(">> ")
            self.write(behind, indent + INDENT)
