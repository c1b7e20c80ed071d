"""Checking a document with its inclusions put in, and bringing the findings home."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from teikit.model.diagnostic import Diagnostic
from teikit.validation import codes
from teikit.validation.access import file_path
from teikit.validation.layers.layer import SchemaSource
from teikit.xmldocument.document import MalformedDocument, XmlDocument
from teikit.xmldocument.markup import tag_end
from teikit.xmldocument.region import Region
from teikit.xmldocument.source import Source
from teikit.xmldocument.wellformed import first_problem
from teikit.xmldocument.xinclude import Whole, put_in

Check = Callable[[XmlDocument], Iterator[Diagnostic]]


def check_whole(document: XmlDocument, source: SchemaSource, check: Check) -> Iterator[Diagnostic]:
    """The findings of a document with everything that it includes. What is wrong in an included file stands at the
    ``xi:include``, and says where in that file.

    Raises :class:`MalformedDocument` where the document itself is not well-formed.
    """
    if problem := first_problem(document.source, document.path):
        raise MalformedDocument(problem)
    folders = source.locator.document_folders(Path(document.path))
    whole = put_in(document.source, document.base_uri, lambda uri: source.locator.read(uri, folders))
    for offset, reason in whole.missing:
        region = _tag(document, offset)
        yield codes.NOT_INCLUDED.at(document.path, region, f"not checked: {reason}")
    inner = XmlDocument(document.path, whole.utf8, document.base_uri)
    places = Source(whole.utf8)
    try:
        for finding in check(inner):
            yield _brought_home(document, whole, places, finding)
    except MalformedDocument as error:
        # an included file that is not well-formed spoils the whole
        finding = _brought_home(document, whole, places, error.diagnostic)
        yield finding._replace(message=f"with its inclusions, {finding.message}")


def _tag(document: XmlDocument, offset: int) -> Region:
    return document.region(offset, tag_end(document.source.utf8, offset))


def _brought_home(document: XmlDocument, whole: Whole, places: Source, finding: Diagnostic) -> Diagnostic:
    """A finding about the whole as one about the document."""
    start, inside = whole.origin(places.offset(finding.line, finding.column))
    if inside is not None:
        region = _tag(document, start)
        message = f"{finding.message} (in {_readable(inside, document)})"
        return finding._replace(
            message=message,
            line=region.line,
            column=region.column,
            end_line=region.end_line,
            end_column=region.end_column,
            event=region[2:4],
        )
    event = finding.event or (finding.end_line, finding.end_column)
    line, column = document.source.position(start)
    end_line, end_column = _place(document, whole, places, finding.end_line, finding.end_column)
    return finding._replace(
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        event=_place(document, whole, places, *event),
    )


def _place(document: XmlDocument, whole: Whole, places: Source, line: int, column: int) -> tuple[int, int]:
    # just behind a thing may already be the next piece: the byte before is surely of the thing itself
    offset = places.offset(line, column)
    origin, inside = whole.origin(max(0, offset - 1))
    return document.source.position(origin if inside is not None else origin + min(offset, 1))


def _readable(place: str, document: XmlDocument) -> str:
    """``chapters/1.xml:12:5`` for a place with an absolute address."""
    uri, line, column = place.rsplit(":", 2)
    folder = os.path.dirname(os.path.abspath(document.path))
    return f"{os.path.relpath(file_path(uri), folder)}:{line}:{column}"
