"""From a file to a schema."""

import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from teikit.relaxng.builder import Builder
from teikit.relaxng.compile import Compiler
from teikit.relaxng.compiled import CompiledSchema
from teikit.relaxng.datatypes.datatype import DatatypeLibrary, Describe
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.errors import ResourceError, SchemaError
from teikit.relaxng.resources import Resolver, Resources, files_only
from teikit.relaxng.schema import Schema

if TYPE_CHECKING:
    from teikit.relaxng.cache import SchemaCache
    from teikit.relaxng.simplify import SimpleSchema
    from teikit.relaxng.syntax import SchemaElement


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
            compiled, compiler = compile_schema(data, uri, resources, libraries)
        if stored:
            stored.write(uri, resources.contents, compiled)
    return Schema(compiled, libraries, describe_datatype, compiler)


def compile_schema(
    data: bytes, uri: str, resources: Resources, libraries: DatatypeLibraries
) -> tuple[CompiledSchema, Compiler]:
    """A schema simplified and checked, and its patterns. Raises ``SchemaError`` and ``ResourceError``.

    A schema as programs write them is read the quick way. Where something may be wrong, it is read again the way that
    knows where everything stands: that one has the last word.
    """
    from teikit.relaxng.namespaces import RELAXNG
    from teikit.relaxng.read_written import read_written
    from teikit.relaxng.survey import EndlessDefinitionError
    from teikit.relaxng.syntax import SchemaElement

    resources.contents[uri] = data
    if (written := read_written(data, libraries)) is not None:
        with suppress(SchemaError, EndlessDefinitionError):
            compiled, compiler = _checked(written, SchemaElement(RELAXNG, "grammar"), libraries)
            if not compiled.id_fault:
                return compiled, compiler
    from teikit.relaxng.simplify import simplify

    root = resources.parse(data, uri)
    return _checked(simplify(root, resources, libraries), root, libraries)


def _checked(
    simple: "SimpleSchema", root: "SchemaElement", libraries: DatatypeLibraries
) -> tuple[CompiledSchema, Compiler]:
    """A schema in simple form, if it passes the tests of section 7."""
    from teikit.relaxng.id_types import id_types
    from teikit.relaxng.restrictions import Restrictions
    from teikit.relaxng.survey import EndlessDefinitionError, Survey, common_attributes

    compiler = Compiler(simple.definitions, simple.elements, libraries, Builder())
    restrictions = Restrictions(compiler, simple.sources, root)
    with restrictions.measured():
        survey = Survey(simple.definitions, libraries, compiler)
    if not (simple.is_finite or survey.is_complete):
        raise EndlessDefinitionError
    attributes = {uid: survey.elements[uid].attributes.keys() for uid in sorted(survey.elements)}
    places = [simple.elements[uid] for uid in attributes]
    restrictions.check([place for place in places if not survey.elements[place.uid].is_surely_right()])
    fault = restrictions.id_fault
    ids, fault = (
        ({}, fault) if fault else id_types([(place.names, attributes[place.uid]) for place in places])
    )
    compiler.keep(places)
    return CompiledSchema(
        simple.definitions, places, ids, fault, common_attributes(attributes.values())
    ), compiler


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
