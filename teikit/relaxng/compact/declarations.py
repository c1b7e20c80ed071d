"""The preamble: ``namespace``, ``default namespace`` and ``datatypes`` (specification, section 4.1)."""

from teikit.relaxng.compact.cursor import Cursor
from teikit.relaxng.namespaces import XML


def read(cursor: Cursor) -> None:
    """decl*: fill the environment of the cursor with what the schema declares; the last declaration of a prefix wins."""
    while cursor.kind in ("namespace", "default", "datatypes"):
        keyword = cursor.advance().kind
        if keyword == "datatypes":
            _datatypes(cursor)
        elif keyword == "default":
            cursor.expect("namespace", 'behind "default"')
            _default_namespace(cursor)
        else:
            _namespace(cursor, cursor.token.offset, cursor.name('behind "namespace"'))
    cursor.namespaces = cursor.environment.namespace_map()


def _datatypes(cursor: Cursor) -> None:
    prefix = cursor.name('behind "datatypes"')
    cursor.expect("=", "behind the prefix")
    cursor.environment.datatypes[prefix] = cursor.literal("for the address of the datatype library")


def _default_namespace(cursor: Cursor) -> None:
    offset = cursor.token.offset
    prefix = cursor.name("") if cursor.kind != "=" else ""
    if prefix:
        namespace = _namespace(cursor, offset, prefix)
    else:
        namespace = _namespace_name(cursor)
    cursor.environment.default_namespace = namespace


def _namespace(cursor: Cursor, offset: int, prefix: str) -> str | None:
    namespace = _namespace_name(cursor)
    if prefix == "xmlns":
        raise cursor.error('the prefix "xmlns" cannot be declared', offset)
    if (prefix == "xml") != (namespace == XML):
        raise cursor.error(f'the prefix "xml" and the namespace {XML} belong together', offset)
    cursor.environment.namespaces[prefix] = namespace
    return namespace


def _namespace_name(cursor: Cursor) -> str | None:
    cursor.expect("=", 'behind the prefix or "namespace"')
    if cursor.take("inherit"):
        return None
    return cursor.literal('or "inherit" for the namespace')
