"""Validation from Python: one function, for those who do not want to know the rest."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Diagnostic
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument.document import XmlDocument

if TYPE_CHECKING:
    from lxml import etree


def validate(
    source: str | os.PathLike[str] | bytes | etree._ElementTree | etree._Element | XmlDocument,
    schema: str | os.PathLike[str] | Sequence[str | os.PathLike[str]] | None = None,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    strict: bool = False,
    rules: bool = True,
    root: str | os.PathLike[str] | None = None,
) -> list[Diagnostic]:
    """What is wrong with a document: a path, the bytes, or a tree of lxml.

    Without ``schema`` the document's own schemas are taken, else the bundled one for documents that teikit wrote.
    ``select`` and ``ignore`` are codes or how they begin, ``rules`` switches the edition checks, ``root`` is the
    project's folder: for its schema store, and as the limit of what documents may name. Configuration files are not
    read. Schemas stay loaded between calls, until their files change.

    Lines and columns of a tree are those of its serialisation. Raises ``OSError`` for a file that cannot be read and
    :class:`teikit.validation.loading.SchemaError` for a ``schema`` that cannot be used.
    """
    if schema is None:
        schemas: tuple[str, ...] = ()
    elif isinstance(schema, str | os.PathLike):
        schemas = (os.fspath(schema),)
    else:
        schemas = tuple(os.fspath(one) for one in schema)
    document = source if isinstance(source, XmlDocument) else _document(source)
    state = tuple(_state(one) for one in schemas)
    validator = _validator(
        schemas, state, tuple(select), tuple(ignore), strict, rules, os.fspath(root) if root else None
    )
    return validator.validate(document)


def _document(
    source: str | os.PathLike[str] | bytes | etree._ElementTree | etree._Element,
) -> XmlDocument:
    if isinstance(source, bytes):
        return XmlDocument("<bytes>", source)
    if isinstance(source, str | os.PathLike):
        return XmlDocument.read(Path(source))
    from lxml import etree

    tree = source.getroottree() if isinstance(source, etree._Element) else source
    whole = source if isinstance(source, etree._Element) else tree
    data = etree.tostring(whole, encoding="utf-8", xml_declaration=True)
    return XmlDocument(tree.docinfo.URL or "<tree>", data)


def _state(schema: str) -> tuple[int, int]:
    """What changes when a file changes."""
    try:
        status = os.stat(schema)
    except (OSError, ValueError):
        return 0, 0
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=8)
def _validator(
    schemas: tuple[str, ...],
    state: tuple[tuple[int, int], ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    rules: bool,
    root: str | None,
) -> Validator:
    return Validator(
        Settings(schemas, root=root, select=select, ignore=ignore, strict=strict, use_rules=rules)
    )
