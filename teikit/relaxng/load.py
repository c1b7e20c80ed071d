"""From a file to a schema."""

import os
from collections.abc import Mapping
from pathlib import Path

from teikit.relaxng.builder import Builder
from teikit.relaxng.compile import Compiler
from teikit.relaxng.datatypes.datatype import DatatypeLibrary
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.errors import ResourceError
from teikit.relaxng.messages import Describe
from teikit.relaxng.resources import Resolver, Resources, files_only
from teikit.relaxng.schema import Schema
from teikit.relaxng.simplify import simplify


def load(
    source: str | os.PathLike[str] | bytes,
    *,
    base_uri: str | None = None,
    resolver: Resolver | None = None,
    datatype_libraries: Mapping[str, DatatypeLibrary] | None = None,
    cache: str | os.PathLike[str] | None = None,
    describe_datatype: Describe | None = None,
) -> Schema:
    """A schema in XML or compact syntax, simplified, checked, ready to validate with.

    ``source`` is a path or the bytes; ``base_uri`` is the address that names in it are relative to, for a path the
    path itself. ``resolver`` fetches what it includes; without one only files are read. ``datatype_libraries`` adds
    datatypes by the URI of their library. ``cache`` is a folder for compiled schemas, ``None`` for no cache.
    ``describe_datatype`` explains datatypes better than the engine can.

    Raises ``SchemaError`` where the schema breaks the specification, ``ResourceError`` where a file cannot be read.
    """
    data, uri = _read(source, base_uri)
    resources = Resources(resolver or files_only)
    libraries = DatatypeLibraries(datatype_libraries)
    root = resources.parse(data, uri)
    simple = simplify(root, resources, libraries)
    from teikit.relaxng.id_types import id_types
    from teikit.relaxng.restrictions import Restrictions

    compiler = Compiler(simple.definitions, simple.elements, libraries, Builder())
    reachable = Restrictions(compiler, simple.sources).check()
    ids, _ = id_types(reachable, compiler)
    return Schema(simple, libraries, ids, describe_datatype)


def _read(source: str | os.PathLike[str] | bytes, base_uri: str | None) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        return source, base_uri or ""
    path = Path(source)
    try:
        return path.read_bytes(), base_uri or os.fspath(path)
    except OSError as error:
        raise ResourceError(f"cannot read it: {error.strerror or error}", os.fspath(path)) from error
