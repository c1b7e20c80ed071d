"""Schema files from one syntax to the other, with all the files they include."""

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Final

from teikit.relaxng.errors import ResourceError
from teikit.relaxng.loading import load
from teikit.relaxng.namespaces import RELAXNG
from teikit.relaxng.read_xml import parse as parse_xml
from teikit.relaxng.resources import decode, is_compact
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.write_compact import write_compact
from teikit.relaxng.write_xml import write_xml
from teikit.whole_file import write_whole

SUFFIXES: Final = {".rng": "XML syntax", ".rnc": "compact syntax"}
"""The endings of file names that say which syntax to write."""

_ADDRESSING: Final = frozenset({"include", "externalRef"})


def convert(source: str | Path, target: str | Path) -> list[Path]:
    """Write a schema in the syntax that the name of the target asks for: ``.rng`` or ``.rnc``.

    Files that the schema includes are converted as well, to the same places relative to the target, and the addresses
    in ``include`` and ``externalRef`` follow. Annotations are kept, and so are the comments of grammars; a comment
    within a definition comes behind it. What is written means the same: the schema is loaded first, so that a faulty
    one is reported and not repaired by chance.

    Returns the files written, the target first. Raises ``ValueError`` if the target's name has another ending, or a
    file would be written over one that is read; :class:`teikit.relaxng.errors.RelaxNGError` for a faulty schema, and
    for an included file that does not lie in or below the folder of the source; ``OSError``.
    """
    source, target = Path(source), Path(target)
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        endings = " or ".join(f'"{ending}" ({syntax})' for ending, syntax in SUFFIXES.items())
        raise ValueError(f"{target}: the name must end in {endings}, to say what to write")
    load(source)
    texts: dict[PurePosixPath, str] = {}
    _convert_file(source.parent, PurePosixPath(source.name), suffix, texts)
    written = {target: texts.pop(PurePosixPath(source.name))}
    written.update({target.parent / relative.with_suffix(suffix): text for relative, text in texts.items()})
    read = {path.resolve() for path in (source, *[source.parent / relative for relative in texts])}
    for path in written:
        if path.resolve() in read:
            raise ValueError(f"{path}: the schema is read from this file, it is not written over")
    for path, text in written.items():
        write_whole(path, text.encode())
    return [*written]


def xml_of_compact(data: bytes, uri: str) -> bytes:
    """A schema file in compact syntax as one in XML syntax, annotations included; what it includes stays where it is.

    Raises :class:`teikit.relaxng.errors.RelaxNGError`.
    """
    from teikit.relaxng.compact import parse

    return write_xml(parse(decode(data, uri), uri)).encode()


def _convert_file(
    folder: Path, relative: PurePosixPath, suffix: str, texts: dict[PurePosixPath, str]
) -> None:
    """Add the converted text of a file and of all that it includes; paths are relative to the main schema's folder."""
    included = bool(texts)
    texts[relative] = ""
    tree = _parse((folder / relative).read_bytes(), str(relative))
    tree = _with_addresses(tree, folder, relative, suffix, texts)
    texts[relative] = write_compact(tree, included=included) if suffix == ".rnc" else write_xml(tree)


def _parse(data: bytes, uri: str) -> SchemaElement:
    if is_compact(data, uri):
        from teikit.relaxng.compact import parse as parse_compact

        return parse_compact(decode(data, uri), uri, comments=True)
    return parse_xml(data, uri, comments=True)


def _with_addresses(
    element: SchemaElement,
    folder: Path,
    relative: PurePosixPath,
    suffix: str,
    texts: dict[PurePosixPath, str],
) -> SchemaElement:
    """The tree with the addresses of the converted files; converts those that are met for the first time."""
    attributes = element.attributes
    if element.namespace == RELAXNG and element.local in _ADDRESSING:
        href = attributes["href"].strip()
        named = _below(folder, element, href)
        if named not in texts:
            _convert_file(folder, named, suffix, texts)
        attributes = {**attributes, "href": str(PurePosixPath(href).with_suffix(suffix))}
    children = [
        child if isinstance(child, str) else _with_addresses(child, folder, relative, suffix, texts)
        for child in element.children
    ]
    return replace(element, attributes=attributes, children=children)


def _below(folder: Path, element: SchemaElement, href: str) -> PurePosixPath:
    """The path of a named file relative to the main schema's folder. Raises :class:`ResourceError` outside of it."""
    from urllib.parse import unquote

    path = (folder / PurePosixPath(element.base_uri).parent / unquote(href)).resolve()
    try:
        return PurePosixPath(path.relative_to(folder.resolve()).as_posix())
    except ValueError:
        construct = f"{element.local} href={href!r}"
        message = f"only files in or below {folder} can be converted together with the schema"
        raise ResourceError(message, element.file, element.line, element.column, construct) from None
