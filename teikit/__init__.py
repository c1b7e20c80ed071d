"""Plain-text records to TEI P5, and TEI validated. The public names.

>>> encoded = encode("Kim: It is late.\\n\\nMao: It is 24 July 1960.\\n\\nKim: Yes.\\n\\nMao: So.\\n")
>>> [annotation.kind for annotation in encoded.annotations][:2]
['turn', 'turn']

Everything heavy is imported when a function is called, so that ``import teikit`` costs next to nothing.
"""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from teikit.version import __version__

if TYPE_CHECKING:
    from lxml import etree

    from teikit.model.annotation import Annotation
    from teikit.model.diagnostic import Diagnostic
    from teikit.pipeline.encode import Encoded
    from teikit.pipeline.keywords import EncodeKeywords

__all__ = ["__version__", "annotate", "encode", "validate"]


def encode(text: str | bytes, **options: "Unpack[EncodeKeywords]") -> "Encoded":
    """Encode one record; bytes are decoded first.

    Options are those of :class:`teikit.pipeline.options.EncodeOptions`, by name: ``format``, ``language``, ``turns`` …
    The result has ``tree`` (the ``TEI`` element), ``record``, ``annotations``, ``ledger``, ``diagnostics`` and
    ``to_bytes()``. Raises :class:`teikit.records.errors.RecordError` for what cannot be encoded.
    """
    from teikit.pipeline.encode import encode_bytes, encode_text
    from teikit.pipeline.options import EncodeOptions

    chosen = EncodeOptions(**options)
    if isinstance(text, bytes):
        return encode_bytes(text, chosen)
    return encode_text(text, chosen)


def annotate(
    text: str, *, kinds: Collection[str] | None = None, **options: "Unpack[EncodeKeywords]"
) -> "tuple[Annotation, ...]":
    """The annotations of a text, sorted; offsets are indices of ``text``, ends exclusive.

    ``kinds`` selects (``date``, ``turn``, ``idno`` …). The format is ``text`` unless the options name another: no
    header is sought.
    """
    from teikit.pipeline.annotate import annotate_text
    from teikit.pipeline.interchange import KINDS
    from teikit.pipeline.options import EncodeOptions

    chosen: dict[str, Any] = {"format": "text", **options}
    return annotate_text(text, EncodeOptions(**chosen), KINDS if kinds is None else kinds).annotations


def validate(
    source: "str | Path | bytes | etree._Element | etree._ElementTree", **options: Any
) -> "list[Diagnostic]":
    """What is wrong with a TEI document: a path, its bytes or a tree; an empty list where nothing is.

    Options are those of :func:`teikit.validation.validate`: ``schema`` names one or several schemas, otherwise each
    document's own are taken.
    """
    from teikit.validation import validate as validate_document

    return validate_document(source, **options)
