"""From a file to a schema."""

import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from teikit.relaxng.builder import Builder
from teikit.relaxng.compile import Compiler
from teikit.relaxng.compiled import CompiledSchema
from teikit.relaxng.datatypes.datatype import DatatypeLibrary
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.errors import ResourceError
from teikit.relaxng.messages import Describe
from teikit.relaxng.resources import Resolver, Resources, files_only
from teikit.relaxng.schema import Schema
from teikit.relaxng.syntax import SchemaElement

if TYPE_CHECKING:
    from teikit.relaxng.cache import SchemaCache


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
    libraries = DatatypeLibraries(datatype_libraries)
    resolve = resolver or files_only
    # What plug-in datatypes are cannot be seen from outside, so nothing that depends on them is stored.
    stored = None if cache is None or datatype_libraries else _cache(cache)
    compiled = stored.read(uri, data, resolve) if stored else None
    compiler = None
    if compiled is None:
        resources = Resources(resolve)
        with _without_collection():
            compiled, compiler = compile_schema(resources.parse(data, uri), resources, libraries)
        if stored:
            stored.write(uri, resources.contents, compiled)
    return Schema(compiled, libraries, describe_datatype, compiler)


def compile_schema(
    root: SchemaElement, resources: Resources, libraries: DatatypeLibraries
) -> tuple[CompiledSchema, Compiler]:
    """A schema simplified and checked, and its patterns. Raises ``SchemaError`` and ``ResourceError``."""
    from teikit.relaxng.expected import common_attributes
    from teikit.relaxng.id_types import id_types
    from teikit.relaxng.restrictions import Restrictions
    from teikit.relaxng.simplify import simplify

    simple = simplify(root, resources, libraries)
    compiler = Compiler(simple.definitions, simple.elements, libraries, Builder())
    restrictions = Restrictions(compiler, simple.sources, root)
    reachable = restrictions.check()
    ids, fault = ({}, restrictions.id_fault) if restrictions.id_fault else id_types(reachable)
    common = common_attributes(reachable.values())
    places = [simple.elements[uid] for uid in sorted(element.uid for element in reachable)]
    compiler.keep(places)
    return CompiledSchema(simple.definitions, places, ids, fault, common), compiler


@contextmanager
def _without_collection() -> Iterator[None]:
    """Nearly all that a schema is made of stays: looking for garbage in it takes a fifth of the time."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()


def _cache(folder: str | os.PathLike[str]) -> "SchemaCache":
    from teikit.relaxng.cache import SchemaCache

    return SchemaCache(folder)


def _read(source: str | os.PathLike[str] | bytes, base_uri: str | None) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        return source, base_uri or ""
    path = Path(source)
    try:
        return path.read_bytes(), base_uri or os.fspath(path)
    except OSError as error:
        raise ResourceError(f"cannot read it: {error.strerror or error}", os.fspath(path)) from error
