"""Compiled schemas on disk, so that a schema is read and checked once and not in every process.

A stored schema is only used when nothing can have changed: its name is a digest of the schema's address and bytes, of
this package's code and of the Python that runs it; inside stand the digests of all files that it includes, and one of
the rest. It is only trusted when nobody but the user can have written it. Whatever is amiss, the schema is compiled
again: a cache never makes validation fail.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from teikit.private_file import read_private, write_private
from teikit.relaxng.compiled import CompiledSchema, from_bytes, to_bytes
from teikit.relaxng.resources import Resolver

try:  # hashlib has it from here too, and loads OpenSSL for the others: 3 ms
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

_FOLDER = "relaxng"
_MAGIC = b"teikit compiled RELAX NG schema\n"
_DIGEST = 32
MAX_FILES = 64
"""Compiled schemas kept in a folder; the oldest go first."""


class SchemaCache:
    """The compiled schemas in a folder of the user's."""

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._folder = Path(folder) / _FOLDER

    def read(self, uri: str, data: bytes, resolver: Resolver) -> CompiledSchema | None:
        """The compiled form of a schema, ``None`` where there is none to be trusted, or where an include differs."""
        content = read_private(self._folder / _name(uri, data))
        if content is None or not content.startswith(_MAGIC):
            return None
        body = content[len(_MAGIC) + _DIGEST :]
        if _digest(body) != content[len(_MAGIC) : len(_MAGIC) + _DIGEST]:
            return None
        includes, _, compiled = body.partition(b"\n\n")
        try:
            for line in includes.decode("utf-8").splitlines():
                digest, _, address = line.partition(" ")
                if _digest(resolver(address)).hex() != digest:
                    return None
            return from_bytes(compiled)
        except (OSError, ValueError, EOFError, TypeError, KeyError):
            return None

    def write(self, uri: str, contents: Mapping[str, bytes], schema: CompiledSchema) -> None:
        """Store a compiled schema; ``contents`` are the bytes of all its files, its own under ``uri``.

        Gives up in silence where the folder cannot be written or would not be the user's alone.
        """
        includes = [(address, data) for address, data in contents.items() if address != uri]
        if any("\n" in address for address, _ in includes):
            return
        head = "\n".join(f"{_digest(data).hex()} {address}" for address, data in includes)
        body = head.encode("utf-8") + b"\n\n" + to_bytes(schema)
        try:
            write_private(self._folder / _name(uri, contents[uri]), _MAGIC + _digest(body) + body)
            _tidy(self._folder)
        except OSError:
            return


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).digest()


def _name(uri: str, data: bytes) -> str:
    key = b"\0".join(
        [os.path.abspath(uri).encode("utf-8", "surrogatepass"), sys.version.encode(), _code(), data]
    )
    return blake2b(key, digest_size=20).hexdigest() + ".schema"


def _code() -> bytes:
    """What tells this code from any other: names, sizes and times of the package's files."""
    found = []
    package = Path(__file__).parent
    for folder in (package, package / "datatypes", package / "compact", package / "xsd_regex"):
        for entry in os.scandir(folder):
            if entry.name.endswith(".py"):
                about = entry.stat()
                found.append(f"{entry.name} {about.st_size} {about.st_mtime_ns}")
    return "\n".join(sorted(found)).encode()


def _tidy(folder: Path) -> None:
    """Keep the folder small."""
    files = sorted(folder.glob("*.schema"), key=lambda path: path.stat().st_mtime)
    for path in files[:-MAX_FILES]:
        path.unlink(missing_ok=True)
